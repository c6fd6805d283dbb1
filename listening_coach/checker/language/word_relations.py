"""Everyday words that stand for each other when people retell something."""

from __future__ import annotations

import functools
from typing import Final

from listening_coach.checker import data
from listening_coach.checker.feeling_words import lexicon
from listening_coach.checker.language.lemmas import stem


@functools.cache
def _related() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in data.lines("synonyms.txt"):
        stems = {stem(w) for w in line.split()}
        for s in stems:
            found.setdefault(s, set()).update(stems)
    families: dict[str, set[str]] = {}
    for words, (family, _) in lexicon().items():
        if len(words) == 1:
            families.setdefault(family, set()).add(stem(words[0]))
    for stems in families.values():
        for s in stems:
            found.setdefault(s, set()).update(stems)
    return {s: frozenset(others) for s, others in found.items()}


_NONE: Final = frozenset[str]()


def related(word: str) -> frozenset[str]:
    """Return the stems that may stand for a stem."""
    return _related().get(word, _NONE)
