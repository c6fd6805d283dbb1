"""Synthetic sounds of a room in which nobody speaks, the same at every run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benches.augment import RATE, reverberant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Sound = NDArray[np.float32]
    Maker = Callable[[int, np.random.Generator], NDArray[np.float64]]

STRETCH_S = 13
LEVELS_DBFS = (-60, -50, -40, -30, -20)


def stretches() -> Iterator[tuple[str, Sound]]:
    """Yield (description, audio) of sounds of 13 s each, more than 10 minutes in all."""
    length = STRETCH_S * RATE
    yield "silence", np.zeros(length, np.float32)
    for name, maker in MAKERS.items():
        for level in LEVELS_DBFS:
            rng = np.random.default_rng([len(name), -level, ord(name[0])])
            yield f"{name} {level} dBFS", _at(maker(length, rng), level)
    for name in ("clicks", "breath", "knocks"):
        rng = np.random.default_rng(len(name))
        sound = _at(MAKERS[name](length, rng), -30)
        yield f"{name} in a live room", reverberant(sound, rng)
        yield f"{name} over a fan", sound + _at(_brown(length, rng), -45)


def _at(sound: NDArray[np.float64], dbfs: float) -> Sound:
    """Return the audio scaled so that its loudest tenth of a second is at this level."""
    frames = sound[: len(sound) // 1600 * 1600].reshape(-1, 1600)
    loudest = float(np.sqrt(np.mean(frames**2, axis=1)).max())
    return np.clip(sound * 10 ** (dbfs / 20) / max(loudest, 1e-12), -1, 1).astype(np.float32)


def _colour(length: int, rng: np.random.Generator, slope: float) -> NDArray[np.float64]:
    spectrum = np.fft.rfft(rng.standard_normal(length))
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    spectrum[1:] *= np.maximum(hertz[1:], 20.0) ** slope
    spectrum[0] = 0
    return np.fft.irfft(spectrum, length)


def _white(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    return rng.standard_normal(length)


def _pink(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    return _colour(length, rng, -0.5)


def _brown(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    return _colour(length, rng, -1.0)


def _hum(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    time = np.arange(length) / RATE
    loud = rng.uniform(0.1, 1.0, 12)
    return sum(
        (amount * np.sin(2 * np.pi * 50 * (i + 1) * time) for i, amount in enumerate(loud)),
        start=np.zeros(length),
    )


def _bursts(
    length: int, rng: np.random.Generator, lasting: tuple[float, float], each: float
) -> Iterator[tuple[int, int]]:
    """Yield (start, samples) of events that happen about every `each` seconds."""
    at = 0
    while True:
        at += int(rng.exponential(each) * RATE) + RATE // 20
        samples = int(rng.uniform(*lasting) * RATE)
        if at + samples >= length:
            return
        yield at, samples


def _clicks(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    sound = np.zeros(length)
    for start, samples in _bursts(length, rng, (0.004, 0.03), 0.15):
        decay = np.exp(-6 * np.arange(samples) / samples)
        sound[start : start + samples] += rng.standard_normal(samples) * decay * rng.uniform(0.3, 1)
    return sound


def _knocks(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    sound = np.zeros(length)
    for start, samples in _bursts(length, rng, (0.08, 0.25), 0.7):
        time = np.arange(samples)
        decay = np.exp(-7 * time / samples)
        body = np.sin(2 * np.pi * rng.uniform(70, 300) * time / RATE)
        sound[start : start + samples] += (body + 0.2 * rng.standard_normal(samples)) * decay
    return sound


def _breath(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    sound = np.zeros(length)
    for start, samples in _bursts(length, rng, (0.7, 1.6), 0.8):
        spectrum = np.fft.rfft(rng.standard_normal(samples))
        hertz = np.fft.rfftfreq(samples, 1 / RATE)
        centre = rng.uniform(700, 1800)
        spectrum *= np.exp(-(((hertz - centre) / 900) ** 2)) + 0.15
        swell = np.sin(np.pi * np.arange(samples) / samples) ** 2
        sound[start : start + samples] += np.fft.irfft(spectrum, samples) * swell
    return sound


def _tones(length: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return something like music: struck chords with harmonics that decay."""
    sound = np.zeros(length)
    for start, samples in _bursts(length, rng, (0.3, 1.5), 0.4):
        time = np.arange(samples) / RATE
        root = 110 * 2 ** (int(rng.integers(0, 25)) / 12)
        for step in (0, 4, 7):
            for harmonic in range(1, 6):
                hertz = root * 2 ** (step / 12) * harmonic
                sound[start : start + samples] += (
                    np.sin(2 * np.pi * hertz * time) * np.exp(-3 * time) / harmonic
                )
    return sound


MAKERS: dict[str, Maker] = {
    "white noise": _white,
    "pink noise": _pink,
    "brown noise": _brown,
    "hum": _hum,
    "clicks": _clicks,
    "knocks": _knocks,
    "breath": _breath,
    "tones": _tones,
}
