"""The events of the speech pipeline, as immutable messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.core.audio import seconds

if TYPE_CHECKING:
    from listening_coach.core.assessment import Assessment
    from listening_coach.core.transcript import Segment, Transcript
    from listening_coach.errors import AudioError, CoachError


@dataclass(frozen=True, slots=True)
class AudioLevel:
    """How loud the sound is now."""

    dbfs: float
    """Root mean square of the newest chunk, in decibels below full scale; at least -90."""
    lost: int
    """Samples lost so far."""
    silent_s: float = 0.0
    """Seconds without any sound at all, not even the hiss of a room."""


@dataclass(frozen=True, slots=True)
class PartialTranscript:
    """The provisional text of the utterance that is still being spoken."""

    turn: str
    agreed: str
    """Words that two hypotheses share; they stay until the utterance is final."""
    rest: str
    """Words that may still change."""


@dataclass(frozen=True, slots=True)
class SegmentFinal:
    """The final text of an utterance that a pause has ended."""

    turn: str
    segment: Segment


@dataclass(frozen=True, slots=True)
class TurnTranscribed:
    """The transcript of a whole turn."""

    turn: str
    transcript: Transcript
    started: int
    """Sample index, on the clock of the source, at which the turn was opened."""
    ended: int
    """Sample index at which it was closed."""
    wait_s: float
    """Seconds from the last sample to the whole text."""

    @property
    def started_s(self) -> float:
        """Seconds on the clock of the source."""
        return seconds(self.started)

    @property
    def ended_s(self) -> float:
        """Seconds on the clock of the source."""
        return seconds(self.ended)


@dataclass(frozen=True, slots=True)
class WordTimings:
    """When each word of a turn was said; comes some time after `TurnTranscribed`."""

    turn: str
    transcript: Transcript
    """The same text; its segments have words."""


@dataclass(frozen=True, slots=True)
class MicrophoneLost:
    """The microphone was unplugged, or has stopped; the program looks for it."""

    error: AudioError


@dataclass(frozen=True, slots=True)
class MicrophoneRestored:
    """A microphone works again."""

    name: str


@dataclass(frozen=True, slots=True)
class OtherLanguageDetected:
    """A language other than English was spoken; reported once."""

    name: str
    """Its English name."""


@dataclass(frozen=True, slots=True)
class HalfTime:
    """Half of the usual time of a round is over."""


@dataclass(frozen=True, slots=True)
class VoiceRaised:
    """A partner speaks clearly louder than at first."""


@dataclass(frozen=True, slots=True)
class RecordingsExhausted:
    """The round runs on recordings, and there is none left for this turn."""

    turn: str


@dataclass(frozen=True, slots=True)
class ExchangeAssessed:
    """The checker has assessed an exchange."""

    exchange: str
    assessment: Assessment
    wait_s: float
    """Seconds that it took."""


@dataclass(frozen=True, slots=True)
class PipelineFailed:
    """An error that the program cannot solve by itself."""

    error: CoachError


PipelineEvent = (
    AudioLevel
    | PartialTranscript
    | SegmentFinal
    | TurnTranscribed
    | WordTimings
    | MicrophoneLost
    | MicrophoneRestored
    | OtherLanguageDetected
    | HalfTime
    | VoiceRaised
    | RecordingsExhausted
    | ExchangeAssessed
    | PipelineFailed
)
