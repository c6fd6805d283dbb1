"""Transcribe a complete recording."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from listening_coach.audio.segmentation import utterances
from listening_coach.core.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Iterable

    from listening_coach.audio.vad import SpeechDetector
    from listening_coach.core.audio import AudioChunk, Utterance
    from listening_coach.core.transcript import Segment
    from listening_coach.speech.transcriber import Transcriber

Said = list[tuple["Utterance", "Segment"]]
"""Utterances, each with its text."""


def transcribe_recording(
    chunks: Iterable[AudioChunk], detector: SpeechDetector, transcriber: Transcriber
) -> Said:
    """Transcribe the speech in some chunks; the list is empty if nobody speaks.

    Raises:
        AudioError: the chunks cannot be read.
        ModelError: the model cannot be loaded.
    """
    said = [(u, transcriber.transcribe(u)) for u in utterances(chunks, detector)]
    return [(utterance, segment) for utterance, segment in said if segment.text]


def transcript(said: Said, transcriber: Transcriber, *, words: bool) -> Transcript:
    """Join utterances into a transcript; `words`: also find when each word was said."""
    if words:
        said = [(u, replace(s, words=transcriber.word_times(u, s.text))) for u, s in said]
    return Transcript(tuple(segment for _, segment in said), transcriber.model)
