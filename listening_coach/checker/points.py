"""From spontaneous speech to a few points that can each be caught or missed alone."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import listed
from listening_coach.checker.frequency import weight
from listening_coach.checker.language import clauses
from listening_coach.checker.language import lexicon as words
from listening_coach.checker.language.feelings import feelings_in
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.tokens import is_content, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.clauses import Clause
    from listening_coach.types import Span

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
    listed(
        "worst best matters matter point thing gets really never nobody always wish hope need "
        "want can't couldn't won't hard love hate scared afraid hurt just only"
    )
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that was said."""

    text: str
    span: Span
    """In the statement."""
    core: bool


def points(statement: str) -> list[Claim]:
    """Return what was said, point by point, in the order of the statement."""
    found = clauses.clauses(statement)
    groups = _group(found, _wanted(sum(len(c.words) for c in found)))
    texts = [", ".join(c.text for c in group) for group in groups]
    scores = [_importance(group, i, len(groups)) for i, group in enumerate(groups)]
    bar = (
        sorted(scores, reverse=True)[max(0, round(_CORE_SHARE * len(scores)) - 1)] if scores else 0
    )
    return [
        Claim(_capital(text), (group[0].span[0], group[-1].span[1]), score >= bar)
        for text, group, score in zip(texts, groups, scores, strict=True)
    ]


def _wanted(count: int) -> int:
    return min(_MOST, round(_FIRST + count / _WORDS_MORE))


def _group(found: Sequence[Clause], wanted: int) -> list[list[Clause]]:
    groups = [[c] for c in found]
    while len(groups) > 1:
        costs = [_cost(groups[i], groups[i + 1]) for i in range(len(groups) - 1)]
        light = min(_weight(g) for g in groups) < _LIGHT
        if len(groups) <= wanted and not light:
            break
        i = min(range(len(costs)), key=costs.__getitem__)
        if len(groups) <= wanted:
            k = min(range(len(groups)), key=lambda n: _weight(groups[n]))
            i = min((n for n in (k - 1, k) if 0 <= n < len(costs)), key=costs.__getitem__)
        groups[i : i + 2] = [groups[i] + groups[i + 1]]
    return groups


def _cost(left: Sequence[Clause], right: Sequence[Clause]) -> float:
    return _weight(left) + _weight(right) + 5 * right[0].strength


def _weight(group: Sequence[Clause]) -> float:
    parts = [_parts(c) for c in group]
    denied, felt = any(d for _, d, _ in parts), any(f for _, _, f in parts)
    return sum(told for told, _, _ in parts) + _DENIAL * denied + _FEELING * felt


@functools.lru_cache(maxsize=1000)
def _parts(clause: Clause) -> tuple[float, bool, bool]:
    """Return the weight of a clause's words, and whether it denies, and feels, something."""
    told = sum(weight(stem(w)) for w in clause.words if is_content(w))
    denied = any(w in words.NEGATIVES for w in clause.words)
    return told, denied, bool(feelings_in(clause.text))


def _importance(group: Sequence[Clause], place: int, count: int) -> float:
    text = " ".join(c.text for c in group)
    lows = [w for c in group for w in c.words]
    score = 0.3 * min(_weight(group), 6)
    score += 2.0 * bool(feelings_in(text)) + 0.5 * sum(w in _STRESS for w in lows)
    score += 0.5 * (lows[:1] == ["i"]) + 0.7 * (place == count - 1) + 0.5 * (place == 0)
    return score


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def word_count(text: str) -> int:
    """Return how many words a text has."""
    return len(tokens(text))


def place(statement: str, point: str) -> Span:
    """Return the stretch of a statement that speaks most of a given point."""
    wanted = {stem(t.low) for t in tokens(point) if is_content(t.low)}
    found = clauses.clauses(statement)
    if not found:
        return (0, 0)
    best = max(found, key=lambda c: sum(weight(stem(w)) for w in set(c.words) if stem(w) in wanted))
    return best.span


def nearest(text: str, among: Sequence[str]) -> int:
    """Return which of some texts shares most with a text."""
    wanted = {stem(t.low) for t in tokens(text) if is_content(t.low)}
    shares = []
    for other in among:
        theirs = {stem(t.low) for t in tokens(other) if is_content(t.low)}
        common = sum(weight(s) for s in wanted & theirs)
        shares.append(common / (1 + sum(weight(s) for s in theirs)) ** 0.5)
    return max(range(len(shares)), key=shares.__getitem__)
