"""Where sound comes from: one interface for a microphone and for a recording."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Protocol

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE, AudioChunk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

_CHUNK = SAMPLE_RATE // 10
"""Samples in a chunk from a file: as lively as a microphone's."""


class AudioSource(Protocol):
    """Sound as 16 kHz mono chunks, in order, from sample 0."""

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield chunks until the source runs out or is closed; blocks while it waits.

        Contiguous: each chunk starts where the one before ended, plus its own `dropped`.

        Raises:
            AudioError: the device or file cannot be used, or stops being usable.
        """

    def close(self) -> None:
        """End `chunks()`, also from another thread while it waits; closing twice is fine."""


class FileSource:
    """A recording, as fast as it can be read; every call of `chunks` begins at its start."""

    def __init__(self, path: Path | str) -> None:
        self._path = path
        self._closed = threading.Event()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the recording.

        Raises:
            AudioError: the file is missing, damaged, or no audio.
        """
        from listening_coach.audio.decoding import decode_file  # noqa: PLC0415  (av is heavy)

        start = 0
        for samples in _regular(decode_file(self._path)):
            if self._closed.is_set():
                return
            yield AudioChunk(samples, start)
            start += len(samples)

    def close(self) -> None:
        """End `chunks()`."""
        self._closed.set()


class PacedSource:
    """A source whose sound arrives as if it were spoken: each chunk when its last sample is due."""

    def __init__(self, source: AudioSource, speed: float = 1.0) -> None:
        """Take a source and how many times faster than real time it plays."""
        if speed <= 0:
            raise ValueError("a speed is above 0")
        self._source = source
        self._speed = speed
        self._closed = threading.Event()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the source's chunks, each in its time.

        Raises:
            AudioError: as the source.
        """
        began = time.monotonic()
        for chunk in self._source.chunks():
            due = began + chunk.end / SAMPLE_RATE / self._speed
            if self._closed.wait(max(0.0, due - time.monotonic())):
                return
            yield chunk

    def close(self) -> None:
        """End `chunks()`, also while it waits."""
        self._closed.set()
        self._source.close()


def _regular(blocks: Iterable[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
    """Cut blocks of any size anew, into equal ones and a rest."""
    held: list[NDArray[np.float32]] = []
    for block in blocks:
        held.append(block)
        if sum(map(len, held)) >= _CHUNK:
            joined = np.concatenate(held)
            whole = len(joined) - len(joined) % _CHUNK
            yield from (joined[i : i + _CHUNK].copy() for i in range(0, whole, _CHUNK))
            held = [joined[whole:]]
    if any(map(len, held)):
        yield np.concatenate(held)
