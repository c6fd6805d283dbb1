"""What is learned in an epoch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from judge import data

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from judge.data import Case, Row


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from, and to look at on the way."""

    train: Sequence[Case]
    dev: Sequence[Case]
    public: Sequence[Row]
    """Public pairs."""
    pairs: int
    """How many of them in each epoch."""
    statements: float
    """Share of the answers whose sentences are held against the statement in each epoch."""
    told: Sequence[Sequence[Row]] = ()
    """Variations of every answer with what a teacher makes of them, which come round in turn.

    Without a teacher they are made anew in each epoch.
    """


def answer_rows(found: Sequence[Case], rng: Random) -> list[Row]:
    """Return every answer with its points, varied."""
    foreign = data.all_points(found)
    rows = [data.varied(row, case, foreign, rng) for case in found for row in data.point_rows(case)]
    return [_heard(r, rng) for r in rows]


def epoch_rows(of: Material, epoch: int, rng: Random) -> list[Row]:
    """Return the rows of one epoch: answers with their points, and what stands beside them."""
    rows = list(of.told[epoch % len(of.told)]) if of.told else answer_rows(of.train, rng)
    return rows + _others(of, rng)


def _others(of: Material, rng: Random) -> list[Row]:
    foreign = data.all_points(of.train)
    rows: list[Row] = []
    for case in of.train:
        others = [rng.choice(foreign) for _ in range(3)]
        rows += [r for r in data.support_rows(case, others) if rng.random() < of.statements]
    rows += rng.sample(list(of.public), min(of.pairs, len(of.public)))
    return [_heard(r, rng) for r in rows]


def _heard(row: Row, rng: Random) -> Row:
    if rng.random() < 0.4:  # noqa: PLR2004
        return row
    others = row.others
    if rng.random() < 0.5:  # noqa: PLR2004
        others = tuple(data.heard(t, rng) for t in others)
    return replace(row, first=data.heard(row.first, rng), others=others)
