"""Numbers that people choose, hidden from each other until all have chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.cards import DEEPEST
from listening_coach.core.round.events import Rated
from listening_coach.core.round.machine import begin_round
from listening_coach.core.round.protocol import MEASURED
from listening_coach.core.round.ratings import raters, take_rating
from listening_coach.core.round.state import Measure, RoundState

PROTOCOLS = content.protocols(Environment(Path("/nowhere"), Path("/nowhere")))
STAGES = {
    f"{p.id} {s.name}": (p.id, s.name)
    for p in PROTOCOLS.values()
    for s in p.stages.values()
    if s.kind in MEASURED
}


def at(protocol: str, stage: str) -> RoundState:
    state, _ = begin_round(PROTOCOLS[protocol])
    return replace(state, stage=stage, phase="acting", rating=None, guess=None)


def choose(state: RoundState, *numbers: tuple[str, int]) -> tuple[RoundState, str]:
    exit_ = ""
    for by, value in numbers:
        state, exit_ = take_rating(
            state, Rated("speaker" if by == "speaker" else "listener", value)
        )
    return state, exit_


@pytest.mark.parametrize("name", STAGES)
def test_a_stage_is_left_once_everybody_has_chosen(name: str) -> None:
    state = at(*STAGES[name])
    who = raters(state)
    assert who
    for by in who[:-1]:
        state, exit_ = choose(state, (by, state.now.least))
        assert exit_ == ""
    _, exit_ = choose(state, (who[-1], state.now.least))
    assert exit_ in state.now.next


@given(
    st.sampled_from(sorted(STAGES)), st.integers(-3, 14), st.sampled_from(["speaker", "listener"])
)
def test_a_number_that_does_not_fit_changes_nothing(
    name: str, value: int, by: Literal["speaker", "listener"]
) -> None:
    state = at(*STAGES[name])
    after, exit_ = take_rating(state, Rated(by, value))
    if by in raters(state) and state.now.least <= value <= state.now.most:
        assert (after.rating if by == "speaker" else after.guess) == value or exit_
    else:
        assert (after, exit_) == (state, "")


def test_nobody_rates_while_the_round_is_paused() -> None:
    state = replace(at("slt", "rate"), phase="paused")
    assert take_rating(state, Rated("speaker", 3)) == (state, "")


def test_nobody_chooses_a_number_where_words_are_asked_for() -> None:
    assert raters(at("slt", "chunk")) == ()


@pytest.mark.parametrize(
    ("now", "wishes", "level"),
    [(2, (1, 3), 1), (2, (2, 3), 2), (2, (3, 3), 3), (DEEPEST, (3, 3), DEEPEST), (1, (1, 1), 1)],
)
def test_the_more_careful_wish_decides_how_deep_the_cards_go(
    now: int, wishes: tuple[int, int], level: int
) -> None:
    state = replace(at("curiosity", "level"), level=now)
    after, exit_ = choose(state, ("speaker", wishes[0]), ("listener", wishes[1]))
    assert (after.level, exit_) == (level, "set")


def test_deeper_waits_until_both_felt_safe() -> None:
    state = at("ladder", "level")
    safe = state.now.unlocks
    deeper = (("speaker", 3), ("listener", 3))
    for felt, level in (((4, 3), 1), ((4, 4), 2)):
        measures = (Measure(safe, 0, felt[0]), Measure(safe, 1, felt[1]))
        after, _ = choose(replace(state, level=1, measures=measures), *deeper)
        assert after.level == level


def test_a_number_on_a_scale_is_remembered_with_who_chose_it() -> None:
    state, exit_ = choose(at("ladder", "safe"), ("speaker", 5), ("listener", 4))
    assert exit_ == "done"
    assert set(state.measures) == {Measure("safe", 0, 5), Measure("safe", 1, 4)}
    assert state.last("safe", 1) == 4
