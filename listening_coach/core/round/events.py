"""What can happen to a round, and what it asks the edge to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.state import Exchange, Partner, Turn
    from listening_coach.core.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Chose:
    """Somebody pressed a key that stands for an answer of the stage, `done` among them."""

    answer: str


@dataclass(frozen=True, slots=True)
class Said:
    """A turn was heard, or typed."""

    turn: str
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Rated:
    """One of the two chose a number: how understood, how loud the stress, how deep to go."""

    by: Literal["speaker", "listener"]
    """`speaker` is who holds the first role now."""
    value: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The checker has looked at an exchange."""

    exchange: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class StageTimePassed:
    """Time passed in a stage."""

    entered: int
    """Which visit of which stage: the state's `entered` when it began."""
    seconds: float
    """Since it began."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Nobody answers here: go on, and record no answer."""


@dataclass(frozen=True, slots=True)
class RoundPaused:
    """Somebody needs a moment."""


@dataclass(frozen=True, slots=True)
class RoundResumed:
    """Both are back."""


@dataclass(frozen=True, slots=True)
class RoundStopped:
    """Somebody ends the round; no reason is asked."""


@dataclass(frozen=True, slots=True)
class TurnRetracted:
    """Somebody asks that the last turn be forgotten."""


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
    """Leave out what is said until Release."""


@dataclass(frozen=True, slots=True)
class Unmute:
    """Hear again."""


@dataclass(frozen=True, slots=True)
class Check:
    """Compare a response with its statement."""

    exchange: str
    reflection: Reflection


@dataclass(frozen=True, slots=True)
class SaveTurn:
    """Keep a turn; asked for once per turn."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class SaveExchange:
    """Keep an exchange, or what has become known about it."""

    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Forget:
    """Leave of a turn only that there was one, and of what quotes it nothing."""

    turn: Turn
    exchanges: tuple[Exchange, ...]


@dataclass(frozen=True, slots=True)
class Finish:
    """The round is over; asked for once."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """A card was swapped for another; who does not want it twice shall not see it again."""

    card: str


Effect = (
    Listen | EndTurn | Mute | Unmute | Check | SaveTurn | SaveExchange | Forget | PutAside | Finish
)
