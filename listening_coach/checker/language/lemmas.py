"""One form for all forms of a word, so that `going`, `went` and `goes` meet."""

from __future__ import annotations

import functools

import snowballstemmer

from listening_coach.checker import data


@functools.cache
def _irregular() -> dict[str, str]:
    return {
        form: line.split()[0]
        for line in reversed(data.lines("irregular.txt"))
        for form in line.split()
    }


@functools.lru_cache(maxsize=20_000)
def lemmatise(word: str) -> str:
    """The form that stands for all forms of a word; only compared, never shown.

    Irregular forms are looked up, all others lose their endings by the rules of Snowball.
    """
    bare = word.removesuffix("'s") or word
    base = _irregular().get(bare, bare)
    # A stemmer keeps the word it works on, so that threads may not share one.
    lemma: str = snowballstemmer.stemmer("english").stemWord(base)
    return lemma
