"""A test sentence: held in memory until it has been played."""

from __future__ import annotations

import numpy as np

from listening_coach.core.audio import AudioChunk
from listening_coach.tui.microphone_test import SampleRecording


def test_what_was_heard_is_taken_once() -> None:
    sample = SampleRecording()
    for n in range(3):
        sample.keep("sample", AudioChunk(np.full(4, n / 4, np.float32), 4 * n))
    taken = sample.take()
    assert taken.tolist() == [0.0] * 4 + [0.25] * 4 + [0.5] * 4
    assert len(sample.take()) == 0


def test_silence_is_an_empty_stretch_of_the_same_kind() -> None:
    assert SampleRecording().take().dtype == np.float32
