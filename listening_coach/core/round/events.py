"""The events of a round, and the effects that it asks to be carried out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.state import Exchange, Partner, Turn
    from listening_coach.core.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Chose:
    """Somebody gave an answer of the stage by a key; `done` is one of them."""

    answer: str


@dataclass(frozen=True, slots=True)
class Said:
    """A turn was transcribed, or typed."""

    turn: str
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Rated:
    """A partner chose a number: how understood, how stressed, how deep to go."""

    by: Literal["speaker", "listener"]
    """`speaker` is the partner who holds the first role now."""
    value: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The checker has assessed an exchange."""

    exchange: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class StageTimePassed:
    """Time passed in a stage."""

    entered: int
    """The state's `entered` when the stage began, to tell one visit of a stage from another."""
    seconds: float
    """Since it began."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Nobody answers here: continue without recording an answer."""


@dataclass(frozen=True, slots=True)
class RoundPaused:
    """Somebody needs a moment."""


@dataclass(frozen=True, slots=True)
class RoundResumed:
    """Both partners are back."""


@dataclass(frozen=True, slots=True)
class RoundStopped:
    """Somebody ends the round; no reason is asked for."""


@dataclass(frozen=True, slots=True)
class TurnRetracted:
    """Somebody asks to forget the last turn."""


Event = (
    Chose
    | Said
    | Rated
    | Checked
    | StageTimePassed
    | Skipped
    | RoundPaused
    | RoundResumed
    | RoundStopped
    | TurnRetracted
)


@dataclass(frozen=True, slots=True)
class Listen:
    """Open a turn."""

    turn: str
    role: str
    partner: Partner


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the open turn and report what was said."""


@dataclass(frozen=True, slots=True)
class Mute:
    """Record nothing until `Unmute`."""


@dataclass(frozen=True, slots=True)
class Unmute:
    """Record again."""


@dataclass(frozen=True, slots=True)
class Check:
    """Compare a response with its statement."""

    exchange: str
    reflection: Reflection


@dataclass(frozen=True, slots=True)
class SaveTurn:
    """Save a turn; sent once per turn."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class SaveExchange:
    """Save an exchange, or its latest version."""

    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete the words and the sound of a turn, and everything that quotes it."""

    turn: Turn
    exchanges: tuple[Exchange, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """The round is over; sent once."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """A card was swapped for another; a card that is swapped twice does not come again."""

    card: str


Effect = (
    Listen | EndTurn | Mute | Unmute | Check | SaveTurn | SaveExchange | Forget | PutAside | Finish
)
