"""Write down sound that is there already, all at once."""

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
"""Stretches of speech, each with its words."""


def transcribe_recording(
    chunks: Iterable[AudioChunk], detector: SpeechDetector, transcriber: Transcriber
) -> Said:
    """Return what is said in the chunks; nothing, where nobody speaks.

    Raises:
        AudioError: as the chunks.
        ModelError: the model cannot be loaded.
    """
    said = [(u, transcriber.transcribe(u)) for u in utterances(chunks, detector)]
    return [(utterance, segment) for utterance, segment in said if segment.text]


def transcript(said: Said, transcriber: Transcriber, *, words: bool) -> Transcript:
    """Return what was read as a transcript; `words`: find out too when each word was said."""
    if words:
        said = [(u, replace(s, words=transcriber.word_times(u, s.text))) for u, s in said]
    return Transcript(tuple(segment for _, segment in said), transcriber.model)
