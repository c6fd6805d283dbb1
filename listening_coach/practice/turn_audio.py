"""The sound of one turn, as a queue between two threads."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING

from listening_coach.core.audio import SAMPLE_RATE, AudioChunk

if TYPE_CHECKING:
    from collections.abc import Iterator

POST_ROLL = int(0.4 * SAMPLE_RATE)
"""Samples still taken after the key: the sound of the last word is still on its way then."""


class TurnAudio:
    """Takes chunks from the capturing thread, and yields them to the listening one."""

    def __init__(self, turn_id: str, start: int) -> None:
        self.id = turn_id
        self.start = start
        """First sample index that belongs to the turn."""
        self.end: int | None = None
        """Index just past its last sample, once it is closed."""
        self._chunks: queue.SimpleQueue[AudioChunk | None] = queue.SimpleQueue()
        self._done = False

    def put(self, chunk: AudioChunk) -> AudioChunk | None:
        """Take the part of a chunk that belongs to the turn, and return it; None without one."""
        part = _cut(chunk, self.start, self.end)
        if part is not None and not self._done:
            self._chunks.put(part)
        if self.end is not None and chunk.end >= self.end:
            self.finish()
        return part

    def close_at(self, position: int) -> None:
        """Set the end of the turn to a sample index, plus the post-roll."""
        self.end = position + POST_ROLL

    def finish(self) -> None:
        """End the turn with what it has so far."""
        if not self._done:
            self._done = True
            self._chunks.put(None)

    @property
    def finished(self) -> bool:
        """Whether nothing more will come."""
        return self._done

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the turn's sound; waits for more until it is finished."""
        while (chunk := self._chunks.get()) is not None:
            yield chunk


def _cut(chunk: AudioChunk, start: int, end: int | None) -> AudioChunk | None:
    first = max(chunk.start, start)
    last = chunk.end if end is None else min(chunk.end, end)
    if last <= first:
        return None
    if first == chunk.start and last == chunk.end:
        return chunk
    samples = chunk.samples[first - chunk.start : last - chunk.start]
    return AudioChunk(samples, first, chunk.dropped if first == chunk.start else 0)
