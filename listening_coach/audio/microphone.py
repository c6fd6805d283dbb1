"""The microphone as an audio source: losses are counted, and the callback never blocks."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, Final

import numpy as np

from listening_coach.audio.decoding import Resampler
from listening_coach.audio.streams import open_input
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from listening_coach.audio.streams import Flags, OpenStream, Stream, Timing


QUEUE_S = 60.0
"""Seconds of audio that may wait for the reader; more is dropped and counted as lost."""
STALL_S = 2.0
"""Seconds without a callback after which the microphone counts as disconnected."""
FIRST_S = 5.0
"""Seconds to wait for the first callback: Bluetooth headsets and sound servers start slowly."""
_POLL_S = 0.1

_Block = tuple["NDArray[np.float32]", int]
"""The samples of one callback, and the number of frames lost before them."""


class MicrophoneSource:
    """Audio from a microphone, captured from `open` on, or else from the start of `chunks`.

    It can be read only once. The callback only copies and enqueues; the reader resamples.
    """

    def __init__(self, device: str | None = None, open_stream: OpenStream = open_input) -> None:
        """Use the microphone with this name or part of a name; None: the default one."""
        self._device = device
        self._open_stream = open_stream
        self._opening = threading.Lock()
        self._stream: Stream | None = None
        self._closed = False
        self._blocks: queue.SimpleQueue[_Block | None] = queue.SimpleQueue()
        self._rate = SAMPLE_RATE
        # Written by the callback alone, in frames of the device:
        self._put = 0
        self._missing = 0
        self._missing_ever = 0
        self._called_at: float | None = None
        # Written by the reader alone:
        self._got = 0

    def open(self) -> None:
        """Start capturing; up to a minute of audio is kept until `chunks` reads it.

        Raises:
            AudioError: there is no such microphone, or it cannot be used.
        """
        with self._opening:
            if self._stream is None and not self._closed:
                self._stream = self._open_stream(self._device, self._take_block)
                self._rate = self._stream.rate
                self._stream.start()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the captured audio until the source is closed, including audio still queued.

        Raises:
            AudioError: as `open`, or the microphone was disconnected.
        """
        self.open()
        stream = self._stream
        if stream is None:
            return
        try:
            yield from self._resample(Resampler(stream.rate, stream.channels), stream)
        finally:
            self.close()

    def _resample(self, resampler: Resampler, stream: Stream) -> Iterator[AudioChunk]:
        missing = end = dropped = 0
        while (block := self._next(stream)) is not None:
            samples, missed = block
            missing += missed
            sound = resampler(samples)
            if len(sound):
                lost = self._at_16k(missing) - dropped
                dropped += lost
                yield AudioChunk(sound, end + lost, lost)
                end += lost + len(sound)
        sound = resampler.flush()
        lost = self._at_16k(self._missing_ever) - dropped
        if len(sound) or lost:
            yield AudioChunk(sound, end + lost, lost)

    def close(self) -> None:
        """Stop capturing, and end `chunks` after the audio captured so far."""
        self._closed = True
        with self._opening:
            if self._stream is not None:
                self._stream.close()
        self._blocks.put(None)

    @property
    def name(self) -> str:
        """The microphone's full name; empty before `open`."""
        return self._stream.name if self._stream is not None else ""

    @property
    def lost(self) -> int:
        """Samples lost since `open`, at 16 kHz."""
        return self._at_16k(self._missing_ever)

    def _take_block(
        self, buffer: NDArray[np.float32], frames: int, timing: Timing, flags: Flags
    ) -> None:
        """Copy and enqueue the samples. Runs in PortAudio's thread, which must never block."""
        before, self._called_at = self._called_at, timing.currentTime
        if flags.input_overflow and before is not None:
            # The loss is not reported: assume the time that has passed, at least one block.
            passed = round((timing.currentTime - before) * self._rate)
            self._miss(max(frames, passed - frames))
        if self._put - self._got + frames > QUEUE_S * self._rate:
            self._miss(frames)
            return
        self._blocks.put((buffer.copy(), self._missing))
        self._put += frames
        self._missing = 0

    def _miss(self, frames: int) -> None:
        self._missing += frames
        self._missing_ever += frames

    def _next(self, stream: Stream) -> _Block | None:
        """Wait for the next block; return None when the source is closed."""
        patience = STALL_S if self._got else FIRST_S
        while patience > 0:
            try:
                block = self._blocks.get(timeout=_POLL_S)
            except queue.Empty:
                if self._closed:
                    return None
                patience = patience - _POLL_S if stream.active else 0
                continue
            if block is not None:
                self._got += len(block[0])
            return block
        raise AudioError(
            f"The microphone {stream.name!r} has stopped.",
            "Plug it in again, or choose another one; what it heard before is kept.",
        )

    def _at_16k(self, frames: int) -> int:
        return round(frames * SAMPLE_RATE / self._rate)


RETRY_S: Final = 0.5
"""Seconds between attempts to reopen a microphone."""
PATIENCE_S: Final = 3.0
"""Seconds during which only the same microphone is tried; afterwards the default one."""


class ReconnectingMicrophone:
    """Audio from a microphone that reconnects; the time without one counts as lost.

    It can be read only once.
    """

    def __init__(
        self,
        device: str | None,
        gone: Callable[[AudioError], None],
        back: Callable[[str], None],
        open_stream: OpenStream = open_input,
    ) -> None:
        """Use the microphone with this name or part of a name; None: the default one.

        `gone` is called with the error when the microphone stops, and `back` with the name of the
        microphone that is used from then on.
        """
        self._device = device
        self._gone = gone
        self._back = back
        self._open_stream = open_stream
        self._closed = threading.Event()
        self._mic = MicrophoneSource(device, open_stream)

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the captured audio until closed; chunks without samples while there is none.

        Raises:
            AudioError: there is no such microphone at the start, or it cannot be used.
        """
        self._mic.open()
        end = 0
        while True:
            try:
                for chunk in self._mic.chunks():
                    heard = AudioChunk(chunk.samples, end + chunk.dropped, chunk.dropped)
                    end = heard.end
                    yield heard
            except AudioError as error:
                self._gone(error)
            for chunk in self._absence(end, self._mic.name):
                end = chunk.end
                yield chunk
            if self._closed.is_set():
                return
            self._back(self._mic.name)

    def close(self) -> None:
        """End `chunks()`, even while it waits; closing twice is harmless."""
        self._closed.set()
        self._mic.close()

    def _absence(self, end: int, name: str) -> Iterator[AudioChunk]:
        """Yield empty chunks for the time until a microphone is open again or this is closed."""
        began, counted = time.monotonic(), 0
        is_open = False
        while not is_open and not self._closed.wait(RETRY_S):
            passed_s = time.monotonic() - began
            is_open = self._reopen(name if passed_s < PATIENCE_S else None)
            lost = round((time.monotonic() - began) * SAMPLE_RATE) - counted
            counted += lost
            yield AudioChunk(np.empty(0, np.float32), end + counted, lost)

    def _reopen(self, name: str | None) -> bool:
        mic = MicrophoneSource(name, self._open_stream)
        try:
            mic.open()
        except AudioError:
            return False
        self._mic = mic
        if self._closed.is_set():
            mic.close()
        return True
