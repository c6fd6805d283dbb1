"""Detect a raised voice: clearly louder than at the beginning. Nothing of it is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

STRETCH_S: Final = 10.0
"""Seconds of speech that are averaged."""
RISEN_DB: Final = 6.0
"""A voice counts as raised when it is this much louder than at first: twice the amplitude."""
SPEECH_DBFS: Final = -50.0
"""Anything softer counts as a pause."""
TOO_OFTEN: Final = 2
"""After this many times, it is better to end the round."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The loudness of one partner's voice."""

    usual: float | None = None
    """Mean of the first stretch, dBFS; None before it is over."""
    total: float = 0.0
    """Sum over the current stretch: dBFS times seconds."""
    heard_s: float = 0.0
    """Seconds of speech in the current stretch."""
    risen: int = 0
    """Number of stretches in which the voice was raised."""

    def hear(self, dbfs: float, lasted_s: float) -> Voice:
        """The voice after `lasted_s` more seconds at `dbfs`."""
        if dbfs < SPEECH_DBFS:
            return self
        now = replace(self, total=self.total + dbfs * lasted_s, heard_s=self.heard_s + lasted_s)
        if now.heard_s < STRETCH_S:
            return now
        mean = now.total / now.heard_s
        if self.usual is None:
            return Voice(mean)
        return Voice(self.usual, risen=self.risen + (mean >= self.usual + RISEN_DB))
