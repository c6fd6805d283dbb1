"""The interface of a transcriber: from an utterance to its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from listening_coach.core.audio import Utterance
    from listening_coach.core.transcript import Segment, Word


class Transcriber(Protocol):
    """Transcribes utterances, one at a time and from one thread at a time."""

    @property
    def model(self) -> str:
        """Name of the model in the manifest."""

    @property
    def notice(self) -> str:
        """A sentence for the user if something differs from the settings, else empty."""

    def load(self) -> None:
        """Load the weights, if not done yet; otherwise the first `transcribe` loads them.

        Raises:
            ModelError: the model cannot be loaded.
        """

    def transcribe(self, utterance: Utterance) -> Segment:
        """Return the transcribed segment; its text is empty if nothing was said.

        An utterance that is still `open` is decoded quickly and roughly, only for the screen.
        The times of the segment are sample indices on the utterance's clock.

        Raises:
            ModelError: the model cannot be loaded or fails.
        """

    def language(self, utterance: Utterance) -> tuple[str, float]:
        """Return the ISO 639 code of the language, and its probability.

        The code is empty and the probability 0 if there is too little speech to tell.

        Raises:
            ModelError: as `transcribe`.
        """

    def word_times(self, utterance: Utterance, text: str) -> tuple[Word, ...]:
        """Return the time and the probability of each word of the utterance's text.

        Takes about as long as `transcribe`; empty if the words cannot be aligned.

        Raises:
            ModelError: as `transcribe`.
        """
