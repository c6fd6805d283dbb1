"""What is learnt in an epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from judge import data, twins
from judge.rows import Row, as_heard
from judge.words import CHANGED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from judge.data import Case
    from judge.twins import Twin


@dataclass(frozen=True, slots=True)
class Share:
    """How much of each kind goes into an epoch."""

    answers: float
    """Share of the answers of conversations that change nothing; those that do are all taken."""
    statements: float
    """Share of all answers whose sentences are held against the statement."""
    far: float
    """Share of the answers to twins in far words."""
    pairs: int
    """How many public pairs."""


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from."""

    cases: Sequence[Case]
    twins: Sequence[Twin]
    moves: Sequence[Row]
    """Answers of which the moves of every sentence are known."""
    pairs: Sequence[Row]
    """Public entailment pairs."""

    def thinned(self, share: float) -> Material:
        """A share of the conversations and twins, for a learning curve over data."""
        return Material(
            self.cases[: round(share * len(self.cases))],
            self.twins[: round(share * len(self.twins))],
            self.moves,
            self.pairs,
        )


def epoch_rows(of: Material, share: Share, rng: Random) -> list[Row]:
    """The rows of one epoch, varied."""
    foreign = [p for c in of.cases for p in c.points]
    rows = []
    for case in of.cases:
        for answer in case.answers:
            if CHANGED in answer.states or rng.random() < share.answers:
                rows.append(data.varied(case, answer, foreign, rng))
            if rng.random() < share.statements:
                rows.append(data.support_row(case, answer, rng.choice(foreign), rng))
    rows += twins.point_rows(of.twins, share.far, rng)
    rows += twins.support_rows(of.twins, share.statements, rng)
    rows += of.moves
    rows += rng.sample(list(of.pairs), min(share.pairs, len(of.pairs)))
    return [as_heard(r, rng) for r in rows]
