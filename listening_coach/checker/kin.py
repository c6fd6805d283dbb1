"""Relatives that are easily taken for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.tokens import tokens
from listening_coach.checker.nearby import around, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.types import Span

_LEAST: Final = 2
_PAIRS: Final = (
    ("mother mum mom mam mummy mama mommy ma", "father dad daddy papa da"),
    ("sister sis", "brother bro"),
    ("daughter", "son"),
    ("wife", "husband"),
    ("aunt auntie aunty", "uncle"),
    ("grandmother nan nana gran granny grandma", "grandfather grandad granddad grandpa gramps"),
    ("niece", "nephew"),
)
_KIND: Final = {
    word: (pair, side)
    for pair, sides in enumerate(_PAIRS)
    for side, names in enumerate(sides)
    for word in names.split()
}


def exchanged(statement: str, response: str, point: str) -> Iterator[tuple[str, str, float, Span]]:
    """Yield each relative of a point for which the response has the other of the pair alone."""
    said = {kind for kind, _, _ in _kin(statement)}
    back = _kin(response)
    for kind, word, _ in _kin(point):
        other = (kind[0], 1 - kind[1])
        if other in said or any(k == kind for k, _, _ in back):
            continue
        for k, heard, span in back:
            if k == other and overlap(point, around(response, span)) >= _LEAST:
                yield word, heard, 0.85, span


def _kin(text: str) -> list[tuple[tuple[int, int], str, Span]]:
    return [
        (_KIND[low], low, (t.start, t.end))
        for t in tokens(text)
        if not text[t.end :].startswith("-") and (low := t.low.removesuffix("'s")) in _KIND
    ]
