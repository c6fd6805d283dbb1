"""What the checker said of our own conversations when that was last recorded.

`python tests/support/golden.py` compares every answer of the corpus with the record, for changes
that should move no result; `--write` records anew, and `--keep DIR` writes the full JSON to compare
by hand. With the judge the digests hold only on one kind of processor, since its arithmetic
differs in the last bits on another; with words alone they hold everywhere.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from listening_coach.checker.check import check
from listening_coach.checker.judge import WORD_JUDGE
from listening_coach.checker.onnx_judge import OnnxJudge
from listening_coach.core.assessment import Reflection
from listening_coach.core.serialise import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from listening_coach.checker.judge import Judge

ROOT: Final = Path(__file__).resolve().parents[2]
GOLDEN: Final = ROOT / "tests" / "checker" / "golden"
DIGESTS: Final = GOLDEN / "digests.json"
SAMPLE: Final = GOLDEN / "sample.jsonl"
MODES: Final = ("words", "words-given", "judge")
"""Words alone, the same with the labelled points, and the judge."""
_EVERY: Final = 129
"""One answer in so many is in the sample."""


def corpus() -> list[Path]:
    """Return the corpus files."""
    return sorted((ROOT / "models" / "judge" / "corpus").glob("*.jsonl"))


def answers(file: Path, *, given: bool = False) -> Iterator[tuple[str, Reflection]]:
    """Yield every answer of a corpus file with its id, with the labelled points if `given`."""
    for line in file.read_text("utf-8").splitlines():
        case = json.loads(line)
        points = tuple((p["id"], p["text"]) for p in case["points"]) if given else ()
        for response in case["responses"]:
            ident = f"{case['id']}/{response['id']}"
            yield ident, Reflection(case["statement"], response["text"], points)


def assess(ident: str, reflection: Reflection, judge: Judge) -> str:
    """Return the line of `check --batch` for one answer, without the checker's version."""
    fields = encode(check(reflection, judge))
    del fields["checker"]
    return json.dumps({"id": ident, **fields}, ensure_ascii=False)


def assess_file(file: Path, mode: str) -> list[str]:
    """Return the line of every answer of a corpus file."""
    judge: Judge = OnnxJudge() if mode == "judge" else WORD_JUDGE
    return [assess(*pair, judge) for pair in answers(file, given=mode == "words-given")]


def assess_sample() -> list[str]:
    """Return the lines of one answer in many from all over the corpus, by the judge."""
    judge = OnnxJudge()
    pairs = [pair for file in corpus() for pair in answers(file)]
    return [assess(*pair, judge) for pair in pairs[::_EVERY]]


def digest(lines: Iterable[str]) -> str:
    """Return the SHA-256 of some lines."""
    return hashlib.sha256(_joined(lines).encode()).hexdigest()


def recorded() -> dict[str, dict[str, str]]:
    """Return the recorded digest of each corpus file, by mode."""
    digests: dict[str, dict[str, str]] = json.loads(DIGESTS.read_text("utf-8"))
    return digests


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _arguments() -> Any:  # noqa: ANN401  (argparse knows no types)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=MODES, action="append", help="default: all of them")
    parser.add_argument("--write", action="store_true", help="record instead of comparing")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write the full JSON here")
    return parser.parse_args()


def main() -> int:
    """Compare or record; return 1 if anything is not as recorded."""
    args = _arguments()
    digests = recorded() if DIGESTS.exists() else {}
    different = 0
    for mode in args.mode or MODES:
        for file in corpus():
            lines = assess_file(file, mode)
            if args.keep is not None:
                (args.keep / mode).mkdir(parents=True, exist_ok=True)
                (args.keep / mode / file.name).write_text(_joined(lines), "utf-8")
            same = digests.setdefault(mode, {}).get(file.name) == digest(lines)
            different += not same
            sys.stdout.write(f"{mode} {file.name}: {'as recorded' if same else 'different'}\n")
            sys.stdout.flush()
            digests[mode][file.name] = digest(lines)
    if args.write:
        DIGESTS.write_text(json.dumps(digests, indent=1, sort_keys=True) + "\n", "utf-8")
        SAMPLE.write_text(_joined(assess_sample()), "utf-8")
    return int(bool(different) and not args.write)


if __name__ == "__main__":
    sys.exit(main())
