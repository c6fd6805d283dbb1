"""Figures of the checker on external corpora: counsellors, answers to prompts, interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from benches import metrics
from benches.metrics import Figure, figure
from listening_coach.checker.language.tokens import find_words, lower_words, tokenise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from listening_coach.core.assessment import Assessment

    Row = dict[str, Any]
    Check = Callable[[str, str], Assessment]

REFLECTS = 0.5
"""Probability from which a response counts as a reflection."""


def annomi(rows: Sequence[Row], check: Check) -> list[Figure]:
    """Return figures for the kind of a response, on real counselling (AnnoMI)."""
    rows = [r for r in rows if r["usable"]]
    seen = [check(r["statement"], r["response"]) for r in rows]
    groups = [r["transcript"] for r in rows]
    truth = [r["reflection"] != "none" for r in rows]
    scores = [a.reflects for a in seen]
    asked = [r["question"] != "none" for r in rows]
    asks = [any(m.kind.startswith("question") for m in a.moves) for a in seen]
    advice = [r["therapist_input"] == "advice" for r in rows]
    advises = [any(m.kind in {"advice", "order"} for m in a.moves) for a in seen]
    marks = [float("?" in r["response"]) for r in rows]
    simple = metrics.f1(np.asarray(asked, float), np.asarray(marks))
    both = [i for i, (t, g) in enumerate(zip(asked, asks, strict=True)) if t and g]
    opened = [rows[i]["question"] == "open" for i in both]
    opens = [_opens(seen[i]) for i in both]
    part = [groups[i] for i in both]
    return [
        figure(
            "reflection F1",
            metrics.f1,
            [truth, [s >= REFLECTS for s in scores]],
            groups,
            ("all yes .68, words .71", ".83"),
        ),
        figure("reflection AUC", metrics.auc, [truth, scores], groups, ("rules .69", "")),
        figure("question F1", metrics.f1, [asked, asks], groups, (f'"?" {simple:.2f}', ".94")),
        figure(
            "open or closed, accuracy", metrics.accuracy, [opened, opens], part, ("wh- .77", "")
        ),
        figure("open or closed, kappa", metrics.kappa, [opened, opens], part, ("", ".74")),
        figure("advice F1", metrics.f1, [advice, advises], groups, ("phrases .22", ".65")),
        figure(
            "advice precision", metrics.precision, [advice, advises], groups, ("phrases .24", "")
        ),
    ]


def _opens(seen: Assessment) -> bool:
    kinds = [m.kind for m in seen.moves if m.kind.startswith("question")]
    return any(k in {"question_open", "question_why"} for k in kinds)


def pair(rows: Sequence[Row], check: Check) -> list[Figure]:
    """Return figures for whether a response is a reflection, and of this statement (PAIR)."""
    truth = [r["level"] > 0 for r in rows]
    scores = [check(r["statement"], r["response"]).reflects for r in rows]
    groups = [r["prompt_id"] for r in rows]
    reflections = [r for r in rows if r["level"] > 0]
    others = {r["prompt_id"]: _other(r, rows) for r in reflections}
    right, wrong, part = [], [], []
    for r in reflections:
        other = others[r["prompt_id"]]
        if other is not None:
            right.append(check(r["statement"], r["response"]).reflects)
            wrong.append(check(other, r["response"]).reflects)
            part.append(r["prompt_id"])
    labels = [1.0] * len(right) + [0.0] * len(wrong)
    accepted = [w >= REFLECTS for w in wrong]
    return [
        figure(
            "reflection AUC",
            metrics.auc,
            [truth, scores],
            groups,
            ("overlap .67, with three patterns .82", ""),
        ),
        figure(
            "right or wrong statement, AUC",
            metrics.auc,
            [labels, right + wrong],
            part + part,
            ("overlap .82", "about 1"),
        ),
        figure(
            "wrong ones above the threshold", metrics.mean, [accepted], part, ("TF-IDF .72", "")
        ),
        figure(
            "right ones above the threshold", metrics.mean, [[s >= REFLECTS for s in right]], part
        ),
    ]


def _other(row: Row, rows: Sequence[Row]) -> str | None:
    """Return the next statement of the same topic; None if there is no other."""
    same = sorted({r["statement"] for r in rows if r["topic"] == row["topic"]})
    if len(same) < 2:  # noqa: PLR2004  (one statement has no other)
        return None
    return str(same[(same.index(row["statement"]) + 1) % len(same)])


def contextdep(rows: Sequence[Row], check: Check) -> list[Figure]:
    """Return figures for whether a reply is a paraphrase, and in which words (ContextDeP)."""
    truth = [r["paraphrase"] for r in rows]
    seen = [check(r["statement"], r["response"]) for r in rows]
    groups = [r["id"].rsplit("-", 1)[0] for r in rows]
    scores = [_content(a) for a in seen]
    marked = [
        (r, a) for r, a in zip(rows, seen, strict=True) if r["paraphrase"] and any(r["response_hl"])
    ]
    said = [
        _jaccard(r["statement_tokens"], r["statement_hl"], _statement_tokens(a, r))
        for r, a in marked
    ]
    back = [_jaccard(r["response_tokens"], r["response_hl"], _back(a, r)) for r, a in marked]
    part = [r["id"].rsplit("-", 1)[0] for r, _ in marked]
    return [
        figure(
            "paraphrase AUC", metrics.auc, [truth, scores], groups, ("overlap .67", "F1 about .8")
        ),
        figure("words of the statement, Jaccard", metrics.mean, [said], part, ("", "goal .45")),
        figure("words of the response, Jaccard", metrics.mean, [back], part, ("", "goal .58")),
    ]


def _content(seen: Assessment) -> float:
    return seen.reflects


def _statement_tokens(seen: Assessment, row: Row) -> set[int]:
    spans = [p.span for p in seen.points if p.status != "missed"]
    return _inside(row["statement"], row["statement_tokens"], spans)


def _back(seen: Assessment, row: Row) -> set[int]:
    quotes = [p.evidence for p in seen.points if p.evidence]
    text = row["response"]
    spans = [span for q in quotes if (span := find_words(tokenise(text), lower_words(q)))]
    return _inside(text, row["response_tokens"], spans)


def _inside(text: str, tokens: Sequence[str], spans: Sequence[tuple[int, int]]) -> set[int]:
    indices, at = set(), 0
    for i, token in enumerate(tokens):
        at = max(text.find(token, at), at)
        if any(s <= at < e for s, e in spans):
            indices.add(i)
        at += len(token)
    return indices


def _jaccard(tokens: Sequence[str], votes: Sequence[float], ours: set[int]) -> float:
    theirs = {i for i in range(len(tokens)) if votes[i] >= 0.5}  # noqa: PLR2004  (the majority)
    return len(ours & theirs) / len(ours | theirs) if ours | theirs else 1.0
