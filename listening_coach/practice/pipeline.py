"""The speech pipeline: services that every turn of a session shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.audio.vad import SpeechDetector
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.recorder import AudioRecorder
    from listening_coach.speech.language import LanguageWatch
    from listening_coach.speech.transcriber import Transcriber


@dataclass(frozen=True, slots=True)
class SpeechPipeline:
    """The detector, the recogniser and the recorder, and the receiver of their events."""

    detector: Callable[[], SpeechDetector]
    """Makes the detector of one turn."""
    transcriber: Transcriber
    audio_recorder: AudioRecorder | None
    tell: Callable[[PipelineEvent], None]
    """Receives events; called from several threads, and does not block."""
    partial_every_s: float | None = 1.0
    """Seconds between two transcriptions of the open utterance for the screen; None: never."""
    words_first: bool = False
    """Whether the text of a turn comes with word times, because nobody is waiting for it."""
    watch: LanguageWatch | None = None
    """Notices other languages; None: nothing does."""
