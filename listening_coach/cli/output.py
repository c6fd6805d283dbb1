"""Data to stdout, narration to stderr."""

from __future__ import annotations

import json
import sys


def print_line(line: str) -> None:
    """Print data for people."""
    print(line)  # noqa: T201  (this is the command line's voice)


def print_json(value: object) -> None:
    """Print data for programs, as one line."""
    print(json.dumps(value, ensure_ascii=False), flush=True)  # noqa: T201  (as above)


def narrate(line: str) -> None:
    """Tell what is going on."""
    print(line, file=sys.stderr, flush=True)  # noqa: T201  (as above)
