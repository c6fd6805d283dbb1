"""What belongs to a turn, whatever the chunks are."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import AudioChunk
from listening_coach.practice.turn_audio import POST_ROLL, TurnAudio


def cut_ramp(total: int, sizes: list[int]) -> list[AudioChunk]:
    """Cut a ramp of `total` samples into chunks of the given sizes, over and over."""
    ramp = np.arange(total, dtype=np.float32)
    chunks, start, n = [], 0, 0
    while start < total:
        size = sizes[n % len(sizes)]
        chunks.append(AudioChunk(ramp[start : start + size].copy(), start))
        start, n = start + size, n + 1
    return chunks


@given(
    start=st.integers(0, 4000),
    closed_after=st.integers(0, 4000),
    sizes=st.lists(st.integers(1, 900), min_size=1, max_size=5),
)
def test_a_turn_is_exactly_its_samples(start: int, closed_after: int, sizes: list[int]) -> None:
    turn = TurnAudio("t1", start)
    end = start + closed_after + POST_ROLL
    turn.close_at(start + closed_after)
    for chunk in cut_ramp(end + 1000, sizes):
        turn.put(chunk)
    assert turn.finished
    heard = np.concatenate([c.samples for c in turn.chunks()])
    np.testing.assert_array_equal(heard, np.arange(start, end, dtype=np.float32))


def test_nothing_after_it_was_finished() -> None:
    turn = TurnAudio("t1", 0)
    first, second = cut_ramp(20, [10])
    turn.put(first)
    turn.finish()
    turn.finish()
    turn.put(second)
    assert [c.start for c in turn.chunks()] == [0]


def test_a_loss_before_a_chunk_is_passed_on_with_its_first_part_only() -> None:
    turn = TurnAudio("t1", 5)
    part = turn.put(AudioChunk(np.zeros(10, np.float32), 0, dropped=3))
    assert part is not None
    assert (part.start, part.dropped) == (5, 0)
    part = turn.put(AudioChunk(np.zeros(10, np.float32), 14, dropped=4))
    assert part is not None
    assert (part.start, part.dropped) == (14, 4)
