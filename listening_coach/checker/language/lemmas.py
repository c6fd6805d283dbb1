"""One form for all forms of a word, so that `going`, `went` and `goes` meet."""

from __future__ import annotations

import functools
import re
from typing import Final

from listening_coach.checker import data

_SUFFIXES: Final = (
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("isation", "ise"), ("ousness", "ous"), ("ations", "ate"), ("ation", "ate"),
    ("ments", "ment"), ("iest", "y"), ("ier", "y"), ("ied", "y"), ("ies", "y"), ("ness", ""),
    ("ingly", ""), ("edly", ""), ("ally", "al"), ("ily", "y"), ("ings", ""), ("ing", ""),
    ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "z"), ("ed", ""),
    ("ly", ""), ("er", ""), ("ers", ""), ("est", ""), ("s", ""),
)  # fmt: skip
_VOWEL = re.compile(r"[aeiouy]")
_SHORTEST = 3


@functools.cache
def _irregular() -> dict[str, str]:
    return {
        form: line.split()[0]
        for line in reversed(data.lines("irregular.txt"))
        for form in line.split()
    }


@functools.lru_cache(maxsize=20_000)
def lemmatise(word: str) -> str:
    """The form that stands for all forms of a word; only compared, never shown."""
    word = word.removesuffix("'s").removesuffix("s'") if len(word) > _SHORTEST else word
    irregular = _irregular()
    if word in irregular:
        return irregular[word]
    for suffix, ending in _SUFFIXES:
        if word.endswith(suffix) and not (suffix == "s" and word.endswith(("ss", "us", "is"))):
            whole = word[: -len(suffix)] + ending
            if len(whole) < _SHORTEST or not _VOWEL.search(whole):
                break
            return irregular.get(whole) or _settle(whole)
    return _settle(word)


def _settle(word: str) -> str:
    """Take off a final e and a doubled consonant, so that `hoped` and `hope` meet."""
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiouls":
        return word[:-1]
    if len(word) > _SHORTEST and word.endswith("e") and not word.endswith("ee"):
        return word[:-1]
    if len(word) > _SHORTEST and word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "i"
    return word
