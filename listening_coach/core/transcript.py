"""What was said in a turn, as the recogniser transcribed it."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar, Final

IN_SECONDS: Final = MappingProxyType({"in_seconds": True})
"""Metadata of a sample index: JSON holds it in seconds, under its name with `_s` added."""

Span = tuple[int, int]
"""Character offsets [start, end); the owner of the span says in which text."""


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word."""

    key_order: ClassVar = ("start_s", "end_s")
    text: str
    start: int = field(metadata=IN_SECONDS)
    """Sample index since the source was opened."""
    end: int = field(metadata=IN_SECONDS)
    """Sample index, exclusive."""
    confidence: float
    """Probability in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The transcript of one utterance."""

    key_order: ClassVar = ("start_s", "end_s")
    text: str
    start: int = field(metadata=IN_SECONDS)
    """Sample index since the source was opened."""
    end: int = field(metadata=IN_SECONDS)
    """Sample index, exclusive."""
    confidence: float
    """Mean token probability in [0, 1]."""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything that was said in one turn, in order."""

    key_order: ClassVar = ("text", "segments", "confidence")
    segments: tuple[Segment, ...]
    model: str
    """Name of the model in the manifest; `typed` when the turn was typed."""

    @property
    def text(self) -> str:
        """The segments joined by single spaces."""
        return " ".join(s.text for s in self.segments if s.text)

    @property
    def confidence(self) -> float:
        """Mean confidence weighted by length of text; 0 when nothing was said."""
        total = sum(len(s.text) for s in self.segments)
        if not total:
            return 0.0
        return sum(s.confidence * len(s.text) for s in self.segments) / total


@dataclass(frozen=True, slots=True)
class ConfidenceSpan:
    """A stretch of a transcript, with one confidence."""

    span: Span
    confidence: float
    """Mean token probability in [0, 1]."""
