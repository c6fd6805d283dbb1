"""Audio as database rows: written while it is captured, so that a crash loses nothing."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING, Final

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.store.database import Row

PUT: Final = """
    INSERT INTO sound SELECT
        ?1, ?2,
        (SELECT coalesce(max(place) + 1, 0) FROM sound WHERE session = ?1 AND turn = ?2),
        ?3, ?4, ?5, ?6
    WHERE NOT EXISTS (SELECT 1 FROM turns WHERE session = ?1 AND id = ?2 AND off_record)
"""
"""Adds a piece, unless the turn has been taken off the record."""
PIECES: Final = "SELECT start, pcm FROM sound WHERE session = ? AND turn = ? ORDER BY place"
_FULL_SCALE: Final = 32_767


def pcm(samples: NDArray[np.float32]) -> bytes:
    """Convert samples to 16 bit, little-endian, mono."""
    scaled = np.rint(np.clip(samples, -1.0, 1.0) * _FULL_SCALE)
    return scaled.astype("<i2").tobytes()


def wav(samples: NDArray[np.float32]) -> bytes:
    """Convert samples to a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes(pcm(samples))
    return file.getvalue()


def join_audio(pieces: list[Row]) -> NDArray[np.float32]:
    """Join (start, pcm) rows into one stretch; gaps between them are silence."""
    first = pieces[0][0]
    whole = np.zeros(max(start + len(data) // 2 for start, data in pieces) - first, np.float32)
    for start, data in pieces:
        part = np.frombuffer(data, "<i2").astype(np.float32) / _FULL_SCALE
        whole[start - first : start - first + len(part)] = part
    return whole
