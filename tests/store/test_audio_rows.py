"""Sound as rows and as files: nothing is lost but what 16 bits cannot hold."""

from __future__ import annotations

import io
import wave

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.store.audio_rows import join_audio, pcm, wav

SAMPLES = st.lists(st.floats(-1.5, 1.5, width=32), min_size=1, max_size=200).map(
    lambda values: np.array(values, np.float32)
)
STEP = 1 / 32_767


@given(SAMPLES)
def test_samples_come_back_within_a_step_and_never_beyond_full_scale(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]],
) -> None:
    back = join_audio([(0, pcm(samples))])
    assert len(back) == len(samples)
    assert np.abs(back).max() <= 1.0
    assert np.abs(back - np.clip(samples, -1, 1)).max() <= STEP


@given(SAMPLES, st.integers(0, 500), st.integers(0, 100))
def test_what_lies_between_two_pieces_is_silence(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]], start: int, gap: int
) -> None:
    data, length = pcm(samples), len(samples)
    whole = join_audio([(start, data), (start + length + gap, data)])
    assert len(whole) == 2 * length + gap
    assert not whole[length : length + gap].any()
    assert (whole[:length] == whole[length + gap :]).all()


def test_pieces_may_come_in_any_order() -> None:
    first, second = pcm(np.full(4, 0.5, np.float32)), pcm(np.full(4, -0.5, np.float32))
    assert join_audio([(10, first), (14, second)])[0] > 0
    assert len(join_audio([(10, first), (14, second)])) == 8


@given(SAMPLES)
def test_a_file_says_what_kind_of_sound_it_holds(
    samples: np.ndarray[tuple[int], np.dtype[np.float32]],
) -> None:
    with wave.open(io.BytesIO(wav(samples))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getframerate() == SAMPLE_RATE
        assert file.readframes(len(samples)) == pcm(samples)
