"""The papers: what is still open, where they go, and making them."""
