"""Forms and answers files on disk, read into what the engine knows."""
