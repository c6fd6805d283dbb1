"""Augment clean recordings: noise, other voices, and a distant microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Sound = NDArray[np.float32]

RATE = 16_000
CONDITIONS = ("clean", "white10", "babble10", "reverb")
_SNR_DB = 10.0
_VOICES = 5
_T60_S = 0.5
_DIRECT_TO_REVERBERANT_DB = 0.0


def place(sound: Sound, condition: str, seed: int, others: Sequence[Sound] = ()) -> Sound:
    """Return the audio in a condition; deterministic for a seed.

    `others` are the recordings to mix into babble.
    """
    rng = np.random.default_rng(seed)
    if condition == "white10":
        return mix(sound, rng.standard_normal(len(sound)).astype(np.float32), _SNR_DB)
    if condition == "babble10":
        return mix(sound, babble(len(sound), others, rng), _SNR_DB)
    if condition == "reverb":
        return reverberant(sound, rng)
    return sound


def mix(sound: Sound, noise: Sound, snr_db: float) -> Sound:
    """Return audio mixed with noise at a signal-to-noise ratio of mean powers."""
    power = float(np.mean(sound**2)) / 10 ** (snr_db / 10)
    gain = np.sqrt(power / max(float(np.mean(noise**2)), 1e-12))
    return _kept_in_range(sound + np.float32(gain) * noise)


def babble(length: int, others: Sequence[Sound], rng: np.random.Generator) -> Sound:
    """Return several of the other recordings mixed, each from a random start."""
    total = np.zeros(length, np.float32)
    for index in rng.choice(len(others), size=min(_VOICES, len(others)), replace=False):
        voice = others[index]
        voice = voice / max(float(np.sqrt(np.mean(voice**2))), 1e-6)
        total += np.resize(np.roll(voice, int(rng.integers(len(voice)))), length)
    return total


def reverberant(sound: Sound, rng: np.random.Generator) -> Sound:
    """Return the audio as heard across a reverberant room: a decaying tail as loud as the voice."""
    length = int(_T60_S * RATE)
    decay = 10 ** (-3 * np.arange(length) / length)
    tail = rng.standard_normal(length) * decay
    tail[: RATE // 200] = 0  # no reflection arrives within 5 ms
    tail *= 10 ** (-_DIRECT_TO_REVERBERANT_DB / 20) / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    size = len(sound) + length
    heard = np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(tail, size), size)
    return _kept_in_range(heard[: len(sound)].astype(np.float32))


def _kept_in_range(sound: Sound) -> Sound:
    peak = float(np.max(np.abs(sound), initial=0.0))
    return (sound / max(peak, 1.0)).astype(np.float32)
