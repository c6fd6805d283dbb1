"""Exact comparison of what word overlap and language models are weak at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.checker.numerals import category
from listening_coach.checker.text import lows

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Change:
    """Something exact that came back as something else."""

    kind: str
    said: str
    heard: str
    confidence: float

    @property
    def note(self) -> str:
        """What changed, in words a person understands."""
        return f"{self.said} became {self.heard}"


def changes(statement: str, response: str, points: Sequence[str]) -> list[Change | None]:
    """Return for each point what the response turned into something else, if anything."""
    said, back = set(_exact(statement)), _exact(response)
    foreign = [(kind, word) for kind, word in back if (kind, word) not in said]
    result: list[Change | None] = []
    for point in points:
        own = _exact(point)
        lost = [(kind, word) for kind, word in own if (kind, word) not in back]
        pair = next(((a, b) for a in lost for b in foreign if a[0] == b[0]), None)
        result.append(Change(pair[0][0], pair[0][1], pair[1][1], 0.6) if pair else None)
    return result


def _exact(text: str) -> list[tuple[str, str]]:
    return [(category(w), w) for w in lows(text) if category(w) in {"weekday", "month"}]
