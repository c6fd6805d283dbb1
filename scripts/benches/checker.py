"""Accuracy of the checker, compared with simple rules and with human readers.

Each figure is printed twice: on the texts as they are, and in lower case without punctuation, as a
transcriber may produce them. The trained judge is used; `--model words` uses word overlap alone.
Nothing was trained or tuned on the conversations that are held back.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benches import common, conversations, external_corpora
from listening_coach.checker.check import check
from listening_coach.checker.judge import WORD_JUDGE
from listening_coach.checker.onnx_judge import OnnxJudge, is_installed
from listening_coach.core.assessment import Reflection

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Iterable, Sequence

    from benches.metrics import Figure
    from listening_coach.checker.judge import Judge
    from listening_coach.core.assessment import Assessment

    Row = dict[str, Any]
    Given = Callable[..., Assessment]

CORPUS = Path(__file__).resolve().parents[2] / "models" / "judge" / "corpus"
_TIMES = 25


def add(parser: ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--tuning", action="store_true",
                        help="measure on what may be tuned on, instead")  # fmt: skip


def run(args: Namespace) -> dict[str, Any]:
    """Measure on those of the external corpora in the folder, and on our own conversations.

    Raises:
        common.Absent: the trained judge is not installed.
    """
    if args.model != "words" and not is_installed():
        raise common.Absent("the judge is not installed; --model words measures words alone.")
    judge: Judge = WORD_JUDGE if args.model == "words" else OnnxJudge()
    parts = [p for p in _parts(args.data, tuning=args.tuning) if p[2]]
    results: list[dict[str, Any]] = []
    for bare in (False, True):
        seen = _checker(judge, bare=bare)
        for title, measure, rows in parts:
            print(f"\n{title}, {'bare' if bare else 'as it is'}, by {judge.version}")
            for each in measure(rows, seen):
                print(each.line())
                results.append(
                    {"part": title, "bare": bare, "name": each.name, "value": each.value,
                     "low": each.low, "high": each.high, "n": each.n}
                )  # fmt: skip
    return {"bench": "checker", "judge": judge.version, "figures": results, **speed(judge)}


def _parts(
    data: Path | None, *, tuning: bool
) -> Iterable[tuple[str, Callable[..., list[Figure]], list[Row]]]:
    if data is not None and not tuning:
        folder = data / "reflection" if (data / "reflection").is_dir() else data
        yield "Counsellors (AnnoMI)", external_corpora.annomi, _rows(folder, "annomi*.jsonl")
        yield (
            "Responses to one statement (PAIR)",
            external_corpora.pair,
            _rows(folder, "pair*.jsonl"),
        )
        yield (
            "Interviews (ContextDeP)",
            external_corpora.contextdep,
            _rows(folder, "contextdep*.jsonl"),
        )
    own = [r for r in _rows(CORPUS, "*.jsonl") if held_back(r["id"]) is not tuning]
    title = "Our own conversations, " + ("to be tuned on" if tuning else "held back")
    yield title, conversations.corpus, own


def _rows(folder: Path, pattern: str) -> list[Row]:
    return [
        json.loads(line)
        for path in sorted(folder.glob(pattern))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def held_back(ident: str) -> bool:
    """Return whether a case is held back: nothing is trained or tuned on it."""
    return int(hashlib.sha256(ident.encode()).hexdigest(), 16) % 5 == 0


def normalise(text: str) -> str:
    """Return a text in lower case without punctuation."""
    return " ".join(re.findall(r"[^\W_]+(?:['’][^\W_]+)*", text.lower()))  # noqa: RUF001  (both apostrophes)


def _checker(judge: Judge, *, bare: bool) -> Given:
    @functools.lru_cache(maxsize=20_000)
    def check_given(
        statement: str, response: str, points: tuple[tuple[str, str], ...] = ()
    ) -> Assessment:
        if bare:
            statement, response = normalise(statement), normalise(response)
        return check(Reflection(statement, response, points), judge)

    return check_given


def speed(judge: Judge) -> dict[str, float]:
    """Return the milliseconds to check 140 words, by judge and by word overlap, and the ratio."""
    sentence = (
        "I told my sister on Monday that I might not come to the wedding because the train costs "
        "ninety pounds and nobody asked me whether the date was fine. "
    )
    times: dict[str, list[float]] = {judge.version: [], WORD_JUDGE.version: []}
    for i in range(_TIMES):
        said = Reflection(sentence * 5 + f"That was week {i}.", "You might miss your sister's day.")
        for each in (judge, WORD_JUDGE):
            start = time.perf_counter()
            check(said, each)
            times[each.version].append((time.perf_counter() - start) * 1000)
    ours, words = (_median(times[v.version]) for v in (judge, WORD_JUDGE))
    print(
        f"\nA statement of 140 words is checked in {ours:.0f} ms at the median, "
        f"{ours / words:.1f} times as long as by words alone ({words:.0f} ms)"
    )
    return {"latency_ms": ours, "words_latency_ms": words, "ratio": ours / words}


def _median(times: Sequence[float]) -> float:
    return statistics.median(times[1:])
