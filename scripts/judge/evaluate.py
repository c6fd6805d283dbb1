"""How good a judge is, on conversations and twins that it was not trained on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from benches.metrics import Figure, auc, f1, figure, kappa, macro_f1, precision, recall

from judge import data, twins
from judge.rows import encode
from judge.words import CAUGHT, CHANGED
from listening_coach.checker import onnx_judge
from listening_coach.checker.onnx_judge import MOVES, STATES, SUPPORT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from judge.data import Case
    from judge.parts import Part
    from judge.rows import Row
    from judge.twins import Twin

    Floats = NDArray[np.float64]
    Predict = Callable[[Sequence[Row]], list[NDArray[np.float32]]]
    """From rows to the logits of each of their texts: states, support, moves."""

ROADBLOCKS: Final = (
    "advice", "order", "warning", "moralising", "logic", "blame", "praise_closing", "label",
    "analysing", "reassurance", "topic_switch", "self_defence", "deflection", "me_too", "rebuttal",
)  # fmt: skip
_S: Final = len(STATES)
_U: Final = _S + len(SUPPORT)
_PRECISION: Final = 0.75
"""Of the changes that are named: a false one in front of a couple is worse than a missed one."""
_FEWEST: Final = 10
"""Changes named, below which their precision means little."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Points with what became of them and what the judge says."""

    names: list[str]
    """Of the conversation of each point."""
    truth: Floats
    """Indices of `STATES`."""
    odds: Floats
    """(points, states) probabilities."""


def verdicts(predict: Predict, named: Sequence[tuple[str, Row]]) -> Verdicts:
    """Ask the judge about every point of some rows, each with the name of its conversation."""
    rows = [r for _, r in named]
    logits = np.concatenate([x[:, :_S] for x in predict(rows)]).astype(np.float64)
    odds = np.exp(logits - logits.max(1, keepdims=True))
    return Verdicts(
        [name for name, r in named for _ in r.states],
        np.array([s for r in rows for s in r.states], np.float64),
        odds / odds.sum(1, keepdims=True),
    )


def shipped(folder: Path) -> Predict:
    """The network in a folder in the form that the program reads, as a source of logits.

    Raises:
        ModelError: it is missing or damaged.
    """
    net, tokenizer = onnx_judge.load(folder)

    def predict(rows: Sequence[Row]) -> list[NDArray[np.float32]]:
        encoded = [encode(r, tokenizer).packed for r in rows]
        order = sorted(range(len(rows)), key=lambda i: len(encoded[i].ids))
        odds = onnx_judge.run(net, [encoded[i] for i in order])
        by_row = {i: texts for i, (texts, _) in zip(order, odds, strict=True)}
        return [_logits(by_row[i]) for i in range(len(rows))]

    return predict


def _logits(odds: NDArray[np.float32]) -> NDArray[np.float32]:
    """From probabilities back to logits: logarithms for classes, log odds for moves."""
    kept = odds.clip(1e-7, 1 - 1e-7)
    return np.concatenate([np.log(kept[:, :_U]), np.log(kept[:, _U:] / (1 - kept[:, _U:]))], 1)


def measure(predict: Predict, parts: dict[str, Part]) -> None:
    """Print every figure on what is kept apart; the bar for changes comes from the dev part."""
    dev = parts["dev"]
    points = bar(verdicts(predict, case_rows(dev.cases)))
    single = bar(verdicts(predict, twin_rows(dev.twins)))
    for name in ("held", "other"):
        part = parts[name]
        for kind, rows, at in (
            ("conversations", case_rows(part.cases), points),
            ("conversations, points as spoken", case_rows(part.cases, spoken=True), points),
            ("twins, near words", twin_rows(part.twins, "1"), single),
            ("twins, far words", twin_rows(part.twins, "2"), single),
        ):
            print(f"\n{name}: {kind}, {len(rows)} answers")
            for line in figures(verdicts(predict, rows), at):
                print(line.line())
    print("\nheld: moves, sentence by sentence")
    at = roadblock_bar(sentences(predict, dev.moves))
    for line in move_figures(sentences(predict, parts["held"].moves), at):
        print(line.line())


def case_rows(of: Sequence[Case], *, spoken: bool = False) -> list[tuple[str, Row]]:
    """Every answer with its points, or with the stretches of the statement that say them."""
    out = []
    for case in of:
        points = [case.spoken.get(i, p) if spoken else p for i, p in enumerate(case.points)]
        out += [(case.id, data.point_row(case, a, points)) for a in case.answers]
    return out


def twin_rows(of: Sequence[Twin], distance: str = "") -> list[tuple[str, Row]]:
    """Every utterance with its answers; of one distance alone, near `1` or far `2`, if given."""
    items = [i for i in twins.items(of) if i.answer.endswith(distance)]
    return [(i.twin.id, twins.plain_row(i)) for i in items]


def bar(of: Verdicts) -> float:
    """The lowest probability of *changed* from which on enough of those named are true."""
    changed, real = of.odds[:, CHANGED], of.truth == CHANGED
    for at in np.arange(0.02, 0.99, 0.01):
        named = changed >= at
        if named.sum() >= _FEWEST and real[named].mean() >= _PRECISION:
            return float(at)
    return 0.99


