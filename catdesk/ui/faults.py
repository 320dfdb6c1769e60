"""What may be told of an unexpected error: its type and where, never a value."""

import sys
import traceback
from pathlib import Path


def fault_line(error: BaseException) -> str:
    """Return the error's type and the module and line it came from.

    The text of an error and the variables around it are left out: either could
    hold an answer.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).stem}:{frames[-1].lineno}" if frames else "?"
    return f"catdesk: {type(error).__name__} at {where}"


def report(error: BaseException) -> None:
    """Write the line about an unexpected error to where a terminal shows it."""
    if sys.stderr is not None:  # a window started without a terminal has none
        sys.stderr.write(fault_line(error) + "\n")
