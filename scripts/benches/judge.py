"""Accuracy of the judge on given points, compared with word overlap and with two readers.

It is measured on the fifth of our own conversations that is held back from training and tuning, as
they are and in lower case without punctuation. Intervals are bootstrapped by conversation.
"""

from __future__ import annotations

import itertools
import json
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benches import common
from benches.checker import held_back, normalise
from benches.metrics import (
    Figure,
    accuracy,
    auc,
    f1,
    figure,
    kappa,
    macro_f1,
    mean,
    precision,
    recall,
)
from listening_coach.checker import onnx_judge
from listening_coach.checker.judge import WORD_JUDGE
from listening_coach.checker.language.passage import read as read_text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from listening_coach.checker.judge import Judge

    Case = dict[str, Any]

CORPUS = Path(__file__).resolve().parents[2] / "models" / "judge" / "corpus"
STATES = onnx_judge.STATES
READERS = {
    "kappa": ".88", "macro-F1": ".90", "caught: F1": ".92", "partly: F1": ".73",
    "missed: F1": ".96", "changed: F1": ".98", "order": ".94",
}  # fmt: skip
"""Agreement of two readers on 41 of the conversations (1,390 points); the second saw no labels."""
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Labels:
    """The true and the predicted status of every point of every answer."""

    cases: list[str]
    truth: NDArray[np.float64]
    """Indices of STATES."""
    odds: NDArray[np.float64]
    """(n, 4)"""
    guess: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Answers:
    """Pairs of answers to one statement, one of which made the speaker feel more understood."""

    cases: list[str]
    by_points: list[float]
    """1 if the better one covers more of the points, 0.5 if both cover as many, else 0."""
    by_whole: list[float]
    """The same by the judge's own estimate for the whole answer."""


def add(parser: ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--weights", type=Path, default=onnx_judge.FOLDER, metavar="DIR",
                        help="the judge's files (default: those of the program)")  # fmt: skip


def run(args: Namespace) -> dict[str, Any]:
    """Measure on the conversations in --data, by default those of the judge's corpus.

    Raises:
        common.Absent: there are no conversations.
    """
    folder = args.data or CORPUS
    cases = [c for c in read(folder) if held_back(c["id"])]
    if not cases:
        raise common.Absent(f"no conversations (*.jsonl) that are held back lie in {folder}.")
    judges: list[Judge] = [WORD_JUDGE]
    if onnx_judge.is_installed(args.weights):
        judges.append(onnx_judge.OnnxJudge(args.weights))
    result: dict[str, Any] = {"bench": "judge", "cases": len(cases), "figures": []}
    for bare in (False, True):
        tables = [measure(j, cases, bare=bare) for j in judges]
        words = {f.name: f for f in tables[0]}
        for judge, table in zip(judges, tables, strict=True):
            print(f"\n{judge.version}, {'bare' if bare else 'as it is'}, {len(cases)} statements")
            for row in table:
                print(_beside(row, words[row.name], judge).line())
                result["figures"].append(
                    {"judge": judge.version, "bare": bare, "name": row.name,
                     "value": row.value, "low": row.low, "high": row.high, "n": row.n}
                )  # fmt: skip
    if len(judges) > 1:
        print("\nWhat else it says, as it is")
        for row in extras(onnx_judge.OnnxJudge(args.weights), cases):
            print(row.line())
            result["figures"].append({"name": row.name, "value": row.value, "n": row.n})
        result |= speed(args.weights)
    return result


def read(folder: Path) -> list[Case]:
    """Return all conversations of a folder."""
    return [
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and '"responses"' in line
    ]


def _beside(row: Figure, words: Figure, judge: Judge) -> Figure:
    against = "" if judge is WORD_JUDGE else f"{words.value:.2f}"
    return Figure(
        row.name, row.value, row.low, row.high, row.n, against,
        READERS.get(row.name.split(" (")[0], ""),
    )  # fmt: skip


def measure(judge: Judge, cases: Sequence[Case], *, bare: bool) -> list[Figure]:
    """Return all figures of one judge."""
    labels, answers = ask_judge(judge, cases, bare=bare)
    changed = STATES.index("changed")
    ours, truth = labels.guess == changed, labels.truth == changed

    def of(name: str, how: Callable[..., float], *columns: Sequence[float]) -> Figure:
        return figure(name, how, columns, labels.cases)

    figures = [
        of("accuracy", accuracy, labels.truth, labels.guess),  # type: ignore[arg-type]  # an array is a sequence here
        of("kappa", kappa, labels.truth, labels.guess),  # type: ignore[arg-type]  # as above
        of("macro-F1", macro_f1, labels.truth, labels.guess),  # type: ignore[arg-type]  # as above
    ]
    for i, state in enumerate(STATES):
        figures.append(of(f"{state}: F1", f1, labels.truth == i, labels.guess == i))
    figures += [
        of("changed: precision", precision, truth, ours),
        of("changed: recall", recall, truth, ours),
        of("changed or not (AUC)", auc, truth, labels.odds[:, changed]),  # type: ignore[arg-type]  # as above
        of("caught or not (AUC)", auc, labels.truth == 0, labels.odds[:, 0]),  # type: ignore[arg-type]  # as above
        figure("order (two answers, by points)", mean, [answers.by_points], answers.cases),
    ]
    if answers.by_whole:
        figures.append(figure("order (by the whole)", mean, [answers.by_whole], answers.cases))
    return figures


