"""Feeling words by family, with how strong each is.

The families and the strengths are our own grouping. 1 is mild, 2 plain, 3 strong.
"""

from __future__ import annotations

import functools
from typing import Final

from listening_coach.checker import data

PSEUDO: Final = {
    "ignored": "hurt or invisible", "attacked": "scared or hurt", "betrayed": "hurt",
    "manipulated": "uneasy or angry", "rejected": "hurt", "unappreciated": "sad or tired",
    "blamed": "hurt", "used": "hurt or angry", "let down": "disappointed", "judged": "ashamed",
    "abandoned": "lonely", "criticised": "hurt", "criticized": "hurt", "dismissed": "hurt",
    "disrespected": "hurt", "neglected": "lonely", "pressured": "tense", "cheated": "angry",
    "misunderstood": "lonely", "unsupported": "lonely", "unwanted": "lonely", "trapped": "afraid",
    "left out": "lonely",
}  # fmt: skip
"""What people say for a feeling but which names what another did, and feelings that may lie under
it."""
_POSITIVE: Final = frozenset({"glad", "proud", "loving"})
_NEUTRAL: Final = frozenset({"surprised", "unsure", "longing"})
_NEAR: Final = (
    {"sad", "lonely", "hurt", "longing"}, {"afraid", "overwhelmed", "unsure"},
    {"tired", "overwhelmed"}, {"glad", "proud", "loving"}, {"angry", "hurt"},
    {"ashamed", "hurt"}, {"lonely", "hurt", "ashamed"},
)  # fmt: skip


@functools.cache
def lexicon() -> dict[tuple[str, ...], tuple[str, int]]:
    """Return the words of each feeling in a row, with its family and strength."""
    found: dict[tuple[str, ...], tuple[str, int]] = {}
    for family, lines in data.sections("feelings.txt"):
        strength = 2
        for item in " ".join(lines).split():
            if item.isdigit():
                strength = int(item)
            else:
                found.setdefault(tuple(item.split("-")), (family, strength))
    return found


@functools.cache
def longest() -> int:
    """Return the most words that a feeling takes."""
    return max(map(len, lexicon()))


def polarity(family: str) -> int:
    """Return +1 for a welcome feeling, -1 for an unwelcome one, 0 for neither."""
    return 1 if family in _POSITIVE else 0 if family in _NEUTRAL else -1


def near(one: str, other: str) -> bool:
    """Return whether two families are the same or often meant for each other."""
    return one == other or any({one, other} <= group for group in _NEAR)
