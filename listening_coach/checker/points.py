"""From spontaneous speech to a few points that can each be caught or missed alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.feelings import names_feeling
from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.passage import Passage, read
from listening_coach.checker.language.tokens import content
from listening_coach.checker.language.word_relations import weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.clauses import Clause
    from listening_coach.core.transcript import Span

_MOST: Final = 7
_FIRST: Final = 1.9
_WORDS_MORE: Final = 26
"""How many points people write for a statement: _FIRST, and one more for each so many words."""
_LIGHT: Final = 1.1
"""A clause that weighs less than this is no point of its own."""
_DENIAL: Final = 0.6
_FEELING: Final = 1.0
"""What a denial, or a feeling, adds to the weight of a clause."""
_CORE_SHARE: Final = 0.7
_STRESS: Final = frozenset(
    word_list(
        "worst best matters matter point thing gets really never nobody always wish hope need "
        "want can't couldn't won't hard love hate scared afraid hurt just only"
    )
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that was said."""

    id: str
    passage: Passage
    span: Span
    """In the statement."""
    core: bool
    """Whether it is the gist or carries the feeling."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A clause, weighed; or several in a row, taken together."""

    clauses: tuple[Clause, ...]
    content: float
    """Weight of the words."""
    denied: bool
    felt: bool

    @property
    def weight(self) -> float:
        """How much it says."""
        return self.content + _DENIAL * self.denied + _FEELING * self.felt

    def __add__(self, other: _Part) -> _Part:
        return _Part(
            self.clauses + other.clauses,
            self.content + other.content,
            self.denied or other.denied,
            self.felt or other.felt,
        )


def find_claims(statement: Passage, given: Sequence[tuple[str, str]] = ()) -> list[Claim]:
    """The points of a statement in order, or those given as (id, text), each with its place."""
    if not given:
        return _own_claims(statement)
    return [
        Claim(ident, point := read(text, statement.author), _place(statement, point), core=True)
        for ident, text in given
    ]


def _own_claims(statement: Passage) -> list[Claim]:
    clauses = statement.clauses
    groups = _group(clauses, _wanted(sum(len(c.words) for c in clauses)))
    texts = [", ".join(c.text for c in group.clauses) for group in groups]
    scores = [_importance(group, i, len(groups)) for i, group in enumerate(groups)]
    bar = (
        sorted(scores, reverse=True)[max(0, round(_CORE_SHARE * len(scores)) - 1)] if scores else 0
    )
    return [
        Claim(
            f"p{n}",
            read(text[:1].upper() + text[1:], statement.author),
            (group.clauses[0].span[0], group.clauses[-1].span[1]),
            score >= bar,
        )
        for n, (text, group, score) in enumerate(zip(texts, groups, scores, strict=True), start=1)
    ]


def _wanted(count: int) -> int:
    return min(_MOST, round(_FIRST + count / _WORDS_MORE))


def _group(clauses: Sequence[Clause], wanted: int) -> list[_Part]:
    groups = [_weigh(c) for c in clauses]
    while len(groups) > 1:
        costs = [_cost(groups[i], groups[i + 1]) for i in range(len(groups) - 1)]
        light = min(g.weight for g in groups) < _LIGHT
        if len(groups) <= wanted and not light:
            break
        i = min(range(len(costs)), key=costs.__getitem__)
        if len(groups) <= wanted:
            k = min(range(len(groups)), key=lambda n: groups[n].weight)
            i = min((n for n in (k - 1, k) if 0 <= n < len(costs)), key=costs.__getitem__)
        groups[i : i + 2] = [groups[i] + groups[i + 1]]
    return groups


def _cost(left: _Part, right: _Part) -> float:
    return left.weight + right.weight + 5 * right.clauses[0].strength


def _weigh(clause: Clause) -> _Part:
    total = sum(weight(lemmatise(w)) for w in content(clause.words))
    denied = any(w in lexicon.NEGATIVES for w in clause.words)
    return _Part((clause,), total, denied, names_feeling(clause.words))


def _importance(part: _Part, place: int, count: int) -> float:
    lows = [w for c in part.clauses for w in c.words]
    score = 0.3 * min(part.weight, 6)
    score += 2.0 * names_feeling(lows) + 0.5 * sum(w in _STRESS for w in lows)
    score += 0.5 * (lows[:1] == ["i"]) + 0.7 * (place == count - 1) + 0.5 * (place == 0)
    return score


def _place(statement: Passage, point: Passage) -> Span:
    """Where a statement speaks most of a given point."""
    if not statement.clauses:
        return (0, 0)
    return max(statement.clauses, key=lambda c: _shared_weight(c, point.lemmas)).span


def _shared_weight(clause: Clause, lemmas: frozenset[str]) -> float:
    """The weight of the words of a clause with these lemmas; the same in whatever order."""
    shared = (w for w in set(clause.words) if lemmatise(w) in lemmas)
    return math.fsum(weight(lemmatise(w)) for w in shared)


def nearest(text: str, among: Sequence[str]) -> int:
    """Which of some texts shares most with a text, as an index."""
    wanted, *others = (read(t, "speaker").lemmas for t in (text, *among))
    shares = [
        math.fsum(map(weight, wanted & lemmas)) / (1 + math.fsum(map(weight, lemmas))) ** 0.5
        for lemmas in others
    ]
    return max(range(len(shares)), key=shares.__getitem__)
