"""The command line: the composition root, and the only place that chooses implementations."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from listening_coach import config
from listening_coach.cli.parser import build
from listening_coach.errors import CoachError

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 and the number of SIGINT."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; return its exit code.

    0 success, 2 usage, 3 audio, 4 model, 5 store, 6 configuration, 130 interrupted.
    """
    args = build().parse_args(argv)
    try:
        return int(args.run(args, config.read_environment()))
    except CoachError as error:
        print(error, file=sys.stderr)  # noqa: T201  (errors are printed here)
        return error.exit_code
    except KeyboardInterrupt:
        print("Interrupted; what was finished is kept.", file=sys.stderr)  # noqa: T201  (as above)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output is gone; the interpreter must not fail on it again as it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
