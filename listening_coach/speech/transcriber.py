"""From an utterance to its text: the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from listening_coach.core.audio import Utterance
    from listening_coach.core.transcript import Segment, Word


class Transcriber(Protocol):
    """Turns utterances into text, one at a time, from one thread at a time."""

    @property
    def model(self) -> str:
        """Name of the model in the manifest."""

    @property
    def notice(self) -> str:
        """A sentence for the user if something is not as it was asked for, else empty."""

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

    def language(self, utterance: Utterance) -> tuple[str, float]:
        """Return the language as its ISO 639 code, and its probability.

        Empty with probability 0 when it cannot be told.

        Raises:
            ModelError: as `transcribe`.
        """

    def word_times(self, utterance: Utterance, text: str) -> tuple[Word, ...]:
        """Return when each word of the utterance's text was said, and how sure each is.

        Takes about as long as `transcribe`; empty where it cannot be told.

        Raises:
            ModelError: as `transcribe`.
        """
