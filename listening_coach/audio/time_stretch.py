"""Change playback speed without changing pitch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from listening_coach.audio.decoding import apply_filter
from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

SLOWEST: Final = 0.5
FASTEST: Final = 2.0
_PADDING: Final = SAMPLE_RATE // 5
"""Samples of silence after the audio: the filter drops up to 35 ms at the end of its input."""


def stretch_time(samples: NDArray[np.float32], speed: float) -> NDArray[np.float32]:
    """Change the speed of speech and keep its pitch, with FFmpeg's `atempo`.

    Args:
        samples: (n,) mono at 16 kHz.
        speed: 0.5 to 2; 1 changes nothing.

    Returns:
        (n / speed, rounded,) mono in [-1, 1].

    Raises:
        ValueError: the speed is out of range.
    """
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"a speed lies from {SLOWEST} to {FASTEST}, not {speed}")
    if speed == 1.0 or not len(samples):
        return samples
    padded = np.pad(samples, (0, _PADDING))
    return apply_filter(padded, "atempo", str(speed))[: round(len(samples) / speed)]
