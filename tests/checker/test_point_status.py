from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from listening_coach.checker.judge import WORD_JUDGE, ResponseReading
from listening_coach.checker.language.passage import read
from listening_coach.checker.point_status import compare_feelings, decide_status
from listening_coach.checker.points import find_claims

if TYPE_CHECKING:
    from listening_coach.core.assessment import Feelings, Point


def points(said: str, back: str) -> list[Point]:
    statement, response = read(said, "speaker"), read(back, "listener")
    claims = find_claims(statement)
    texts = [claim.passage.resolved for claim in claims]
    verdicts = WORD_JUDGE.compare(response.resolved, texts).verdicts
    felt = feelings(said, back)
    return [
        decide_status(claim, statement, response, felt, verdict)
        for claim, verdict in zip(claims, verdicts, strict=True)
    ]


def feelings(said: str, back: str, reading: ResponseReading | None = None) -> Feelings:
    return compare_feelings(read(said, "speaker"), read(back, "listener"), reading)


def test_what_is_exact_comes_before_the_judge() -> None:
    (point,) = points("I paid nine pounds for the taxi.", "You paid ninety pounds for the taxi.")
    assert (point.status, point.evidence) == ("changed", "ninety pounds")
    assert point.note == "“nine pounds” became “ninety pounds”"


def test_an_echo_is_caught_whoever_says_it() -> None:
    (point,) = points("I paid nine pounds.", "Okay. i paid nine pounds")
    assert (point.status, point.evidence) == ("caught", "i paid nine pounds")


def test_a_point_whose_feeling_came_back_did_not_go_missing() -> None:
    said = "Now I don't know how to do both and I feel torn."
    (point, *_) = points(said, "You're torn between the two.")
    assert point.status in {"partly", "caught"}
    (point, *_) = points(said, "There is a concert.")
    assert point.status == "missed"


STATUSES = [
    ("I'm furious.", "You're livid.", "kept"),
    ("I'm furious.", "So the date moved.", "missed"),
    ("The date moved.", "So the date moved.", "none_needed"),
    ("The date moved.", "I imagine you were annoyed.", "guessed"),
    ("I'm thrilled.", "You're miserable.", "wrong"),
    ("I'm happy and a bit scared.", "You're glad, and frightened too.", "kept"),
]


@pytest.mark.parametrize(("said", "back", "status"), STATUSES)
def test_what_became_of_a_feeling(said: str, back: str, status: str) -> None:
    assert feelings(said, back).status == status


def test_mixed_feelings_are_both_kept() -> None:
    assert feelings("I'm proud and scared.", "Proud and scared.").stated == ("proud", "scared")


def test_a_feeling_of_somebody_else_is_not_the_speakers() -> None:
    assert feelings("My boss was angry.", "").stated == ()


def test_a_judge_that_can_tell_decides_unless_a_word_was_kept() -> None:
    reading = ResponseReading(0.1, {"absent": 0.8, "kept": 0.2})
    assert feelings("I'm furious.", "You're livid.", reading).status == "kept"
    assert feelings("It moved.", "It moved.", reading).status == "missed"
    assert feelings("It moved.", "It moved.").status == "none_needed"
