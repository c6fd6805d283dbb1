"""Feeling words, by family; the families are our own grouping."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker import data
from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.phrases import matches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.core.transcript import Span

_POSITIVE: Final = frozenset({"glad", "proud", "loving"})
_NEUTRAL: Final = frozenset({"surprised", "unsure", "longing"})
_NEAR: Final = (
    {"sad", "lonely", "hurt", "longing"}, {"afraid", "overwhelmed", "unsure"},
    {"tired", "overwhelmed"}, {"glad", "proud", "loving"}, {"angry", "hurt"},
    {"ashamed", "hurt"}, {"lonely", "hurt", "ashamed"},
)  # fmt: skip
_THIRD: Final = frozenset(
    word_list("he she they his her their mum mom dad him them boss mother father")
)
_REACH: Final = 6
"""How many words before a feeling may name who feels it."""
_NEGATED: Final = 3
"""How many words before a feeling may deny it."""
_ONLY_FELT: Final = frozenset(
    word_list(
        "close moved lost mixed low down flat cross mad fine small spent dead burnt stuck warm "
        "safe heard seen loved alone worn thrown sore raw distant apart heavy blue"
    )
)
"""Words that are feelings only of someone."""
_COPULA: Final = frozenset(
    word_list("feel feels felt feeling am i'm was you're were are you get left")
)
"""Words that join a feeling to the person who has it."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling word in a text."""

    word: str
    family: str
    negated: bool
    third_person: bool
    """Whether somebody else than the speaker and the listener feels it."""
    span: Span


@functools.cache
def feeling_lexicon() -> dict[tuple[str, ...], str]:
    """The family of each feeling, by its words."""
    families: dict[tuple[str, ...], str] = {}
    for family, lines in data.sections("feelings.txt"):
        for item in " ".join(lines).split():
            families.setdefault(tuple(item.split("-")), family)
    return families


@functools.cache
def _longest() -> int:
    """The most words that one feeling takes."""
    return max(map(len, feeling_lexicon()))


def polarity(family: str) -> int:
    """+1 for a welcome feeling, -1 for an unwelcome one, 0 for neither."""
    return 1 if family in _POSITIVE else 0 if family in _NEUTRAL else -1


def are_near(one: str, other: str) -> bool:
    """Whether two families are the same or often meant for each other."""
    return one == other or any({one, other} <= group for group in _NEAR)


def find_feelings(tokens: Sequence[Token]) -> list[Feeling]:
    """Find the feeling words of a text in order."""
    lows = [t.low for t in tokens]
    return [_feeling(tokens, i, n) for i, n in _places(lows)]


def names_feeling(lows: Sequence[str]) -> bool:
    """Whether a feeling is among some words."""
    return any(True for _ in _places(lows))


def _places(lows: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a feeling begins, and how many words it has."""
    i = 0
    while i < len(lows):
        most = min(_longest(), len(lows) - i)
        n = next((n for n in range(most, 0, -1) if tuple(lows[i : i + n]) in feeling_lexicon()), 0)
        if n and _is_feeling(lows, i, n):
            yield i, n
        i += max(n, 1)


def _feeling(tokens: Sequence[Token], i: int, n: int) -> Feeling:
    lows = tuple(t.low for t in tokens[i : i + n])
    before = [t.low for t in tokens[max(0, i - _REACH) : i]]
    negated = any(w in lexicon.NEGATIVES for w in before[-_NEGATED:])
    third = _is_third_person(before)
    span = (tokens[i].start, tokens[i + n - 1].end)
    return Feeling(" ".join(lows), feeling_lexicon()[lows], negated, third, span)


def _is_feeling(lows: Sequence[str], i: int, n: int) -> bool:
    word, before, after = lows[i], lows[i - 1] if i else "", lows[i + n : i + n + 1]
    if n > 1:
        return True
    if word in _ONLY_FELT:
        return _has_copula(lows, i)
    if word in {"cross", "miss", "missing"}:
        return after != ["the"]
    return not (word in {"sorry", "fear"} and before == "i'm")


def _has_copula(lows: Sequence[str], i: int) -> bool:
    before = set(lows[max(0, i - 3) : i])
    return bool(before & _COPULA) and not before & {"the", "it's"}


def _is_third_person(before: Sequence[str]) -> bool:
    """Whether the nearest subject among the words before a feeling is a third person."""
    for low in reversed(before):
        head = low.split("'")[0]
        if head in {"i", "me", "you", "my", "your", "we", "it", "that"}:
            return False
        if head in _THIRD:
            return True
    return False


def is_guess(lows: Sequence[str]) -> bool:
    """Whether something is offered as a guess."""
    return matches("guards/guess", " ".join(lows))
