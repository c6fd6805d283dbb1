"""Taking the last turn of a round off the record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.events import Chose, Forget, RoundStopped, Said
from listening_coach.core.round.machine import begin_round, step_round
from listening_coach.core.round.retraction import retract_turn
from listening_coach.core.transcript import Segment, Transcript

if TYPE_CHECKING:
    from listening_coach.core.round.state import RoundState

SLT = content.protocol(Environment(Path("/nowhere"), Path("/nowhere")), "slt")


def say(state: RoundState, text: str) -> RoundState:
    state, _ = step_round(state, Chose("done"))
    return step_round(state, Said(state.turn, Transcript((Segment(text, 0, 1, 0.9),), "base")))[0]


def reflected() -> RoundState:
    state, _ = begin_round(SLT)
    state, _ = step_round(state, Chose("done"))
    return say(say(state, "I waited."), "You waited.")


def test_before_anything_was_said_there_is_nothing_to_forget() -> None:
    state, _ = begin_round(SLT)
    assert retract_turn(state) == (state, ())


def test_the_words_and_what_was_judged_by_them_go_and_the_turn_stays() -> None:
    before = reflected()
    state, (forget,) = retract_turn(before)
    assert isinstance(forget, Forget)
    assert forget.turn.id == before.turns[-1].id
    assert forget.exchanges == before.exchanges
    assert [t.transcript.text for t in state.turns] == ["I waited.", ""]
    assert (state.exchanges, state.fresh) == ((), False)
    assert state.stage == before.stage


def test_a_turn_is_forgotten_once() -> None:
    state, _ = retract_turn(reflected())
    assert retract_turn(state) == (state, ())


def test_a_statement_that_was_forgotten_is_not_given_back() -> None:
    state, _ = begin_round(SLT)
    state, _ = step_round(state, Chose("done"))
    state, _ = retract_turn(say(state, "I waited."))
    assert (state.statement, state.spoken) == ((), ())
    state = say(state, "You waited.")
    assert state.exchanges == ()


def test_an_earlier_exchange_stays() -> None:
    state, _ = step_round(reflected(), Chose("almost"))
    state = say(say(state, "And I was cold."), "You were cold.")
    after, (forget,) = retract_turn(state)
    assert [e.id for e in forget.exchanges] == ["x2"]
    assert [e.id for e in after.exchanges] == ["x1"]


def test_once_the_round_is_over_nothing_is_forgotten_here() -> None:
    state, _ = step_round(reflected(), RoundStopped())
    assert retract_turn(state) == (state, ())
    assert replace(state, phase="ended") == state
