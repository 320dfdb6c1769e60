"""YAML files as text with line numbers, checked against tables of keys."""
