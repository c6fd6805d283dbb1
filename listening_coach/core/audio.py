"""Audio chunks, utterances, and the sample clock that both count on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAMPLE_RATE = 16_000
"""Hertz, everywhere inside the program: what Whisper and Silero were trained on."""


def seconds(samples: int) -> float:
    """Convert a sample count to seconds."""
    return samples / SAMPLE_RATE


@dataclass(frozen=True, slots=True, eq=False)
class AudioChunk:
    """A stretch of sound as a source delivers it."""

    samples: NDArray[np.float32]
    """(n,) mono at SAMPLE_RATE, in [-1, 1], read-only."""
    start: int
    """Index of the first sample since the source was opened."""
    dropped: int = 0
    """Samples lost just before this chunk; `start` counts them as having passed."""

    def __post_init__(self) -> None:
        """Check the shape and make the array read-only, so that frozen means frozen."""
        if self.samples.ndim != 1 or self.samples.dtype != np.float32:
            got = f"{self.samples.dtype}{self.samples.shape}"
            raise ValueError(f"an audio chunk is float32 of shape (n,), not {got}")
        self.samples.flags.writeable = False

    @property
    def end(self) -> int:
        """Index just past the last sample."""
        return self.start + len(self.samples)


EndedBy = Literal["open", "silence", "limit", "closed"]
"""Why an utterance ends.

`open`: it has not ended, the person is still speaking; `silence`: they paused; `limit`: it reached
the greatest length; `closed`: the turn ended or the source ran out.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """A stretch of speech between two pauses, with its pre-roll and post-roll."""

    samples: NDArray[np.float32]
    """(n,) mono at SAMPLE_RATE, read-only."""
    start: int
    """Index of the first sample since the source was opened."""
    ended_by: EndedBy

    @property
    def end(self) -> int:
        """Index just past the last sample."""
        return self.start + len(self.samples)
