"""How loud a sound is, before any model looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

from listening_coach.types import SAMPLE_RATE

FRAME = SAMPLE_RATE // 50
"""Samples: 20 ms."""
AUDIBLE_DBFS = -65.0
"""Speech into the quietest usable microphone is louder than this somewhere."""


def levels(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean power of each whole frame."""
    whole = len(samples) // FRAME * FRAME
    frames = samples[:whole].astype(np.float64).reshape(-1, FRAME)
    return np.asarray(np.mean(frames**2, axis=1))


def audible(samples: NDArray[np.float32]) -> bool:
    """Return whether any frame is as loud as speech can be."""
    loudest = float(levels(samples).max(initial=0.0))
    return loudest > 10 ** (AUDIBLE_DBFS / 10)


def quietest(samples: NDArray[np.float32], start: int, end: int) -> int:
    """Return the middle of the quietest fifth of a second in [start, end), as a sample index."""
    power = levels(samples[start:end])
    width = min(10, len(power))
    if not width:
        return end
    smooth = np.convolve(power, np.ones(width), "valid")
    return start + (int(np.argmin(smooth)) + width // 2) * FRAME
