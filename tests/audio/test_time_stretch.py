from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.audio.decoding import decode_file
from listening_coach.audio.time_stretch import FASTEST, SLOWEST, stretch_time
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.demo import dialogues

SPEEDS = st.floats(SLOWEST, FASTEST)
LENGTHS = st.integers(0, 24_000)


def tone(frequency: float, n: int) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.sin(2 * np.pi * frequency * np.arange(n) / SAMPLE_RATE).astype(np.float32)


def pitch(sound: np.ndarray[tuple[int], np.dtype[np.float32]]) -> float:
    """Return the strongest frequency, in hertz, to a tenth."""
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 10 * SAMPLE_RATE))
    return float(np.argmax(spectrum)) / 10


@given(frequency=st.floats(90, 400), speed=SPEEDS)
def test_a_tone_keeps_its_pitch_and_its_loudness(frequency: float, speed: float) -> None:
    stretched = stretch_time(tone(frequency, 2 * SAMPLE_RATE), speed)
    assert pitch(stretched) == pytest.approx(frequency, rel=0.01)
    assert np.std(stretched) == pytest.approx(np.sqrt(0.5), rel=0.05)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_two_hundred_hertz_stay_two_hundred_hertz(speed: float) -> None:
    assert pitch(stretch_time(tone(200, 2 * SAMPLE_RATE), speed)) == pytest.approx(200, abs=0.11)


@given(n=LENGTHS, speed=SPEEDS)
def test_the_length_follows_the_speed(n: int, speed: float) -> None:
    assert len(stretch_time(tone(200, n), speed)) == round(n / speed)


@given(n=LENGTHS, speed=SPEEDS, seed=st.integers(0, 99), loudness=st.floats(0, 1))
def test_nothing_is_louder_than_a_loudspeaker_can_play(
    n: int, speed: float, seed: int, loudness: float
) -> None:
    noise = np.random.default_rng(seed).uniform(-loudness, loudness, n).astype(np.float32)
    stretched = stretch_time(noise, speed)
    assert stretched.dtype == np.float32
    assert np.all(np.abs(stretched) <= 1)


@given(n=LENGTHS, speed=SPEEDS)
def test_silence_stays_silence(n: int, speed: float) -> None:
    assert not stretch_time(np.zeros(n, np.float32), speed).any()


@given(n=st.integers(4000, 24_000), speed=SPEEDS)
def test_a_sound_goes_on_to_its_last_fiftieth_of_a_second(n: int, speed: float) -> None:
    last = stretch_time(tone(200, n), speed)[-800:]
    assert np.std(last) > 0.5  # a fiftieth of a second at most is faint


def test_speech_keeps_its_loudness() -> None:
    speech = np.concatenate(list(decode_file(dialogues()[0].statement)))
    for speed in (0.5, 2.0):
        stretched = stretch_time(speech, speed)
        assert np.std(stretched) == pytest.approx(np.std(speech), rel=0.15)


def test_at_its_own_speed_nothing_changes() -> None:
    sound = tone(200, 5000)
    assert stretch_time(sound, 1.0) is sound


@pytest.mark.parametrize("speed", [0.4, 2.1, float("nan")])
def test_other_speeds_are_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        stretch_time(np.zeros(5000, np.float32), speed)
