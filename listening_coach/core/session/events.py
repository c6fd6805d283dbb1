"""What can happen to a sitting, and what it asks the edge to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from listening_coach.core.round.state import Partner


@dataclass(frozen=True, slots=True)
class Agreed:
    """One of the two agrees to what is asked here, or takes it back."""

    partner: Partner


@dataclass(frozen=True, slots=True)
class Continued:
    """Both go on."""


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The two go on without being heard: they type, or only keep the time."""


@dataclass(frozen=True, slots=True)
class EnergyReported:
    """One of the two said how much energy they have."""

    partner: Partner
    energy: int
    """1 to 5."""


@dataclass(frozen=True, slots=True)
class RoundOffered:
    """Somebody proposes a round."""

    round: str


@dataclass(frozen=True, slots=True)
class ProposalVetoed:
    """Somebody does not want what is proposed; who and why is not asked."""


@dataclass(frozen=True, slots=True)
class WithoutTouch:
    """Somebody would rather end without touch; who is not asked."""


@dataclass(frozen=True, slots=True)
class RoundOver:
    """The round at hand has ended."""

    stopped: bool = False
    """It came to a point at which it is better to stop."""


@dataclass(frozen=True, slots=True)
class DangerHeard:
    """Words of danger were said: a gentle page is due, once in a session."""


@dataclass(frozen=True, slots=True)
class KeepWishChosen:
    """One of the two says what they would keep."""

    partner: Partner
    wish: int
    """NOTHING, WORDS or SOUND."""


@dataclass(frozen=True, slots=True)
class PlaceTimePassed:
    """Time passed in a step."""

    entered: int
    """Which visit: the sitting's `entered` when it began."""
    seconds: float
    """Since it began."""


@dataclass(frozen=True, slots=True)
class SessionPaused:
    """Somebody needs a moment."""


@dataclass(frozen=True, slots=True)
class PartnerReturned:
    """One of the two is back; it goes on when both are."""

    partner: Partner


@dataclass(frozen=True, slots=True)
class SessionStopped:
    """Somebody ends the sitting; no reason is asked."""


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """Somebody takes their consent back: everything is deleted at once."""


Asked = RoundOffered | ProposalVetoed | WithoutTouch | EnergyReported | KeepWishChosen
"""What changes something of the place at hand, and never leaves it."""
Moved = Agreed | Unrecorded | Continued | RoundOver | PlaceTimePassed
"""What may lead on."""
Event = (
    Asked
    | Moved
    | DangerHeard
    | SessionPaused
    | PartnerReturned
    | SessionStopped
    | ConsentWithdrawn
)


@dataclass(frozen=True, slots=True)
class StartRound:
    """Hold a round."""

    round: str
    seconds: int
    """How long both turns together shall take, by the plan."""
    first: Partner
    """Who holds the first role; it changes from round to round."""


@dataclass(frozen=True, slots=True)
class PauseRound:
    """Let the round at hand hear nothing until it goes on."""


@dataclass(frozen=True, slots=True)
class ResumeRound:
    """Let the round at hand go on."""


@dataclass(frozen=True, slots=True)
class EndRound:
    """End the round at hand, wherever it stands."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Keep what both wish to keep, and delete the rest; asked for once."""

    words: bool
    sound: bool


Effect = StartRound | PauseRound | ResumeRound | EndRound | Settle
