"""Pick the largest model that keeps latency under a second on this computer."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import SAMPLE_RATE, Utterance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.core.transcript import Segment, Word
    from listening_coach.speech.transcriber import Transcriber

WAIT_S: Final = 1.0
"""The longest wait that does not interrupt the flow of thought: J. Nielsen, "Usability
Engineering", 1993, chapter 5."""
BUDGET_S: Final = 5.0
"""Seconds of measuring after which the next smaller model is chosen, however slow it is."""
SPOKEN: Final = 10 * SAMPLE_RATE
"""Samples of speech to measure with: the last utterance of most turns is shorter."""
_TIMES: Final = 2


class BestTranscriber:
    """The best of several transcribers for this computer, chosen when it is first needed."""

    def __init__(
        self,
        candidates: Sequence[Transcriber],
        speech: Callable[[], NDArray[np.float32]],
        chosen: Callable[[str], None],
    ) -> None:
        """Choose from at least one transcriber, ordered from the largest model to the smallest.

        `speech` returns the audio to measure with, at least SPOKEN samples; `chosen` is called
        once with the name of the chosen model.
        """
        self._candidates = list(candidates)
        self._speech = speech
        self._chosen = chosen
        self._choosing = threading.Lock()
        self._best: Transcriber | None = None
        self._found = ""

    @property
    def model(self) -> str:
        """Name of the model in the manifest."""
        return self._ready().model

    @property
    def notice(self) -> str:
        """Which model was chosen and why; empty before the choice."""
        return f"{self._found} {self._best.notice}".strip() if self._best else ""

    def load(self) -> None:
        """Choose and load a model, if that is not done yet.

        Raises:
            ModelError: a model cannot be loaded.
        """
        self._ready()

    def transcribe(self, utterance: Utterance) -> Segment:
        """Return the segment that the chosen model transcribes.

        Raises:
            ModelError: as `load`, or the model fails.
        """
        return self._ready().transcribe(utterance)

    def language(self, utterance: Utterance) -> tuple[str, float]:
        """Return the language and its probability.

        Raises:
            ModelError: as `transcribe`.
        """
        return self._ready().language(utterance)

    def word_times(self, utterance: Utterance, text: str) -> tuple[Word, ...]:
        """Return when each word was said.

        Raises:
            ModelError: as `transcribe`.
        """
        return self._ready().word_times(utterance, text)

    def _ready(self) -> Transcriber:
        with self._choosing:
            if self._best is None:
                self._best = self._choose()
                self._candidates.clear()
                self._chosen(self._best.model)
            return self._best

    def _choose(self) -> Transcriber:
        spoken = Utterance(self._speech()[:SPOKEN], 0, "closed")
        began = time.perf_counter()
        while True:
            candidate = self._candidates.pop(0)  # popped, so that a model that is too slow is freed
            late = time.perf_counter() - began > BUDGET_S
            candidate.load()
            wait_s = _wait_s(candidate, spoken)
            if wait_s <= WAIT_S or late or not self._candidates:
                self._found = (
                    f"The speech model {candidate.model} suits this machine: "
                    f"it takes {wait_s:.1f} s for {len(spoken.samples) // SAMPLE_RATE} s of speech."
                )
                return candidate


def _wait_s(transcriber: Transcriber, spoken: Utterance) -> float:
    """Return the shortest of a few waits in seconds; other programs only make a wait longer."""
    waits = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        transcriber.transcribe(spoken)
        waits.append(time.perf_counter() - began)
    return min(waits)
