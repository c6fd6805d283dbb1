"""Decide the status of each point, and of the feelings: exact rules first, then the judge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from listening_coach.checker.changes import find_change
from listening_coach.checker.feedback import change_notes
from listening_coach.checker.language.feelings import are_near, is_guess, polarity
from listening_coach.checker.language.tokens import find_words
from listening_coach.core.assessment import Feelings, Point
from listening_coach.core.transcript_confidence import certainty

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from listening_coach.checker.judge import ResponseReading, Verdict
    from listening_coach.checker.language.feelings import Feeling
    from listening_coach.checker.language.passage import Passage
    from listening_coach.checker.points import Claim
    from listening_coach.core.assessment import FeelingStatus, Reflection
    from listening_coach.core.transcript import Span

_VERBATIM: Final = 0.95
"""Confidence that a point was caught which came back word by word."""
_KEPT: Final = 0.7
"""Confidence that a point which only names a feeling came back with a feeling that was kept."""
_FELT: Final = 0.6
"""Confidence that a point came back in part whose feeling came back."""
_JUDGED: Final[dict[str, FeelingStatus]] = {
    "kept": "kept", "guessed": "guessed", "absent": "missed", "wrong": "wrong",
    "none_needed": "none_needed",
}  # fmt: skip
"""The judge's classes of feelings, in the terms of an assessment."""


def compare_feelings(
    statement: Passage, response: Passage, reading: ResponseReading | None
) -> Feelings:
    """Compare the feelings that were said with those that came back.

    A feeling that came back in a word of its own family was kept, whatever the judge says; all
    else the judge decides, where it can tell.
    """
    own = [f for f in statement.feelings if not (f.negated or f.third_person)]
    back = [f for f in response.feelings if not (f.negated or f.third_person)]
    status = _feeling_status(own, back, response)
    if reading is not None and status != "kept":
        status = _JUDGED[max(reading.feelings, key=reading.feelings.__getitem__)]
    return Feelings(_unique(f.word for f in own), _unique(f.word for f in back), status)


def _feeling_status(
    own: Sequence[Feeling], back: Sequence[Feeling], response: Passage
) -> FeelingStatus:
    if not back:
        return "missed" if own else "none_needed"
    if not own:
        return "guessed"
    if any(are_near(a.family, b.family) for a in own for b in back):
        return "kept"
    opposite = all(polarity(a.family) * polarity(b.family) < 0 for a in own for b in back)
    return "wrong" if opposite and not is_guess(response.words) else "guessed"


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def decide_status(
    claim: Claim, statement: Passage, response: Passage, feelings: Feelings, verdict: Verdict
) -> Point:
    """Decide what became of one point.

    Args:
        claim: the point.
        statement: in which it was made.
        response: in which it may have come back.
        feelings: of both.
        verdict: what the judge says.
    """
    point = Point(claim.id, claim.passage.text, claim.span, claim.core, "missed", verdict.missed)
    echo = _find_echo(claim, statement, response)
    if echo is not None:
        quote = response.text[slice(*echo)]
        return replace(point, status="caught", confidence=_VERBATIM, evidence=quote)
    change = find_change(statement.resolved, response.resolved, claim.passage.resolved)
    if change is not None:
        quote = response.text[slice(*change.span)]
        note = change_notes()[change.kind].format(said=change.said, heard=quote)
        return replace(
            point, status="changed", confidence=change.confidence, evidence=quote, note=note
        )
    quote = response.text[slice(*verdict.evidence)] if verdict.evidence else ""
    return _follow_judge(point, claim, response, feelings, verdict, quote or None)


def _find_echo(claim: Claim, statement: Passage, response: Passage) -> Span | None:
    """Find where a point stands in the response word by word, as it was said."""
    start, end = claim.span
    spoken = [t.low for t in statement.tokens if start <= t.start < end]
    return find_words(response.tokens, claim.passage.words) or find_words(response.tokens, spoken)


def _follow_judge(
    point: Point, claim: Claim, response: Passage, feelings: Feelings,
    verdict: Verdict, quote: str | None,
) -> Point:  # fmt: skip
    """Follow the judge, but for a feeling that it did not see come back."""
    if verdict.status != "missed":
        confidence = getattr(verdict, verdict.status)
        return replace(point, status=verdict.status, confidence=confidence, evidence=quote)
    if feelings.status == "kept" and feelings.named and _only_feels(claim.passage):
        return replace(point, status="caught", confidence=_KEPT, evidence=quote)
    if _feeling_came_back(claim.passage, response):
        return replace(point, status="partly", confidence=_FELT, evidence=quote)
    return point


def _only_feels(point: Passage) -> bool:
    """Whether a point says nothing besides a feeling."""
    feelings = {low for f in point.feelings for low in f.word.split(" ")}
    return bool(feelings) and all(low in feelings for low in point.content)


def _feeling_came_back(point: Passage, response: Passage) -> bool:
    """Whether a feeling of a point stands in the response, in a word of its family."""
    said = [f for f in point.feelings if not f.negated]
    back = [f for f in response.feelings if not f.negated]
    return any(are_near(a.family, b.family) for a in said for b in back)


def scale_by_certainty(point: Point, reflection: Reflection) -> Point:
    """Lower the confidence of a point by how far the transcript can be trusted."""
    sure = certainty(reflection.statement_heard, point.span)
    if point.status in {"missed", "changed"}:
        sure *= certainty(reflection.response_heard, (0, len(reflection.response)))
    return replace(point, confidence=point.confidence * sure)
