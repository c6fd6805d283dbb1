"""A turn through a microphone that is muted, or unplugged while somebody speaks."""

from __future__ import annotations

from queue import SimpleQueue
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.microphone import FakeMicrophone
from support.word_errors import sound_of, word_errors

from listening_coach import config
from listening_coach.audio import microphone
from listening_coach.audio.microphone import ReconnectingMicrophone
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.demo import dialogues
from listening_coach.errors import AudioError, CoachError
from listening_coach.models import installed
from listening_coach.practice.events import (
    AudioLevel,
    MicrophoneLost,
    PipelineEvent,
    TurnTranscribed,
)
from listening_coach.practice.listeners import MicrophoneListener
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.audio.streams import Callback

FIRST = dialogues()[0]
WAIT_S = 60


@pytest.fixture(scope="module")
def recogniser() -> WhisperTranscriber:
    try:
        return WhisperTranscriber(
            installed.ready_folder(config.read_environment(), "tiny.en"), "tiny.en"
        )
    except CoachError as error:
        pytest.skip(str(error))


class Room:
    """A live room with a microphone that hears what a test gives it, once, and then is gone."""

    def __init__(self, recogniser: WhisperTranscriber, sound: NDArray[np.float32]) -> None:
        self.told: SimpleQueue[PipelineEvent] = SimpleQueue()
        self.microphone = FakeMicrophone(plays=sound)
        streams = [self.microphone]

        def open_stream(name: str | None, callback: Callback) -> FakeMicrophone:
            if not streams:
                raise AudioError("No microphone was found.")
            return streams.pop().open(name, callback)

        mic = ReconnectingMicrophone(
            None, lambda e: self.told.put(MicrophoneLost(e)), lambda _: None, open_stream
        )
        self.room = MicrophoneListener(
            mic, SpeechPipeline(SileroDetector, recogniser, None, self.told.put)
        )

    def until(self, kind: type[PipelineEvent], seconds: float = 0.0) -> list[PipelineEvent]:
        """Return what is told up to the first of that kind, and at least so silent."""
        heard = [self.told.get(timeout=WAIT_S)]
        while not isinstance(heard[-1], kind) or (
            isinstance(heard[-1], AudioLevel) and heard[-1].silent_s < seconds
        ):
            heard.append(self.told.get(timeout=WAIT_S))
        return heard


def test_what_was_said_before_it_was_unplugged_is_kept(
    recogniser: WhisperTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "RETRY_S", 0.05)
    nothing = np.zeros(3 * SAMPLE_RATE, np.float32)
    played = Room(recogniser, np.concatenate([sound_of(FIRST.response), nothing]))
    played.room.open_turn("t1", "reflect")
    played.room.start()
    try:
        played.until(AudioLevel, 2.5)
        played.microphone.active = False
        played.until(MicrophoneLost)
        played.room.close_turn()
        turn = played.until(TurnTranscribed)[-1]
    finally:
        played.room.close()
    assert isinstance(turn, TurnTranscribed)
    assert word_errors(FIRST.response_text, turn.transcript.text) < 0.25
    assert played.room.lost > 0


def test_a_muted_microphone_is_noticed(recogniser: WhisperTranscriber) -> None:
    hiss = np.random.default_rng(0).normal(0, 1e-3, SAMPLE_RATE).astype(np.float32)
    nothing = np.zeros(3 * SAMPLE_RATE, np.float32)
    played = Room(recogniser, np.concatenate([hiss, nothing]))
    played.room.start()
    try:
        levels = [h for h in played.until(AudioLevel, 2.5) if isinstance(h, AudioLevel)]
    finally:
        played.room.close()
    assert levels[0].silent_s == 0
    assert levels[-1].silent_s == pytest.approx(2.5, abs=0.11)
