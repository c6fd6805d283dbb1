"""Word by word: what became of each word of a text that is held against another."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.lemmas import lemmatise as stem

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

NONE: Final = -100
"""No label."""
FATES: Final = ("kept", "absent", "contradicted")
KEPT, ABSENT, CONTRADICTED = range(3)
CAUGHT, PARTLY, MISSED, CHANGED = range(4)
"""The order of `listening_coach.checker.onnx_judge.STATES`."""
_WORD: Final = re.compile(r"[\w'\u2019]+")
_EDIT: Final = re.compile(r"(p\d+): (.*?) -> (.*?)(?=, p\d+: |$)")


def spans(text: str) -> list[tuple[int, int]]:
    """Where each word of a text starts and ends, in characters."""
    return [m.span() for m in _WORD.finditer(text)]


def stems(text: str) -> list[str]:
    """The stem of each word of a text, in order."""
    return [stem(m.group().lower().replace("\u2019", "'")) for m in _WORD.finditer(text)]


def labels(text: str, state: int, changed: Collection[str] = ()) -> tuple[int, ...]:
    """The fate of each word of a point that is in a given state.

    Args:
        text: the point.
        state: an index of `STATES`, or NONE.
        changed: stems of the words that the answer changes, as far as they are known.
    """
    words = stems(text)
    if state == CHANGED and not set(words).isdisjoint(changed):
        return tuple(CONTRADICTED if w in changed else KEPT for w in words)
    fate = {CAUGHT: KEPT, MISSED: ABSENT}.get(state, NONE)
    return (fate,) * len(words)


def differing(text: str, other: str) -> set[int]:
    """The places of the words of a text that another text has differently.

    Where the text only lacks words of its twin, the words on both sides of the gap are taken.
    """
    ours, theirs = stems(text), stems(other)
    out: set[int] = set()
    for kind, start, end, _, _ in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "insert":
            out |= {start - 1, start}
        elif kind != "equal":
            out |= set(range(start, end))
    return {i for i in out if 0 <= i < len(ours)}


def marked(text: str, places: Collection[int], fate: int) -> tuple[int, ...]:
    """The fate of each word of a text of which only the words at some places are not kept."""
    return tuple(fate if i in places else KEPT for i in range(len(spans(text))))


def edited(note: str, points: Sequence[str]) -> dict[int, frozenset[str]]:
    """The stems that an answer changes in each point, from a note such as `p5: two -> three`.

    Args:
        note: what was changed, for one or more points.
        points: the names of the points, in order.
    """
    out: dict[int, frozenset[str]] = {}
    for name, before, after in _EDIT.findall(note):
        if name in points:
            gone = frozenset(stems(before)) - frozenset(stems(after))
            out[points.index(name)] = gone or frozenset(stems(before))
    return out
