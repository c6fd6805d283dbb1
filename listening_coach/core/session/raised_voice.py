"""Whether a voice has risen above its own beginning: a cue for the two, kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

STRETCH_S: Final = 10.0
"""Seconds of speech that are taken together."""
RISEN_DB: Final = 6.0
"""So much louder than at first, a voice has risen: twice the amplitude."""
SPEECH_DBFS: Final = -50.0
"""What is softer is a pause."""
TOO_OFTEN: Final = 2
"""After so many times the round had better end."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How loud one of the two speaks."""

    usual: float | None = None
    """Mean of the first stretch, dBFS; None before it is over."""
    total: float = 0.0
    """Of this stretch: dBFS times seconds."""
    heard_s: float = 0.0
    """Seconds of speech in this stretch."""
    risen: int = 0
    """Stretches in which the voice had risen."""

    def hear(self, dbfs: float, lasted_s: float) -> Voice:
        """Return the voice after it was so loud for so long."""
        if dbfs < SPEECH_DBFS:
            return self
        now = replace(self, total=self.total + dbfs * lasted_s, heard_s=self.heard_s + lasted_s)
        if now.heard_s < STRETCH_S:
            return now
        mean = now.total / now.heard_s
        if self.usual is None:
            return Voice(mean)
        return Voice(self.usual, risen=self.risen + (mean >= self.usual + RISEN_DB))
