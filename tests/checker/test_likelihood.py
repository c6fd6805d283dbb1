"""How likely a response reflects a statement."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.judge import SentenceReading
from listening_coach.checker.language.passage import read
from listening_coach.checker.likelihood import estimate_likelihood
from listening_coach.checker.moves import find_moves

SAID = "My sister rang at midnight and I lay awake worrying about the house."
shares = st.floats(0, 1)


def likelihood(response: str, coverage: float = 0.5, *odds: float, said: str = SAID) -> float:
    statement, answer = read(said, "speaker"), read(response, "listener")
    readings = [SentenceReading(0.5, {"reflection": o}) for o in odds]
    moves = find_moves(answer, statement)
    return estimate_likelihood(statement, answer, coverage, moves, readings)


@given(st.text(max_size=80), st.text(max_size=80), shares, st.lists(shares, max_size=3))
def test_any_text_gets_a_probability(
    said: str, response: str, coverage: float, odds: list[float]
) -> None:
    assert 0 < likelihood(response, coverage, *odds, said=said) < 1


@given(shares, shares)
def test_more_that_came_back_reflects_more(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert likelihood("You lay awake.", less) <= likelihood("You lay awake.", more)
    assert likelihood("You lay awake.", 0.5, less) <= likelihood("You lay awake.", 0.5, more)


def test_words_of_the_statement_count() -> None:
    assert likelihood("You lay awake over the house.") > likelihood("You sat still over the soup.")


def test_a_question_reflects_less() -> None:
    assert likelihood("Why did your sister ring at midnight?") < likelihood(
        "Your sister rang at midnight."
    )


def test_a_judge_that_does_not_know_says_neither() -> None:
    statement, response = read(SAID, "speaker"), read("You lay awake.", "listener")
    readings = [SentenceReading(0.5, {})]
    unknown = estimate_likelihood(statement, response, 0.5, (), readings)
    assert likelihood("You lay awake.", 0.5, 0.0) < unknown < likelihood("You lay awake.", 0.5, 1.0)
