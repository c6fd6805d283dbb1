from __future__ import annotations

from listening_coach.checker.judge import WORD_JUDGE
from listening_coach.checker.language.feelings import feelings
from listening_coach.checker.point_status import claims, points
from listening_coach.types import Point, Reflection


def fates(statement: str, response: str) -> tuple[Point, ...]:
    reflection = Reflection(statement, response)
    return points(reflection, claims(reflection), feelings(statement, response), WORD_JUDGE)


def test_what_is_exact_comes_before_the_judge() -> None:
    (point,) = fates("I paid nine pounds for the taxi.", "You paid ninety pounds for the taxi.")
    assert (point.status, point.evidence) == ("changed", "ninety pounds")
    assert point.note == "“nine pounds” became “ninety pounds”"


def test_an_echo_is_caught_whoever_says_it() -> None:
    (point,) = fates("I paid nine pounds.", "Okay. i paid nine pounds")
    assert (point.status, point.evidence) == ("caught", "i paid nine pounds")


def test_points_given_keep_their_ids() -> None:
    reflection = Reflection("He left.", "", (("x", "He left"),))
    assert [ident for ident, _ in claims(reflection)] == ["x"]


def test_a_point_whose_feeling_came_back_did_not_go_missing() -> None:
    said = "Now I don't know how to do both and I feel torn."
    (point, *_) = fates(said, "You're torn between the two.")
    assert point.status in {"partly", "caught"}
    (point, *_) = fates(said, "There is a concert.")
    assert point.status == "missed"
