"""What became of each point: what is exact first, then what the judge makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from listening_coach.checker import changes as compare
from listening_coach.checker import points as pointed
from listening_coach.checker import wording
from listening_coach.checker.feeling_words import near
from listening_coach.checker.language import perspective as roles
from listening_coach.checker.language.feelings import feelings_in
from listening_coach.checker.language.tokens import is_content, lows, stretch
from listening_coach.core.hearing import certainty
from listening_coach.types import Point, Reflection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.judge import Judge, Verdict
    from listening_coach.checker.points import Claim
    from listening_coach.types import Feelings, Span

    Named = tuple[str, Claim]
    """A point with its id."""

_VERBATIM: Final = 0.95
_KEPT: Final = 0.7
"""Confidence that a point which only names a feeling came back with a feeling that was kept."""

_FELT: Final = 0.6
"""Confidence that a point came back in part whose feeling came back."""


def claims(reflection: Reflection) -> list[Named]:
    """Return the points that are to be judged: those given, else those of the statement."""
    said = reflection.statement
    if not reflection.points:
        return [(f"p{n}", claim) for n, claim in enumerate(pointed.points(said), start=1)]
    return [
        (ident, pointed.Claim(text, pointed.place(said, text), core=True))
        for ident, text in reflection.points
    ]


def points(
    reflection: Reflection, found: Sequence[Named], felt: Feelings, judge: Judge
) -> tuple[Point, ...]:
    """Return what became of each point, in order."""
    back = roles.resolve(reflection.response, "listener")
    texts = [roles.resolve(claim.text, "speaker").text for _, claim in found]
    verdicts = judge.points(back.text, texts)
    said = roles.resolve(reflection.statement, "speaker").text
    result = []
    for (ident, claim), verdict, change in zip(
        found, verdicts, compare.changes(said, back.text, texts), strict=True
    ):
        span = change.span if change else verdict.evidence or (0, 0)
        quote = reflection.response[slice(*back.original(span))]
        point = Point(ident, claim.text, claim.span, claim.core, "missed", verdict.missed)
        echo = _echo(reflection, claim)
        if echo is not None:
            point = replace(point, status="caught", confidence=_VERBATIM,
                            evidence=reflection.response[slice(*echo)])  # fmt: skip
        elif change is not None:
            note = wording.changes()[change.kind].format(said=change.said, heard=quote)
            point = replace(
                point, status="changed", confidence=change.confidence, evidence=quote, note=note
            )
        else:
            point = _judged(point, verdict, quote, felt)
            if point.status == "missed" and _feeling_came_back(claim.text, reflection.response):
                point = replace(point, status="partly", confidence=_FELT, evidence=quote or None)
        result.append(_as_sure_as_heard(point, reflection))
    return tuple(result)


def _as_sure_as_heard(point: Point, reflection: Reflection) -> Point:
    """Hold nothing against anybody that may have been misheard."""
    sure = certainty(reflection.statement_heard, point.span)
    if point.status in {"missed", "changed"}:
        sure *= certainty(reflection.response_heard, (0, len(reflection.response)))
    return replace(point, confidence=point.confidence * sure)


def _feeling_came_back(claim: str, response: str) -> bool:
    """Return whether a feeling of this point stands in the response, in a word of its family."""
    said = [f for f in feelings_in(claim) if not f.negated]
    back = [f for f in feelings_in(response) if not f.negated]
    return any(near(a.family, b.family) for a in said for b in back)


def _judged(point: Point, verdict: Verdict, quote: str, felt: Feelings) -> Point:
    status = verdict.status
    if status == "missed" and felt.status == "kept" and felt.named and _only_feels(point.text):
        return replace(point, status="caught", confidence=_KEPT, evidence=quote or None)
    if status == "missed":
        return point
    return replace(
        point, status=status, confidence=getattr(verdict, status), evidence=quote or None
    )


def _only_feels(text: str) -> bool:
    """Return whether a point says nothing besides a feeling."""
    felt = {low for f in feelings_in(text) for low in lows(text[slice(*f.span)])}
    return bool(felt) and not [low for low in lows(text) if is_content(low) and low not in felt]


def _echo(reflection: Reflection, claim: Claim) -> Span | None:
    """Return where a point stands in the response word by word, as it was said."""
    said = (claim.text, reflection.statement[slice(*claim.span)])
    return next((found for t in said if (found := stretch(reflection.response, lows(t)))), None)
