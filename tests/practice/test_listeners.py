"""Where turns are heard: with a microphone, from recordings, or not at all."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

import pytest
from support.clips import Remembering, clip
from support.program import word_errors

from listening_coach import config
from listening_coach.audio.vad import SileroDetector
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.events import PipelineEvent, RecordingsExhausted, TurnTranscribed
from listening_coach.practice.listeners import RecordingListener, SilentListener
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from pathlib import Path

ONE = dialogues()[0]


@pytest.fixture(scope="module")
def recogniser() -> Remembering:
    try:
        folder = installed.ready_folder(config.read_environment(), "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))
    return Remembering(WhisperTranscriber(folder, "tiny.en"))


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("clips")
    return clip(ONE.statement, folder / "s.wav"), clip(ONE.response, folder / "r.wav")


class Ear:
    """A listener to recordings, and what it reports."""

    def __init__(self, recogniser: Remembering, pairs: list[tuple[Path, Path]]) -> None:
        self.events: queue.Queue[PipelineEvent] = queue.Queue()
        pipeline = SpeechPipeline(SileroDetector, recogniser, None, self.events.put, None)
        self.listener = RecordingListener(pairs, pipeline)

    def hear(self, turn: str, kind: str) -> TurnTranscribed | RecordingsExhausted:
        """Open a turn and wait for its end."""
        self.listener.open_turn(turn, kind)
        while True:
            event = self.events.get(timeout=60)
            if isinstance(event, TurnTranscribed | RecordingsExhausted):
                return event


def test_each_turn_is_the_next_recording_of_its_kind(
    recogniser: Remembering, pair: tuple[Path, Path]
) -> None:
    ear = Ear(recogniser, [pair])
    assert ear.listener.pairs_left == 1
    said = ear.hear("t1", "speak")
    back = ear.hear("t2", "reflect")
    ear.listener.close()
    assert isinstance(said, TurnTranscribed)
    assert isinstance(back, TurnTranscribed)
    assert (said.turn, back.turn) == ("t1", "t2")
    assert said.transcript.text != back.transcript.text
    assert word_errors(said.transcript.text, back.transcript.text) > 0.3
    assert (ear.listener.pairs_left, ear.listener.lost) == (0, 0)


def test_the_clock_goes_on_from_one_recording_to_the_next(
    recogniser: Remembering, pair: tuple[Path, Path]
) -> None:
    ear = Ear(recogniser, [pair, pair])
    spans = [
        (event.started, event.ended)
        for turn, kind in (("t1", "speak"), ("t2", "reflect"), ("t3", "aside"))
        if isinstance(event := ear.hear(turn, kind), TurnTranscribed)
    ]
    ear.listener.close()
    assert len(spans) == 3
    assert all(start < end for start, end in spans)
    assert spans[0][1] <= spans[1][0]
    assert spans[1][1] <= spans[2][0]


def test_when_no_recording_is_left_that_is_reported(
    recogniser: Remembering, pair: tuple[Path, Path]
) -> None:
    ear = Ear(recogniser, [pair])
    ear.hear("t1", "reflect")
    assert ear.hear("t2", "reflect") == RecordingsExhausted("t2")
    ear.listener.close()


def test_before_the_first_turn_there_is_nothing_to_close_or_to_hold(
    recogniser: Remembering, pair: tuple[Path, Path]
) -> None:
    listener = Ear(recogniser, [pair]).listener
    listener.start()
    for act in (listener.hold, listener.release, listener.close_turn, listener.close):
        act()
    assert (listener.pairs_left, listener.lost) == (1, 0)


def test_where_nobody_listens_every_call_is_answered_with_nothing() -> None:
    silent = SilentListener()
    silent.start()
    silent.open_turn("t1", "speak")
    for act in (silent.hold, silent.release, silent.close_turn, silent.close):
        act()
    assert silent.lost == 0
