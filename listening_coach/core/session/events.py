"""The events of a session, and the effects that it asks to be carried out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from listening_coach.core.round.state import Partner


@dataclass(frozen=True, slots=True)
class Agreed:
    """A partner agrees to what is asked here, or takes their agreement back."""

    partner: Partner


@dataclass(frozen=True, slots=True)
class Continued:
    """Both continue."""


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The two continue without a microphone: they type, or only follow the time."""


@dataclass(frozen=True, slots=True)
class EnergyReported:
    """A partner said how much energy they have."""

    partner: Partner
    energy: int
    """1 to 5."""


@dataclass(frozen=True, slots=True)
class RoundOffered:
    """A partner proposes a round."""

    round: str


@dataclass(frozen=True, slots=True)
class ProposalVetoed:
    """A partner does not want the proposal; nobody asks who or why."""


@dataclass(frozen=True, slots=True)
class WithoutTouch:
    """A partner would rather end without touch; nobody asks who."""


@dataclass(frozen=True, slots=True)
class RoundOver:
    """The current round has ended."""

    stopped: bool = False
    """It is better to stop here."""


@dataclass(frozen=True, slots=True)
class DangerHeard:
    """Something that was said suggests danger: the gentle page is due, once in a session."""


@dataclass(frozen=True, slots=True)
class KeepWishChosen:
    """A partner chose what to keep."""

    partner: Partner
    wish: int
    """NOTHING, WORDS or SOUND."""


@dataclass(frozen=True, slots=True)
class PlaceTimePassed:
    """Time passed in a step."""

    entered: int
    """The session's `entered` when the step began, to tell one visit from another."""
    seconds: float
    """Since it began."""


@dataclass(frozen=True, slots=True)
class SessionPaused:
    """Somebody needs a moment."""


@dataclass(frozen=True, slots=True)
class PartnerReturned:
    """One partner is back; the session continues when both are."""

    partner: Partner


@dataclass(frozen=True, slots=True)
class SessionStopped:
    """Somebody ends the session; no reason is asked for."""


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """A partner withdraws consent: everything is deleted at once."""


Asked = RoundOffered | ProposalVetoed | WithoutTouch | EnergyReported | KeepWishChosen
"""Events that change something in the current place, and never leave it."""
Moved = Agreed | Unrecorded | Continued | RoundOver | PlaceTimePassed
"""Events that may lead to another place."""
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
    """Start a round."""

    round: str
    seconds: int
    """How long both turns together should take, by the plan."""
    first: Partner
    """The partner who holds the first role; it changes from round to round."""


@dataclass(frozen=True, slots=True)
class PauseRound:
    """Pause the current round."""


@dataclass(frozen=True, slots=True)
class ResumeRound:
    """Resume the current round."""


@dataclass(frozen=True, slots=True)
class EndRound:
    """End the current round, in whatever stage it is."""


@dataclass(frozen=True, slots=True)
class Settle:
    """Keep what both wish to keep, and delete the rest; sent once."""

    words: bool
    sound: bool


Effect = StartRound | PauseRound | ResumeRound | EndRound | Settle
