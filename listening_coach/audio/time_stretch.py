"""Say it slower or faster at the same pitch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SLOWEST: Final = 0.5
FASTEST: Final = 2.0
FRAME: Final = 640
"""Samples that are moved together: 40 ms, two periods of a deep voice and more."""
_HOP: Final = FRAME // 2
_REACH: Final = 160
"""How far, in samples, a frame may be taken from where it should be, so that it fits on."""


def stretch_time(samples: NDArray[np.float32], speed: float) -> NDArray[np.float32]:
    """Return speech at another speed, by waveform-similarity overlap-add.

    Each frame is taken near the place that its time asks for, where it continues best what stands
    before it (Verhelst and Roelands, ICASSP 1993).

    Args:
        samples: (n,) mono at 16 kHz.
        speed: 0.5 to 2; 1 changes nothing.

    Returns:
        (about n / speed,) mono.

    Raises:
        ValueError: the speed is out of range.
    """
    if not SLOWEST <= speed <= FASTEST:
        raise ValueError(f"a speed lies from {SLOWEST} to {FASTEST}, not {speed}")
    if speed == 1.0 or len(samples) < FRAME:
        return samples
    window = np.hanning(FRAME + 1)[:-1].astype(np.float32)
    frames = max(1, round(len(samples) / speed / _HOP))
    sound = np.pad(samples, (_REACH, 2 * FRAME + _REACH))
    said = np.zeros((frames + 1) * _HOP, np.float32)
    taken = 0
    for frame in range(frames):
        wanted = min(round(frame * _HOP * speed), len(samples))
        if frame:
            wanted += _best(sound, wanted, taken + _HOP) - _REACH
        taken = max(0, wanted)
        part = sound[_REACH + taken : _REACH + taken + FRAME]
        said[frame * _HOP : frame * _HOP + FRAME] += part * window
    # The first half frame has no other to overlap with.
    said[:_HOP] = samples[:_HOP]
    return said


def _best(sound: NDArray[np.float32], wanted: int, follows: int) -> int:
    """Return how far into its reach a frame continues best what follows the last one."""
    natural = sound[_REACH + follows : _REACH + follows + FRAME]
    near = sound[wanted : wanted + 2 * _REACH + FRAME]
    if len(natural) < FRAME or len(near) < FRAME + 2 * _REACH:
        return _REACH
    return int(np.argmax(np.correlate(near, natural, "valid")))
