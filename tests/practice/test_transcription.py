"""A turn as the screen sees it: rough words, then settled ones, then when each was said."""

from __future__ import annotations

import threading
from itertools import pairwise
from queue import SimpleQueue
from typing import TYPE_CHECKING

import pytest
from support.stage import MemoryDiary, check

from listening_coach import config, content
from listening_coach.audio.source import FileSource, Paced
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.round.events import Chose
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.events import Committed, Happening, Partial, TurnHeard, Worded
from listening_coach.practice.listeners import LiveRoom, TapeRoom
from listening_coach.practice.pipeline import Senses
from listening_coach.practice.round_runner import Conductor
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from listening_coach.core.round.state import Turn
    from listening_coach.core.transcript import Transcript

FIRST = dialogues()[0]
WAIT_S = 60
SETTINGS = config.load()


@pytest.fixture(scope="module")
def recogniser() -> WhisperTranscriber:
    try:
        transcriber = WhisperTranscriber(installed.ready(SETTINGS, "tiny.en"), "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))
    transcriber.load()
    return transcriber


def until(told: SimpleQueue[Happening], kind: type[Happening]) -> list[Happening]:
    """Return what is told up to the first of that kind."""
    heard = [told.get(timeout=WAIT_S)]
    while not isinstance(heard[-1], kind):
        heard.append(told.get(timeout=WAIT_S))
    return heard


def test_words_settle_and_are_placed_in_time(recogniser: WhisperTranscriber) -> None:
    told: SimpleQueue[Happening] = SimpleQueue()
    source = Paced(FileSource(FIRST.response), 2)
    room = LiveRoom(source, Senses(SileroDetector, recogniser, None, told.put))
    room.open_turn("t1", "reflect")
    room.start()
    try:
        live = until(told, TurnHeard)
        (*_, worded) = until(told, Worded)
    finally:
        room.close()
    partials = [h for h in live if isinstance(h, Partial)]
    assert partials
    settled = [h.segment.text for h in live if isinstance(h, Committed)]
    heard = live[-1]
    assert isinstance(heard, TurnHeard)
    assert heard.transcript.text == " ".join(settled)
    if len(settled) == 1:
        assert all(two.agreed.startswith(one.agreed) for one, two in pairwise(partials))
    assert isinstance(worded, Worded)
    assert worded.transcript.text == heard.transcript.text
    for segment in worded.transcript.segments:
        assert [word.text for word in segment.words] == segment.text.split()
        assert all(segment.start <= w.start < w.end <= segment.end for w in segment.words)


def test_closing_the_room_ends_what_can_wait(recogniser: WhisperTranscriber) -> None:
    told: SimpleQueue[Happening] = SimpleQueue()
    room = LiveRoom(FileSource(FIRST.statement), Senses(SileroDetector, recogniser, None, told.put))
    room.open_turn("t1", "speak")
    room.start()
    until(told, TurnHeard)
    room.close()
    for thread in threading.enumerate():
        if thread.name == "recognise":
            thread.join(WAIT_S)
            assert not thread.is_alive()
    assert told.empty()


def test_where_nobody_waits_the_words_come_with_the_text(recogniser: WhisperTranscriber) -> None:
    told: SimpleQueue[Happening] = SimpleQueue()
    senses = Senses(SileroDetector, recogniser, None, told.put, None, words_first=True)
    room = TapeRoom([(FIRST.statement, FIRST.response)], senses)
    room.start()
    room.open_turn("t1", "speak")
    try:
        heard = until(told, TurnHeard)[-1]
    finally:
        room.close()
    assert isinstance(heard, TurnHeard)
    assert all(segment.words for segment in heard.transcript.segments)


class Kept(MemoryDiary):
    """Remembers the transcripts of turns, newest last."""

    transcripts: list[Transcript]

    def turn(self, turn: Turn, heard: TurnHeard) -> None:
        super().turn(turn, heard)
        self.__dict__.setdefault("transcripts", []).append(turn.transcript)


def test_the_words_of_a_turn_are_kept(recogniser: WhisperTranscriber) -> None:
    told: SimpleQueue[Happening] = SimpleQueue()
    room = TapeRoom(
        [(FIRST.statement, FIRST.response)], Senses(SileroDetector, recogniser, None, told.put)
    )
    kept = Kept("one")
    conductor = Conductor(content.protocol(SETTINGS, "slt"), room, check, kept, told.put)
    try:
        conductor.begin(piles=content.piles(SETTINGS, 7))
        conductor.send(Chose("done"))
        for kind in (TurnHeard, Worded):
            happening = until(told, kind)[-1]
            conductor.happened(happening)
            if kind is TurnHeard:
                room.close_turn()
    finally:
        room.close()
    first, second = kept.transcripts
    assert first.text == second.text
    assert not any(segment.words for segment in first.segments)
    assert all(segment.words for segment in second.segments)
