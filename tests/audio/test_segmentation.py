from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listening_coach.audio.decoding import decode_file
from listening_coach.audio.segmentation import LONGEST_HOLE, utterances
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk, Utterance
from listening_coach.core.endpoint import FRAME, EndpointRules

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Sound = NDArray[np.float32]

SMALL = EndpointRules(
    pause=4 * FRAME,
    longest=20 * FRAME,
    search=8 * FRAME,
    shortest=2 * FRAME,
    pre_roll=3 * FRAME,
    post_roll=2 * FRAME,
)


class Loudness:
    """Takes a frame's first sample for its probability."""

    def __call__(self, frame: Sound) -> float:
        assert frame.shape == (FRAME,)
        return float(frame[0])


@dataclass
class Scripted:
    """Says what it is told to, frame by frame."""

    speech: list[float]
    heard: list[Sound] = field(default_factory=list)

    def __call__(self, frame: Sound) -> float:
        self.heard.append(frame.copy())
        return self.speech.pop(0)


def voice(*runs: tuple[float, int]) -> Sound:
    """Return sound whose every frame begins with its probability; no two samples are alike."""
    frames = [p for p, n in runs for _ in range(n)]
    sound = np.linspace(-0.5, 0.5, len(frames) * FRAME).astype(np.float32)
    sound[::FRAME] = frames
    return sound


def cut(sound: Sound, sizes: list[int], start: int = 0) -> list[AudioChunk]:
    """Cut sound into chunks of these sizes, over and over."""
    chunks = []
    at = i = 0
    while at < len(sound):
        part = sound[at : at + sizes[i % len(sizes)]].copy()
        chunks.append(AudioChunk(part, start + at))
        at += len(part)
        i += 1
    return chunks


def bounds(stretches: list[Utterance]) -> list[tuple[int, int, str]]:
    return [(u.start, u.end, u.ended_by) for u in stretches]


def whole(file: Path) -> Sound:
    return np.concatenate(list(decode_file(file)))


@pytest.fixture(scope="module")
def talk(recordings: tuple[Path, ...]) -> Sound:
    """Return two recordings one after the other, with a pause between."""
    pause = np.zeros(SAMPLE_RATE, np.float32)
    return np.concatenate([whole(recordings[0]), pause, whole(recordings[1])])


