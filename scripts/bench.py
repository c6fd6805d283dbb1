"""Run a benchmark on this computer; it changes nothing, and no result counts as a failure.

python3 scripts/bench.py NAME [--data DIR] [--model NAME] [--json] [--into PAGE] [other options]

NAME is one of NAMES. Each is a module in scripts/benches with a function `run` and, if it has
options of its own, a function `add`.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import io
import json
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, Protocol, TextIO

FOLDER = Path(__file__).resolve().parent
BENCHES = FOLDER / "benches"
NAMES = (
    "speech", "silence", "capture", "turn", "screen", "store", "judge", "checker", "soak",
)  # fmt: skip


class Bench(Protocol):
    """The interface of a module in scripts/benches."""

    def run(self, args: argparse.Namespace) -> dict[str, Any]:
        """Measure; print the results on stdout and return them."""


def main(arguments: list[str]) -> int:
    """Run the named benchmark."""
    sys.path.insert(0, str(FOLDER))
    names = [name for name in NAMES if (BENCHES / f"{name}.py").is_file()]
    first = argparse.ArgumentParser(add_help=False)
    first.add_argument("name", nargs="?")
    name = first.parse_known_args(arguments)[0].name
    parser = argparse.ArgumentParser(prog="bench.py", description=__doc__.split("\n", 1)[0])
    parser.add_argument("name", metavar="NAME", choices=names, help=", ".join(names))
    parser.add_argument("--data", type=Path, metavar="DIR", help="what to measure on")
    parser.add_argument("--model", metavar="NAME", help="which model (default: the bench's own)")
    parser.add_argument("--json", action="store_true", help="print one object as the last line")
    parser.add_argument("--into", type=Path, metavar="PAGE", help="keep it in a Markdown page too")
    if name not in names:
        parser.parse_args(arguments)
        return 2
    bench: Bench = importlib.import_module(f"benches.{name}")
    if hasattr(bench, "add"):
        bench.add(parser)
    return _run(bench, parser.parse_args(arguments))


def _run(bench: Bench, args: argparse.Namespace) -> int:
    common = importlib.import_module("benches.common")
    for key, value in common.machine().items():
        print(f"{key}: {value}")
    print(flush=True)
    printed = _Twice(sys.stdout)
    try:
        with redirect_stdout(printed):
            result = bench.run(args)
    except common.Absent as absent:
        print(f"Nothing was measured: {absent}")
        result = {"absent": str(absent)}
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    if args.into is not None and "absent" not in result:
        page = importlib.import_module("benches.report")
        page.keep(args.into, common.title(), common.machine(), printed.getvalue())
    if args.json:
        print(json.dumps({**result, "machine": common.machine()}, ensure_ascii=False))
    return 0


class _Twice(io.StringIO):
    """Prints text, and keeps a copy of it."""

    def __init__(self, screen: TextIO) -> None:
        super().__init__()
        self._screen = screen

    def write(self, text: str) -> int:
        """Print text at once, and keep it."""
        self._screen.write(text)
        self._screen.flush()
        return super().write(text)


def _go_on_in_environment() -> None:
    """Restart in the clone's virtual environment if this Python lacks the packages."""
    if importlib.util.find_spec("jiwer") and importlib.util.find_spec("listening_coach"):
        return
    setup_env = importlib.import_module("setup_env")
    setup_env.prepare("test", [])
    command = [str(setup_env.python()), str(Path(__file__).resolve()), *sys.argv[1:]]
    raise SystemExit(subprocess.run(command, check=False).returncode)


if __name__ == "__main__":
    sys.path.insert(0, str(FOLDER))
    _go_on_in_environment()
    sys.exit(main(sys.argv[1:]))
