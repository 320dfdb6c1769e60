"""Starts the program: the window, or with a word after its name the terminal.

Before anything else is loaded, the process is made a little harder to look into and
deaf to variables that would load foreign code into it.
"""

import os
import sys
from collections.abc import MutableMapping, Sequence

from catdesk import __version__

KEPT_VARIABLES = frozenset({"QT_QPA_PLATFORM"})  # the platform itself may be chosen
FOREIGN_CODE = ("QT_PLUGIN_PATH", "QT_QPA_", "PYTHON", "LD_PRELOAD")
ONLY_FOR_THE_OWNER = 0o077
NOT_DUMPABLE = (4, 0, 0, 0, 0)  # prctl(PR_SET_DUMPABLE, 0), linux/prctl.h


def main(argv: Sequence[str] | None = None) -> int:
    """Run CATDesk with the words after the program's name; return its exit code."""
    words = sys.argv[1:] if argv is None else list(argv)
    if words == ["--version"]:
        print(f"CATDesk {__version__}")  # noqa: T201 - the answer that was asked for
        return 0
    harden()
    if words:
        from catdesk.cli import main as run_command

        return run_command(words)
    from catdesk.app import run_window

    return run_window()


def window() -> int:
    """Open the window, whatever follows the program's name."""
    return main([])


def harden() -> None:
    """Keep what this process holds and writes from other users and from its crashes."""
    os.umask(ONLY_FOR_THE_OWNER)
    forget_foreign_code(os.environ)
    if sys.platform != "win32":
        _leave_no_core()
    if sys.platform == "linux":
        _refuse_debuggers()


def forget_foreign_code(variables: MutableMapping[str, str]) -> None:
    """Drop the variables by which Qt, Python or the linker would load other code."""
    for name in list(variables):
        if name.startswith(FOREIGN_CODE) and name not in KEPT_VARIABLES:
            del variables[name]


def _leave_no_core() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _refuse_debuggers() -> None:
    import ctypes

    ctypes.CDLL(None).prctl(*NOT_DUMPABLE)


if __name__ == "__main__":
    sys.exit(main())
