"""How far a transcript can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.core.transcript import ConfidenceSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from listening_coach.core.assessment import Reflection
    from listening_coach.core.transcript import Span, Transcript

SURE: Final = 0.75
"""A stretch with at least this confidence counts as transcribed correctly."""
DOUBTFUL: Final = 0.65
"""A turn with less than this mean confidence gets no feedback. Both limits were chosen on 50
recordings of LibriSpeech's test-other, as `base` transcribed them: in the tenth with the least
confidence, up to .66, 29 % of the words were wrong; from .77 on, 2 to 12 %."""


def confidence_spans(transcripts: Iterable[Transcript]) -> tuple[ConfidenceSpan, ...]:
    """The confidence of each stretch of some turns; spans are in their texts joined by spaces."""
    spans, at = [], 0
    for transcript in transcripts:
        for segment in transcript.segments:
            if segment.text:
                spans.append(ConfidenceSpan((at, at + len(segment.text)), segment.confidence))
                at += len(segment.text) + 1
    return tuple(spans)


def certainty(parts: Sequence[ConfidenceSpan], span: Span) -> float:
    """How far a judgement about part of a text can be trusted, in [0, 1]."""
    under = [p.confidence for p in parts if p.span[0] < span[1] and span[0] < p.span[1]]
    return min([1.0, *(confidence / SURE for confidence in under)])


def is_doubtful(reflection: Reflection) -> bool:
    """Whether a turn was transcribed so poorly that it gets no feedback."""
    return any(
        _mean(parts) < DOUBTFUL
        for parts in (reflection.statement_heard, reflection.response_heard)
        if parts
    )


def _mean(parts: Sequence[ConfidenceSpan]) -> float:
    lengths = [part.span[1] - part.span[0] for part in parts]
    weighted = (part.confidence * n for part, n in zip(parts, lengths, strict=True))
    return sum(weighted) / max(1, sum(lengths))
