"""Replace partner names by initials or pseudonyms."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from listening_coach.core.assessment import Assessment, Feedback, Reflection
    from listening_coach.core.record import ExchangeRecord, SessionRecord
    from listening_coach.core.transcript import Segment, Span, Transcript

Names = Literal["keep", "initials", "pseudonyms"]

_PSEUDONYMS: Final = ("Robin", "Kim", "Alex", "Sascha")
_TELLING: Final = 2
"""Minimum length, in letters, of a part of a name that is replaced in what was said."""


def replace_names(session: SessionRecord, names: Names) -> SessionRecord:
    """Return the session with real names, initials or pseudonyms.

    Names are also replaced in what was said, if they were transcribed as they are written; a
    nickname or a misheard name stays. Private notes are removed unless the names are kept.
    """
    if names == "keep":
        return session
    new = _initials(session.names) if names == "initials" else _others(session.names)
    mask = _Mask(session.names, new)
    return replace(
        session,
        names=new,
        turns=tuple(replace(t, transcript=_transcript(t.transcript, mask)) for t in session.turns),
        exchanges=tuple(_exchange(exchange, mask) for exchange in session.exchanges),
        notes=("", ""),
    )


def _initials(names: tuple[str, str]) -> tuple[str, str]:
    first, second = (name.strip()[:1].upper() or "?" for name in names)
    return (f"{first}.", f"{second}.") if first != second else (f"{first}1", f"{second}2")


def _others(names: tuple[str, str]) -> tuple[str, str]:
    said = " ".join(names).casefold()
    first, second, *_ = (name for name in _PSEUDONYMS if name.casefold() not in said)
    return first, second


class _Mask:
    """Replaces names in a text, and maps spans of the old text to the new one."""

    def __init__(self, names: tuple[str, str], new: tuple[str, str]) -> None:
        self._new: dict[str, str] = {}
        for name, other in zip(names, new, strict=True):
            for part in (name.strip(), *name.split()):
                if len(part) >= _TELLING and part[0].isupper():
                    self._new.setdefault(part, other)
        longest = sorted(self._new, key=len, reverse=True)
        parts = "|".join(re.escape(part) for part in longest)
        self._find = re.compile(rf"(?<!\w)(?:{parts})(?!\w)" if parts else r"(?!)")

    def text(self, text: str) -> str:
        return self._find.sub(lambda match: self._new[match.group()], text)

    def span(self, text: str, span: Span) -> Span:
        """Return the span of a part of `text` after the names are replaced."""
        return self._shift(text, span[0], end=False), self._shift(text, span[1], end=True)

    def _shift(self, text: str, offset: int, *, end: bool) -> int:
        moved = offset
        for match in self._find.finditer(text):
            new = len(self._new[match.group()])
            if match.end() <= offset:
                moved += new - (match.end() - match.start())
            elif match.start() < offset:
                return moved - (offset - match.start()) + (new if end else 0)
        return moved


@dataclass(frozen=True, slots=True)
class _Texts:
    """The two texts to which the spans of an assessment refer."""

    statement: str
    response: str


def _transcript(transcript: Transcript, mask: _Mask) -> Transcript:
    return replace(transcript, segments=tuple(_segment(s, mask) for s in transcript.segments))


def _segment(segment: Segment, mask: _Mask) -> Segment:
    words = tuple(replace(word, text=mask.text(word.text)) for word in segment.words)
    return replace(segment, text=mask.text(segment.text), words=words)


def _exchange(exchange: ExchangeRecord, mask: _Mask) -> ExchangeRecord:
    texts = _Texts(exchange.reflection.statement, exchange.reflection.response)
    assessment = exchange.assessment
    return replace(
        exchange,
        reflection=_reflection(exchange.reflection, mask),
        assessment=_assessment(assessment, texts, mask) if assessment is not None else None,
    )


def _reflection(reflection: Reflection, mask: _Mask) -> Reflection:
    return replace(
        reflection,
        statement=mask.text(reflection.statement),
        response=mask.text(reflection.response),
        points=tuple((key, mask.text(text)) for key, text in reflection.points),
    )


def _assessment(assessment: Assessment, texts: _Texts, mask: _Mask) -> Assessment:
    return replace(
        assessment,
        points=tuple(
            replace(
                p,
                text=mask.text(p.text),
                span=mask.span(texts.statement, p.span),
                evidence=None if p.evidence is None else mask.text(p.evidence),
                note=None if p.note is None else mask.text(p.note),
            )
            for p in assessment.points
        ),
        added=tuple(
            replace(a, text=mask.text(a.text), span=mask.span(texts.response, a.span))
            for a in assessment.added
        ),
        moves=tuple(
            replace(m, text=mask.text(m.text), span=mask.span(texts.response, m.span))
            for m in assessment.moves
        ),
        feedback=_feedback(assessment.feedback, mask),
    )


def _feedback(feedback: Feedback, mask: _Mask) -> Feedback:
    strength, suggestion = feedback.strength, feedback.suggestion
    if strength is not None:
        strength = replace(strength, text=mask.text(strength.text), quote=mask.text(strength.quote))
    if suggestion is not None:
        suggestion = replace(
            suggestion,
            text=mask.text(suggestion.text),
            reason=mask.text(suggestion.reason),
            sample=mask.text(suggestion.sample),
        )
    return replace(feedback, strength=strength, suggestion=suggestion)