@given(
    st.lists(st.tuples(st.sampled_from([0.0, 0.4, 0.9]), st.integers(1, 25)), max_size=8),
    st.lists(st.integers(30, 3000), min_size=1, max_size=8),
    st.sampled_from([None, 0.1]),
    st.integers(0, 40_000),
)
def test_what_is_heard_does_not_depend_on_the_chunks(
    runs: list[tuple[float, int]], sizes: list[int], every: float | None, start: int
) -> None:
    sound = voice(*runs)[: -FRAME // 3]
    at_once = list(utterances(cut(sound, [10**6], start), Loudness(), SMALL, every))
    in_parts = list(utterances(cut(sound, sizes, start), Loudness(), SMALL, every))
    assert bounds(in_parts) == bounds(at_once)
    for u in in_parts:
        assert not u.samples.flags.writeable
        np.testing.assert_array_equal(u.samples, sound[u.start - start : u.end - start])


@settings(max_examples=8)
@given(st.lists(st.integers(100, 20_000), min_size=1, max_size=6))
def test_what_silero_hears_does_not_depend_on_the_chunks(talk: Sound, sizes: list[int]) -> None:
    at_once = list(utterances(cut(talk, [10**6]), SileroDetector()))
    in_parts = list(utterances(cut(talk, sizes), SileroDetector()))
    assert bounds(in_parts) == bounds(at_once)
    assert len(in_parts) >= 4
    for u in in_parts:
        np.testing.assert_array_equal(u.samples, talk[u.start : u.end])


def test_a_stretch_is_told_as_soon_as_its_pause_is_over(talk: Sound) -> None:
    read = 0

    def chunks() -> list[AudioChunk]:
        return cut(talk, [FRAME])

    def reading() -> object:
        nonlocal read
        for chunk in chunks():
            read = chunk.end
            yield chunk

    first = next(utterances(reading(), SileroDetector()))  # type: ignore[arg-type]  # a generator
    assert first.ended_by == "silence"
    assert read - first.end <= 0.25 * SAMPLE_RATE


def test_words_at_the_very_edges_are_wholly_heard(recordings: tuple[Path, ...]) -> None:
    edge = SAMPLE_RATE // 20
    for file in recordings:
        sound = whole(file)
        loud = np.flatnonzero(np.abs(sound) > 0.02 * np.abs(sound).max())
        words = sound[loud[0] : loud[-1] + 1]
        quiet = np.zeros(edge, np.float32)
        stretches = list(
            utterances(cut(np.concatenate([quiet, words, quiet]), [800]), SileroDetector())
        )
        assert stretches[0].start <= edge
        assert stretches[-1].end >= edge + len(words)
        assert stretches[-1].ended_by == "closed"


def test_nothing_is_heard_where_nobody_speaks() -> None:
    noise = np.random.default_rng(0).normal(0, 0.003, 10 * SAMPLE_RATE).astype(np.float32)
    assert list(utterances(cut(noise, [800]), SileroDetector())) == []
    assert list(utterances([], SileroDetector())) == []


def test_a_stretch_is_told_as_it_grows_while_someone_speaks() -> None:
    sound = voice((0.0, 10), (0.9, 100), (0.0, 10), (0.9, 30), (0.0, 30))
    stretches = list(utterances(cut(sound, [700]), Loudness(), partial_every_s=1.0))
    assert [u.ended_by for u in stretches] == ["open", "open", "open", "open", "silence"]
    assert all(u.start == stretches[0].start for u in stretches)
    lengths = [u.end for u in stretches[:-1]]
    assert all(b - a >= SAMPLE_RATE for a, b in pairwise([10 * FRAME, *lengths]))
    quiet_frames = range(110, 120)
    assert not any(end // FRAME - 1 in quiet_frames for end in lengths)


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.9]), st.integers(1, 40)), max_size=8))
def test_a_growing_stretch_is_always_followed_by_its_end(runs: list[tuple[float, int]]) -> None:
    stretches = list(utterances(cut(voice(*runs), [900]), Loudness(), SMALL, 0.1))
    for before, after in pairwise(stretches):
        if before.ended_by == "open":
            assert after.start == before.start
            assert after.end >= before.end or after.ended_by == "limit"
    assert not stretches or stretches[-1].ended_by != "open"


def test_a_short_hole_is_heard_as_silence_and_the_time_goes_on() -> None:
    sound = voice((0.9, 20))
    hole = 3 * FRAME + 100
    after = sound[:FRAME]
    chunks = [AudioChunk(sound.copy(), 0), AudioChunk(after.copy(), len(sound) + hole, hole)]
    detector = Scripted([0.9] * 25)
    (heard,) = utterances(chunks, detector)
    assert (heard.start, heard.end) == (0, len(sound) + hole + FRAME)
    expected = np.concatenate([sound, np.zeros(hole, np.float32), after])
    np.testing.assert_array_equal(heard.samples, expected)


def test_a_long_hole_ends_the_stretch_and_the_next_one_starts_behind_it() -> None:
    sound = voice((0.9, 20))
    start = len(sound) + LONGEST_HOLE + 1
    chunks = [AudioChunk(sound.copy(), 0), AudioChunk(sound.copy(), start, LONGEST_HOLE + 1)]
    stretches = list(utterances(chunks, Loudness()))
    assert bounds(stretches) == [(0, len(sound), "closed"), (start, start + len(sound), "closed")]


def test_time_that_was_left_out_is_a_hole_too() -> None:
    sound = voice((0.9, 20))
    chunks = [AudioChunk(sound.copy(), 5000), AudioChunk(sound.copy(), 200_000)]
    stretches = list(utterances(chunks, Loudness()))
    assert [u.start for u in stretches] == [5000, 200_000]


def test_memory_holds_no_more_than_a_stretch_needs() -> None:
    from listening_coach.audio.segmentation import _Hearing  # noqa: PLC0415  (looks into it)

    hearing = _Hearing(0, Loudness(), SMALL, None)
    for chunk in cut(voice((0.0, 2000), (0.9, 5), (0.0, 2000)), [FRAME]):
        list(hearing.hear(chunk.samples))
        assert len(hearing._kept) <= SMALL.longest // FRAME  # noqa: SLF001  (as above)
