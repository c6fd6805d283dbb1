"""What a round does out of care: silence after grave words, forgetting, few suggestions, an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.assessment import (
    Assessment,
    Feedback,
    Feelings,
    Parroting,
    Strength,
    Suggestion,
)
from listening_coach.core.round.distress_phrases import read_phrases
from listening_coach.core.round.events import (
    Check,
    Checked,
    Chose,
    Forget,
    Rated,
    Said,
    SaveExchange,
    TurnRetracted,
)
from listening_coach.core.round.feedback_policy import MOST, best_strengths, select_feedback
from listening_coach.core.round.machine import begin_round, step_round
from listening_coach.core.round.state import Measure, Partner, RoundState, ShownSuggestion
from listening_coach.core.session.care import better_to_stop, return_times
from listening_coach.core.transcript import Segment, Transcript

ROUNDS = content.protocols(Environment(home=Path("/nowhere"), models=Path("/nowhere")))
SLT = ROUNDS["slt"]
GRAVE = "I want to kill myself."
DANGER = {
    "violence": "you punched me in the mouth",
    "threat": "you held a knife to my throat",
    "control": "you won't let me see my sister",
    "fear": "I'm afraid of you",
    "sexual": "you forced me to have sex",
    "child": "you hit our son with a belt",
    "self_harm": "I've been cutting my arms again",
    "suicide": "everyone would be better off without me",
    "others": "my uncle used to touch me when I was little",
}


def assessment(reason: str = "It was starred.") -> Assessment:
    return Assessment(
        checker="test/0", points=(), coverage=0.0, added=(),
        feelings=Feelings((), (), "none_needed"), moves=(), kind="reflection", reflects=0.5,
        parroting=Parroting(0.0, 0.0, flag=False), length_ratio=1.0, understood=0.5,
        feedback=Feedback(
            Strength("“hour” is in.", "hour"), Suggestion("The hour is missing.", reason, "…")
        ),
    )  # fmt: skip


def say(state: RoundState, text: str) -> tuple[RoundState, tuple[object, ...]]:
    transcript = Transcript((Segment(text, 0, 1, 0.9),), "test")
    return step_round(state, Said(state.turn, transcript))


def reflected_round(
    statement: str = "I waited for an hour", response: str = "You waited long"
) -> RoundState:
    state, _ = step_round(begin_round(SLT)[0], Chose("done"))
    return say(say(state, statement)[0], response)[0]


def to_feedback(state: RoundState, rating: int = 2) -> RoundState:
    for event in (
        Chose("got"), Chose("nomore"), Rated("speaker", rating), Rated("listener", 3),
        Chose("right"), Chose("facts"),
    ):  # fmt: skip
        state, _ = step_round(state, event)
    assert state.now.kind == "feedback"
    return state


@pytest.mark.parametrize("words", [(GRAVE, "You waited"), ("I waited", GRAVE)])
def test_nothing_is_compared_after_grave_words(words: tuple[str, str]) -> None:
    state, _ = step_round(begin_round(SLT)[0], Chose("done"))
    state, _ = say(state, words[0])
    state, effects = say(state, words[1])
    assert not any(isinstance(effect, Check) for effect in effects)
    assert state.exchange is not None
    assert state.quiet(state.exchange)
    state = to_feedback(state)
    assessed = replace(state.exchanges[0], assessment=assessment())
    assert best_strengths([replace(state, exchanges=(assessed,))]) == (None, None)


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("by", ["speaker", "listener"])
@pytest.mark.parametrize("family", DANGER)
def test_every_family_silences_the_exchange_for_both(family: str, by: str, first: Partner) -> None:
    assert set(DANGER) == set(read_phrases())
    state, _ = step_round(begin_round(SLT, first)[0], Chose("done"))
    state, _ = say(state, DANGER[family] if by == "speaker" else "I waited for an hour")
    state, effects = say(state, DANGER[family] if by == "listener" else "You waited long")
    assert not any(isinstance(effect, Check) for effect in effects)
    assert state.grave == (("t1",) if by == "speaker" else ("t2",))
    assert state.exchange is not None
    assert state.quiet(state.exchange)


def test_grave_words_are_remembered_in_the_next_round_so_that_the_page_comes_once() -> None:
    state = reflected_round(GRAVE)
    assert begin_round(SLT, after=state)[0].grave == ("t1",)


def test_a_turn_off_the_record_leaves_nothing_behind() -> None:
    state = reflected_round()
    exchange = state.exchanges[0]
    state, effects = step_round(state, TurnRetracted())
    assert [type(e) for e in effects] == [Forget]
    forget = effects[0]
    assert isinstance(forget, Forget)
    assert (forget.turn.id, forget.turn.transcript.text) == ("t2", "")
    assert forget.exchanges == (exchange,)
    assert state.exchanges == ()
    assert "long" not in repr(state.turns)
    assert step_round(state, TurnRetracted()) == (state, ())
    state, effects = step_round(state, Chose("got"))
    assert not any(isinstance(effect, SaveExchange) for effect in effects)
    assert step_round(state, Checked(exchange.id, assessment()))[1] == ()


def test_a_statement_off_the_record_is_not_given_back_to_anybody() -> None:
    state, _ = step_round(begin_round(SLT)[0], Chose("done"))
    state, _ = say(state, "I waited for an hour")
    state, _ = step_round(state, TurnRetracted())
    state, effects = say(state, "You waited")
    assert not any(isinstance(effect, Check | SaveExchange) for effect in effects)
    state, _ = step_round(state, Chose("missed"))
    state, _ = say(state, "I came late")
    _, effects = say(state, "You were late")
    checks = [effect for effect in effects if isinstance(effect, Check)]
    assert [check.reflection.statement for check in checks] == ["I came late"]


def test_ids_are_not_used_again_after_one_was_forgotten() -> None:
    state, _ = step_round(reflected_round(), TurnRetracted())
    state, _ = step_round(state, Chose("missed"))
    state, _ = say(state, "the whole hour")
    state, effects = say(state, "an hour")
    assert [e.exchange for e in effects if isinstance(e, Check)] == ["x2"]


def test_the_same_suggestion_does_not_come_twice_running() -> None:
    state = to_feedback(reflected_round())
    state, _ = step_round(state, Checked("x1", assessment()))
    assert state.subject is not None
    first = select_feedback(state.subject, state.remarks)
    assert first is not None
    assert first.suggestion is not None
    state, _ = step_round(state, Chose("again"))
    assert state.remarks == (ShownSuggestion(1, "It was starred."),)
    again = replace(state.exchanges[0], assessment=assessment())
    assert select_feedback(again, state.remarks) == Feedback(first.strength, None)
    other = replace(again, assessment=assessment("A why can feel like a test."))
    assert (
        select_feedback(other, state.remarks) == assessment("A why can feel like a test.").feedback
    )
    assert begin_round(SLT, after=state)[0].remarks == state.remarks


@given(st.lists(st.tuples(st.sampled_from([0, 1]), st.sampled_from("abc")), max_size=30))
def test_at_most_three_suggestions_for_each_and_no_twice_running(
    tries: list[tuple[int, str]],
) -> None:
    base = reflected_round().exchanges[0]
    remarks: tuple[ShownSuggestion, ...] = ()
    for listener, reason in tries:
        exchange = replace(base, listener=listener, assessment=assessment(reason), rating=2)  # type: ignore[arg-type]  # 0 or 1
        feedback = select_feedback(exchange, remarks)
        assert feedback is not None
        assert feedback.strength is not None
        if feedback.suggestion is not None:
            remarks = (*remarks, ShownSuggestion(exchange.listener, reason))
    for listener in (0, 1):
        mine = [remark.reason for remark in remarks if remark.listener == listener]
        assert len(mine) <= MOST
        assert all(a != b for a, b in pairwise(mine))


def test_what_landed_comes_before_what_was_only_well_rated() -> None:
    state = reflected_round()
    got = replace(state.exchanges[0], verdict="got", assessment=assessment())
    rated = replace(got, id="x2", verdict="missed", rating=5)
    rated = replace(
        rated,
        assessment=replace(assessment(), feedback=Feedback(Strength("Warm.", "warm"), None)),
    )
    strengths = best_strengths([replace(state, exchanges=(got, rated))])
    assert strengths == (None, Strength("“hour” is in.", "hour"))


@pytest.mark.parametrize(
    ("verdicts", "stops"),
    [
        (("missed", "missed", "missed"), True),
        (("missed", "missed", "almost"), False),
        (("missed", "missed"), False),
        (("got", "missed", "missed", "missed"), True),
        ((), False),
    ],
)
def test_three_tries_missed_running_are_enough(verdicts: tuple[str, ...], *, stops: bool) -> None:
    base = reflected_round()
    tries = tuple(replace(base.exchanges[0], verdict=v) for v in verdicts)  # type: ignore[arg-type]  # verdicts
    assert better_to_stop(replace(base, exchanges=tries)) is stops


@pytest.mark.parametrize(("before", "after", "stops"), [(4, 7, True), (4, 6, False), (7, 2, False)])
def test_stress_that_rises_is_a_reason_to_end(before: int, after: int, *, stops: bool) -> None:
    measures = (Measure("thermo", 0, before), Measure("thermo_after", 0, after))
    state = replace(begin_round(ROUNDS["stress"])[0], measures=measures)
    assert better_to_stop(state) is stops


def test_who_feels_hardly_safe_is_a_reason_to_end() -> None:
    ladder = ROUNDS["ladder"]
    safe = next(s.name for s in ladder.stages.values() if "low" in s.next)
    state = begin_round(ladder)[0]
    assert better_to_stop(replace(state, measures=(Measure(safe, 1, 2),)))
    assert not better_to_stop(replace(state, measures=(Measure(safe, 1, 3),)))


@given(st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  (the bounds of a strategy carry no zone)
def test_a_pause_is_long_enough_and_not_longer_than_a_day(now: datetime) -> None:
    times = [back.at for back in return_times(now)]
    assert times == sorted(times)
    assert min(times) >= now + timedelta(minutes=20)
    assert max(times) <= now + timedelta(hours=24)


def test_every_line_has_a_number_and_the_page_it_stands_on() -> None:
    lines = content.helplines()
    assert len(lines.lines) >= 8
    assert len({(line.place, line.name) for line in lines.lines}) == len(lines.lines)
    for line in lines.lines:
        assert sum(c.isdigit() for c in line.number) >= 3
        assert line.source.startswith("http")
