"""One runner holds every session, whatever its plan, and the edge sees the same of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.stage import RESPONSE, STATEMENT, MemoryRecorder, PlayedRoom, check

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.events import Chose, Event, Rated, Skipped, TurnRetracted
from listening_coach.core.session import machine as session_machine
from listening_coach.core.session.events import (
    Agreed,
    ConsentWithdrawn,
    Continued,
    KeepWishChosen,
    PartnerReturned,
    PlaceTimePassed,
    RoundOffered,
    SessionPaused,
    SessionStopped,
    Unrecorded,
)
from listening_coach.core.session.plan import INTERRUPTED, Plan, Step, alone
from listening_coach.errors import AudioError, StoreError
from listening_coach.practice.events import (
    AudioLevel,
    HalfTime,
    PipelineEvent,
    PipelineFailed,
    VoiceRaised,
)
from listening_coach.practice.session_runner import SessionResources, SessionRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.core.round.state import Partner
    from listening_coach.practice.recorder import AudioRecorder

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
ROUNDS = content.protocols(SETTINGS)
PILES = content.shuffle_decks(SETTINGS, 3)
SLT = ROUNDS["slt"]
WRITTEN_PLAN = Plan("own", "Own", "", (Step("round", "", SLT.duration_s, "slt"),))
BOTH = (Agreed(0), Agreed(1))


@dataclass
class Desk:
    """A runner, and what the edge saw of it."""

    plan: Plan
    first_time: bool = False
    kept: bool = True
    broken: bool = False
    """The microphone cannot be opened."""
    rooms: list[PlayedRoom] = field(default_factory=list)
    diaries: list[MemoryRecorder] = field(default_factory=list)
    told: list[PipelineEvent] = field(default_factory=list)
    now: float = 0.0

    def __post_init__(self) -> None:
        begun = session_machine.begin_session(
            self.plan, tuple(ROUNDS), PILES["closing"], first_time=self.first_time, kept=self.kept
        )
        means = SessionResources(ROUNDS, PILES, check, self.begin, self.open_listener)
        self.runner = SessionRunner(begun, means, self.told.append, clock=lambda: self.now)

    def begin(self, name: str) -> MemoryRecorder:
        self.diaries.append(MemoryRecorder(name))
        return self.diaries[-1]

    def open_listener(
        self, audio_recorder: AudioRecorder, tell: Callable[[PipelineEvent], None]
    ) -> PlayedRoom:
        if self.broken:
            raise AudioError("No microphone was found.", "Plug one in.")
        self.rooms.append(PlayedRoom(tell, audio_recorder))
        return self.rooms[-1]

    def do(self, *events: object) -> None:
        """Send events, and let a room report a text where one is given."""
        for event in events:
            if isinstance(event, str):
                if self.rooms:
                    self.rooms[-1].finish(event)
            elif isinstance(event, Event):
                self.runner.play(event)
            else:
                self.runner.send(event)  # type: ignore[arg-type]  # the rest are a session's
            while self.told:
                self.runner.handle(self.told.pop(0))

    @property
    def seen(self) -> list[object]:
        """All that a person or the store could tell two sessions apart by."""
        at = self.runner.session
        return [
            replace(at, plan=WRITTEN_PLAN),
            self.runner.rounds,
            self.runner.round,
            [(d.turns, d.rounds, d.forgotten, d.exchanges, d.kept) for d in self.diaries],
            [room.log for room in self.rooms],
        ]


PARTNERS: st.SearchStrategy[Partner] = st.sampled_from((0, 1))
EVENTS = st.one_of(
    st.sampled_from([
        *BOTH, Continued(), SessionStopped(), ConsentWithdrawn(), Unrecorded(),
        SessionPaused(), PartnerReturned(0), PartnerReturned(1), TurnRetracted(),
        Skipped(), *(Chose(a) for a in ("done", "got", "nomore", "finish", "more")),
        Chose("done"), STATEMENT, RESPONSE, "I don't want to live anymore.", "",
    ]),
    st.builds(KeepWishChosen, PARTNERS, st.integers(0, 2)),
    st.builds(Rated, st.sampled_from(("speaker", "listener")), st.integers(1, 5)),
)  # fmt: skip


@given(first_time=st.booleans(), kept=st.booleans(), events=st.lists(EVENTS, max_size=40))
@settings(max_examples=150)
def test_a_round_alone_and_a_session_of_one_round_do_the_same_with_the_same_keys(
    *, first_time: bool, kept: bool, events: list[object]
) -> None:
    one, other = Desk(alone(SLT), first_time, kept), Desk(WRITTEN_PLAN, first_time, kept)
    for event in (*BOTH, *events):
        one.do(event)
        other.do(event)
        assert one.seen == other.seen


@given(plan=st.sampled_from(sorted(content.plans(SETTINGS))), events=st.lists(EVENTS, max_size=60))
@settings(max_examples=100)
def test_whatever_happens_nothing_is_kept_unless_both_wish_it(
    *, plan: str, events: list[object]
) -> None:
    desk = Desk(content.plans(SETTINGS)[plan])
    for event in events:
        wishes = desk.runner.session.wishes
        desk.do(event)
        kept = [d.kept for d in desk.diaries if d.kept is not None]
        assert all(min(wishes) >= 1 for words, _ in kept if words)
        assert len(desk.diaries) <= 1
        if desk.runner.session.place == "end":
            assert [d.kept is not None for d in desk.diaries] == [True] * len(desk.diaries)
            return


def at_the_first_turn(desk: Desk) -> Desk:
    desk.do(*BOTH, Chose("done"))
    return desk


@pytest.mark.parametrize("plan", [alone(SLT), content.plans(SETTINGS)["ten-minutes"]])
def test_what_was_stopped_is_kept_only_when_both_ask(plan: Plan) -> None:
    desk = Desk(plan)
    desk.do(*BOTH, PlaceTimePassed(1, 999), RoundOffered("slt"), *BOTH)
    desk.do(SessionStopped(), Continued(), Continued())
    assert desk.diaries[-1].kept == (False, False)
    assert desk.rooms[-1].log[-1] == "close"


def test_half_of_the_time_is_told_once() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.now = SLT.duration_s / 2 - 1
    desk.runner.tick(0.25)
    assert desk.told == []
    desk.now += 1
    desk.runner.tick(0.25)
    desk.runner.tick(0.25)
    assert desk.told == [HalfTime()]


def test_a_raised_voice_is_told_and_twice_ends_the_session_gently() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    for level in (-35.0, -20.0, -20.0):
        desk.runner.handle(AudioLevel(level, 0))
        for _ in range(41):
            desk.runner.tick(0.25)
    assert desk.told == [VoiceRaised(), VoiceRaised()]
    desk.told.clear()
    desk.do(Chose("done"), STATEMENT)
    while desk.runner.round is not None:
        desk.do(RESPONSE, Skipped())
    assert desk.runner.session.stopped


def test_words_of_danger_bring_the_gentle_page_once_and_hold_the_clock() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(Chose("done"), "I don't want to live anymore.")
    assert desk.runner.session.gentle
    desk.now += 9999
    desk.runner.tick(0.25)
    assert desk.told == []
    desk.do(Continued())
    desk.do(Chose("done"), "You don't want to live anymore.")
    assert not desk.runner.session.gentle


def test_a_pause_holds_the_microphone_until_both_are_back() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(SessionPaused(), PartnerReturned(0))
    assert desk.rooms[-1].log[-1] == "hold"
    desk.do(PartnerReturned(1))
    assert desk.rooms[-1].log[-1] == "release"


def test_without_a_microphone_the_session_ends_and_says_why() -> None:
    desk = Desk(alone(SLT), broken=True)
    for event in BOTH:
        desk.runner.send(event)
    assert desk.runner.session.place == "end"
    (failed,) = desk.told
    assert isinstance(failed, PipelineFailed)
    assert failed.error.message == "No microphone was found."
    assert desk.diaries[-1].kept == (False, False)


def test_a_decision_that_cannot_be_written_can_be_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(SessionStopped(), KeepWishChosen(0, 1), KeepWishChosen(1, 1))
    recorder, finish = desk.diaries[-1], MemoryRecorder.finish

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.", "Make room.")

    monkeypatch.setattr(MemoryRecorder, "finish", full)
    with pytest.raises(StoreError):
        desk.do(Continued())
    assert desk.runner.session.place == "keep"
    monkeypatch.setattr(MemoryRecorder, "finish", finish)
    desk.do(Continued())
    assert (desk.runner.session.place, recorder.kept) == ("end", (True, False))


def test_of_an_interrupted_session_both_decide() -> None:
    begun = session_machine.begin_session(INTERRUPTED, (), ())
    recorder = MemoryRecorder("interrupted")
    means = SessionResources(ROUNDS, PILES, check, MemoryRecorder, lambda *_: PlayedRoom(print))
    runner = SessionRunner(begun, means, print, recorder=recorder)
    runner.send(KeepWishChosen(0, 1))
    runner.send(Continued())
    assert recorder.kept == (False, False)


def test_a_pause_while_a_turn_is_transcribed_opens_no_other_turn() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(Chose("done"), SessionPaused(), STATEMENT)
    assert [entry for entry in desk.rooms[-1].log if entry.startswith("open")] == ["open speak"]
    assert desk.rooms[-1].log[-1] == "hold"
    desk.do(PartnerReturned(0), PartnerReturned(1))
    assert desk.rooms[-1].log[-2:] == ["release", "open reflect"]
    assert desk.diaries[-1].turns == [STATEMENT]


def test_nothing_is_heard_while_the_gentle_page_is_open() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(Chose("done"), "I don't want to live anymore.")
    assert desk.rooms[-1].log[-2:] == ["open reflect", "hold"]
    desk.do(Continued())
    assert desk.rooms[-1].log[-1] == "release"
    desk.do(Chose("done"), RESPONSE)
    assert desk.diaries[-1].turns == ["I don't want to live anymore.", RESPONSE]


def test_stopping_at_the_question_what_is_kept_asks_for_both_wishes_again() -> None:
    desk = at_the_first_turn(Desk(alone(SLT)))
    desk.do(Chose("done"), STATEMENT)
    while desk.runner.round is not None:
        desk.do(Chose("done"), RESPONSE, Skipped())
    assert desk.runner.session.wishes == (1, 1)
    desk.do(SessionStopped(), Continued())
    assert desk.diaries[-1].kept == (False, False)
