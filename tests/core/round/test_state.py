"""What a screen reads from the state of a round."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.sessions import session

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.assessment import Reflection
from listening_coach.core.round.machine import begin_round
from listening_coach.core.round.state import (
    Exchange,
    Measure,
    Partner,
    RoundState,
    Turn,
    other_partner,
)

IMAGO = content.protocol(Environment(Path("/nowhere"), Path("/nowhere")), "imago")


def state_with(*stages: str) -> RoundState:
    """A round in which each of these stages was answered by an exchange."""
    state, _ = begin_round(IMAGO)
    transcript = session().turns[0].transcript
    turns = tuple(Turn(f"t{n}", stage, "receiver", 1, transcript) for n, stage in enumerate(stages))
    exchanges = tuple(
        Exchange(f"x{n}", ("t0",), turn.id, 1, Reflection("a", "b")) for n, turn in enumerate(turns)
    )
    return replace(state, turns=turns, exchanges=exchanges)


@pytest.mark.parametrize("partner", [0, 1])
def test_the_other_of_the_other_is_the_first(partner: Partner) -> None:
    assert other_partner(partner) != partner
    assert other_partner(other_partner(partner)) == partner


def test_each_role_is_held_by_one_partner() -> None:
    state, _ = begin_round(IMAGO, first=1)
    assert [state.partner(role) for role in IMAGO.roles] == [1, 0]


def test_before_anybody_gave_back_there_is_no_try() -> None:
    state, _ = begin_round(IMAGO)
    assert (state.exchange, state.subject) == (None, None)


def test_rating_speaks_of_the_last_try_that_is_not_a_minor_one() -> None:
    state = state_with("mirror", "validate")
    assert IMAGO.stages["validate"].minor
    assert (state.exchange, state.subject) == (state.exchanges[1], state.exchanges[0])


def test_where_there_are_only_minor_tries_rating_speaks_of_the_last() -> None:
    state = state_with("validate", "validate")
    assert state.subject == state.exchanges[-1]


def test_a_try_before_the_floor_passed_is_no_subject() -> None:
    state = replace(state_with("mirror"), floor=1)
    assert (state.exchange, state.subject) == (None, None)


def test_the_app_is_quiet_about_what_holds_graver_words() -> None:
    state = state_with("mirror", "mirror")
    first, second = state.exchanges
    marked = replace(state, grave=(second.response,))
    assert not marked.quiet(first)
    assert marked.quiet(second)
    assert replace(state, grave=("t0",)).quiet(second)


def test_the_last_answer_and_the_last_number_count() -> None:
    state, _ = begin_round(IMAGO)
    state = replace(
        state,
        chosen=(("gate", "no"), ("gate", "yes")),
        measures=(Measure("safe", 0, 2), Measure("safe", 1, 3), Measure("safe", 0, 5)),
    )
    assert (state.answer("gate"), state.answer("other")) == ("yes", "")
    assert (state.last("safe", 0), state.last("safe", 1), state.last("calm", 0)) == (5, 3, None)
