"""The interview engine: a person's way through a form, in plain Python."""
