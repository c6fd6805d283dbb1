"""How likely a response reflects a statement."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.likelihood import reflects
from listening_coach.checker.moves import moves

SAID = "My sister rang at midnight and I lay awake worrying about the house."
shares = st.floats(0, 1)


def told(response: str, coverage: float = 0.5, *odds: float) -> float:
    read = [{"reflection": o} for o in odds]
    return reflects(SAID, response, coverage, moves(response, SAID), read)


@given(st.text(max_size=80), st.text(max_size=80), shares, st.lists(shares, max_size=3))
def test_any_text_gets_a_probability(
    said: str, response: str, coverage: float, odds: list[float]
) -> None:
    read = [{"reflection": o} for o in odds]
    assert 0 < reflects(said, response, coverage, moves(response, said), read) < 1


@given(shares, shares)
def test_more_that_came_back_reflects_more(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert told("You lay awake.", less) <= told("You lay awake.", more)
    assert told("You lay awake.", 0.5, less) <= told("You lay awake.", 0.5, more)


def test_words_of_the_statement_count() -> None:
    assert told("You lay awake over the house.") > told("You sat still over the soup.")


def test_a_question_reflects_less() -> None:
    assert told("Why did your sister ring at midnight?") < told("Your sister rang at midnight.")


def test_a_judge_that_does_not_know_says_neither() -> None:
    unknown = reflects(SAID, "You lay awake.", 0.5, (), [{}])
    assert told("You lay awake.", 0.5, 0.0) < unknown < told("You lay awake.", 0.5, 1.0)
