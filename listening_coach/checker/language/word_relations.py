"""Which words may stand for each other, and how much a word says."""

from __future__ import annotations

import functools
from typing import Final

from listening_coach.checker import data
from listening_coach.checker.language.feelings import feeling_lexicon
from listening_coach.checker.language.lemmas import lemmatise

_NONE: Final = frozenset[str]()


@functools.cache
def _synonyms() -> dict[str, frozenset[str]]:
    groups = [line.split() for line in data.lines("synonyms.txt")]
    families: dict[str, list[str]] = {}
    for words, family in feeling_lexicon().items():
        if len(words) == 1:
            families.setdefault(family, []).append(words[0])
    synonyms: dict[str, set[str]] = {}
    for group in [*groups, *families.values()]:
        lemmas = set(map(lemmatise, group))
        for lemma in lemmas:
            synonyms.setdefault(lemma, set()).update(lemmas)
    return {lemma: frozenset(others) for lemma, others in synonyms.items()}


def related(lemma: str) -> frozenset[str]:
    """The lemmas that people use for a lemma when they retell something."""
    return _synonyms().get(lemma, _NONE)


@functools.cache
def _weights() -> dict[str, float]:
    return {
        lemma: float(heading)
        for heading, group in data.sections("frequency.txt")
        for line in group
        for lemma in line.split()
    }


def weight(lemma: str) -> float:
    """How much a lemma says, in (0, 1]: the rarer in spoken statements and answers, the more."""
    return _weights().get(lemma, 1.0)
