"""Small YAML texts read as nodes, for the tests of this folder."""

from textwrap import dedent

from catdesk.definitions.files.nodes import Node, read_bytes

NAME = "some.yaml"


def node(text: str) -> Node:
    """Return the root of an indented YAML text."""
    return read_bytes(dedent(text).encode(), NAME)
