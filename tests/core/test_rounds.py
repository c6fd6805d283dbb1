"""The engine, driven by any events in any order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import listening_coach.core
from listening_coach.core import rounds
from listening_coach.core.protocol import Protocol, parse
from listening_coach.core.rounds import (
    Check,
    Checked,
    Chose,
    EndTurn,
    Event,
    Finish,
    Listen,
    Passed,
    Paused,
    Rated,
    Resumed,
    Said,
    SaveExchange,
    SaveTurn,
    State,
    Stopped,
    answers,
    begin,
    step,
)
from listening_coach.types import (
    Assessment,
    Feedback,
    Feelings,
    Parroting,
    Segment,
    Transcript,
)

FILES = sorted((Path(listening_coach.core.__file__).parent / "protocols").glob("*.toml"))
PROTOCOLS = {f.stem: parse(f.read_text("utf-8"), f.name) for f in FILES}
SLT = PROTOCOLS["slt"]

ASSESSMENT = Assessment(
    checker="test/0",
    points=(),
    coverage=0.0,
    added=(),
    feelings=Feelings((), (), "none_needed"),
    moves=(),
    kind="reflection",
    reflects=0.5,
    parroting=Parroting(0.0, 0.0, flag=False),
    length_ratio=1.0,
    understood=0.5,
    feedback=Feedback(None, None),
)


def transcript(text: str) -> Transcript:
    segments = (Segment(text, 0, 16_000, 0.9),) if text else ()
    return Transcript(segments, "test")


def say(state: State, text: str) -> tuple[State, tuple[rounds.Effect, ...]]:
    state, ended = step(state, Chose("done"))
    assert ended == (EndTurn(),)
    return step(state, Said(state.turn, transcript(text)))


def spoken(protocol: Protocol = SLT) -> State:
    """A round in which the first statement and paraphrase have been heard."""
    state, _ = begin(protocol)
    state, _ = step(state, Chose("done"))
    state, _ = say(state, "I waited for an hour")
    state, _ = say(state, "You waited long")
    return state


def test_begin_lets_the_speaker_take_the_floor_and_then_listens_to_them() -> None:
    state, effects = begin(SLT, first=1)
    assert effects == ()
    state, effects = step(state, Chose("done"))
    assert effects == (Listen("t1", "speaker", 1),)


def test_a_paraphrase_is_checked_against_its_statement() -> None:
    state, _ = begin(SLT)
    state, _ = step(state, Chose("done"))
    state, effects = say(state, "I waited for an hour")
    assert [type(e) for e in effects] == [SaveTurn, Listen]
    state, effects = say(state, "You waited long")
    assert [type(e) for e in effects] == [SaveTurn, SaveExchange, Check]
    check = effects[-1]
    assert isinstance(check, Check)
    assert check.reflection.statement == "I waited for an hour"
    assert check.reflection.response == "You waited long"


def test_what_was_missed_joins_the_statement_for_the_next_try() -> None:
    state, _ = step(spoken(), Chose("almost"))
    assert state.stage == "clarify"
    state, _ = say(state, "and I was cold")
    state, _ = say(state, "You waited long in the cold")
    assert state.exchanges[-1].reflection.statement == "I waited for an hour and I was cold"
    assert state.exchanges[0].verdict == "almost"


def test_repairs_end_in_one_sentence_and_the_round_goes_on() -> None:
    state = spoken()
    for _ in range(SLT.max_repairs):
        state, _ = step(state, Chose("missed"))
        state, _ = say(state, "no")
        state, _ = say(state, "so")
        assert state.stage == "verdict"
    state, _ = step(state, Chose("missed"))
    assert state.stage == "one_line"
    state, _ = say(state, "I was cold")
    state, _ = say(state, "You were cold")
    assert state.stage == "keep"
    assert state.exchanges[-1].reflection.statement == "I was cold"


def test_rating_waits_for_both_and_is_kept_with_the_exchange() -> None:
    state, _ = step(spoken(), Chose("got"))
    state, _ = step(state, Chose("nomore"))
    state, effects = step(state, Rated("listener", 4))
    assert effects == ()
    assert state.stage == "rate"
    state, effects = step(state, Rated("speaker", 3))
    assert state.stage == "heard_right"
    saved = effects[0]
    assert isinstance(saved, SaveExchange)
    assert (saved.exchange.rating, saved.exchange.guess) == (3, 4)


def finish_floor(state: State) -> State:
    for event in (
        Chose("got"), Chose("nomore"), Rated("speaker", 3), Rated("listener", 3),
        Chose("right"), Chose("facts"),
    ):  # fmt: skip
        state, _ = step(state, event)
    return state


def test_the_floor_passes_once_and_roles_change() -> None:
    state = finish_floor(spoken())
    assert answers(state) == ("swap", "finish")
    state, _ = step(state, Chose("swap"))
    assert (state.first, state.stage) == (1, "take_floor")
    assert state.exchange is None
    state, effects = step(state, Chose("done"))
    assert effects == (Listen("t3", "speaker", 1),)
    state, _ = say(state, "My turn")
    state, _ = say(state, "Yours")
    state = finish_floor(state)
    assert answers(state) == ("finish",)
    assert [e.listener for e in state.exchanges] == [1, 0]


def test_silence_is_taken_again_and_never_kept() -> None:
    state, _ = begin(SLT)
    state, _ = step(state, Chose("done"))
    state, effects = say(state, "")
    assert state.unheard
    assert effects == (Listen("t2", "speaker", 0),)
    assert state.turns == ()


def test_a_turn_heard_before_this_one_is_not_an_answer() -> None:
    state, _ = begin(SLT)
    state, _ = step(state, Chose("done"))
    before = state
    state, effects = step(state, Said("t0", transcript("late")))
    assert (state, effects) == (before, ())


def test_a_transcript_called_wrong_is_marked() -> None:
    state, _ = step(spoken(), Chose("got"))
    for event in (Chose("nomore"), Rated("speaker", 3), Rated("listener", 3), Chose("misheard")):
        state, _ = step(state, event)
    assert state.exchanges[-1].misheard


def test_passing_records_no_answer() -> None:
    state, _ = step(spoken(), Passed())
    assert state.stage == "keep"
    assert state.exchanges[-1].verdict is None


def test_more_is_offered_only_so_often() -> None:
    state, _ = step(spoken(), Chose("got"))
    assert "more" in answers(state)
    assert "more" not in answers(replace(state, counts=replace(state.counts, more=SLT.max_more)))


EVENTS = st.one_of(
    st.builds(
        Chose,
        st.sampled_from(
            sorted({a for p in PROTOCOLS.values() for s in p.stages.values() for a in s.next})
        ),
    ),
    st.builds(
        Said,
        st.integers(0, 12).map(lambda n: f"t{n}"),
        st.sampled_from(["", "I was late", "You were late"]).map(transcript),
    ),
    st.builds(Rated, st.sampled_from(["speaker", "listener"]), st.integers(0, 6)),
    st.builds(Checked, st.sampled_from(["x1", "x2", "x3"]), st.just(ASSESSMENT)),
    st.sampled_from([Passed(), Paused(), Resumed()]),
)


def apply(state: State, event: Event) -> tuple[State, tuple[rounds.Effect, ...]]:
    """Apply an event, aiming most words at the turn that is open."""
    if isinstance(event, Said) and event.turn != "t0":
        event = Said(state.turn, event.transcript)
    return step(state, event)


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=st.lists(EVENTS, max_size=60), stop=st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_events_keep_the_rules(name: str, *, events: list[Event], stop: bool) -> None:
    state, effects = begin(PROTOCOLS[name])
    every = list(effects)
    for event in [*events, *([Stopped()] if stop else [])]:
        assert state.now.name in state.protocol.stages
        assert state.phase in get_args(rounds.Phase)
        state, effects = apply(state, event)
        every.extend(effects)
    saved = [e.turn.id for e in every if isinstance(e, SaveTurn)]
    checked = [e.exchange for e in every if isinstance(e, Check)]
    assert len(saved) == len(set(saved))
    assert len(checked) == len(set(checked))
    assert sum(isinstance(e, Finish) for e in every) == (state.phase == "ended")
    assert {t for x in state.exchanges for t in (*x.statement, x.response)} <= set(saved)


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=st.lists(EVENTS, max_size=40))
@settings(max_examples=100, deadline=None)
def test_passing_on_always_reaches_the_end(name: str, events: list[Event]) -> None:
    state, _ = begin(PROTOCOLS[name])
    for event in events:
        state, _ = apply(state, event)
    state, _ = step(state, Resumed())
    for _ in range(200):
        if state.phase == "ended":
            break
        event = Said(state.turn, transcript("yes")) if state.phase == "hearing" else Passed()
        state, _ = step(state, event)
    assert state.phase == "ended"


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=st.lists(EVENTS, max_size=30))
@settings(max_examples=100, deadline=None)
def test_a_pause_changes_nothing(name: str, events: list[Event]) -> None:
    state, _ = begin(PROTOCOLS[name])
    for event in events:
        state, _ = apply(state, event)
    state, _ = step(state, Resumed())
    paused, _ = step(state, Paused())
    assert step(paused, Resumed())[0] == state


def test_unknown_answers_change_nothing() -> None:
    state = spoken()
    assert step(state, Chose("swap")) == (state, ())
    assert step(state, Chose("no such answer")) == (state, ())
