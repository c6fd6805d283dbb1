"""The two texts of an exchange, annotated with its assessment. Pure functions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from textual.content import Content

from listening_coach.core.assessment import STATUS_MARKS
from listening_coach.tui.themes import STATUS_STYLES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from listening_coach.core.assessment import Assessment, Point, PointStatus, Reflection
    from listening_coach.core.transcript import Span

_ADDED: Final = "+"
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A stretch of a text and its style."""

    span: Span
    style: str
    after: str
    """Text to show after it."""


def statement(
    reflection: Reflection, assessment: Assessment, overruled: Collection[str]
) -> Content:
    """Return the statement with a sign and a number before each point.

    Args:
        reflection: the two texts.
        assessment: the checker's assessment, with spans in these texts.
        overruled: ids of points whose mark the speaker overruled.
    """
    text, at = reflection.statement, 0
    parts: list[tuple[str, str]] = []
    for number, point, status in _in_order(assessment.points, overruled):
        start, end = max(at, point.span[0]), point.span[1]
        if start >= end:
            continue
        sign = f"{STATUS_MARKS[status].sign}{_superscript(number)} "
        parts += [(text[at:start], ""), (sign, f"bold {STATUS_STYLES[status]}")]
        parts.append((text[start:end], STATUS_STYLES[status]))
        at = end
    return _join([*parts, (text[at:], "")])


def response(reflection: Reflection, assessment: Assessment, overruled: Collection[str]) -> Content:
    """Return the response with the number of each point after the words that express it.

    Changed and added words are underlined. The arguments are those of `statement`.
    """
    text = reflection.response
    marks = [*_evidence(text, assessment, overruled), *_additions(assessment)]
    parts: list[tuple[str, str]] = []
    cuts = sorted({0, len(text), *(end for mark in marks for end in mark.span)})
    for start, end in pairwise(cuts):
        here = [m for m in marks if m.span[0] <= start and end <= m.span[1]]
        # Of two marks on the same words, the shorter one is more specific.
        style = min(here, key=lambda m: m.span[1] - m.span[0]).style if here else ""
        ending = "".join(m.after for m in here if m.span[1] == end)
        parts += [(text[start:end], style), (ending, "bold")]
    return _join(parts)


def notes(assessment: Assessment, overruled: Collection[str]) -> Content:
    """Return a line for each changed point, and then a key to the signs in use."""
    entries = _in_order(assessment.points, overruled)
    used = {status for _, _, status in entries}
    signs = [f"{mark.sign} {mark.word}" for status, mark in STATUS_MARKS.items() if status in used]
    if assessment.added:
        signs.append(f"{_ADDED} was not said")
    changed = [
        f"{STATUS_MARKS[status].sign}{_superscript(number)} {point.note}"
        for number, point, status in entries
        if status == "changed" and point.note
    ]
    return Content("\n".join([*changed, "   ".join(signs)]))


def plain_lines(assessment: Assessment, overruled: Collection[str]) -> Content:
    """Return a line for each point and each addition, in words without signs."""
    lines = [
        f"{STATUS_MARKS[status].word.capitalize()}: {point.text}."
        + (f" In: {point.evidence}." if point.evidence else "")
        + (f" {point.note}." if status == "changed" and point.note else "")
        for _, point, status in _in_order(assessment.points, overruled)
    ]
    return Content("\n".join([*lines, *(f"Was not said: {a.text}." for a in assessment.added)]))


def _in_order(
    points: Sequence[Point], overruled: Collection[str]
) -> list[tuple[int, Point, PointStatus]]:
    """Return (number, point, status) in the order of the statement; overruled points are caught."""
    ordered = sorted(points, key=lambda point: point.span)
    return [
        (number, point, "caught" if point.id in overruled else point.status)
        for number, point in enumerate(ordered, 1)
    ]


def _evidence(text: str, assessment: Assessment, overruled: Collection[str]) -> Iterator[_Mark]:
    """Yield a mark for the words that express points; words for several have all numbers."""
    numbers: dict[Span, list[tuple[int, PointStatus]]] = {}
    for number, point, status in _in_order(assessment.points, overruled):
        span = _locate(point.evidence, text)
        if span is not None:
            numbers.setdefault(span, []).append((number, status))
    for span, carried in numbers.items():
        changed = any(status == "changed" for _, status in carried)
        style = f"{STATUS_STYLES['changed']} underline" if changed else STATUS_STYLES[carried[0][1]]
        yield _Mark(span, style, "˒".join(_superscript(number) for number, _ in carried))


def _additions(assessment: Assessment) -> Iterator[_Mark]:
    for added in assessment.added:
        yield _Mark(added.span, "underline $text-warning", _ADDED)


def _locate(words: str | None, text: str) -> Span | None:
    """Return the span of words in a text, as whole words; None if they are not in it."""
    if not words:
        return None
    match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)
    return match.span() if match else None


def _superscript(number: int) -> str:
    return str(number).translate(_RAISED)


def _join(parts: Sequence[tuple[str, str]]) -> Content:
    return Content.assemble(*(part for part in parts if part[0]))