def figures(of: Verdicts, at: float) -> list[Figure]:
    """The figures of all points.

    Args:
        of: the points.
        at: the probability from which on a change is named, chosen on other conversations.
    """
    likeliest = of.odds.argmax(1).astype(np.float64)
    changed, named = of.truth == CHANGED, of.odds[:, CHANGED] >= at
    best = of.odds[:, CHANGED] >= bar(of)
    both = (of.truth == CHANGED) | (of.truth == CAUGHT)
    lean = np.log(of.odds[:, CHANGED] + 1e-9) - np.log(of.odds[:, CAUGHT] + 1e-9)
    names = np.array(of.names)

    def over(name: str, how: Callable[..., float], *columns: NDArray[Any]) -> Figure:
        return figure(name, how, [c.tolist() for c in columns], of.names)

    return [
        over("kappa", kappa, of.truth, likeliest),
        over("macro-F1", macro_f1, of.truth, likeliest),
        *(over(f"{s}: F1", f1, of.truth == i, likeliest == i) for i, s in enumerate(STATES)),
        over("caught or not (AUC)", auc, of.truth == CAUGHT, of.odds[:, CAUGHT]),
        over("changed or not (AUC)", auc, changed, of.odds[:, CHANGED]),
        figure(
            "changed against caught (AUC)", auc,
            [changed[both].tolist(), lean[both].tolist()], names[both].tolist(),
        ),
        over(f"changed from {at:.2f} on: precision", precision, changed, named),
        over(f"changed from {at:.2f} on: recall", recall, changed, named),
        over(f"changed from {at:.2f} on: F1", f1, changed, named),
        over("changed at precision .75, bar chosen here: F1", f1, changed, best),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences with the moves that they make and what the judge says."""

    names: list[str]
    """Of the statement of each sentence."""
    truth: Floats
    """(sentences, moves) 1 where a move is made."""
    logits: Floats
    """(sentences, moves)"""

    def roadblocks(self) -> tuple[Floats, Floats]:
        """For each sentence, whether it is a roadblock, and its largest logit of one."""
        blocks = [MOVES.index(m) for m in ROADBLOCKS]
        return self.truth[:, blocks].max(1), self.logits[:, blocks].max(1)


def sentences(predict: Predict, named: Sequence[tuple[str, Row]]) -> Sentences:
    """Ask the judge about every sentence of answers of which the moves are known."""
    rows = [r for _, r in named]
    logits = np.concatenate([x[:, _U:] for x in predict(rows)]).astype(np.float64)
    truth = np.zeros(logits.shape)
    at = 0
    for row in rows:
        for places, moves in row.bags:
            truth[at + places[0], list(moves)] = 1
        at += len(row.others)
    return Sentences([name for name, r in named for _ in r.others], truth, logits)


def roadblock_bar(of: Sentences) -> float:
    """The logit from which on roadblocks are told with the best F1."""
    real, score = of.roadblocks()
    return float(max(np.unique(score), key=lambda at: f1(real, score >= at)))


def move_figures(of: Sentences, at: float) -> list[Figure]:
    """How well roadblocks are told from other moves, sentence by sentence.

    Args:
        of: the sentences.
        at: the logit from which on a roadblock is named, chosen on other sentences.
    """
    real, score = of.roadblocks()

    def over(name: str, how: Callable[..., float], *columns: NDArray[Any]) -> Figure:
        return figure(name, how, [c.tolist() for c in columns], of.names)

    out = [
        over("roadblock or not (AUC)", auc, real, score),
        over(f"roadblock from {at:.2f} on: precision", precision, real, score >= at),
        over(f"roadblock from {at:.2f} on: recall", recall, real, score >= at),
        over(f"roadblock from {at:.2f} on: F1", f1, real, score >= at),
    ]
    for i, move in enumerate(MOVES):
        if of.truth[:, i].sum() >= _FEWEST:
            out.append(over(f"{move} (AUC)", auc, of.truth[:, i], of.logits[:, i]))
    return out


def summary(of: Verdicts) -> str:
    """The main figures in one line, without intervals."""
    guess = of.odds.argmax(1)
    each = "/".join(f"{f1(of.truth == c, guess == c):.2f}" for c in range(_S))
    both = (of.truth == CHANGED) | (of.truth == CAUGHT)
    lean = np.log(of.odds[both, CHANGED] + 1e-9) - np.log(of.odds[both, CAUGHT] + 1e-9)
    areas = [auc(of.truth == c, of.odds[:, c]) for c in (CAUGHT, CHANGED)]
    truth = of.truth.astype(np.int64)
    lost = -float(np.log(np.maximum(of.odds[np.arange(len(truth)), truth], 1e-9)).mean())
    return (
        f"n {len(truth)} kappa {kappa(of.truth, guess):.3f} F1 {each} AUC caught {areas[0]:.3f}"
        f" changed {areas[1]:.3f} changed-caught {auc(of.truth[both] == CHANGED, lean):.3f}"
        f" log loss {lost:.3f}"
    )
