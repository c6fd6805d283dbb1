from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.audio.decoding import decode_file
from listening_coach.audio.time_stretch import FASTEST, FRAME, SLOWEST, stretch_time
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.demo import dialogues

RATES = st.floats(SLOWEST, FASTEST)


def pitch(sound: np.ndarray[tuple[int], np.dtype[np.float32]]) -> float:
    """Return the strongest frequency, in hertz."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * SAMPLE_RATE / len(sound)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_a_tone_lasts_otherwise_and_sounds_the_same(speed: float) -> None:
    tone = np.sin(2 * np.pi * 220 * np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE).astype(np.float32)
    heard = stretch_time(tone, speed)
    assert abs(len(heard) - len(tone) / speed) <= FRAME
    assert abs(pitch(heard) - 220) < 2
    middle = heard[FRAME : -2 * FRAME]
    assert 0.9 < np.max(np.abs(middle)) < 1.1


def test_speech_keeps_its_loudness() -> None:
    speech = np.concatenate(list(decode_file(dialogues()[0].statement)))
    for speed in (0.5, 2.0):
        heard = stretch_time(speech, speed)
        assert np.std(heard) == pytest.approx(np.std(speech), rel=0.15)


@given(n=st.integers(0, 6000), speed=RATES)
def test_any_sound_at_any_speed(n: int, speed: float) -> None:
    sound = np.linspace(-1, 1, n, dtype=np.float32)
    heard = stretch_time(sound, speed)
    assert heard.dtype == np.float32
    assert np.all(np.abs(heard) <= 1.001)
    if n >= FRAME:
        assert abs(len(heard) - n / speed) <= FRAME


def test_at_its_own_speed_nothing_changes() -> None:
    sound = np.linspace(-1, 1, 5000, dtype=np.float32)
    assert stretch_time(sound, 1.0) is sound


@pytest.mark.parametrize("speed", [0.4, 2.1, float("nan")])
def test_other_speeds_are_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        stretch_time(np.zeros(5000, np.float32), speed)
