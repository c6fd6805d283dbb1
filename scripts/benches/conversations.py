"""Figures of the checker on our own conversations: points, order, additions, feelings, moves."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from benches import metrics
from benches.metrics import Figure, figure
from listening_coach.checker.feedback import changed_point, missed_point, suggestion_subject
from listening_coach.checker.points import nearest
from listening_coach.core import assessment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from listening_coach.core.assessment import Assessment

    Row = dict[str, Any]
    Seen = tuple[Row, Row, Assessment]
    Given = Callable[..., Assessment]

ROADBLOCKS = frozenset(assessment.ROADBLOCKS)
STATES = ("caught", "partly", "missed", "changed")
FEELINGS = ("kept", "guessed", "missed", "wrong", "none_needed")
_FEWEST = 5
"""Minimum number of answers with a move for its figures to mean anything."""
_WHOLE = 4
"""The label of how understood the speaker would feel, for the best answers."""


def corpus(rows: Sequence[Row], check: Given) -> list[Figure]:
    """Return figures for everything that is labelled in the conversations."""
    cases = [(row, r, check(row["statement"], r["text"])) for row in rows for r in row["responses"]]
    given = [
        (
            row,
            r,
            check(row["statement"], r["text"], tuple((p["id"], p["text"]) for p in row["points"])),
        )
        for row in rows
        for r in row["responses"]
    ]
    return [
        *_points("own points", cases, _align_points),
        *_points("given points", given, _as_given),
        *additions(cases),
        *_feelings(cases),
        *_moves(cases),
        *_aloud(given),
        *_orders(cases),
    ]


def _given_points(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple((p["id"], p["text"]) for p in row["points"])


def _points(
    title: str,
    cases: Sequence[Seen],
    read: Callable[[Row, Assessment], list[tuple[str, float]]],
) -> list[Figure]:
    truth, guess, score, groups = [], [], [], []
    for row, response, seen in cases:
        for point, (status, caught) in zip(row["points"], read(row, seen), strict=True):
            truth.append(STATES.index(response["points"][point["id"]]))
            guess.append(STATES.index(status))
            score.append(caught)
            groups.append(row["id"])
    caught_or_not = [float(t == 0) for t in truth]
    figures = [
        figure(f"{title}, four classes, kappa", metrics.kappa, [truth, guess], groups, ("", ".88")),
        figure(
            f"{title}, four classes, macro-F1",
            metrics.macro_f1,
            [truth, guess],
            groups,
            ("", ".90"),
        ),
        figure(f"{title}, caught or not, AUC", metrics.auc, [caught_or_not, score], groups),
    ]
    for i, state in enumerate(STATES):
        columns = [[float(t == i) for t in truth], [float(g == i) for g in guess]]
        figures += _both(f"{title}, {state}", columns, groups)
    return figures


def _both(title: str, columns: Sequence[Sequence[float]], groups: Sequence[object]) -> list[Figure]:
    return [
        figure(f"{title}: precision", metrics.precision, columns, groups),
        figure(f"{title}: recall", metrics.recall, columns, groups),
    ]


def _align_points(row: Row, seen: Assessment) -> list[tuple[str, float]]:
    return [nearest_status(p["text"], seen) for p in row["points"]]


def _as_given(row: Row, seen: Assessment) -> list[tuple[str, float]]:  # noqa: ARG001  (as above)
    return [(p.status, _worth(p.status, p.confidence)) for p in seen.points]


def additions(cases: Sequence[Seen]) -> list[Figure]:
    """Return figures for answers that claim more than was said."""
    columns = [
        [float(bool(r["added"])) for _, r, _ in cases],
        [float(any(not a.guess for a in seen.added)) for _, _, seen in cases],
    ]
    return _both("an addition", columns, [row["id"] for row, _, _ in cases])


def _feelings(cases: Sequence[Seen]) -> list[Figure]:
    groups = [row["id"] for row, _, _ in cases]
    truth = [_fate(r["feeling"]) for _, r, _ in cases]
    guess = [seen.feelings.status for _, _, seen in cases]
    indices = [[float(FEELINGS.index(f)) for f in fates] for fates in (truth, guess)]
    figures = [figure("feelings, five classes, kappa", metrics.kappa, indices, groups)]
    for fate in FEELINGS:
        columns = [[float(f == fate) for f in fates] for fates in (truth, guess)]
        figures += _both(f"feelings {fate}", columns, groups)
    return figures


def _fate(label: str) -> str:
    return "missed" if label == "absent" else label


def _moves(cases: Sequence[Seen]) -> list[Figure]:
    groups = [row["id"] for row, _, _ in cases]
    labels = [set(r["moves"]) for _, r, _ in cases]
    seen = [{m.kind for m in a.moves} for _, _, a in cases]
    kinds = sorted({k for kinds in labels for k in kinds})
    figures = []
    for kind in kinds:
        columns = [[float(kind in k) for k in some] for some in (labels, seen)]
        if sum(columns[0]) >= _FEWEST:
            figures += _both(f"move {kind} ({sum(columns[0]):.0f})", columns, groups)
    blocks = [(set(r["moves"]), m, row["id"]) for row, r, a in cases for m in a.moves
              if m.kind in ROADBLOCKS]  # fmt: skip
    for certainty in ("fact", "question"):
        part = [b for b in blocks if b[1].certainty == certainty]
        right = [float(m.kind in said) for said, m, _ in part]
        of = [ident for _, _, ident in part]
        figures.append(figure(f"roadblocks as a {certainty}, precision", metrics.mean, [right], of))
        right = [float(bool(said & ROADBLOCKS)) for said, m, _ in part]
        figures.append(figure("   the same, whichever roadblock", metrics.mean, [right], of))
    return figures


def _aloud(cases: Sequence[Seen]) -> list[Figure]:
    """Return figures for the suggestions: how often they are right, and how often made."""
    right, groups = [], []
    for row, response, seen in cases:
        true = _true(response, seen)
        if true is not None:
            right.append(float(true))
            groups.append(row["id"])
    whole = [(row, seen) for row, r, seen in cases if r["understood"] == _WHOLE]
    spoken = [float(seen.feedback.suggestion is not None) for _, seen in whole]
    due = [(row, s) for row, r, s in cases if r["understood"] <= 1]
    some = [float(s.feedback.suggestion is not None) for _, s in due]
    return [
        figure("what is suggested is true of the answer", metrics.mean, [right], groups),
        figure(
            "a suggestion on the best answers", metrics.mean, [spoken], [r["id"] for r, _ in whole]
        ),
        figure(
            "a suggestion on the worst answers", metrics.mean, [some], [r["id"] for r, _ in due]
        ),
    ]


def _true(response: Row, seen: Assessment) -> bool | None:
    """Return whether the labels support the suggestion; None if there is none."""
    suggestion = seen.feedback.suggestion
    if suggestion is None:
        return None
    subject = suggestion_subject(suggestion.reason)
    if subject in STATES:
        point = missed_point(seen.points) if subject == "missed" else changed_point(seen.points)
        label = response["points"][point.id] if point else ""
        return label == subject or (subject == "missed" and label == "partly")
    if subject == "feeling":
        return bool(response["feeling"] == "absent")
    if subject == "long":
        return True
    return subject in response["moves"]


def _orders(cases: Sequence[Seen]) -> list[Figure]:
    ordered, groups = [], []
    for _, some in itertools.groupby(cases, key=lambda c: c[0]["id"]):
        both = list(some)
        for better, worse in _pairs([(r, seen) for _, r, seen in both]):
            ordered.append(_order(better.understood, worse.understood))
            groups.append(both[0][0]["id"])
    return [
        figure("answers in the right order", metrics.mean, [ordered], groups, ("coin .50", ".94"))
    ]


def _order(better: float, worse: float) -> float:
    return 0.5 if better == worse else float(better > worse)


def _pairs(answers: Sequence[tuple[Row, Assessment]]) -> Iterable[tuple[Assessment, Assessment]]:
    for left, a in answers:
        for right, b in answers:
            if left["understood"] > right["understood"]:
                yield a, b


def nearest_status(text: str, seen: Assessment) -> tuple[str, float]:
    """Return the status and the worth of the checker's own point that is nearest to a text."""
    if not seen.points:
        return "missed", 0.0
    point = seen.points[nearest(text, [p.text for p in seen.points])]
    return point.status, _worth(point.status, point.confidence)


def _worth(status: str, confidence: float) -> float:
    worth = {"caught": 1.0, "partly": 0.5, "missed": 0.0, "changed": 0.0}[status]
    return worth + (0.01 if worth else -0.01) * confidence
