"""How many examples a property is tried with."""

from __future__ import annotations

from hypothesis import settings

_USUAL = 100
"""Examples of a property that says nothing else, unless the profile says otherwise."""


def examples(count: int) -> int:
    """The number of examples, fewer in the fast run."""
    return max(1, count * settings().max_examples // _USUAL)
