"""How loud a sound is, before any model looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

from listening_coach.core.audio import SAMPLE_RATE

FRAME = SAMPLE_RATE // 50
"""Samples: 20 ms."""
AUDIBLE_DBFS = -65.0
"""Speech into the quietest usable microphone is louder than this somewhere."""

_BESIDE_DB = -35.0
"""Soft consonants are not much further below the loudest vowel of their word."""


def levels(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean power of each whole frame."""
    whole = len(samples) // FRAME * FRAME
    frames = samples[:whole].astype(np.float64).reshape(-1, FRAME)
    return np.asarray(np.mean(frames**2, axis=1))


def audible(samples: NDArray[np.float32]) -> bool:
    """Return whether any frame is as loud as speech can be."""
    loudest = float(levels(samples).max(initial=0.0))
    return loudest > 10 ** (AUDIBLE_DBFS / 10)


def loud_part(samples: NDArray[np.float32]) -> tuple[int, int]:
    """Return where the sound begins and ends to be heard beside its own loudest moment.

    Whole frames, with one more on either side; all of it when it is shorter than a frame.
    """
    power = levels(samples)
    if not len(power):
        return 0, len(samples)
    loud = np.flatnonzero(power >= power.max() * 10 ** (_BESIDE_DB / 10))
    return max(0, int(loud[0]) - 1) * FRAME, min(len(samples), (int(loud[-1]) + 2) * FRAME)


def quietest(samples: NDArray[np.float32], start: int, end: int) -> int:
    """Return the middle of the quietest fifth of a second in [start, end), as a sample index."""
    power = levels(samples[start:end])
    width = min(10, len(power))
    if not width:
        return end
    smooth = np.convolve(power, np.ones(width), "valid")
    return start + (int(np.argmin(smooth)) + width // 2) * FRAME


def pieces(
    samples: NDArray[np.float32], longest: int, search: int
) -> Iterator[NDArray[np.float32]]:
    """Yield the sound in pieces of at most `longest` samples, cut where it is quietest.

    A cut is looked for in the last `search` samples that a piece can have.
    """
    while len(samples) > longest:
        cut = quietest(samples, longest - search, longest)
        yield samples[:cut]
        samples = samples[cut:]
    yield samples
