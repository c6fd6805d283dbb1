"""The microphone test: a sentence held in memory until it is played back, and never saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.core.audio import AudioChunk

LENGTH_S = 4.0


class SampleRecording:
    """Collects the audio of one turn in memory."""

    def __init__(self) -> None:
        self._parts: list[NDArray[np.float32]] = []

    def keep(self, turn: str, chunk: AudioChunk) -> None:  # noqa: ARG002  (there is one turn)
        """Add a chunk; called from the capture thread."""
        self._parts.append(chunk.samples)

    def take(self) -> NDArray[np.float32]:
        """Return the audio collected so far, and forget it."""
        import numpy as np  # noqa: PLC0415  (heavy)

        parts, self._parts = self._parts, []
        return np.concatenate(parts) if parts else np.empty(0, np.float32)
