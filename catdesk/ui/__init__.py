"""The window: everything a person sees, and the only package that knows Qt."""
