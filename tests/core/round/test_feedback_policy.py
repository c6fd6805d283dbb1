"""The speaker outranks the machine."""

from __future__ import annotations

from dataclasses import replace

import pytest

from listening_coach.core.assessment import (
    Assessment,
    Feedback,
    Feelings,
    Move,
    Parroting,
    Reflection,
    Strength,
    Suggestion,
)
from listening_coach.core.round.feedback_policy import select_feedback
from listening_coach.core.round.state import Exchange

FEEDBACK = Feedback(Strength("Kept.", "late"), Suggestion("Try it.", "Because.", "You were late."))
ADVICE = Move("advice", "you should", (0, 10), 0.99, "fact")
ASSESSMENT = Assessment(
    checker="test/0",
    points=(),
    coverage=0.5,
    added=(),
    feelings=Feelings((), (), "none_needed"),
    moves=(),
    kind="reflection",
    reflects=0.5,
    parroting=Parroting(0.0, 0.0, flag=False),
    length_ratio=1.0,
    understood=0.5,
    feedback=FEEDBACK,
)
EXCHANGE = Exchange("x1", ("t1",), "t2", 1, Reflection("I was late", "You were late"))


def test_nothing_before_the_checker_has_looked() -> None:
    assert select_feedback(EXCHANGE) is None


def test_nothing_about_a_transcript_that_was_called_wrong() -> None:
    assert select_feedback(replace(EXCHANGE, assessment=ASSESSMENT, misheard=True)) is None


@pytest.mark.parametrize(
    ("verdict", "rating", "plain_advice", "suggests"),
    [
        ("missed", 2, False, True),
        ("almost", 3, False, True),
        ("got", None, False, False),
        ("got", 3, False, True),
        ("got", 4, False, False),
        ("missed", 4, False, False),
        ("got", 4, True, True),
        ("got", 5, True, False),
        (None, None, False, True),
    ],
)
def test_who_felt_understood_needs_no_suggestion(
    verdict: str | None,
    rating: int | None,
    plain_advice: bool,
    suggests: bool,
) -> None:
    assessment = replace(ASSESSMENT, moves=(ADVICE,) if plain_advice else ())
    exchange = replace(EXCHANGE, verdict=verdict, rating=rating, assessment=assessment)  # type: ignore[arg-type]  # the table holds plain strings
    feedback = select_feedback(exchange)
    assert feedback is not None
    assert feedback.strength == FEEDBACK.strength
    assert (feedback.suggestion is not None) == suggests
