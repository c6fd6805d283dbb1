"""Play part of a turn in the background, and report the position of playback."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

SPEEDS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class AudioClip:
    """A stretch of audio to play."""

    samples: NDArray[np.float32]
    """(n,) mono at SAMPLE_RATE."""
    start: int
    """Sample index of the first sample on the clock of the turn."""


class Playback:
    """Plays one clip at a time; a new one stops the old one."""

    def __init__(
        self,
        play: Callable[[NDArray[np.float32], float, threading.Event], None],
        clock: Callable[[], float],
    ) -> None:
        """Use a function that plays (samples, speed, stop), and a clock in seconds."""
        self._play = play
        self._clock = clock
        self._stop = threading.Event()
        self._part: AudioClip | None = None
        self._began = 0.0
        self._pace = 1.0
        self.speed = 1.0
        self.loop = False

    def stop(self) -> bool:
        """Stop playback; return whether something was playing."""
        self._stop.set()
        heard, self._part = self._part is not None, None
        return heard

    def start(self, part: AudioClip) -> Callable[[], None]:
        """Stop the current clip, and return a function that plays this one, for a worker thread.

        Calling the function raises an AudioError if no loudspeaker can be used.
        """
        self._stop.set()
        stop = self._stop = threading.Event()
        self._part, self._began, self._pace = part, self._clock(), self.speed

        def run() -> None:
            try:
                self._play(part.samples, self._pace, stop)
                while self.loop and not stop.is_set():
                    self._began = self._clock()
                    self._play(part.samples, self._pace, stop)
            finally:
                if not stop.is_set():
                    self._part = None

        return run

    def now(self) -> int | None:
        """Return the sample index that is playing about now; None if nothing is."""
        part = self._part
        if part is None:
            return None
        passed = round((self._clock() - self._began) * self._pace * SAMPLE_RATE)
        return part.start + min(passed, len(part.samples) - 1)

    def faster(self, steps: int) -> None:
        """Change the speed by a number of steps, from the next clip on."""
        at = SPEEDS.index(self.speed) + steps
        self.speed = SPEEDS[max(0, min(at, len(SPEEDS) - 1))]
