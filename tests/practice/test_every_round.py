"""Every round, held from recordings with nobody at the keys."""

from __future__ import annotations

import wave
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.stage import MemoryDiary, check

from listening_coach import config, library, models
from listening_coach.audio.codec import decode
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.protocol import SPOKEN
from listening_coach.errors import CoachError
from listening_coach.practice.ear import Senses
from listening_coach.practice.headless import practise
from listening_coach.recordings import dialogues
from listening_coach.speech.whisper import WhisperTranscriber
from listening_coach.types import SAMPLE_RATE

if TYPE_CHECKING:
    from listening_coach.practice.headless import Practised
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.types import Segment, Utterance

SETTINGS = config.Settings(home=Path("/nowhere"), models=config.load().models, offline=True)
ROUNDS = library.protocols(SETTINGS)
CLIP_S = 4
"""Seconds of each recording that are played: a sentence."""


class Remembering:
    """A recogniser that writes the same sound down only once; every round plays the same."""

    def __init__(self, recogniser: Transcriber) -> None:
        self._recogniser = recogniser
        self._known: dict[bytes, Segment] = {}
        self.model = recogniser.model

    def load(self) -> None:
        self._recogniser.load()

    def transcribe(self, utterance: Utterance) -> Segment:
        sound = utterance.samples.tobytes()
        if sound not in self._known:
            self._known[sound] = self._recogniser.transcribe(utterance)
        return replace(self._known[sound], start=utterance.start, end=utterance.end)


@pytest.fixture(scope="module")
def recogniser() -> Transcriber:
    try:
        folder = models.ready(SETTINGS, "tiny.en")
        return Remembering(WhisperTranscriber(folder, "tiny.en"))
    except CoachError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    folder, spoken = tmp_path_factory.mktemp("clips"), dialogues()[0]
    pair = clip(spoken.statement, folder / "s.wav"), clip(spoken.response, folder / "r.wav")
    return [pair, pair]


def clip(recording: Path, file: Path) -> Path:
    samples = np.concatenate(list(decode(recording)))[: CLIP_S * SAMPLE_RATE]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes((samples * 32_000).astype(np.int16).tobytes())
    return file


@pytest.mark.parametrize("name", ROUNDS)
def test_a_round_is_held_from_recordings(
    name: str, recogniser: Transcriber, pairs: list[tuple[Path, Path]]
) -> None:
    diary = MemoryDiary(name)
    practised: Practised = practise(
        ROUNDS[name],
        pairs,
        lambda tell: Senses(SileroDetector, recogniser, diary, tell, None),
        check,
        diary,
        library.piles(SETTINGS, 7),
    )
    state = practised.state
    assert state.phase == "ended"
    kinds = {turn.id: state.protocol.stages[turn.stage].kind for turn in state.turns}
    assert "reflect" in kinds.values()
    assert set(kinds.values()) <= SPOKEN
    assert diary.turns == [turn.transcript.text for turn in state.turns]
    assert all(e.assessment is not None for e in state.exchanges)
    assert len(diary.exchanges) == len(state.exchanges) >= 1
    responses = [turn.transcript.text for turn in state.turns if kinds[turn.id] == "reflect"]
    assert "frustrat" in responses[0].lower()
