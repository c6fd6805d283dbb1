"""Play audio to a loudspeaker."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from listening_coach.audio.decoding import Resampler
from listening_coach.audio.streams import LATENCY_S, open_output
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.audio.streams import Flags, OpenStream, Timing

_POLL_S = 0.05


def play(
    samples: NDArray[np.float32],
    stop: threading.Event | None = None,
    device: str | None = None,
    open_stream: OpenStream = open_output,
) -> None:
    """Play 16 kHz mono samples; returns when playback ends or `stop` is set.

    Raises:
        AudioError: there is no such loudspeaker, it cannot be used, or it stops.
    """
    stop = stop or threading.Event()
    tape = _Tape()
    stream = open_stream(device, tape.give)
    try:
        tape.load(samples, stream.rate)
        stream.start()
        while not stop.wait(_POLL_S) and not tape.heard.is_set():
            if not stream.active:
                raise AudioError(
                    f"The loudspeaker {stream.name!r} has stopped.",
                    "Plug it in again, or choose another one.",
                )
    finally:
        stream.close()


class _Tape:
    """Feeds samples to the callback, then silence until the last one has left the device."""

    def __init__(self) -> None:
        self._samples = np.empty(0, np.float32)
        self._at = 0
        self.heard = threading.Event()

    def load(self, samples: NDArray[np.float32], rate: int) -> None:
        """Resample the audio to the device's rate, before the stream starts."""
        resampler = Resampler(SAMPLE_RATE, to=rate)
        tail = np.zeros(int(LATENCY_S * rate), np.float32)
        self._samples = np.concatenate((resampler(samples), resampler.flush(), tail))

    def give(
        self, buffer: NDArray[np.float32], frames: int, _timing: Timing, _flags: Flags
    ) -> None:
        """Fill the next buffer, with the same samples in every channel."""
        part = self._samples[self._at : self._at + frames]
        buffer[: len(part)] = part[:, None]
        buffer[len(part) :] = 0
        self._at += frames
        if self._at >= len(self._samples):
            self.heard.set()
