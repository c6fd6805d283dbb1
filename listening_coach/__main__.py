"""`python -m listening_coach`, and the command `listening-coach`."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from listening_coach.cli import INTERRUPTED, main

if TYPE_CHECKING:
    from types import FrameType


def run() -> NoReturn:
    """Run the command line, and exit with its exit code.

    An interrupt that a library swallowed still sets the exit code. After an interrupt the process
    ends without the interpreter's usual clean-up: everything of ours is closed by then, and the
    threads of the recogniser would abort it.
    """
    interrupted = False

    def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
        nonlocal interrupted
        interrupted = True
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)
    code = main()
    if not interrupted:
        sys.exit(code)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):  # the reader at the other end of the pipe has gone
            stream.flush()
    os._exit(code or INTERRUPTED)


if __name__ == "__main__":
    run()
