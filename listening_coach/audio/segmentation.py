"""Segmentation: from audio chunks to utterances, by voice activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE, Utterance
from listening_coach.core.endpoint import DEFAULT, FRAME, Boundary, Endpointer, EndpointRules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from listening_coach.audio.vad import SpeechDetector
    from listening_coach.core.audio import AudioChunk, EndedBy

LONGEST_HOLE = SAMPLE_RATE
"""Longest gap in samples that counts as silence; a longer one ends the utterance, because words
may have been lost in it."""


def utterances(
    chunks: Iterable[AudioChunk],
    detector: SpeechDetector,
    rules: EndpointRules = DEFAULT,
    partial_every_s: float | None = None,
) -> Iterator[Utterance]:
    """Yield each utterance as soon as it is complete; the last one when the chunks end.

    The result does not depend on the size of the chunks. With `partial_every_s`, the utterance so
    far is yielded as `open` while somebody speaks, at most once per that many seconds of audio.

    Raises:
        AudioError: as the chunks.
    """
    partial_every = None if partial_every_s is None else round(partial_every_s * SAMPLE_RATE)
    hearing: _Hearing | None = None
    for chunk in chunks:
        hole = 0 if hearing is None else chunk.start - hearing.position
        if hearing is not None and hole > LONGEST_HOLE:
            yield from hearing.finish()
            hearing = None
        if hearing is None:
            hearing = _Hearing(chunk.start, detector, rules, partial_every)
        elif hole > 0:
            yield from hearing.hear(np.zeros(hole, np.float32))
        yield from hearing.hear(chunk.samples)
    if hearing is not None:
        yield from hearing.finish()


class _Hearing:
    """Segments one run of audio without a long gap; keeps the audio that may still be needed."""

    def __init__(
        self,
        origin: int,
        detector: SpeechDetector,
        rules: EndpointRules,
        partial_every: int | None,
    ) -> None:
        self._origin = origin
        self._detector = detector
        self._state = Endpointer(rules)
        self._partial_every = partial_every
        self._partial_after = 0
        self._rest = np.empty(0, np.float32)
        self._kept: list[NDArray[np.float32]] = []
        self._kept_from = 0

    @property
    def position(self) -> int:
        """Sample index just past the newest sample."""
        return self._origin + self._state.now + len(self._rest)

    def hear(self, samples: NDArray[np.float32]) -> Iterator[Utterance]:
        """Process the next samples; those that do not fill a frame are kept for the next call."""
        sound = np.concatenate((self._rest, samples))
        whole = len(sound) - len(sound) % FRAME
        self._rest = sound[whole:]
        for i in range(0, whole, FRAME):
            boundary = self._step(sound[i : i + FRAME])
            if boundary is not None:
                yield self._utterance(boundary.start, boundary.end, boundary.ended_by)
            elif self._partial_is_due() and self._state.opened is not None:
                yield self._utterance(self._state.opened, self._state.now, "open")
            self._forget()

    def finish(self) -> Iterator[Utterance]:
        """Process the remaining samples as a last frame, and close the open utterance."""
        end = self._state.now + len(self._rest)
        if len(self._rest):
            last = np.zeros(FRAME, np.float32)
            last[: len(self._rest)] = self._rest
            self._rest = self._rest[:0]
            boundary = self._step(last)
            if boundary is not None:
                yield self._utterance(boundary.start, min(boundary.end, end), boundary.ended_by)
        boundary = self._state.finish(end)
        if boundary is not None:
            yield self._utterance(boundary.start, boundary.end, boundary.ended_by)

    def _step(self, frame: NDArray[np.float32]) -> Boundary | None:
        self._kept.append(frame)
        was_open = self._state.opened
        self._state, boundary = self._state.step(self._detector(frame))
        if self._partial_every is not None and self._state.opened != was_open:
            self._partial_after = self._state.now + self._partial_every
        return boundary

    def _partial_is_due(self) -> bool:
        if self._partial_every is None or not self._state.speaking:
            return False
        if self._state.now < self._partial_after:
            return False
        self._partial_after = self._state.now + self._partial_every
        return True

    def _utterance(self, start: int, end: int, ended_by: EndedBy) -> Utterance:
        samples = np.concatenate(self._kept)[start - self._kept_from : end - self._kept_from]
        samples.flags.writeable = False
        return Utterance(samples, self._origin + start, ended_by)

    def _forget(self) -> None:
        while self._kept and self._kept_from + FRAME <= self._state.needed_from:
            self._kept.pop(0)
            self._kept_from += FRAME
