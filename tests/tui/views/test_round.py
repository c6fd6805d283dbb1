"""What the screen of a round shows, for every stage of every round."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.history import history, summary

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.assessment import Reflection
from listening_coach.core.round.answers import allowed_answers
from listening_coach.core.round.machine import begin_round
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.round.ratings import raters
from listening_coach.core.round.state import Exchange, RoundState, Turn
from listening_coach.core.transcript import Segment, Transcript
from listening_coach.tui.views.round import (
    ANSWERS,
    answer_keys,
    can_compare,
    describe_round,
    is_offered,
    label,
    number_keys,
    number_lines,
    reveal,
    summary_line,
)

ENVIRONMENT = Environment(Path("/nowhere"), Path("/nowhere"))
PROTOCOLS = content.protocols(ENVIRONMENT)
NAMES = ("Anna", "Ben")
STAGES = {f"{p.id} {name}": (p.id, name) for p in PROTOCOLS.values() for name in p.stages}


def at(name: str) -> RoundState:
    protocol, stage = STAGES[name]
    state, _ = begin_round(PROTOCOLS[protocol])
    phase = "ended" if PROTOCOLS[protocol].stages[stage].kind == "end" else "acting"
    return replace(state, stage=stage, phase=phase)  # type: ignore[arg-type]  # one of the phases


def rated(rating: int, guess: int) -> RoundState:
    said = Transcript((Segment("words", 0, 1, 0.9),), "base")
    turns = (Turn("t1", "chunk", "speaker", 0, said), Turn("t2", "paraphrase", "listener", 1, said))
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection("a", "b"), rating=rating, guess=guess)
    return replace(at("slt rate"), turns=turns, exchanges=(exchange,))


@pytest.mark.parametrize("name", STAGES)
def test_every_stage_says_who_does_what(name: str) -> None:
    state = at(name)
    view = describe_round(state, NAMES)
    assert len(view.sign) == 1
    assert view.say
    assert view.holder in {"first", "second", "both"}
    assert view.listening == (state.now.kind in SPOKEN)
    if view.name:
        assert view.name in view.floor


@pytest.mark.parametrize("name", STAGES)
def test_every_answer_has_a_key_of_its_own(name: str) -> None:
    answers = answer_keys(at(name))
    assert [a.answer for a in answers] == list(allowed_answers(at(name)))
    keys = [a.key for a in answers]
    assert len(set(keys)) == len(keys)
    assert all(a.label for a in answers)
    assert all(is_offered("answer", (a.answer,), at(name)) for a in answers)


@pytest.mark.parametrize("name", STAGES)
def test_every_number_that_can_be_chosen_has_a_key_of_its_own(name: str) -> None:
    state = at(name)
    keys = number_keys(state)
    for by in raters(state):
        values = [value for who, value in keys.values() if who == by]
        assert values == list(range(state.now.least, state.now.most + 1))
    assert len(number_lines(state, NAMES)) == len(raters(state))
    assert all(is_offered("number", (key,), state) for key in keys)


@pytest.mark.parametrize("name", [name for name in STAGES if raters(at(name))])
def test_a_number_that_was_chosen_is_not_shown_until_all_have_chosen(name: str) -> None:
    state = at(name)
    least, most = (replace(state, rating=n) for n in (state.now.least, state.now.most))
    assert number_lines(least, NAMES) == number_lines(most, NAMES)
    if "speaker" in raters(state):
        assert number_lines(least, NAMES) != number_lines(state, NAMES)


@given(st.sampled_from(sorted(STAGES)), st.sampled_from(["hearing", "paused", "ended"]))
def test_where_nobody_has_the_word_no_key_answers(name: str, phase: str) -> None:
    state = replace(at(name), phase=phase)  # type: ignore[arg-type]  # one of the phases
    view = describe_round(state, NAMES)
    assert view.answers == ()
    assert not view.listening
    assert view.waits_s == 0
    assert not any(is_offered(action, (), state) for action in ("skip", "type"))


def test_a_pause_looks_the_same_wherever_it_is_taken() -> None:
    views = [
        describe_round(replace(at(name), phase="paused"), NAMES)
        for name in STAGES
        if not name.endswith(" end")
    ]
    assert len({(view.sign, view.floor, view.say) for view in views}) == 1


@pytest.mark.parametrize(("rating", "guess", "asks"), [(3, 3, False), (3, 4, False), (1, 5, True)])
def test_both_ratings_are_shown_and_a_wide_gap_is_worth_a_question(
    rating: int, guess: int, *, asks: bool
) -> None:
    line = reveal(rated(rating, guess), NAMES)
    assert str(rating) in line
    assert str(guess) in line
    assert ("?" in line) is asks
    assert reveal(at("slt rate"), NAMES) == ""


def test_an_answer_of_a_round_of_ones_own_gets_a_number() -> None:
    slt = PROTOCOLS["slt"]
    own = replace(slt.stages["feedback"], next={"dance_now": "feedback", "finish": "end"})
    protocol = replace(slt, stages={**slt.stages, "feedback": own})
    state = replace(at("slt feedback"), protocol=protocol)
    assert [(a.key, a.label) for a in answer_keys(state)] == [
        ("1", "Dance now"),
        (ANSWERS["finish"][0], label("finish")),
    ]
    assert is_offered("number", ("1",), state)


def test_marks_are_shown_only_at_the_feedback_and_where_something_was_judged() -> None:
    assert not can_compare(rated(3, 3))
    assert not can_compare(replace(rated(3, 3), stage="feedback"))


def test_a_line_of_the_list_names_both_and_how_long_they_talked() -> None:
    (held,) = history(1)
    line = summary_line(summary(held), PROTOCOLS)
    assert all(name in line for name in held.names)
    assert f"{len(held.turns)} turns" in line
