"""Where sound comes from: one interface for a microphone and for a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.types import AudioChunk


class AudioSource(Protocol):
    """Sound as 16 kHz mono chunks, in order, from sample 0."""

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield chunks until the source runs out or is closed; blocks while it waits.

        Contiguous: each chunk starts where the one before ended, plus its own `dropped`.

        Raises:
            AudioError: the device or file cannot be used, or stops being usable.
        """

    def close(self) -> None:
        """End `chunks()`, also from another thread while it waits; closing twice is fine."""
