from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.speech.energy import FRAME, audible, levels, loud_part, pieces, quietest


def noise(seconds: float, dbfs: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    samples = np.random.default_rng(1).standard_normal(int(seconds * SAMPLE_RATE))
    return (samples * 10 ** (dbfs / 20)).astype(np.float32)


@pytest.mark.parametrize(("dbfs", "heard"), [(-80, False), (-68, False), (-60, True), (-20, True)])
def test_only_what_is_loud_enough_can_be_speech(dbfs: float, heard: bool) -> None:
    assert audible(noise(1, dbfs)) is heard


def test_one_loud_moment_is_enough() -> None:
    sound = np.zeros(SAMPLE_RATE, np.float32)
    sound[8000:8640] = noise(0.04, -40)
    assert audible(sound)


@pytest.mark.parametrize("length", [0, 1, FRAME - 1])
def test_too_short_to_be_anything(length: int) -> None:
    assert not audible(np.ones(length, np.float32))


def test_level_is_mean_power() -> None:
    assert levels(np.full(3 * FRAME, 0.5, np.float32)) == pytest.approx([0.25] * 3)


@given(gap=st.integers(SAMPLE_RATE, 3 * SAMPLE_RATE))
def test_a_pause_is_where_it_is_quietest(gap: int) -> None:
    sound = noise(5, -20)
    sound[gap : gap + 6400] = 0
    assert gap < quietest(sound, 8000, len(sound)) < gap + 6400


@given(start=st.integers(0, 9000), length=st.integers(0, 9000))
def test_the_quietest_place_is_where_it_was_looked_for(start: int, length: int) -> None:
    assert start <= quietest(noise(2, -20), start, start + length) <= start + length


@given(
    start=st.integers(0, 8000), length=st.integers(FRAME, 8000), floor=st.sampled_from([-80, -60])
)
def test_the_loud_part_is_all_of_it_and_little_more(start: int, length: int, floor: int) -> None:
    sound = noise(2, floor)
    sound[start : start + length] = 0.2
    begin, end = loud_part(sound)
    assert start - 2 * FRAME <= begin <= start
    assert start + length <= end + FRAME
    assert end <= start + length + 2 * FRAME


def test_too_short_to_have_a_loud_part() -> None:
    assert loud_part(np.zeros(7, np.float32)) == (0, 7)
    assert loud_part(np.zeros(3 * FRAME, np.float32)) == (0, 3 * FRAME)


@given(length=st.integers(0, 60_000))
def test_pieces_are_all_of_it_and_none_is_too_long(length: int) -> None:
    sound = noise(4, -20)[:length]
    cut = list(pieces(sound, 20_000, 8_000))
    assert np.array_equal(np.concatenate(cut), sound)
    assert all(12_000 <= len(piece) <= 20_000 for piece in cut[:-1])
    assert len(cut[-1]) <= 20_000
