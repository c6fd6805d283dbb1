"""Exact comparison of what word overlap and language models are weak at.

Every rule asks for the same thing on both sides, told otherwise: the same noun with another number,
the same act with the two people changed round, the same feeling said and denied. What a listener
leaves out is never a change. Texts come with the two people called the speaker and the listener.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.checker import degrees, kin
from listening_coach.checker.language import actions as acts
from listening_coach.checker.language.numbers import DAY, MONTH, ORDINAL, TIME, quantities
from listening_coach.checker.nearby import around, overlap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from listening_coach.checker.language.numbers import Quantity
    from listening_coach.types import Span

    _Rule = Callable[[str, str, str], Iterator["Change"]]
    _Find = Callable[[str, str, str], Iterator[tuple[str, str, float, Span]]]


_MANY = 20
"""Of more numbers than this nobody works out sums while listening."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something exact that came back as something else."""

    kind: str
    said: str
    """Words of the point."""
    heard: str
    confidence: float
    """How often such a change is real, as counted on our own conversations."""
    span: Span
    """In the response, as it was given."""


def changes(statement: str, response: str, points: Sequence[str]) -> list[Change | None]:
    """Return for each point what the response turned into something else, if anything."""
    return [
        next((c for rule in _RULES for c in rule(statement, response, point)), None)
        for point in points
    ]


def _numbers(statement: str, response: str, point: str) -> Iterator[Change]:
    said, back = quantities(statement), quantities(response)
    for own in quantities(point):
        if not own.unit or _one(own) or any(_equal(own, b) for b in back):
            continue
        for other in back:
            apart = other.unit == own.unit and not _one(other) and not _explained(other, own, said)
            if apart and overlap(point, around(response, other.span), own.words) >= 1:
                yield Change("number", own.words, other.words, 0.85, other.span)


def _one(found: Quantity) -> bool:
    """Return whether a number counts to one, and so may be a mere article."""
    return found.value == 1 and found.unit not in {DAY, MONTH, ORDINAL, TIME}


def _equal(one: Quantity, other: Quantity) -> bool:
    return one.value == other.value and (one.unit == other.unit or not (one.unit and other.unit))


def _explained(heard: Quantity, own: Quantity, said: Sequence[Quantity]) -> bool:
    """Return whether a number of the response may be right though the point has another one."""
    values = [q.value for q in said if q.unit in {heard.unit, ""}]
    few = values if len(values) <= _MANY else []
    pairs = [(a, b) for i, a in enumerate(few) for b in few[i + 1 :]]
    worked_out = {a + b for a, b in pairs} | {abs(a - b) for a, b in pairs}
    close = heard.vague and abs(heard.value - own.value) <= 0.2 * own.value
    return heard.value in values or heard.value in worked_out or close


def _wrapped(kind: str, find: _Find) -> _Rule:
    def rule(statement: str, response: str, point: str) -> Iterator[Change]:
        for said, heard, confidence, span in find(statement, response, point):
            yield Change(kind, said, heard, confidence, span)

    return rule


_RULES = (
    _numbers,
    _wrapped("relative", kin.exchanged),
    _wrapped("person", acts.turned_round),
    _wrapped("feeling", degrees.feeling),
    _wrapped("often", degrees.often),
    _wrapped("sure", degrees.sure),
    _wrapped("denied", acts.denied),
)
