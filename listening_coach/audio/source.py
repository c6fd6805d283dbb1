"""Audio sources: one interface for a microphone and for a recording."""

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
"""Samples in a chunk from a file: 0.1 s, about as often as from a microphone."""


class AudioSource(Protocol):
    """A source of 16 kHz mono audio chunks, in order, from sample 0."""

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield chunks until the source ends or is closed; blocks while it waits.

        Each chunk starts where the previous one ended, plus its own `dropped` samples.

        Raises:
            AudioError: the device or file cannot be used, or stops being usable.
        """

    def close(self) -> None:
        """End `chunks()`, even from another thread while it waits; closing twice is harmless."""


class FileSource:
    """A recording, read as fast as possible; every call of `chunks` starts at the beginning."""

    def __init__(self, path: Path | str) -> None:
        self._path = path
        self._closed = threading.Event()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the recording.

        Raises:
            AudioError: the file is missing, damaged, or not audio.
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
    """A source that delivers audio in real time: each chunk when its last sample is due."""

    def __init__(self, source: AudioSource, speed: float = 1.0) -> None:
        """Wrap a source; `speed` is how many times faster than real time it plays."""
        if speed <= 0:
            raise ValueError("a speed is above 0")
        self._source = source
        self._speed = speed
        self._closed = threading.Event()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the source's chunks, each when it is due.

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
        """End `chunks()`, even while it waits."""
        self._closed.set()
        self._source.close()


def _regular(blocks: Iterable[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
    """Re-cut blocks of any size into equal ones and a remainder."""
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
