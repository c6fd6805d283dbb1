"""A turn as the screen sees it: rough words, then settled ones, then when each was said."""

from __future__ import annotations

import threading
from itertools import pairwise
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest
from support.stage import MemoryRecorder, check

from listening_coach import config, content
from listening_coach.audio.source import FileSource, PacedSource
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.round.events import Chose
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.events import (
    PartialTranscript,
    PipelineEvent,
    SegmentFinal,
    TurnTranscribed,
    WordTimings,
)
from listening_coach.practice.listeners import MicrophoneListener, RecordingListener
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.practice.round_runner import RoundRunner
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from listening_coach.core.round.state import Turn
    from listening_coach.core.transcript import Transcript

FIRST = dialogues()[0]
WAIT_S = 60
SETTINGS = config.read_environment()


@pytest.fixture(scope="module")
def recogniser() -> WhisperTranscriber:
    try:
        transcriber = WhisperTranscriber(installed.ready_folder(SETTINGS, "tiny.en"), "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))
    transcriber.load()
    return transcriber


def until(events: SimpleQueue[PipelineEvent], kind: type[PipelineEvent]) -> list[PipelineEvent]:
    """Return what is told up to the first of that kind."""
    heard = [events.get(timeout=WAIT_S)]
    while not isinstance(heard[-1], kind):
        heard.append(events.get(timeout=WAIT_S))
    return heard


def test_words_settle_and_are_placed_in_time(recogniser: WhisperTranscriber) -> None:
    events: SimpleQueue[PipelineEvent] = SimpleQueue()
    source = PacedSource(FileSource(FIRST.response), 2)
    room = MicrophoneListener(source, SpeechPipeline(SileroDetector, recogniser, None, events.put))
    room.open_turn("t1", "reflect")
    room.start()
    try:
        live = until(events, TurnTranscribed)
        (*_, worded) = until(events, WordTimings)
    finally:
        room.close()
    partials = [h for h in live if isinstance(h, PartialTranscript)]
    assert partials
    settled = [h.segment.text for h in live if isinstance(h, SegmentFinal)]
    heard = live[-1]
    assert isinstance(heard, TurnTranscribed)
    assert heard.transcript.text == " ".join(settled)
    if len(settled) == 1:
        assert all(two.agreed.startswith(one.agreed) for one, two in pairwise(partials))
    assert isinstance(worded, WordTimings)
    assert worded.transcript.text == heard.transcript.text
    for segment in worded.transcript.segments:
        assert [word.text for word in segment.words] == segment.text.split()
        assert all(segment.start <= w.start < w.end <= segment.end for w in segment.words)


def test_closing_the_room_ends_what_can_wait(recogniser: WhisperTranscriber) -> None:
    events: SimpleQueue[PipelineEvent] = SimpleQueue()
    room = MicrophoneListener(
        FileSource(FIRST.statement), SpeechPipeline(SileroDetector, recogniser, None, events.put)
    )
    room.open_turn("t1", "speak")
    room.start()
    until(events, TurnTranscribed)
    room.close()
    for thread in threading.enumerate():
        if thread.name == "recognise":
            thread.join(WAIT_S)
            assert not thread.is_alive()
    assert events.empty()


def test_where_nobody_waits_the_words_come_with_the_text(recogniser: WhisperTranscriber) -> None:
    events: SimpleQueue[PipelineEvent] = SimpleQueue()
    pipeline = SpeechPipeline(SileroDetector, recogniser, None, events.put, None, words_first=True)
    room = RecordingListener([(FIRST.statement, FIRST.response)], pipeline)
    room.start()
    room.open_turn("t1", "speak")
    try:
        heard = until(events, TurnTranscribed)[-1]
    finally:
        room.close()
    assert isinstance(heard, TurnTranscribed)
    assert all(segment.words for segment in heard.transcript.segments)


class Kept(MemoryRecorder):
    """Remembers the transcripts of turns, newest last."""

    transcripts: list[Transcript]

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        super().turn(turn, heard)
        self.__dict__.setdefault("transcripts", []).append(turn.transcript)


def test_the_words_of_a_turn_are_kept(recogniser: WhisperTranscriber) -> None:
    events: SimpleQueue[PipelineEvent] = SimpleQueue()
    room = RecordingListener(
        [(FIRST.statement, FIRST.response)],
        SpeechPipeline(SileroDetector, recogniser, None, events.put),
    )
    kept = Kept("one")
    runner = RoundRunner(content.protocol(SETTINGS, "slt"), room, check, kept, events.put)
    try:
        runner.begin(piles=content.shuffle_decks(SETTINGS, 7))
        runner.send(Chose("done"))
        for kind in (TurnTranscribed, WordTimings):
            happening = until(events, kind)[-1]
            runner.handle(happening)
            if kind is TurnTranscribed:
                room.close_turn()
    finally:
        room.close()
    first, second = kept.transcripts
    assert first.text == second.text
    assert not any(segment.words for segment in first.segments)
    assert all(segment.words for segment in second.segments)
