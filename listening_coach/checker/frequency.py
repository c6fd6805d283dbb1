"""How much a word says: the rarer in spoken statements and answers, the more."""

from __future__ import annotations

import functools

from listening_coach.checker import data


@functools.cache
def _weights() -> dict[str, float]:
    return {
        stem: float(heading)
        for heading, group in data.sections("frequency.txt")
        for line in group
        for stem in line.split()
    }


def weight(stem: str) -> float:
    """Return how much a stem says, in (0, 1]."""
    return _weights().get(stem, 1.0)
