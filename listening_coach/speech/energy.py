"""Signal energy: level, audible parts and quiet places of audio, without a model."""

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
"""The loudest frame of speech is above this even with the quietest usable microphone."""

_BESIDE_DB = -35.0
"""Soft consonants are seldom further below the loudest vowel of their word, in decibels."""


def levels(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean power of each whole frame."""
    whole = len(samples) // FRAME * FRAME
    frames = samples[:whole].astype(np.float64).reshape(-1, FRAME)
    return np.asarray(np.mean(frames**2, axis=1))


def audible(samples: NDArray[np.float32]) -> bool:
    """Return whether any frame is loud enough to be speech."""
    loudest = float(levels(samples).max(initial=0.0))
    return loudest > 10 ** (AUDIBLE_DBFS / 10)


def loud_part(samples: NDArray[np.float32]) -> tuple[int, int]:
    """Return the first and the last sample, exclusive, of the audible part.

    Audible is relative to the loudest frame. The part is whole frames with one more on either
    side, or everything if the audio is shorter than a frame.
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
    """Yield the audio in pieces of at most `longest` samples, cut where it is quietest.

    The quietest place is searched for in the last `search` samples of each piece.
    """
    while len(samples) > longest:
        cut = quietest(samples, longest - search, longest)
        yield samples[:cut]
        samples = samples[cut:]
    yield samples
