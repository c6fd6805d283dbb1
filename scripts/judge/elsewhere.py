"""How good a judge is on conversations of counsellors, which are only measured on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from benches.metrics import Figure, auc, figure

from judge.data import moves_rows
from judge.rows import Row
from judge.words import CAUGHT, NONE, labels
from listening_coach.checker.language.passage import read as read_passage
from listening_coach.checker.language.perspective import resolve
from listening_coach.checker.language.tokens import find_sentences as sentences
from listening_coach.checker.onnx_judge import MOVES, STATES, SUPPORT
from listening_coach.checker.points import find_claims

if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge.evaluate import Predict

_REFLECTIVE: Final = frozenset(["hq1", "hq2"])
_MOST: Final = 8
"""Points of one statement."""


def pair_figures(predict: Predict, turns: Sequence[dict[str, Any]]) -> list[Figure]:
    """Whether a reflection fits its own statement better than another of the same topic (PAIR).

    Its score is the mean probability that a point is caught, over the points that the program cuts.
    """
    reflections = [r for r in turns if r["slot"] in _REFLECTIVE]
    statements = {r["prompt_id"]: (r["topic"], r["statement"]) for r in turns}
    rows, right, names = [], [], []
    for r in reflections:
        others = [s for i, (t, s) in statements.items() if t == r["topic"] and i != r["prompt_id"]]
        if not others:
            continue
        for statement, own in ((r["statement"], 1.0), (others[r["prompt_id"] % len(others)], 0.0)):
            rows.append(_against(r["response"], statement))
            right.append(own)
            names.append(str(r["prompt_id"]))
    scores = [float(_odds(x)[:, CAUGHT].mean()) for x in predict(rows)]
    return [figure("the right statement against another (AUC)", auc, [right, scores], names)]


def annomi_figures(predict: Predict, turns: Sequence[dict[str, Any]]) -> list[Figure]:
    """Whether a turn of a therapist is a reflection (AnnoMI), by its most reflective sentence."""
    usable = [r for r in turns if r["usable"] and r["statement"].strip()]
    rows = [
        row
        for r in usable
        for row in moves_rows({"said": r["statement"], "answers": [{"sentences": _cut(r)}]})
    ]
    at = len(STATES) + len(SUPPORT) + MOVES.index("reflection")
    scores = [float(x[:, at].max()) for x in predict(rows)]
    real = [float(r["reflection"] != "none") for r in usable]
    names = [r["transcript"] for r in usable]
    return [figure("a reflection or not (AUC)", auc, [real, scores], names)]


def _cut(turn: dict[str, Any]) -> list[dict[str, Any]]:
    text = turn["response"]
    parts = [text[s:e] for s, e in sentences(text)] or [text]
    return [{"text": p, "moves": ()} for p in parts[:_MOST]]


def _against(response: str, statement: str) -> Row:
    cut = [c.passage.resolved.text for c in find_claims(read_passage(statement, "speaker"))][:_MOST]
    texts = tuple(cut) or (resolve(statement, "speaker").text,)
    none = (NONE,) * len(texts)
    words = tuple(labels(t, NONE) for t in texts)
    return Row(resolve(response, "listener").text, texts, none, none, words)


def _odds(logits: np.ndarray[Any, np.dtype[np.float32]]) -> np.ndarray[Any, np.dtype[np.float64]]:
    states = logits[:, : len(STATES)].astype(np.float64)
    odds = np.exp(states - states.max(1, keepdims=True))
    return np.asarray(odds / odds.sum(1, keepdims=True))
