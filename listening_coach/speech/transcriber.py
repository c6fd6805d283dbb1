"""From an utterance to its text: the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from listening_coach.types import Segment, Utterance


class Transcriber(Protocol):
    """Turns utterances into text, one at a time, from one thread at a time."""

    @property
    def model(self) -> str:
        """Name of the model in the manifest."""

    def load(self) -> None:
        """Load the weights, if they are not; the first `transcribe` does so otherwise.

        Raises:
            ModelError: the model cannot be loaded.
        """

    def transcribe(self, utterance: Utterance) -> Segment:
        """Return what was said; empty text when nothing was.

        An utterance that is still `open` is decoded quickly and roughly, for the screen only.
        Segment times count samples as the utterance does.

        Raises:
            ModelError: the model cannot be loaded or fails.
        """
