"""In place of PortAudio: one buffer for all callbacks, and a clock that runs by frames."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.audio.streams import Callback


@dataclass
class _Timing:
    currentTime: float = 0.0  # noqa: N815  (PortAudio's name)


@dataclass
class _Flags:
    input_overflow: bool = False


class FakeMicrophone:
    """A stream that hears what a test feeds it, when the test does."""

    name = "fake"

    def __init__(
        self,
        rate: int = SAMPLE_RATE,
        channels: int = 1,
        plays: NDArray[np.float32] | None = None,
    ) -> None:
        """Take a format, and what it hears by itself once it is started."""
        self.rate = rate
        self.channels = channels
        self.active = False
        self.opened_as: list[str | None] = []
        self._plays = plays
        self._clock = 100.0
        self._buffer = np.zeros((1600, channels), np.float32)

    def open(self, name: str | None, callback: Callback) -> FakeMicrophone:
        """Be what `MicrophoneSource` opens."""
        self.opened_as.append(name)
        self._callback = callback
        return self

    def start(self) -> None:
        """Begin; hears in a thread what it was given to hear."""
        self.active = True
        if self._plays is not None:
            threading.Thread(target=self.feed, args=(self._plays, 700), daemon=True).start()

    def close(self) -> None:
        """Stop; a callback that is running ends first, as PortAudio has it."""
        self.active = False

    def feed(
        self, samples: NDArray[np.float32], block: int = 800, *, overflow_s: float = 0.0
    ) -> None:
        """Call back in blocks; the first one comes after a loss of so many seconds."""
        for i in range(0, len(samples), block):
            part = samples[i : i + block]
            buffer = self._buffer[: len(part)]
            buffer[:] = part if part.ndim == 2 else part[:, None]
            lost_s = overflow_s if i == 0 else 0.0
            self._clock += len(part) / self.rate + lost_s
            if self.active:
                self._callback(buffer, len(part), _Timing(self._clock), _Flags(lost_s > 0))
            self._buffer[:] = np.nan  # whoever kept it instead of a copy has nothing now
