"""Who decides whether a point came back: the interface, and a judge that knows words alone.

A judge sees plain texts in which the two people are already called `the speaker` and `the
listener`; it knows nothing of rounds, moves or feedback. It is asked for whole batches.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from listening_coach.checker.frequency import weight
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.tokens import Token, is_content, sentences, tokens
from listening_coach.checker.language.word_relations import related

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from listening_coach.types import PointStatus, Span

VERSION: Final = "words/1"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How likely each thing happened to one point; the four add up to 1."""

    caught: float
    partly: float
    missed: float
    changed: float
    evidence: Span | None = None
    """In the response given to the judge: the words that speak most of the point."""

    @property
    def status(self) -> PointStatus:
        """The likeliest of the four."""
        pairs: list[tuple[float, PointStatus]] = [
            (self.caught, "caught"), (self.partly, "partly"),
            (self.missed, "missed"), (self.changed, "changed"),
        ]  # fmt: skip
        return max(pairs, key=lambda p: p[0])[1]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one sentence of a response is, beside the statement."""

    supported: float
    """How likely it follows from the statement, in [0, 1]."""
    contradicted: float
    """How likely it speaks against the statement, in [0, 1]."""
    moves: Mapping[str, float]
    """How likely it makes each kind of move; empty where the judge does not know."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a response does as a whole."""

    understood: float
    """How understood the speaker would likely feel, in [0, 1]."""
    feelings: Mapping[str, float]
    """How likely each thing happened to the speaker's feelings; they add up to 1."""


class Judge(Protocol):
    """Answers questions about what follows from what."""

    @property
    def version(self) -> str:
        """`NAME/VERSION`, kept in every assessment."""
        ...

    def points(self, response: str, points: Sequence[str]) -> list[Verdict]:
        """Return a verdict for each point, in order."""
        ...

    def read(self, statement: str, sentences: Sequence[str]) -> list[Reading]:
        """Return for each sentence of a response what it is beside the statement."""
        ...

    def whole(self, response: str, points: Sequence[str]) -> Whole | None:
        """Return what a response does as a whole, or None where the judge does not know."""
        ...


class WordJudge:
    """Compares words and their forms; blind to what other words can say the same."""

    version: Final = VERSION

    def points(self, response: str, points: Sequence[str]) -> list[Verdict]:
        """Return a verdict for each point from the share of its words that came back."""
        spans = sentences(response)
        spoken = tokens(response)
        parts = [[t for t in spoken if s <= t.start < e] for s, e in spans]
        return [self._verdict(parts, point) for point in points]

    def _verdict(self, parts: Sequence[Sequence[Token]], point: str) -> Verdict:
        wanted = {stem(w): weight(stem(w)) for w in (t.low for t in tokens(point)) if is_content(w)}
        total = sum(wanted.values())
        if not total:
            return Verdict(0.1, 0.1, 0.8, 0.0)
        whole = _recall(wanted, [t for part in parts for t in part]) / total
        scored = [(_recall(wanted, part) / total, part) for part in parts]
        best, part = max(scored, key=lambda s: s[0], default=(0.0, []))
        share = 0.5 * whole + 0.5 * best
        evidence = (part[0].start, part[-1].end) if part and best > 0 else None
        return _from_share(share, evidence)

    def read(self, statement: str, sentences: Sequence[str]) -> list[Reading]:
        """Return the share of each sentence's words that stand in the statement."""
        said = tokens(statement)
        result = []
        for sentence in sentences:
            wanted = {
                stem(t.low): weight(stem(t.low)) for t in tokens(sentence) if is_content(t.low)
            }
            total = sum(wanted.values())
            share = _recall(wanted, said) / total if total else 1.0
            result.append(Reading(0.35 + 0.65 * share, 0.0, {}))
        return result

    def whole(self, response: str, points: Sequence[str]) -> Whole | None:  # noqa: ARG002  (the interface)
        """Return nothing: words alone do not tell."""
        return None


WORD_JUDGE: Final = WordJudge()


def _recall(wanted: Mapping[str, float], said: Sequence[Token]) -> float:
    there = {stem(t.low) for t in said}
    near = {s for t in there for s in related(t)}
    return sum(w if s in there else 0.8 * w if s in near else 0.0 for s, w in wanted.items())


def _from_share(share: float, evidence: Span | None) -> Verdict:
    """Turn a share of words into probabilities; the constants were fitted to our own cases."""
    caught = _logistic(7.0 * (share - 0.42))
    missed = (1 - caught) * _logistic(-9.0 * (share - 0.2))
    return Verdict(caught, 1 - caught - missed, missed, 0.0, evidence)


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))
