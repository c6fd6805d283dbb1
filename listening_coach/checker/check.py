"""The checker: what was caught, what was not, and what is worth saying about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker import scoring
from listening_coach.checker.feedback import Findings, choose_feedback
from listening_coach.checker.judge import WORD_JUDGE, Comparison, Judge
from listening_coach.checker.language.passage import Passage, read
from listening_coach.checker.likelihood import estimate_likelihood
from listening_coach.checker.moves import find_moves
from listening_coach.checker.point_status import (
    compare_feelings,
    decide_status,
    scale_by_certainty,
)
from listening_coach.checker.points import find_claims
from listening_coach.core.assessment import ROADBLOCKS, Assessment, Move

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.judge import SentenceReading
    from listening_coach.checker.points import Claim
    from listening_coach.core.assessment import MoveKind, Parroting, Reflection

_COPIED: Final = 0.9
"""Confidence that a response which is flagged as copied is parroting."""
_REFLECTING: Final = 0.6
"""Where the judge gives more than this to a reflection, what a phrase hints at is not asked about.

Of what is left, 92 of 100 were some roadblock in the conversations that may be tuned on (of all,
81), and 93 in those held back (83)."""


def check(reflection: Reflection, judge: Judge = WORD_JUDGE) -> Assessment:
    """Compare a response with the statement it answers; never raises on any text."""
    statement = read(reflection.statement, "speaker")
    response = read(reflection.response, "listener")
    claims = find_claims(statement, reflection.points)
    comparison, by_words = _compare(response, claims, judge)
    readings = judge.read(statement.resolved, [s.resolved for s in response.sentences])
    feelings = compare_feelings(statement, response, comparison.whole)
    points = tuple(
        scale_by_certainty(decide_status(claim, statement, response, feelings, verdict), reflection)
        for claim, verdict in zip(claims, comparison.verdicts, strict=True)
    )
    coverage = scoring.measure_coverage(claims, [point.status for point in points])
    phrases = _drop_doubted(find_moves(response, statement), statement, response, judge, readings)
    # Content as two judges see it, since words alone carry over to more kinds of text.
    content = (
        coverage + scoring.measure_coverage(claims, [v.status for v in by_words.verdicts])
    ) / 2
    likelihood = estimate_likelihood(statement, response, content, phrases, readings)
    parroting = scoring.measure_parroting(statement, response, reflection.detectors_off)
    moves = _select_moves(phrases, response, likelihood, parroting, reflection.detectors_off)
    long = scoring.is_long(statement, response)
    return Assessment(
        checker=judge.version,
        points=points,
        coverage=coverage,
        added=scoring.find_additions(response, readings),
        feelings=feelings,
        moves=moves,
        kind=scoring.classify_response(likelihood, moves),
        reflects=likelihood,
        parroting=parroting,
        length_ratio=scoring.measure_length_ratio(statement, response),
        understood=scoring.estimate_understanding(
            coverage, points, feelings, moves, comparison.whole
        ),
        feedback=choose_feedback(
            Findings(reflection, response, claims, points, feelings, moves, parroting, long)
        ),
    )


def _compare(
    response: Passage, claims: Sequence[Claim], judge: Judge
) -> tuple[Comparison, Comparison]:
    """Compare a response with some points by a judge, and by words alone."""
    texts = [claim.passage.resolved for claim in claims]
    comparison = judge.compare(response.resolved, texts)
    if judge is WORD_JUDGE:
        return comparison, comparison
    return comparison, WORD_JUDGE.compare(response.resolved, texts)


def _drop_doubted(
    moves: Sequence[Move],
    statement: Passage,
    response: Passage,
    judge: Judge,
    readings: Sequence[SentenceReading],
) -> list[Move]:
    """Leave out what phrases alone would ask about and the judge, who reads it all, does not."""
    asked = [m for m in moves if m.kind in ROADBLOCKS and m.certainty == "question"]
    sentences = [
        next(s for s in response.sentences if s.span[0] <= m.span[0] < s.span[1]) for m in asked
    ]
    if sentences != list(response.sentences):
        readings = judge.read(statement.resolved, [s.resolved for s in sentences])
    doubted = {
        m.span for m, reading in zip(asked, readings, strict=True)
        if reading.moves.get("reflection", 0.0) > _REFLECTING
    }  # fmt: skip
    return [m for m in moves if m not in asked or m.span not in doubted]


def _select_moves(
    phrases: Sequence[Move],
    response: Passage,
    likelihood: float,
    parroting: Parroting,
    off: frozenset[str],
) -> tuple[Move, ...]:
    """The moves that this round comments on, with those of the response as a whole."""
    moves = list(phrases)
    if likelihood >= scoring.LIKELY and response.text.strip():
        moves.insert(0, _whole_move("reflection", response, likelihood))
    if parroting.flag:
        moves.append(_whole_move("parroting", response, _COPIED))
    return tuple(m for m in moves if m.kind not in off)


def _whole_move(kind: MoveKind, response: Passage, confidence: float) -> Move:
    text = response.text.strip()
    start = response.text.index(text)
    return Move(kind, text, (start, start + len(text)), confidence, "fact")
