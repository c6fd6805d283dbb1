"""The Judge interface, and the baseline that compares words alone.

A judge sees resolved passages, in which the two people are called `the speaker` and `the
listener`; it knows nothing of rounds, moves or feedback. It is asked about many texts at once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.word_relations import related, weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from listening_coach.checker.language.passage import Passage
    from listening_coach.core.assessment import PointStatus
    from listening_coach.core.transcript import Span

VERSION: Final = "words/1"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How likely each thing happened to one point; the four add up to 1."""

    caught: float
    partly: float
    missed: float
    changed: float
    evidence: Span | None = None
    """In the response: the words that speak most of the point."""

    @property
    def status(self) -> PointStatus:
        """The likeliest of the four."""
        pairs: list[tuple[float, PointStatus]] = [
            (self.caught, "caught"), (self.partly, "partly"),
            (self.missed, "missed"), (self.changed, "changed"),
        ]  # fmt: skip
        return max(pairs, key=lambda p: p[0])[1]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """What one sentence of a response does with the statement."""

    supported: float
    """How likely it follows from the statement, in [0, 1]."""
    moves: Mapping[str, float]
    """How likely it makes each kind of move; empty where the judge cannot tell."""


@dataclass(frozen=True, slots=True)
class ResponseReading:
    """What a response does as a whole."""

    understood: float
    """How understood the speaker would likely feel, in [0, 1]."""
    feelings: Mapping[str, float]
    """How likely each thing happened to the speaker's feelings; they add up to 1."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A response compared with the points of a statement."""

    verdicts: tuple[Verdict, ...]
    """One for each point, in order."""
    whole: ResponseReading | None
    """None where the judge cannot tell."""


class Judge(Protocol):
    """Answers questions about what follows from what."""

    @property
    def version(self) -> str:
        """`NAME/VERSION`, kept in every assessment."""
        ...

    def compare(self, response: Passage, points: Sequence[Passage]) -> Comparison:
        """Compare a response with the points of a statement."""
        ...

    def read(self, statement: Passage, sentences: Sequence[Passage]) -> list[SentenceReading]:
        """Read each of some sentences of a response beside the statement."""
        ...


class WordJudge:
    """Compares words and their forms; blind to other words that say the same."""

    version: Final = VERSION

    def compare(self, response: Passage, points: Sequence[Passage]) -> Comparison:
        """Judge each point from the share of its words that came back."""
        said = _Vocabulary.of(response)
        parts = [(sentence, _Vocabulary.of(sentence)) for sentence in response.sentences]
        return Comparison(tuple(_verdict(said, parts, point) for point in points), None)

    def read(self, statement: Passage, sentences: Sequence[Passage]) -> list[SentenceReading]:
        """Judge each sentence from the share of its words that stand in the statement."""
        said = _Vocabulary.of(statement)
        return [SentenceReading(0.35 + 0.65 * said.share(s, empty=1.0), {}) for s in sentences]


WORD_JUDGE: Final = WordJudge()


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The lemmas of a text, and those that may stand for them."""

    lemmas: frozenset[str]
    near: frozenset[str]

    @staticmethod
    def of(passage: Passage) -> _Vocabulary:
        lemmas = frozenset(map(lemmatise, passage.words))
        return _Vocabulary(lemmas, frozenset(n for lemma in lemmas for n in related(lemma)))

    def share(self, passage: Passage, *, empty: float) -> float:
        """How much of what a passage says is here, in [0, 1]; `empty` if it says nothing."""
        lemmas = dict.fromkeys(map(lemmatise, passage.content))
        total = sum(map(weight, lemmas))
        return self._recall(lemmas) / total if total else empty

    def _recall(self, wanted: Iterable[str]) -> float:
        return sum(
            weight(lemma) if lemma in self.lemmas else 0.8 * weight(lemma) if lemma in self.near
            else 0.0
            for lemma in wanted
        )  # fmt: skip


def _verdict(
    said: _Vocabulary, parts: Sequence[tuple[Passage, _Vocabulary]], point: Passage
) -> Verdict:
    if not point.content:
        return Verdict(0.1, 0.1, 0.8, 0.0)
    scored = [(vocabulary.share(point, empty=0.0), part) for part, vocabulary in parts]
    best, part = max(scored, key=lambda s: s[0], default=(0.0, None))
    share = 0.5 * said.share(point, empty=0.0) + 0.5 * best
    evidence = None
    if part is not None and part.tokens and best > 0:
        evidence = part.original((part.tokens[0].start, part.tokens[-1].end))
    return _from_share(share, evidence)


def _from_share(share: float, evidence: Span | None) -> Verdict:
    """Turn a share of words into probabilities; the constants were fitted to our own cases."""
    caught = _logistic(7.0 * (share - 0.42))
    missed = (1 - caught) * _logistic(-9.0 * (share - 0.2))
    return Verdict(caught, 1 - caught - missed, missed, 0.0, evidence)


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))
