"""One contract for every source."""

from __future__ import annotations

import threading
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.microphone import FakeMicrophone

from listening_coach.audio.decoding import decode_file
from listening_coach.audio.microphone import MicrophoneSource
from listening_coach.audio.source import AudioSource, FileSource, PacedSource
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def sound(file: Path) -> NDArray[np.float32]:
    return np.concatenate(list(decode_file(file)))


@pytest.fixture(params=["file", "paced", "microphone", "microphone at 48 kHz"])
def source(request: pytest.FixtureRequest, recordings: tuple[Path, ...]) -> AudioSource:
    file = recordings[0]
    match request.param:
        case "file":
            return FileSource(file)
        case "paced":
            return PacedSource(FileSource(file), speed=100)
        case "microphone":
            return MicrophoneSource(open_stream=FakeMicrophone(plays=sound(file)).open)
    heard = np.repeat(sound(file), 3)
    return MicrophoneSource(open_stream=FakeMicrophone(48_000, 2, np.stack([heard] * 2, 1)).open)


def listen(source: AudioSource, length: int) -> list[AudioChunk]:
    """Take that many samples, then close from another thread, and take what still comes."""
    closing = threading.Thread(target=source.close)
    heard = []
    for chunk in source.chunks():
        heard.append(chunk)
        if chunk.end >= length and closing.ident is None:
            closing.start()
    closing.join()
    return heard


def test_sound_comes_in_order_without_a_gap_and_in_the_one_format(
    source: AudioSource, recordings: tuple[Path, ...]
) -> None:
    heard = listen(source, 5 * SAMPLE_RATE)
    assert heard[0].start == heard[0].dropped == 0
    assert all(b.start == a.end + b.dropped for a, b in pairwise(heard))
    assert all(c.samples.dtype == np.float32 and c.samples.ndim == 1 for c in heard)
    assert all(len(c.samples) and not c.samples.flags.writeable for c in heard)
    samples = np.concatenate([c.samples for c in heard])[: 5 * SAMPLE_RATE]
    said = sound(recordings[0])[: len(samples)]
    assert len(samples) == 5 * SAMPLE_RATE
    assert np.corrcoef(samples, said)[0, 1] > 0.99


def test_closing_from_another_thread_ends_it(source: AudioSource) -> None:
    chunks = source.chunks()
    next(chunks)
    closing = threading.Thread(target=source.close)
    closing.start()
    rest = list(chunks)
    closing.join()
    assert sum(len(chunk.samples) for chunk in rest) <= 10 * SAMPLE_RATE
    source.close()
    assert next(chunks, None) is None


def test_closed_before_it_began_it_yields_nothing(source: AudioSource) -> None:
    source.close()
    assert list(source.chunks()) == []


def test_a_recording_is_whole_and_can_be_heard_again(recordings: tuple[Path, ...]) -> None:
    source = FileSource(recordings[0])
    for _ in range(2):
        heard = np.concatenate([chunk.samples for chunk in source.chunks()])
        np.testing.assert_array_equal(heard, sound(recordings[0]))


def test_a_paced_source_says_a_sample_when_it_is_due(recordings: tuple[Path, ...]) -> None:
    waits: list[float] = []

    class Waits(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            waits.append(timeout or 0.0)
            return False

    paced = PacedSource(FileSource(recordings[0]), speed=2)
    paced._closed = Waits()  # noqa: SLF001  (in place of the clock that it waits by)
    length_s = max(chunk.end for chunk in paced.chunks()) / SAMPLE_RATE
    assert waits == sorted(waits)
    assert waits[-1] == pytest.approx(length_s / 2, abs=0.5)


def test_closing_wakes_a_paced_source_that_waits(recordings: tuple[Path, ...]) -> None:
    paced = PacedSource(FileSource(recordings[0]), speed=0.0001)
    closing = threading.Timer(0.05, paced.close)
    closing.start()
    assert list(paced.chunks()) == []
    closing.join()


def test_a_pace_is_above_nothing(recordings: tuple[Path, ...]) -> None:
    with pytest.raises(ValueError, match="above 0"):
        PacedSource(FileSource(recordings[0]), speed=0)


def test_a_missing_file_is_told_when_it_is_listened_to(tmp_path: Path) -> None:
    source = FileSource(tmp_path / "nothing.wav")
    with pytest.raises(AudioError, match="There is no file"):
        next(source.chunks())
