"""The machine of a sitting: what the people agree on, and nothing else, leads on."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.examples import examples

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.session.events import (
    Agreed,
    ConsentWithdrawn,
    Continued,
    Effect,
    EnergyReported,
    Event,
    KeepWishChosen,
    PartnerReturned,
    PlaceTimePassed,
    ProposalVetoed,
    RoundOffered,
    RoundOver,
    SessionPaused,
    SessionStopped,
    Settle,
    StartRound,
    Unrecorded,
    WithoutTouch,
)
from listening_coach.core.session.machine import begin_session, step_session
from listening_coach.core.session.state import NOTHING, SOUND, WORDS, Place, SessionState

if TYPE_CHECKING:
    from listening_coach.core.round.state import Partner
    from listening_coach.core.session import machine as session_machine

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
PLANS = content.plans(SETTINGS)
TWENTY = PLANS["twenty-minutes"]
CHOICES = tuple(content.protocols(SETTINGS))
RITUALS = content.deck(SETTINGS, "closing").cards
BOTH = (Agreed(0), Agreed(1))


def lead(session: SessionState, *events: Event) -> tuple[SessionState, list[Effect]]:
    effects: list[Effect] = []
    for event in events:
        session, new = step_session(session, event)
        effects.extend(new)
    return session, effects


def start(plan: str = "twenty-minutes", *, first_time: bool = False) -> SessionState:
    return begin_session(PLANS[plan], CHOICES, RITUALS, first_time=first_time)


ARRIVED = (*BOTH, PlaceTimePassed(1, 60))
PICKED = (
    *ARRIVED,
    EnergyReported(0, 3),
    EnergyReported(1, 2),
    Continued(),
    RoundOffered("stress"),
    *BOTH,
)


def test_the_twenty_minutes_are_twenty_minutes() -> None:
    assert TWENTY.seconds == 20 * 60
    kinds = [s.kind for s in TWENTY.steps]
    assert kinds == ["arrive", "check_in", "pick", "round", "round", "review", "closing"]


def test_the_twenty_minutes_from_consent_to_what_is_kept() -> None:
    session, effects = lead(start(), *PICKED)
    assert effects == [StartRound("stress", 720, 0)]
    session, effects = lead(session, RoundOver())
    assert effects == [StartRound("appreciate", 180, 1)]
    session, effects = lead(session, RoundOver(), Continued(), *BOTH, Continued())
    assert (session.place, effects) == ("keep", [])
    session, effects = lead(session, KeepWishChosen(1, SOUND), Continued())
    assert (session.place, effects) == ("end", [Settle(words=True, sound=False)])


def test_whoever_is_here_for_the_first_time_reads_what_this_is() -> None:
    session = start(first_time=True)
    assert session.place == "safety"
    assert lead(session, *BOTH)[0] == session
    assert lead(session, Continued())[0].place == "consent"


@pytest.mark.parametrize("partner", [0, 1])
def test_one_alone_begins_and_picks_nothing(partner: Partner) -> None:
    session, _ = lead(start(), Agreed(partner))
    assert session.place == "consent"
    assert lead(session, Agreed(partner))[0].agreed == (False, False)
    session, effects = lead(start(), *PICKED[:-2], Agreed(partner))
    assert (session.place, effects) == ("pick", [])


def test_without_consent_nothing_is_heard_and_nothing_kept() -> None:
    session, effects = lead(
        start("ten-minutes"),
        Agreed(0),
        Unrecorded(),
        PlaceTimePassed(1, 30),
        *BOTH,
        RoundOver(),
        Continued(),
    )
    assert not session.recorded
    assert (session.place, effects[-1]) == ("end", Settle(words=False, sound=False))


def test_a_veto_brings_the_next_until_all_were_vetoed() -> None:
    session, _ = lead(start(), *ARRIVED, Continued())
    offered = []
    for _ in CHOICES:
        offered.append(session.offered)
        session, _ = step_session(session, ProposalVetoed())
        assert session.offered != offered[-1]
    assert sorted(offered) == sorted(CHOICES)


def test_another_round_needs_both_again() -> None:
    session, _ = lead(start(), *ARRIVED, Continued(), Agreed(0), RoundOffered("imago"))
    assert (session.offered, session.agreed) == ("imago", (False, False))


def test_endings_with_and_without_touch_are_drawn_and_touch_can_be_left_out() -> None:
    session, _ = lead(start("ten-minutes"), *BOTH, PlaceTimePassed(1, 30), *BOTH, RoundOver())
    assert {card.touch for card in session.rituals} == {True, False}
    first = session.ending
    session, _ = step_session(session, ProposalVetoed())
    assert session.ending != first
    session, _ = step_session(session, WithoutTouch())
    assert not any(card.touch for card in session.rituals)
    assert len(session.rituals) >= 5


def test_only_arriving_is_led_on_by_the_clock() -> None:
    session, _ = lead(start(), *BOTH)
    assert lead(session, PlaceTimePassed(1, 59.9))[0] == session
    assert lead(session, PlaceTimePassed(0, 999))[0] == session
    session, _ = step_session(session, PlaceTimePassed(1, 60))
    assert session.place == "check_in"
    assert lead(session, PlaceTimePassed(session.entered, 9999))[0] == session


def test_a_round_that_was_stopped_leads_to_the_short_closing_and_keeps_nothing_by_itself() -> None:
    session, effects = lead(start(), *PICKED, RoundOver(stopped=True), Continued(), Continued())
    assert session.stopped
    assert effects[-1] == Settle(words=False, sound=False)


PARTNERS = st.sampled_from((0, 1))
EVENTS = st.one_of(
    st.builds(Agreed, PARTNERS),
    st.builds(EnergyReported, PARTNERS, st.integers(-1, 7)),
    st.builds(RoundOffered, st.sampled_from((*CHOICES, "no such round"))),
    st.builds(RoundOver, st.booleans()),
    st.builds(KeepWishChosen, PARTNERS, st.integers(-1, 3)),
    st.builds(PlaceTimePassed, st.integers(0, 9), st.floats(0, 999)),
    st.builds(PartnerReturned, PARTNERS),
    st.sampled_from(
        [
            Continued(),
            Continued(),
            *BOTH,
            *BOTH,
            ProposalVetoed(),
            WithoutTouch(),
            SessionPaused(),
            PartnerReturned(0),
            PartnerReturned(1),
            Unrecorded(),
        ]
    ),
)
ANY = st.lists(
    st.one_of(EVENTS, st.sampled_from([SessionStopped(), ConsentWithdrawn()])), max_size=60
)
CALM = st.lists(EVENTS, max_size=60)


def runs(plan: str, first_time: bool, events: list[Event]) -> list[session_machine.Result]:
    seen: list[session_machine.Result] = [(start(plan, first_time=first_time), ())]
    for event in events:
        seen.append(step_session(seen[-1][0], event))
    return seen


@given(plan=st.sampled_from(sorted(PLANS)), first_time=st.booleans(), events=ANY)
@settings(max_examples=examples(300))
def test_any_events_keep_the_rules(*, plan: str, first_time: bool, events: list[Event]) -> None:
    seen = runs(plan, first_time, events)
    effects = [effect for _, new in seen for effect in new]
    for session, _ in seen:
        assert session.place in get_args(Place)
        assert set(session.wishes) <= {NOTHING, WORDS, SOUND}
        assert session.offered in (*CHOICES, "")
        assert (session.now is not None) <= (session.place not in {"safety", "consent", "keep"})
    settled = [e for e in effects if isinstance(e, Settle)]
    assert len(settled) == (seen[-1][0].place == "end")
    assert len([e for e in effects if isinstance(e, StartRound)]) <= 2


@given(plan=st.sampled_from(sorted(PLANS)), events=ANY)
@settings(max_examples=examples(200))
def test_nothing_is_kept_but_what_both_wish(*, plan: str, events: list[Event]) -> None:
    seen = runs(plan, False, events)  # noqa: FBT003  (as the function takes it)
    for (before, _), (_, effects) in pairwise(seen):
        for effect in effects:
            if isinstance(effect, Settle) and effect.words:
                assert before.place == "keep"
                assert before.recorded
                assert min(before.wishes) >= (SOUND if effect.sound else WORDS)


@given(plan=st.sampled_from(sorted(PLANS)), first_time=st.booleans(), events=ANY)
@settings(max_examples=examples(200))
def test_going_on_always_reaches_the_end(
    *, plan: str, first_time: bool, events: list[Event]
) -> None:
    session = runs(plan, first_time, events)[-1][0]
    for _ in range(12):
        session, _ = lead(session, PartnerReturned(0), PartnerReturned(1), Continued())
        if session.place in {"consent", "pick"}:
            unmet = [a for a in BOTH if not session.agreed[a.partner]]
            session, _ = lead(session, *unmet)
        session, _ = lead(session, RoundOver())
    assert session.place == "end"


@given(plan=st.sampled_from(sorted(PLANS)), events=CALM, data=st.data())
@settings(max_examples=examples(200))
def test_a_pause_anywhere_changes_nothing(
    *, plan: str, events: list[Event], data: st.DataObject
) -> None:
    seen = [s for s, _ in runs(plan, True, events) if not s.paused and s.place != "end"]  # noqa: FBT003  (as the function takes it)
    session = data.draw(st.sampled_from(seen))
    paused, _ = step_session(session, SessionPaused())
    for event in (
        Continued(),
        *BOTH,
        RoundOver(),
        PlaceTimePassed(paused.entered, 999),
        SessionPaused(),
        ProposalVetoed(),
    ):
        assert step_session(paused, event) == (paused, ())
    back, effects = lead(paused, PartnerReturned(0), PartnerReturned(0), PartnerReturned(1))
    assert effects == []
    assert back.pauses == session.pauses + 1
    assert replace(back, pauses=session.pauses) == session


@given(plan=st.sampled_from(sorted(PLANS)), events=CALM, data=st.data())
@settings(max_examples=examples(200))
def test_stopping_anywhere_is_at_once_and_keeps_nothing_by_itself(
    *, plan: str, events: list[Event], data: st.DataObject
) -> None:
    seen = [s for s, _ in runs(plan, True, events) if s.place != "end"]  # noqa: FBT003  (as the function takes it)
    session = data.draw(st.sampled_from(seen))
    stopped, _ = step_session(session, SessionStopped())
    assert stopped.place in {"closing", "keep", "end"}
    if session.place != "keep":
        _, effects = lead(stopped, Continued(), Continued())
        assert all(effect == Settle(words=False, sound=False) for effect in effects)
    gone, effects = lead(session, ConsentWithdrawn())
    assert (gone.place, effects) == ("end", [Settle(words=False, sound=False)])
