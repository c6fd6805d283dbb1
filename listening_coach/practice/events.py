"""What the edge reports while a turn is heard; each is one immutable message."""

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
    """How loud it is now."""

    dbfs: float
    """Root mean square of the newest stretch, decibels below full scale; at least -90."""
    lost: int
    """Samples lost so far."""
    silent_s: float = 0.0
    """Seconds for which nothing at all was heard, not even the hiss of a room."""


@dataclass(frozen=True, slots=True)
class PartialTranscript:
    """A rough reading of the stretch that is still being spoken."""

    turn: str
    agreed: str
    """Words that two readings shared; they stay until the stretch is written down."""
    rest: str
    """Words that may still change."""


@dataclass(frozen=True, slots=True)
class SegmentFinal:
    """The text of a stretch that a pause has closed; it does not change any more."""

    turn: str
    segment: Segment


@dataclass(frozen=True, slots=True)
class TurnTranscribed:
    """Everything that was said in a turn."""

    turn: str
    transcript: Transcript
    started: int
    """Sample index, on the clock of the source, at which the turn was opened."""
    ended: int
    """Sample index at which it was closed."""
    wait_s: float
    """Seconds from having all samples to having all text."""

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
    """The microphone was unplugged, or has stopped; it is looked for."""

    error: AudioError


@dataclass(frozen=True, slots=True)
class MicrophoneRestored:
    """A microphone is heard again."""

    name: str


@dataclass(frozen=True, slots=True)
class OtherLanguageDetected:
    """Something else than English was spoken; told once."""

    name: str
    """In English."""


@dataclass(frozen=True, slots=True)
class HalfTime:
    """Half of the time that a round usually takes is over."""


@dataclass(frozen=True, slots=True)
class VoiceRaised:
    """One of the two speaks clearly louder than at first."""


@dataclass(frozen=True, slots=True)
class RecordingsExhausted:
    """The round is held from recordings, and there is none left for this turn."""

    turn: str


@dataclass(frozen=True, slots=True)
class ExchangeAssessed:
    """The checker has looked at an exchange."""

    exchange: str
    assessment: Assessment
    wait_s: float
    """Seconds that it took."""


@dataclass(frozen=True, slots=True)
class PipelineFailed:
    """Something that the program cannot mend by itself."""

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
