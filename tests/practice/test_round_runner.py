"""What a round asks for is carried out, and what came of it is told to the round."""

from __future__ import annotations

import queue
from dataclasses import replace
from pathlib import Path

import pytest
from support.stage import RESPONSE, STATEMENT, MemoryRecorder, PlayedRoom, check, transcript

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.round.events import (
    Chose,
    RoundPaused,
    RoundResumed,
    RoundStopped,
    TurnRetracted,
)
from listening_coach.core.transcript import Word
from listening_coach.practice.events import (
    AudioLevel,
    ExchangeAssessed,
    PipelineEvent,
    TurnTranscribed,
    WordTimings,
)
from listening_coach.practice.round_runner import TYPED, RoundRunner

SLT = content.protocol(Environment(Path("/nowhere"), Path("/nowhere")), "slt")


class Desk:
    """A runner of a round, and what stands around it."""

    def __init__(self) -> None:
        self.events: queue.Queue[PipelineEvent] = queue.Queue()
        self.recorder = MemoryRecorder("session")
        self.room = PlayedRoom(self.events.put)
        self.runner = RoundRunner(SLT, self.room, check, self.recorder, self.events.put)
        self.runner.begin()

    def take(self) -> PipelineEvent:
        """Hand the next event to the runner, as the thread that owns it does."""
        event = self.events.get(timeout=30)
        self.runner.handle(event)
        return event

    def say(self, text: str) -> None:
        self.runner.send(Chose("done"))
        self.room.finish(text)
        self.take()


@pytest.fixture
def desk() -> Desk:
    one = Desk()
    one.runner.send(Chose("done"))
    return one


def test_the_recorder_knows_the_round_before_anything_is_heard() -> None:
    desk = Desk()
    assert desk.recorder.rounds == ["slt"]
    assert desk.room.log == []


def test_a_turn_is_opened_closed_and_kept(desk: Desk) -> None:
    desk.say(STATEMENT)
    assert desk.room.log == ["open speak", "close turn", "open reflect"]
    assert desk.recorder.turns == [STATEMENT]


def test_a_response_is_judged_beside_and_the_judgement_is_kept(desk: Desk) -> None:
    desk.say(STATEMENT)
    desk.say(RESPONSE)
    unjudged = desk.recorder.exchanges["x1"]
    assert unjudged.assessment is None
    event = desk.take()
    assert isinstance(event, ExchangeAssessed)
    assert event.wait_s >= 0
    assert desk.recorder.exchanges["x1"].assessment == event.assessment
    assert desk.runner.state.exchanges[0].assessment == event.assessment


def test_a_pause_holds_the_room_and_lets_it_go_on(desk: Desk) -> None:
    desk.runner.send(RoundPaused())
    desk.runner.send(RoundResumed())
    assert desk.room.log == ["open speak", "hold", "release"]


def test_a_typed_turn_begins_and_ends_where_the_last_one_ended(desk: Desk) -> None:
    desk.say(STATEMENT)
    desk.runner.type_turn("  You were late.  ")
    typed = desk.runner.state.turns[-1].transcript
    assert (typed.text, typed.model) == ("You were late.", TYPED)
    assert typed.segments[0].start == typed.segments[0].end == 5 * SAMPLE_RATE
    assert desk.recorder.turns == [STATEMENT, "You were late."]


def test_a_turn_that_is_forgotten_is_forgotten_by_the_recorder_too(desk: Desk) -> None:
    desk.say(STATEMENT)
    desk.runner.send(TurnRetracted())
    assert desk.recorder.forgotten == ["t1"]


def test_when_the_words_were_said_is_kept_later(desk: Desk) -> None:
    desk.say(STATEMENT)
    said = transcript(STATEMENT)
    words = tuple(Word(w, 0, 1, 0.9) for w in STATEMENT.split())
    timed = replace(said, segments=(replace(said.segments[0], words=words),))
    desk.runner.handle(WordTimings("t1", timed))
    assert desk.recorder.turns == [STATEMENT, STATEMENT]


def test_times_of_other_words_than_those_that_stand_there_are_let_go(desk: Desk) -> None:
    desk.say(STATEMENT)
    desk.runner.send(TurnRetracted())
    desk.runner.handle(WordTimings("t1", transcript(STATEMENT)))
    assert desk.recorder.turns == [STATEMENT]


def test_what_a_round_need_not_know_changes_nothing(desk: Desk) -> None:
    state = desk.runner.state
    desk.runner.handle(AudioLevel(-30, 0))
    desk.runner.handle(TurnTranscribed("t99", transcript("late"), 0, 1, 0.1))
    assert desk.runner.state == state
    assert desk.recorder.turns == []


def test_at_the_end_the_room_is_closed_once(desk: Desk) -> None:
    desk.runner.send(RoundStopped())
    desk.runner.send(RoundStopped())
    assert desk.room.log == ["open speak", "close turn", "close"]
