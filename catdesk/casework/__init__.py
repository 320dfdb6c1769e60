"""Casework: what a person does with a case, joined from its parts, without a window."""
