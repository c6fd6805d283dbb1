"""The machine of a sitting: what the people agree on, and nothing else, leads on."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.session import machine as session_machine
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
from listening_coach.core.session.machine import (
    NOTHING,
    SOUND,
    WORDS,
    SessionState,
    begin_session,
    step_session,
)

if TYPE_CHECKING:
    from listening_coach.core.round.state import Partner

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
PLANS = content.plans(SETTINGS)
TWENTY = PLANS["twenty-minutes"]
CHOICES = tuple(content.protocols(SETTINGS))
RITUALS = content.deck(SETTINGS, "closing").cards
BOTH = (Agreed(0), Agreed(1))


def lead(sitting: SessionState, *events: Event) -> tuple[SessionState, list[Effect]]:
    effects: list[Effect] = []
    for event in events:
        sitting, new = step_session(sitting, event)
        effects.extend(new)
    return sitting, effects


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
    sitting, effects = lead(start(), *PICKED)
    assert effects == [StartRound("stress", 720, 0)]
    sitting, effects = lead(sitting, RoundOver())
    assert effects == [StartRound("appreciate", 180, 1)]
    sitting, effects = lead(sitting, RoundOver(), Continued(), *BOTH, Continued())
    assert (sitting.place, effects) == ("keep", [])
    sitting, effects = lead(sitting, KeepWishChosen(1, SOUND), Continued())
    assert (sitting.place, effects) == ("end", [Settle(words=True, sound=False)])


def test_whoever_is_here_for_the_first_time_reads_what_this_is() -> None:
    sitting = start(first_time=True)
    assert sitting.place == "safety"
    assert lead(sitting, *BOTH)[0] == sitting
    assert lead(sitting, Continued())[0].place == "consent"


@pytest.mark.parametrize("partner", [0, 1])
def test_one_alone_begins_and_picks_nothing(partner: Partner) -> None:
    sitting, _ = lead(start(), Agreed(partner))
    assert sitting.place == "consent"
    assert lead(sitting, Agreed(partner))[0].agreed == (False, False)
    sitting, effects = lead(start(), *PICKED[:-2], Agreed(partner))
    assert (sitting.place, effects) == ("pick", [])


def test_without_consent_nothing_is_heard_and_nothing_kept() -> None:
    sitting, effects = lead(
        start("ten-minutes"),
        Agreed(0),
        Unrecorded(),
        PlaceTimePassed(1, 30),
        *BOTH,
        RoundOver(),
        Continued(),
    )
    assert not sitting.recorded
    assert (sitting.place, effects[-1]) == ("end", Settle(words=False, sound=False))


def test_a_veto_brings_the_next_until_all_were_vetoed() -> None:
    sitting, _ = lead(start(), *ARRIVED, Continued())
    offered = []
    for _ in CHOICES:
        offered.append(sitting.offered)
        sitting, _ = step_session(sitting, ProposalVetoed())
        assert sitting.offered != offered[-1]
    assert sorted(offered) == sorted(CHOICES)


def test_another_round_needs_both_again() -> None:
    sitting, _ = lead(start(), *ARRIVED, Continued(), Agreed(0), RoundOffered("imago"))
    assert (sitting.offered, sitting.agreed) == ("imago", (False, False))


def test_endings_with_and_without_touch_are_drawn_and_touch_can_be_left_out() -> None:
    sitting, _ = lead(start("ten-minutes"), *BOTH, PlaceTimePassed(1, 30), *BOTH, RoundOver())
    assert {card.touch for card in sitting.rituals} == {True, False}
    first = sitting.ending
    sitting, _ = step_session(sitting, ProposalVetoed())
    assert sitting.ending != first
    sitting, _ = step_session(sitting, WithoutTouch())
    assert not any(card.touch for card in sitting.rituals)
    assert len(sitting.rituals) >= 5


def test_only_arriving_is_led_on_by_the_clock() -> None:
    sitting, _ = lead(start(), *BOTH)
    assert lead(sitting, PlaceTimePassed(1, 59.9))[0] == sitting
    assert lead(sitting, PlaceTimePassed(0, 999))[0] == sitting
    sitting, _ = step_session(sitting, PlaceTimePassed(1, 60))
    assert sitting.place == "check_in"
    assert lead(sitting, PlaceTimePassed(sitting.entered, 9999))[0] == sitting


def test_a_round_that_was_stopped_leads_to_the_short_closing_and_keeps_nothing_by_itself() -> None:
    sitting, effects = lead(start(), *PICKED, RoundOver(stopped=True), Continued(), Continued())
    assert sitting.stopped
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
@settings(max_examples=300)
def test_any_events_keep_the_rules(*, plan: str, first_time: bool, events: list[Event]) -> None:
    seen = runs(plan, first_time, events)
    effects = [effect for _, new in seen for effect in new]
    for sitting, _ in seen:
        assert sitting.place in get_args(session_machine.Place)
        assert set(sitting.wishes) <= {NOTHING, WORDS, SOUND}
        assert sitting.offered in (*CHOICES, "")
        assert (sitting.now is not None) <= (sitting.place not in {"safety", "consent", "keep"})
    settled = [e for e in effects if isinstance(e, Settle)]
    assert len(settled) == (seen[-1][0].place == "end")
    assert len([e for e in effects if isinstance(e, StartRound)]) <= 2


@given(plan=st.sampled_from(sorted(PLANS)), events=ANY)
@settings(max_examples=200)
def test_nothing_is_kept_but_what_both_wish(*, plan: str, events: list[Event]) -> None:
    seen = runs(plan, False, events)  # noqa: FBT003  (as the function takes it)
    for (before, _), (_, effects) in pairwise(seen):
        for effect in effects:
            if isinstance(effect, Settle) and effect.words:
                assert before.place == "keep"
                assert before.recorded
                assert min(before.wishes) >= (SOUND if effect.sound else WORDS)


@given(plan=st.sampled_from(sorted(PLANS)), first_time=st.booleans(), events=ANY)
@settings(max_examples=200)
def test_going_on_always_reaches_the_end(
    *, plan: str, first_time: bool, events: list[Event]
) -> None:
    sitting = runs(plan, first_time, events)[-1][0]
    for _ in range(12):
        sitting, _ = lead(sitting, PartnerReturned(0), PartnerReturned(1), Continued())
        if sitting.place in {"consent", "pick"}:
            unmet = [a for a in BOTH if not sitting.agreed[a.partner]]
            sitting, _ = lead(sitting, *unmet)
        sitting, _ = lead(sitting, RoundOver())
    assert sitting.place == "end"


@given(plan=st.sampled_from(sorted(PLANS)), events=CALM, data=st.data())
@settings(max_examples=200)
def test_a_pause_anywhere_changes_nothing(
    *, plan: str, events: list[Event], data: st.DataObject
) -> None:
    seen = [s for s, _ in runs(plan, True, events) if not s.paused and s.place != "end"]  # noqa: FBT003  (as the function takes it)
    sitting = data.draw(st.sampled_from(seen))
    paused, _ = step_session(sitting, SessionPaused())
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
    assert back.pauses == sitting.pauses + 1
    assert replace(back, pauses=sitting.pauses) == sitting


@given(plan=st.sampled_from(sorted(PLANS)), events=CALM, data=st.data())
@settings(max_examples=200)
def test_stopping_anywhere_is_at_once_and_keeps_nothing_by_itself(
    *, plan: str, events: list[Event], data: st.DataObject
) -> None:
    seen = [s for s, _ in runs(plan, True, events) if s.place != "end"]  # noqa: FBT003  (as the function takes it)
    sitting = data.draw(st.sampled_from(seen))
    stopped, _ = step_session(sitting, SessionStopped())
    assert stopped.place in {"closing", "keep", "end"}
    if sitting.place != "keep":
        _, effects = lead(stopped, Continued(), Continued())
        assert all(effect == Settle(words=False, sound=False) for effect in effects)
    gone, effects = lead(sitting, ConsentWithdrawn())
    assert (gone.place, effects) == ("end", [Settle(words=False, sound=False)])
