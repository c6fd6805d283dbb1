"""Short recordings, and a recogniser that does not write the same sound down twice."""

from __future__ import annotations

import wave
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from listening_coach.audio.decoding import decode_file
from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.core.audio import Utterance
    from listening_coach.core.transcript import Segment, Word
    from listening_coach.speech.transcriber import Transcriber

CLIP_S = 4
"""Seconds of each recording that are played: a sentence."""


class Remembering:
    """A recogniser that writes the same sound down only once; every round plays the same."""

    def __init__(self, recogniser: Transcriber) -> None:
        self._recogniser = recogniser
        self._known: dict[bytes, Segment] = {}
        self.model = recogniser.model
        self.notice = recogniser.notice

    def load(self) -> None:
        self._recogniser.load()

    def transcribe(self, utterance: Utterance) -> Segment:
        sound = utterance.samples.tobytes()
        if sound not in self._known:
            self._known[sound] = self._recogniser.transcribe(utterance)
        return replace(self._known[sound], start=utterance.start, end=utterance.end)

    def language(self, utterance: Utterance) -> tuple[str, float]:
        return self._recogniser.language(utterance)

    def word_times(self, utterance: Utterance, text: str) -> tuple[Word, ...]:
        return self._recogniser.word_times(utterance, text)


def clip(recording: Path, file: Path) -> Path:
    samples = np.concatenate(list(decode_file(recording)))[: CLIP_S * SAMPLE_RATE]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes((samples * 32_000).astype(np.int16).tobytes())
    return file