def ask_judge(judge: Judge, cases: Sequence[Case], *, bare: bool) -> tuple[Labels, Answers]:
    """Return the judge's verdicts on every point of every answer, and its order of answers."""
    names: list[str] = []
    truth: list[int] = []
    odds: list[tuple[float, ...]] = []
    guess: list[int] = []
    pairs = Answers([], [], [])
    for case in cases:
        texts = [read_text(p["text"], "speaker") for p in case["points"]]
        scores = []
        for answer in case["responses"]:
            text = normalise(answer["text"]) if bare else answer["text"]
            comparison = judge.compare(read_text(text, "listener").resolved, texts)
            verdicts = comparison.verdicts
            names += [case["id"]] * len(texts)
            truth += [STATES.index(answer["points"][p["id"]]) for p in case["points"]]
            odds += [(v.caught, v.partly, v.missed, v.changed) for v in verdicts]
            guess += [STATES.index(v.status) for v in verdicts]
            worth = [v.caught + v.partly / 2 - v.changed / 2 for v in verdicts]
            weights = [2 if p["core"] else 1 for p in case["points"]]
            covered = float(np.average(worth, weights=weights))
            whole = comparison.whole.understood if comparison.whole else covered
            scores.append((answer["understood"], covered, whole))
        _pair_up(scores, case["id"], pairs)
    labels = Labels(names, np.array(truth, float), np.array(odds), np.array(guess, float))
    return labels, pairs


def _pair_up(scores: Sequence[tuple[int, float, float]], case: str, pairs: Answers) -> None:
    for one, two in itertools.combinations(scores, 2):
        better, worse = (one, two) if one[0] > two[0] else (two, one)
        if better[0] > worse[0]:
            pairs.cases.append(case)
            pairs.by_points.append(_order(better[1], worse[1]))
            pairs.by_whole.append(_order(better[2], worse[2]))


def _order(better: float, worse: float) -> float:
    return _HALF if better == worse else float(better > worse)


def extras(judge: onnx_judge.OnnxJudge, cases: Sequence[Case]) -> list[Figure]:
    """Return figures for moves, added claims and the status of feelings."""
    moves: list[tuple[str, list[float], list[float]]] = []
    claims: list[tuple[str, float, float]] = []
    felt: list[tuple[str, float, float]] = []
    for case in cases:
        said = read_text(case["statement"], "speaker").resolved
        for answer in case["responses"]:
            response = read_text(answer["text"], "listener")
            resolved = [s.resolved for s in response.sentences or (response,)]
            odds = [r.moves for r in judge.read(said, resolved)]
            most = [max(o[m] for o in odds) for m in onnx_judge.MOVES]
            moves.append(
                (case["id"], [float(m in answer["moves"]) for m in onnx_judge.MOVES], most)
            )
            added = [read_text(text, "speaker") for text in answer["added"]]
            texts = added or (resolved if _faithful(answer) else [])
            claims += [
                (case["id"], float(bool(answer["added"])), 1 - s.supported)
                for s in judge.read(said, texts)
            ]
            points = [read_text(p["text"], "speaker") for p in case["points"]]
            whole = judge.compare(response.resolved, points).whole
            fate = whole.feelings if whole else {}
            guess = max(fate, key=fate.__getitem__)
            felt.append((case["id"], *map(_fate, (answer["feeling"], guess))))
    return [*_move_figures(moves), *_other_figures(claims, felt)]


def _faithful(answer: dict[str, Any]) -> bool:
    changed = "changed" in answer["points"].values()
    return not changed and set(answer["moves"]) <= {"reflection", "parroting"}


def _fate(name: str) -> float:
    return float(onnx_judge.FEELINGS.index(name))


def _move_figures(rows: Sequence[tuple[str, list[float], list[float]]]) -> list[Figure]:
    ids = [r[0] for r in rows]
    figures = []
    for i, move in enumerate(onnx_judge.MOVES):
        truth, score = [r[1][i] for r in rows], [r[2][i] for r in rows]
        figures.append(figure(f"{move} (AUC)", auc, [truth, score], ids))
        named = [float(s >= _HALF) for s in score]
        figures.append(figure(f"{move}: precision from .5 on", precision, [truth, named], ids))
        figures.append(figure(f"{move}: recall", recall, [truth, named], ids))
    return figures


def _other_figures(
    claims: Sequence[tuple[str, float, float]], felt: Sequence[tuple[str, float, float]]
) -> list[Figure]:
    ids, truth, score = zip(*claims, strict=True)
    named = [float(s > _HALF) for s in score]
    cases, was, guess = zip(*felt, strict=True)
    return [
        figure("added claims against faithful sentences (AUC)", auc, [truth, score], ids),
        figure("added: precision from .5 on", precision, [truth, named], ids),
        figure("added: recall", recall, [truth, named], ids),
        figure("feeling: accuracy", accuracy, [was, guess], cases),
        figure("feeling: kappa", kappa, [was, guess], cases),
    ]


def speed(folder: Path) -> dict[str, float]:
    """Return the milliseconds to load the judge, and to run it on eight rows of 96 tokens."""
    begun = time.perf_counter()
    net, _ = onnx_judge.load(folder)
    loaded = (time.perf_counter() - begun) * 1000
    rows = [onnx_judge.pack([2000] * 64, [[2001] * 29])] * 8
    times = []
    for _ in range(30):
        begun = time.perf_counter()
        onnx_judge.run(net, rows)
        times.append((time.perf_counter() - begun) * 1000)
    took = {"load_ms": loaded, "batch_ms": statistics.median(times), "batch_best_ms": min(times)}
    print(f"\nloaded in {loaded:.0f} ms; 8 rows of 96 tokens in {took['batch_ms']:.0f} ms"
          f" at the median, {took['batch_best_ms']:.0f} ms at best")  # fmt: skip
    return took
