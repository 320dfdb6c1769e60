"""From answers to papers: a list of blocks, a Word file, and the proof that they agree."""
