"""The machine of every session: `step_session(sitting, event) -> (sitting, effects)`.

A round alone is a session whose plan has one step. Rules that live here and nowhere else: what
comes after what, that both must agree before anything begins, is picked or is kept, that either can
pause or stop anything at once, and that words of danger bring a gentle page. An event that does not
fit changes nothing. Rounds are held elsewhere; the session says which, and hears when it is over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, assert_never

from listening_coach.core.round.state import other_partner
from listening_coach.core.session.events import (
    Agreed,
    Asked,
    ConsentWithdrawn,
    Continued,
    DangerHeard,
    Effect,
    EndRound,
    EnergyReported,
    Event,
    KeepWishChosen,
    Moved,
    PartnerReturned,
    PauseRound,
    PlaceTimePassed,
    ProposalVetoed,
    ResumeRound,
    RoundOffered,
    RoundOver,
    SessionPaused,
    SessionStopped,
    Settle,
    StartRound,
    Unrecorded,
    WithoutTouch,
)

if TYPE_CHECKING:
    from listening_coach.core.round.cards import Card
    from listening_coach.core.round.state import Partner
    from listening_coach.core.session.plan import Plan, Step


Place = Literal[
    "safety", "consent", "arrive", "check_in", "pick", "round", "review", "closing", "keep", "end"
]
Both = tuple[bool, bool]
ENERGY: Final = (1, 5)
"""Least and most of what can be said at the check-in."""
NOTHING, WORDS, SOUND = 0, 1, 2
"""What one of the two wishes to keep: nothing, the words, the words and the sound."""
MANY_PAUSES: Final = 2
"""After so many, a friendly end is offered."""
_NEITHER: Final[Both] = (False, False)


Result = tuple["SessionState", tuple[Effect, ...]]


@dataclass(frozen=True, slots=True)
class SessionState:
    """Where a sitting stands."""

    plan: Plan
    choices: tuple[str, ...]
    """Ids of the rounds that can be picked, the one suggested first."""
    rituals: tuple[Card, ...] = ()
    """Ways to end, in the order in which they are drawn."""
    place: Place = "consent"
    at: int = -1
    """Index of the step at hand in the plan; -1 before the first."""
    entered: int = 0
    """Places entered so far; tells one visit from the next."""
    agreed: Both = _NEITHER
    """Who agrees to what is asked here."""
    energy: tuple[int | None, int | None] = (None, None)
    """1 to 5, of each who said it; hidden until both have, and kept nowhere."""
    offered: str = ""
    """The round that is proposed."""
    vetoed: tuple[str, ...] = ()
    picked: str = ""
    """The round that both agreed on."""
    held: int = 0
    """Rounds begun so far."""
    ritual: int = 0
    """Index of the ending that is proposed."""
    wishes: tuple[int, int] = (WORDS, WORDS)
    recorded: bool = True
    """Both agreed to be heard; without, nothing is heard and nothing kept."""
    kept: bool = True
    """Whether there is something to keep; nothing of a demo is, and nobody is asked."""
    paused: bool = False
    back: Both = _NEITHER
    """Who is back from the pause."""
    pauses: int = 0
    """How often somebody needed a moment, in rounds and between them."""
    stopped: bool = False
    """It ends early: the closing is short, and nothing is kept unless both ask for it."""
    gentle: bool = False
    """The gentle page is open."""
    warned: bool = False
    """The gentle page has been shown; it comes once in a session."""

    @property
    def now(self) -> Step | None:
        """The step of the plan at hand, if the place is one."""
        return self.plan.steps[self.at] if 0 <= self.at < len(self.plan.steps) else None

    @property
    def open_choices(self) -> tuple[str, ...]:
        """The rounds that nobody has vetoed; all of them again once none is left."""
        left = tuple(c for c in self.choices if c not in self.vetoed)
        return left or self.choices

    @property
    def ending(self) -> Card | None:
        """The ending that is proposed, if there are any."""
        return self.rituals[self.ritual % len(self.rituals)] if self.rituals else None


def begin_session(
    plan: Plan,
    choices: tuple[str, ...],
    rituals: tuple[Card, ...],
    *,
    first_time: bool = False,
    kept: bool = True,
) -> SessionState:
    """Start a session.

    Args:
        plan: what is held; one without steps only decides what is kept of an interrupted session.
        choices: ids of the rounds that can be picked, the one suggested first.
        rituals: ways to end, in the order in which they are drawn.
        first_time: the two read what this is and is not.
        kept: whether there is something to keep at the end.
    """
    if not plan.steps:
        left = SessionState(plan, choices, rituals, place="keep", at=0, stopped=True)
        return replace(left, wishes=(NOTHING, NOTHING))
    place: Place = "safety" if first_time else "consent"
    return SessionState(plan, choices, rituals, place=place, kept=kept)


def step_session(sitting: SessionState, event: Event) -> Result:
    """Return what an event makes of a sitting, and what the edge must do."""
    if sitting.place == "end":
        return sitting, ()
    match event:
        case ConsentWithdrawn():
            return _left_round(sitting, _end(sitting, Settle(words=False, sound=False)))
        case SessionStopped():
            return _left_round(sitting, _stop(sitting))
        case SessionPaused() | PartnerReturned():
            return _pause(sitting, event)
        case DangerHeard():
            due = not sitting.warned
            return (replace(sitting, gentle=True, warned=True) if due else sitting), ()
    if sitting.gentle and not isinstance(event, RoundOver):
        return (replace(sitting, gentle=False) if isinstance(event, Continued) else sitting), ()
    return (sitting, ()) if sitting.paused else _awake(sitting, event)


def _left_round(before: SessionState, result: Result) -> Result:
    """Let the round at hand end too where the session leaves it."""
    sitting, effects = result
    return sitting, ((EndRound(), *effects) if before.place == "round" else effects)


def _awake(sitting: SessionState, event: Asked | Moved) -> Result:
    match event:
        case Agreed():
            return _take_agreement(sitting, event.partner)
        case Unrecorded():
            quiet = replace(sitting, recorded=False)
            return _next(quiet) if sitting.place == "consent" else (sitting, ())
        case Continued():
            return _continue(sitting)
        case RoundOver():
            return _round_over(sitting, event)
        case PlaceTimePassed():
            over = sitting.now is not None and event.seconds >= sitting.now.seconds
            leads = sitting.place == "arrive" and event.entered == sitting.entered
            return _next(sitting) if over and leads else (sitting, ())
        case _:
            return _apply_request(sitting, event), ()


def _apply_request(sitting: SessionState, event: Asked) -> SessionState:
    match event:
        case EnergyReported():
            return _take_energy(sitting, event)
        case RoundOffered():
            return _offer(sitting, event.round)
        case ProposalVetoed():
            return _veto(sitting)
        case WithoutTouch():
            return _without_touch(sitting)
        case KeepWishChosen():
            return _take_wish(sitting, event)
        case _:
            assert_never(event)


def _take_agreement(sitting: SessionState, partner: Partner) -> Result:
    if sitting.place not in {"consent", "pick", "closing"}:
        return sitting, ()
    agreed = _with(sitting.agreed, partner, value=not sitting.agreed[partner])
    sitting = replace(sitting, agreed=agreed)
    if not all(agreed) or sitting.place == "closing":
        return sitting, ()
    if sitting.place == "pick":
        sitting = replace(sitting, picked=sitting.offered)
    return _next(sitting)


def _continue(sitting: SessionState) -> Result:
    match sitting.place:
        case "safety":
            return _enter(sitting, "consent", -1)
        case "arrive" | "check_in" | "review" | "closing":
            return _next(sitting)
        case "keep":
            both = min(sitting.wishes)
            return _end(sitting, Settle(words=both >= WORDS, sound=both >= SOUND))
        case _:
            return sitting, ()


def _take_energy(sitting: SessionState, event: EnergyReported) -> SessionState:
    if sitting.place != "check_in" or not ENERGY[0] <= event.energy <= ENERGY[1]:
        return sitting
    first, second = sitting.energy
    both = (event.energy, second) if event.partner == 0 else (first, event.energy)
    return replace(sitting, energy=both)


def _offer(sitting: SessionState, name: str) -> SessionState:
    if sitting.place != "pick" or name not in sitting.open_choices or name == sitting.offered:
        return sitting
    return replace(sitting, offered=name, agreed=_NEITHER)


def _veto(sitting: SessionState) -> SessionState:
    """Propose something else; a veto is final until nothing else is left."""
    if sitting.place == "closing":
        return replace(sitting, ritual=sitting.ritual + 1, agreed=_NEITHER)
    if sitting.place != "pick":
        return sitting
    vetoed = (*sitting.vetoed, sitting.offered)
    if set(sitting.choices) <= set(vetoed):
        vetoed = (sitting.offered,)
    sitting = replace(sitting, vetoed=vetoed, agreed=_NEITHER)
    return replace(sitting, offered=sitting.open_choices[0])


def _without_touch(sitting: SessionState) -> SessionState:
    if sitting.place != "closing":
        return sitting
    rituals = tuple(card for card in sitting.rituals if not card.touch)
    return replace(sitting, rituals=rituals, ritual=0, agreed=_NEITHER)


def _round_over(sitting: SessionState, event: RoundOver) -> Result:
    if sitting.place != "round":
        return sitting, ()
    return _stop(sitting) if event.stopped else _next(sitting)


def _take_wish(sitting: SessionState, event: KeepWishChosen) -> SessionState:
    if sitting.place != "keep" or event.wish not in {NOTHING, WORDS, SOUND}:
        return sitting
    first, second = sitting.wishes
    wishes = (event.wish, second) if event.partner == 0 else (first, event.wish)
    return replace(sitting, wishes=wishes)


def _pause(sitting: SessionState, event: SessionPaused | PartnerReturned) -> Result:
    in_round = sitting.place == "round"
    if isinstance(event, SessionPaused) and not sitting.paused:
        paused = replace(sitting, paused=True, pauses=sitting.pauses + 1)
        return paused, ((PauseRound(),) if in_round else ())
    if isinstance(event, PartnerReturned) and sitting.paused:
        back = _with(sitting.back, event.partner, value=True)
        sitting = replace(sitting, back=_NEITHER if all(back) else back, paused=not all(back))
        return sitting, ((ResumeRound(),) if in_round and not sitting.paused else ())
    return sitting, ()


def _stop(sitting: SessionState) -> Result:
    """Go to the short closing; before both have agreed there is nothing to close."""
    if sitting.place in {"safety", "consent"}:
        return _end(sitting, Settle(words=False, sound=False))
    if sitting.place == "keep" or sitting.stopped:
        return replace(sitting, paused=False, gentle=False), ()
    short = replace(sitting, stopped=True, gentle=False, wishes=(NOTHING, NOTHING))
    if any(step.kind == "closing" for step in sitting.plan.steps):
        return _enter(short, "closing", len(sitting.plan.steps))
    return _next(replace(short, at=len(sitting.plan.steps)))


def _next(sitting: SessionState) -> Result:
    at = sitting.at + 1
    if at >= len(sitting.plan.steps) and not (sitting.recorded and sitting.kept):
        return _end(sitting, Settle(words=False, sound=False))
    if at >= len(sitting.plan.steps):
        return _enter(sitting, "keep", len(sitting.plan.steps))
    return _enter(sitting, sitting.plan.steps[at].kind, at)


def _enter(sitting: SessionState, place: Place, at: int) -> Result:
    sitting = replace(
        sitting, place=place, at=at, entered=sitting.entered + 1,
        agreed=_NEITHER, back=_NEITHER, paused=False,
    )  # fmt: skip
    if place == "pick":
        sitting = replace(sitting, offered=sitting.open_choices[0])
    if place == "round" and sitting.now is not None:
        name, first = sitting.now.round or sitting.picked, sitting.held % 2
        hold = StartRound(name, sitting.now.seconds, 1 if first else 0)
        return replace(sitting, held=sitting.held + 1), (hold,)
    return sitting, ()


def _end(sitting: SessionState, settle: Settle) -> Result:
    sitting, _ = _enter(sitting, "end", len(sitting.plan.steps))
    return sitting, (settle,)


def _with(both: Both, partner: Partner, *, value: bool) -> Both:
    kept = both[other_partner(partner)]
    return (value, kept) if partner == 0 else (kept, value)
