"""Output of the command line: data to stdout, narration to stderr."""

from __future__ import annotations

import json
import sys


def print_line(line: str) -> None:
    """Print a line of data for people to read."""
    print(line)  # noqa: T201  (the output of a command)


def print_json(value: object) -> None:
    """Print data for programs, as one line of JSON."""
    print(json.dumps(value, ensure_ascii=False), flush=True)  # noqa: T201  (as above)


def narrate(line: str) -> None:
    """Tell the user what is happening, on stderr."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201  (as above)
