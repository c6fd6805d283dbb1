"""The engine, driven by any events in any order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.examples import examples

import listening_coach.core
from listening_coach.core.assessment import Assessment, Feedback, Feelings, Parroting
from listening_coach.core.round.answers import allowed_answers
from listening_coach.core.round.cards import Card
from listening_coach.core.round.events import (
    Check,
    Checked,
    Chose,
    Effect,
    EndTurn,
    Event,
    Finish,
    Listen,
    Rated,
    RoundPaused,
    RoundResumed,
    RoundStopped,
    Said,
    SaveExchange,
    SaveTurn,
    Skipped,
    StageTimePassed,
    TurnRetracted,
)
from listening_coach.core.round.machine import begin_round, step_round
from listening_coach.core.round.protocol import SPOKEN, Protocol, parse_protocol
from listening_coach.core.round.ratings import raters
from listening_coach.core.round.state import Phase, RoundState
from listening_coach.core.transcript import Segment, Transcript

if TYPE_CHECKING:
    from listening_coach.core.round import machine as round_machine

FILES = sorted((Path(listening_coach.core.__file__).parent / "round" / "protocols").glob("*.toml"))
PROTOCOLS = {f.stem: parse_protocol(f.read_text("utf-8"), f.name) for f in FILES}
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


def say(state: RoundState, text: str) -> tuple[RoundState, tuple[Effect, ...]]:
    state, ended = step_round(state, Chose("done"))
    assert ended == (EndTurn(),)
    return step_round(state, Said(state.turn, transcript(text)))


def reflected_round(protocol: Protocol = SLT) -> RoundState:
    """A round in which the first statement and paraphrase have been heard."""
    state, _ = begin_round(protocol)
    state, _ = step_round(state, Chose("done"))
    state, _ = say(state, "I waited for an hour")
    state, _ = say(state, "You waited long")
    return state


def test_begin_lets_the_speaker_take_the_floor_and_then_listens_to_them() -> None:
    state, effects = begin_round(SLT, first=1)
    assert effects == ()
    state, effects = step_round(state, Chose("done"))
    assert effects == (Listen("t1", "speaker", 1),)


def test_a_paraphrase_is_checked_against_its_statement() -> None:
    state, _ = begin_round(SLT)
    state, _ = step_round(state, Chose("done"))
    state, effects = say(state, "I waited for an hour")
    assert [type(e) for e in effects] == [SaveTurn, Listen]
    state, effects = say(state, "You waited long")
    assert [type(e) for e in effects] == [SaveTurn, SaveExchange, Check]
    check = effects[-1]
    assert isinstance(check, Check)
    assert check.reflection.statement == "I waited for an hour"
    assert check.reflection.response == "You waited long"


def test_what_was_missed_joins_the_statement_for_the_next_try() -> None:
    state, _ = step_round(reflected_round(), Chose("almost"))
    assert state.stage == "clarify"
    state, _ = say(state, "and I was cold")
    state, _ = say(state, "You waited long in the cold")
    assert state.exchanges[-1].reflection.statement == "I waited for an hour and I was cold"
    assert state.exchanges[0].verdict == "almost"


def test_repairs_end_in_one_sentence_and_the_round_goes_on() -> None:
    state = reflected_round()
    for _ in range(SLT.max_repairs):
        state, _ = step_round(state, Chose("missed"))
        state, _ = say(state, "no")
        state, _ = say(state, "so")
        assert state.stage == "verdict"
    state, _ = step_round(state, Chose("missed"))
    assert state.stage == "one_line"
    state, _ = say(state, "I was cold")
    state, _ = say(state, "You were cold")
    assert state.stage == "keep"
    assert state.exchanges[-1].reflection.statement == "I was cold"


def test_rating_waits_for_both_and_is_kept_with_the_exchange() -> None:
    state, _ = step_round(reflected_round(), Chose("got"))
    state, _ = step_round(state, Chose("nomore"))
    state, effects = step_round(state, Rated("listener", 4))
    assert effects == ()
    assert state.stage == "rate"
    state, effects = step_round(state, Rated("speaker", 3))
    assert state.stage == "heard_right"
    saved = effects[0]
    assert isinstance(saved, SaveExchange)
    assert (saved.exchange.rating, saved.exchange.guess) == (3, 4)


def to(protocol: Protocol, stage: str) -> RoundState:
    """Pass on, speaking where it is asked for, until a stage."""
    state, _ = begin_round(protocol, piles=PILES)
    for _ in range(40):
        if state.stage == stage:
            return state
        speaks = state.now.kind in SPOKEN
        event = Said(state.turn, transcript(f"words of {state.stage}")) if speaks else Skipped()
        state, _ = step_round(state, event)
    raise AssertionError(stage)


def test_the_lower_of_two_hidden_wishes_counts() -> None:
    state, _ = begin_round(PROTOCOLS["curiosity"], piles=PILES)
    state, _ = step_round(state, Rated("speaker", 3))
    assert (state.stage, state.level) == ("level", 1)
    lower, _ = step_round(state, Rated("listener", 2))
    deeper, _ = step_round(state, Rated("listener", 3))
    assert (lower.stage, lower.level) == ("draw", 1)
    assert (deeper.stage, deeper.level) == ("draw", 2)
    assert lower.card is not None
    assert lower.card.level == 1


@pytest.mark.parametrize(("first", "second", "level"), [(5, 4, 2), (5, 3, 1)])
def test_deeper_opens_only_once_both_felt_safe(first: int, second: int, level: int) -> None:
    ladder = PROTOCOLS["ladder"]
    state, _ = begin_round(ladder, piles=PILES)
    for by in ("speaker", "listener"):
        state, _ = step_round(state, Rated(by, 3))
    assert state.level == 1
    state = to(ladder, "safe")
    state, _ = step_round(state, Rated("speaker", first))
    state, _ = step_round(state, Rated("listener", second))
    state, _ = step_round(state, Skipped())
    state, _ = step_round(state, Chose("another"))
    for by in ("speaker", "listener"):
        state, _ = step_round(state, Rated(by, 3))  # type: ignore[arg-type]  # both are roles
    assert state.level == level


def test_who_did_not_feel_safe_is_led_to_the_quiet_end() -> None:
    state, _ = step_round(to(PROTOCOLS["ladder"], "safe"), Rated("speaker", 2))
    state, _ = step_round(state, Rated("listener", 5))
    assert state.stage == "soothe"


@pytest.mark.parametrize(("before", "after", "stage"), [(4, 6, "rate"), (4, 7, "louder")])
def test_stress_that_rises_ends_the_talking(before: int, after: int, stage: str) -> None:
    stress = PROTOCOLS["stress"]
    state, _ = step_round(to(stress, "thermo"), Rated("speaker", before))
    assert raters(state) == ()
    while state.stage != "thermo_after":
        speaks = state.now.kind in SPOKEN
        state, _ = step_round(state, Said(state.turn, transcript("so")) if speaks else Skipped())
    state, _ = step_round(state, Rated("speaker", after))
    assert state.stage == stage


def test_nobody_gives_ideas_unless_the_teller_opens_the_gate() -> None:
    gate = to(PROTOCOLS["stress"], "gate")
    assert step_round(gate, Skipped())[0].stage == "thermo_after"
    assert step_round(gate, Chose("affirm"))[0].stage == "ideas"
    offs = [e.reflection.detectors_off for e in gate.exchanges]
    assert offs
    assert all("advice" not in off for off in offs)


def test_the_quiet_breaths_of_the_ladder_lead_on_by_themselves() -> None:
    hold = to(PROTOCOLS["ladder"], "hold")
    assert allowed_answers(hold) == ()
    assert step_round(hold, StageTimePassed(hold.entered, 14.9))[0] == hold
    assert step_round(hold, StageTimePassed(hold.entered - 1, 15))[0] == hold
    after, effects = step_round(hold, StageTimePassed(hold.entered, 15))
    assert after.stage == "thank"
    assert [type(e) for e in effects] == [Listen]


def test_the_summary_is_of_everything_since_the_floor_passed() -> None:
    state = to(PROTOCOLS["imago"], "is_more")
    state, _ = step_round(state, Chose("more"))
    while state.stage != "validate":
        speaks = state.now.kind in SPOKEN
        state, _ = step_round(
            state, Said(state.turn, transcript(state.stage)) if speaks else Skipped()
        )
    assert state.exchanges[-1].reflection.statement == "words of send send"
    validated, _ = step_round(state, Said(state.turn, transcript("It makes sense")))
    assert validated.subject == state.exchanges[-1]
    assert validated.exchange != validated.subject


def test_a_card_is_answered_in_its_own_words() -> None:
    state = to(PROTOCOLS["safe_answer"], "check")
    assert state.card is not None
    (exchange,) = state.exchanges
    assert (exchange.statement, exchange.reflection.statement) == ((), state.card.text)


def test_a_second_round_counts_turns_and_exchanges_on() -> None:
    before = reflected_round()
    state, _ = begin_round(SLT, 1, after=before)
    state, effects = step_round(state, Chose("done"))
    assert effects == (Listen("t3", "speaker", 1),)
    state, _ = say(state, "I")
    state, effects = say(state, "You")
    assert [e.exchange.id for e in effects if isinstance(e, SaveExchange)] == ["x2"]


def test_swapping_a_card_draws_another_until_all_were_seen() -> None:
    state, _ = begin_round(PROTOCOLS["rogers"], piles=PILES)
    drawn = []
    for _ in PILES["disagreements"]:
        assert state.card is not None
        drawn.append(state.card.id)
        state, _ = step_round(state, Chose("other"))
    assert sorted(drawn) == sorted(card.id for card in PILES["disagreements"])
    assert state.card is not None
    assert state.card.id != drawn[-1]


def finish_floor(state: RoundState) -> RoundState:
    for event in (
        Chose("got"), Chose("nomore"), Rated("speaker", 3), Rated("listener", 3),
        Chose("right"), Chose("facts"),
    ):  # fmt: skip
        state, _ = step_round(state, event)
    return state


def test_the_floor_passes_once_and_roles_change() -> None:
    state = finish_floor(reflected_round())
    assert allowed_answers(state) == ("swap", "again", "finish")
    state, _ = step_round(state, Chose("swap"))
    assert (state.first, state.stage) == (1, "take_floor")
    assert state.exchange is None
    state, effects = step_round(state, Chose("done"))
    assert effects == (Listen("t3", "speaker", 1),)
    state, _ = say(state, "My turn")
    state, _ = say(state, "Yours")
    state = finish_floor(state)
    assert allowed_answers(state) == ("again", "finish")
    assert [e.listener for e in state.exchanges] == [1, 0]


def test_silence_is_taken_again_and_never_kept() -> None:
    state, _ = begin_round(SLT)
    state, _ = step_round(state, Chose("done"))
    state, effects = say(state, "")
    assert state.unheard
    assert effects == (Listen("t2", "speaker", 0),)
    assert state.turns == ()


def test_a_turn_heard_before_this_one_is_not_an_answer() -> None:
    state, _ = begin_round(SLT)
    state, _ = step_round(state, Chose("done"))
    before = state
    state, effects = step_round(state, Said("t0", transcript("late")))
    assert (state, effects) == (before, ())


def test_a_transcript_called_wrong_is_marked() -> None:
    state, _ = step_round(reflected_round(), Chose("got"))
    for event in (Chose("nomore"), Rated("speaker", 3), Rated("listener", 3), Chose("misheard")):
        state, _ = step_round(state, event)
    assert state.exchanges[-1].misheard


def test_passing_records_no_answer() -> None:
    state, _ = step_round(reflected_round(), Skipped())
    assert state.stage == "keep"
    assert state.exchanges[-1].verdict is None


def test_more_is_offered_only_so_often() -> None:
    state, _ = step_round(reflected_round(), Chose("got"))
    assert "more" in allowed_answers(state)
    assert "more" not in allowed_answers(
        replace(state, counts=replace(state.counts, more=SLT.max_more))
    )


PILES = {
    deck: tuple(Card(f"{deck}-{n}", f"Card {n}", 1 + n % 4) for n in range(6))
    for deck in {s.deck or p.deck for p in PROTOCOLS.values() for s in p.stages.values()}
}
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
        st.sampled_from(["", "I was late", "You were late", "I want to kill myself"]).map(
            transcript
        ),
    ),
    st.builds(Rated, st.sampled_from(["speaker", "listener"]), st.integers(-1, 11)),
    st.builds(Checked, st.sampled_from(["x1", "x2", "x3"]), st.just(ASSESSMENT)),
    st.builds(StageTimePassed, st.integers(0, 60), st.floats(0, 400)),
    st.sampled_from([Skipped(), RoundPaused(), RoundResumed(), TurnRetracted()]),
)
RUNS = st.lists(st.tuples(EVENTS, st.integers(0, 7)), max_size=60)
"""Any events, each with a number that aims some of them at what the stage asks."""


def aim(state: RoundState, event: Event, way: int) -> Event:
    """Turn most events into ones that the stage at hand can use, so that runs come far."""
    if isinstance(event, Said) and event.turn != "t0":
        return Said(state.turn, event.transcript)
    if isinstance(event, StageTimePassed) and way:
        return StageTimePassed(state.entered, event.seconds)
    open_answers = allowed_answers(state)
    if isinstance(event, Chose) and way < len(open_answers):
        return Chose(open_answers[way])
    return event


def run(
    name: str, events: list[tuple[Event, int]], *, cards: bool = True
) -> list[round_machine.Result]:
    """Every state of a round through which these events lead, with its effects."""
    seen = [begin_round(PROTOCOLS[name], piles=PILES if cards else None)]
    for event, way in events:
        state = seen[-1][0]
        seen.append(step_round(state, aim(state, event, way)))
    return seen


def calm(state: RoundState) -> RoundState:
    """Pass on until the end."""
    state, _ = step_round(state, RoundResumed())
    for _ in range(100):
        if state.phase == "ended":
            break
        event = Said(state.turn, transcript("yes")) if state.phase == "hearing" else Skipped()
        state, _ = step_round(state, event)
    return state


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS, stop=st.booleans(), cards=st.booleans())
@settings(max_examples=examples(150))
def test_any_events_keep_the_rules(
    name: str, *, events: list[tuple[Event, int]], stop: bool, cards: bool
) -> None:
    seen = run(name, [*events, *([(RoundStopped(), 0)] if stop else [])], cards=cards)
    every = [effect for _, effects in seen for effect in effects]
    for state, _ in seen:
        assert state.now.name in state.protocol.stages
        assert state.phase in get_args(Phase)
        assert state.counts.repairs <= state.protocol.max_repairs
        assert state.counts.swaps <= state.protocol.max_swaps
        assert max(state.counts.more, state.counts.another) <= state.protocol.max_more
        assert state.counts.again <= 1
        assert (state.now.kind == "card") <= (state.card is not None or not cards)
    saved = [e.turn.id for e in every if isinstance(e, SaveTurn)]
    checked = [e.exchange for e in every if isinstance(e, Check)]
    assert len(saved) == len(set(saved))
    assert len(checked) == len(set(checked))
    assert sum(isinstance(e, Finish) for e in every) == (state.phase == "ended")
    assert {t for x in state.exchanges for t in (*x.statement, x.response)} <= set(saved)


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS)
@settings(max_examples=examples(100))
def test_passing_on_always_reaches_the_end(name: str, events: list[tuple[Event, int]]) -> None:
    assert calm(run(name, events)[-1][0]).phase == "ended"


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS, data=st.data())
@settings(max_examples=examples(60))
def test_a_pause_anywhere_changes_nothing(
    name: str, events: list[tuple[Event, int]], data: st.DataObject
) -> None:
    seen = [state for state, _ in run(name, events)]
    state, _ = step_round(data.draw(st.sampled_from(seen)), RoundResumed())
    paused, _ = step_round(state, RoundPaused())
    for event in (
        Skipped(),
        StageTimePassed(state.entered, 999),
        Chose("done"),
        Rated("speaker", 3),
    ):
        assert step_round(paused, event) == (paused, ())
    assert step_round(paused, RoundResumed())[0] == state


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS, data=st.data())
@settings(max_examples=examples(60))
def test_stopping_anywhere_ends_at_once_and_asks_for_nothing_to_be_kept(
    name: str, events: list[tuple[Event, int]], data: st.DataObject
) -> None:
    seen = [state for state, _ in run(name, events) if state.phase != "ended"]
    state = data.draw(st.sampled_from(seen))
    stopped, effects = step_round(state, RoundStopped())
    assert stopped.phase == "ended"
    assert {type(e) for e in effects} <= {EndTurn, Finish}
    late = Said(state.turn, transcript("late"))
    for event in (late, Chose("done"), Skipped(), RoundResumed(), RoundStopped()):
        assert step_round(stopped, event) == (stopped, ())


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS, ticks=st.lists(st.floats(0, 60), max_size=30))
@settings(max_examples=examples(60))
def test_only_a_stage_that_says_so_is_led_on_by_the_clock(
    name: str, events: list[tuple[Event, int]], ticks: list[float]
) -> None:
    state, _ = step_round(run(name, events)[-1][0], RoundResumed())
    entered, soft_s = state.entered, state.now.soft_s
    leads = state.now.confirm == "app" and state.phase == "acting"
    passed = 0.0
    for tick in ticks:
        passed += tick
        state, _ = step_round(state, StageTimePassed(entered, passed))
        assert (state.entered != entered) == (leads and passed >= soft_s)


@pytest.mark.parametrize("name", PROTOCOLS)
@given(events=RUNS, verdict=st.sampled_from(["almost", "missed"]))
@settings(max_examples=examples(40))
def test_no_verdict_goes_round_for_ever(
    name: str, events: list[tuple[Event, int]], verdict: str
) -> None:
    state, _ = step_round(run(name, events)[-1][0], RoundResumed())
    asked = 0
    for _ in range(200):
        if state.phase == "ended":
            break
        if state.now.kind == "verdict" and state.phase == "acting":
            asked += 1
            answer = verdict if verdict in state.now.next else "almost"
            state, _ = step_round(state, Chose(answer))
        elif state.now.kind in SPOKEN:
            state, _ = step_round(state, Said(state.turn, transcript("so")))
        else:
            state, _ = step_round(state, Skipped())
    assert state.phase == "ended"
    verdicts = sum(s.kind == "verdict" for s in state.protocol.stages.values())
    assert asked <= verdicts * (state.protocol.max_repairs + 1)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_stage_can_be_walked_to(name: str) -> None:
    """Breadth first over the engine itself: no stage is reachable on paper only."""
    todo = [begin_round(PROTOCOLS[name], piles=PILES)[0]]
    met: set[tuple[object, ...]] = set()
    while todo and {stage for stage, *_ in met} != set(PROTOCOLS[name].stages):
        state = todo.pop(0)
        key = (state.stage, state.counts, state.level)
        if key not in met:
            met.add(key)
            todo.extend(neighbours(state))
    assert {stage for stage, *_ in met} == set(PROTOCOLS[name].stages)


def neighbours(state: RoundState) -> list[RoundState]:
    """Every state that one thing more leads to."""
    if state.phase == "ended":
        return []
    if raters(state):
        reached = []
        for value in range(state.now.least, state.now.most + 1):
            after = state
            for by in ("speaker", "listener"):
                if after.entered == state.entered:
                    after, _ = step_round(after, Rated(by, value))
            reached.append(after)
        return [*reached, *(step_round(state, Chose(a))[0] for a in allowed_answers(state))]
    if state.now.kind in SPOKEN:
        spoken = step_round(state, Said(state.turn, transcript("so")))[0]
        return [
            spoken,
            *(step_round(state, Chose(a))[0] for a in allowed_answers(state) if a != "done"),
        ]
    waited = step_round(state, StageTimePassed(state.entered, 999))[0]
    return [waited, *(step_round(state, Chose(a))[0] for a in allowed_answers(state))]


def test_unknown_answers_change_nothing() -> None:
    state = reflected_round()
    assert step_round(state, Chose("swap")) == (state, ())
    assert step_round(state, Chose("no such answer")) == (state, ())
