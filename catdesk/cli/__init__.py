"""CATDesk without a window: make papers, check forms, show the sample case."""

from catdesk.cli.commands import main

__all__ = ["main"]
