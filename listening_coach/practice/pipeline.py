"""What every ear of a session shares."""

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
    """Detector, recogniser and keeper, and who is told what they find."""

    detector: Callable[[], SpeechDetector]
    """Makes a detector for one turn."""
    transcriber: Transcriber
    audio_recorder: AudioRecorder | None
    tell: Callable[[PipelineEvent], None]
    """Called from several threads; does not block."""
    partial_every_s: float | None = 1.0
    """How often the open stretch is read for the screen, in seconds; None: never."""
    words_first: bool = False
    """Whether a turn's text comes with the times of its words, as nobody is waiting for it."""
    watch: LanguageWatch | None = None
    """Notices other languages; None: nobody does."""
