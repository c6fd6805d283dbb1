"""The figures of an assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.feelings import is_guess
from listening_coach.checker.language.tokens import ngrams
from listening_coach.core.assessment import ROADBLOCKS, Addition, Parroting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.judge import ResponseReading, SentenceReading
    from listening_coach.checker.language.passage import Passage
    from listening_coach.checker.points import Claim
    from listening_coach.core.assessment import Feelings, Move, Point, PointStatus, ResponseKind

LIKELY: Final = 0.5
"""From this likelihood on a response counts as a reflection."""
_FOUR: Final = 4
_PARROT_GRAMS: Final = 0.25
_PARROT_CONTENT: Final = 0.6
_PARROT_WORDS: Final = 8
_ADDED: Final = 0.5
_SHORT: Final = 15
"""An answer to a statement of fewer words may well be longer."""


def measure_coverage(claims: Sequence[Claim], statuses: Sequence[PointStatus]) -> float:
    """The share of the points caught, in [0, 1]; partly counts half, core points weigh double."""
    weights = [2 if claim.core else 1 for claim in claims]
    worth = {"caught": 1.0, "partly": 0.5}
    got = sum(w * worth.get(s, 0.0) for w, s in zip(weights, statuses, strict=True))
    return got / sum(weights) if weights else 0.0


def measure_parroting(statement: Passage, response: Passage, off: frozenset[str]) -> Parroting:
    """Measure how much of a response is copied; `off` says what is not commented on."""
    grams, theirs = ngrams(response.words, _FOUR), set(ngrams(statement.words, _FOUR))
    four = sum(g in theirs for g in grams) / len(grams) if grams else 0.0
    own, said = response.content, set(statement.content)
    share = sum(w in said for w in own) / len(own) if own else 0.0
    long = len(response.words) >= _PARROT_WORDS
    flag = four > _PARROT_GRAMS and share > _PARROT_CONTENT and long
    return Parroting(four, share, flag and "parroting" not in off)


def measure_length_ratio(statement: Passage, response: Passage) -> float:
    """Words of the response per word of the statement; 0 if there is no statement."""
    return len(response.words) / len(statement.words) if statement.words else 0.0


def is_long(statement: Passage, response: Passage) -> bool:
    """Whether a response is longer than a statement that is not short itself."""
    return len(response.words) > len(statement.words) >= _SHORT


def find_additions(response: Passage, readings: Sequence[SentenceReading]) -> tuple[Addition, ...]:
    """Find the sentences that claim what the statement does not support."""
    return tuple(
        Addition(sentence.text, sentence.span, is_guess(sentence.words), 1 - reading.supported)
        for sentence, reading in zip(response.sentences, readings, strict=True)
        if 1 - reading.supported > _ADDED and len(sentence.content) > 1
    )


def classify_response(likelihood: float, moves: Sequence[Move]) -> ResponseKind:
    """What a response mostly does."""
    if likelihood >= LIKELY:
        return "reflection"
    if any(m.kind.startswith("question") for m in moves):
        return "question"
    if any(m.kind in ROADBLOCKS for m in moves):
        return "input"
    return "other"


def estimate_understanding(
    covered: float,
    points: Sequence[Point],
    feelings: Feelings,
    moves: Sequence[Move],
    reading: ResponseReading | None,
) -> float:
    """How understood the speaker would likely feel, in [0, 1]."""
    changed = sum(p.status == "changed" for p in points)
    blocks = sum(m.kind in ROADBLOCKS for m in moves)
    kept = 0.15 * (feelings.status == "kept")
    score = 0.2 + 0.6 * covered + kept if reading is None else reading.understood
    return max(0.0, min(1.0, score - 0.2 * changed - 0.25 * blocks))
