"""The sound that a source delivers, and the clock that counts it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import SAMPLE_RATE, AudioChunk, Utterance, seconds


@given(st.integers(0, 10**9))
def test_seconds_count_samples(samples: int) -> None:
    assert seconds(samples) * SAMPLE_RATE == pytest.approx(samples)


@given(st.integers(0, 500), st.integers(0, 10**9))
def test_a_chunk_ends_where_its_samples_end(length: int, start: int) -> None:
    chunk = AudioChunk(np.zeros(length, np.float32), start)
    assert chunk.end - chunk.start == length
    assert Utterance(chunk.samples, start, "silence").end == chunk.end


def test_nobody_can_change_the_samples_of_a_chunk() -> None:
    samples = np.zeros(4, np.float32)
    chunk = AudioChunk(samples, 0)
    with pytest.raises(ValueError, match="read-only"):
        chunk.samples[0] = 1.0
    with pytest.raises(ValueError, match="read-only"):
        samples[0] = 1.0


@pytest.mark.parametrize(
    "samples",
    [np.zeros(4, np.float64), np.zeros(4, np.int16), np.zeros((4, 2), np.float32)],
    ids=["double", "integer", "stereo"],
)
def test_a_chunk_of_another_kind_of_sound_is_refused(samples: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"float32 of shape \(n,\)"):
        AudioChunk(samples, 0)
