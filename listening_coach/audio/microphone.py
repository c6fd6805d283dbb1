"""The microphone as a source: nothing is lost silently, and nothing waits in its callback."""

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
"""Sound that may wait for its reader; what comes beyond it is lost, and counted."""
STALL_S = 2.0
"""A microphone that is silent is not quiet: after this long without a callback it is gone."""
FIRST_S = 5.0
"""Bluetooth headsets and sound servers may take this long to begin."""
_POLL_S = 0.1

_Block = tuple["NDArray[np.float32]", int]
"""What a callback brought, and how many frames were lost before it."""


class MicrophoneSource:
    """Sound from a microphone, from `open` on, or from the first look at `chunks`.

    Can be listened to once. The callback copies and enqueues; resampling is the reader's work.
    """

    def __init__(self, device: str | None = None, open_stream: OpenStream = open_input) -> None:
        """Take (part of) a microphone's name, or None for the default one."""
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
        """Begin to capture; up to a minute waits for `chunks`.

        Raises:
            AudioError: there is no such microphone, or it cannot be used.
        """
        with self._opening:
            if self._stream is None and not self._closed:
                self._stream = self._open_stream(self._device, self._take_block)
                self._rate = self._stream.rate
                self._stream.start()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield what the microphone hears, until it is closed; what waits is still yielded.

        Raises:
            AudioError: as `open`; or the microphone is gone.
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
        """Stop capturing, and end `chunks` after what has been captured."""
        self._closed = True
        with self._opening:
            if self._stream is not None:
                self._stream.close()
        self._blocks.put(None)

    @property
    def name(self) -> str:
        """The microphone's whole name; empty before `open`."""
        return self._stream.name if self._stream is not None else ""

    @property
    def lost(self) -> int:
        """Samples lost since `open`, at 16 kHz."""
        return self._at_16k(self._missing_ever)

    def _take_block(
        self, buffer: NDArray[np.float32], frames: int, timing: Timing, flags: Flags
    ) -> None:
        """Copy and enqueue. Runs in PortAudio's thread, which must never wait."""
        before, self._called_at = self._called_at, timing.currentTime
        if flags.input_overflow and before is not None:
            # Nobody says how much is missing: as much as time has passed for, one block at least.
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
        """Wait for a block; None once closed."""
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
"""How often it is looked for."""
PATIENCE_S: Final = 3.0
"""For so long only the same microphone will do; after that the system's default one will too."""


class ReconnectingMicrophone:
    """Sound from a microphone; while it is gone, time goes on, and counts as lost.

    Can be listened to once.
    """

    def __init__(
        self,
        device: str | None,
        gone: Callable[[AudioError], None],
        back: Callable[[str], None],
        open_stream: OpenStream = open_input,
    ) -> None:
        """Take (part of) a microphone's name or None for the default one, and who is told.

        `gone` is told why it stopped, `back` the name of the one that is heard from now on.
        """
        self._device = device
        self._gone = gone
        self._back = back
        self._open_stream = open_stream
        self._closed = threading.Event()
        self._mic = MicrophoneSource(device, open_stream)

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield what is heard until it is closed; chunks without samples while nothing can be.

        Raises:
            AudioError: there is no such microphone in the first place, or it cannot be used.
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
        """End `chunks()`, also while it waits; closing twice is fine."""
        self._closed.set()
        self._mic.close()

    def _absence(self, end: int, name: str) -> Iterator[AudioChunk]:
        """Yield the time that passes until a microphone is open again, or all is closed."""
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
