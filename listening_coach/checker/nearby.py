"""Whether two texts speak of the same thing, for what is compared exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.tokens import is_content, lows, sentences

if TYPE_CHECKING:
    from listening_coach.types import Span


def around(text: str, span: Span) -> str:
    """Return the sentence of a text in which a stretch begins."""
    return next((text[s:e] for s, e in sentences(text) if s <= span[0] < e), text)


def overlap(one: str, other: str, without: str = "") -> int:
    """Return how many words of weight two texts share, leaving out those of a third."""
    left_out = _stems(without)
    return len((_stems(one) & _stems(other)) - left_out)


def _stems(text: str) -> set[str]:
    return {stem(low) for low in lows(text) if is_content(low)}
