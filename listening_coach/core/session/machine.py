"""The state machine of every session: `step_session(session, event) -> (session, effects)`.

A round alone is a session whose plan has one step. Rules that are here and nowhere else: the order
of steps, that both must agree before anything begins, is picked or is kept, that either can pause
or stop at any time, and that signs of danger bring a gentle page. An event that does not fit
changes nothing. Rounds run elsewhere; the session says which one, and is told when it is over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

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
from listening_coach.core.session.state import (
    ENERGY,
    NEITHER,
    NOTHING,
    SOUND,
    WORDS,
    Both,
    Place,
    SessionState,
)

if TYPE_CHECKING:
    from listening_coach.core.round.cards import Card
    from listening_coach.core.round.state import Partner
    from listening_coach.core.session.plan import Plan


Result = tuple[SessionState, tuple[Effect, ...]]


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
        plan: what happens; without steps, it only decides what is kept of an interrupted session.
        choices: ids of the rounds to pick from, the suggested one first.
        rituals: closing rituals, in the order in which they are drawn.
        first_time: whether the partners first read what this is and is not.
        kept: whether there is anything to keep at the end.
    """
    if not plan.steps:
        left = SessionState(plan, choices, rituals, place="keep", at=0, stopped=True)
        return replace(left, wishes=(NOTHING, NOTHING))
    place: Place = "safety" if first_time else "consent"
    return SessionState(plan, choices, rituals, place=place, kept=kept)


def step_session(session: SessionState, event: Event) -> Result:
    """The session after an event, and the effects to carry out."""
    if session.place == "end":
        return session, ()
    match event:
        case ConsentWithdrawn():
            return _left_round(session, _end(session, Settle(words=False, sound=False)))
        case SessionStopped():
            return _left_round(session, _stop(session))
        case SessionPaused() | PartnerReturned():
            return _pause(session, event)
        case DangerHeard():
            return _warn(session)
    if session.gentle and not isinstance(event, RoundOver):
        return _comfort(session, event)
    return (session, ()) if session.paused else _awake(session, event)


def _warn(session: SessionState) -> Result:
    """Open the gentle page, once in a session; nothing is heard while it is open."""
    if session.warned:
        return session, ()
    gentle = replace(session, gentle=True, warned=True)
    return gentle, ((PauseRound(),) if session.place == "round" else ())


def _comfort(session: SessionState, event: Event) -> Result:
    """Close the gentle page where the two continue; anything else has to wait."""
    if not isinstance(event, Continued):
        return session, ()
    in_round = session.place == "round" and not session.paused
    return replace(session, gentle=False), ((ResumeRound(),) if in_round else ())


def _left_round(before: SessionState, result: Result) -> Result:
    """End the current round too if the session leaves it."""
    session, effects = result
    return session, ((EndRound(), *effects) if before.place == "round" else effects)


def _awake(session: SessionState, event: Asked | Moved) -> Result:
    match event:
        case Agreed():
            return _take_agreement(session, event.partner)
        case Unrecorded():
            quiet = replace(session, recorded=False)
            return _next(quiet) if session.place == "consent" else (session, ())
        case Continued():
            return _continue(session)
        case RoundOver():
            return _round_over(session, event)
        case PlaceTimePassed():
            over = session.now is not None and event.seconds >= session.now.seconds
            leads = session.place == "arrive" and event.entered == session.entered
            return _next(session) if over and leads else (session, ())
        case _:
            return _apply_request(session, event), ()


def _apply_request(session: SessionState, event: Asked) -> SessionState:
    match event:
        case EnergyReported():
            return _take_energy(session, event)
        case RoundOffered():
            return _offer(session, event.round)
        case ProposalVetoed():
            return _veto(session)
        case WithoutTouch():
            return _without_touch(session)
        case KeepWishChosen():
            return _take_wish(session, event)
        case _:
            assert_never(event)


def _take_agreement(session: SessionState, partner: Partner) -> Result:
    if session.place not in {"consent", "pick", "closing"}:
        return session, ()
    agreed = _with(session.agreed, partner, value=not session.agreed[partner])
    session = replace(session, agreed=agreed)
    if not all(agreed) or session.place == "closing":
        return session, ()
    if session.place == "pick":
        session = replace(session, picked=session.offered)
    return _next(session)


def _continue(session: SessionState) -> Result:
    match session.place:
        case "safety":
            return _enter(session, "consent", -1)
        case "arrive" | "check_in" | "review" | "closing":
            return _next(session)
        case "keep":
            both = min(session.wishes)
            return _end(session, Settle(words=both >= WORDS, sound=both >= SOUND))
        case _:
            return session, ()


def _take_energy(session: SessionState, event: EnergyReported) -> SessionState:
    if session.place != "check_in" or not ENERGY[0] <= event.energy <= ENERGY[1]:
        return session
    first, second = session.energy
    both = (event.energy, second) if event.partner == 0 else (first, event.energy)
    return replace(session, energy=both)


def _offer(session: SessionState, name: str) -> SessionState:
    if session.place != "pick" or name not in session.open_choices or name == session.offered:
        return session
    return replace(session, offered=name, agreed=NEITHER)


def _veto(session: SessionState) -> SessionState:
    """Propose something else; a veto is final until nothing else is left."""
    if session.place == "closing":
        return replace(session, ritual=session.ritual + 1, agreed=NEITHER)
    if session.place != "pick":
        return session
    vetoed = (*session.vetoed, session.offered)
    if set(session.choices) <= set(vetoed):
        vetoed = (session.offered,)
    session = replace(session, vetoed=vetoed, agreed=NEITHER)
    return replace(session, offered=session.open_choices[0])


def _without_touch(session: SessionState) -> SessionState:
    if session.place != "closing":
        return session
    rituals = tuple(card for card in session.rituals if not card.touch)
    return replace(session, rituals=rituals, ritual=0, agreed=NEITHER)


def _round_over(session: SessionState, event: RoundOver) -> Result:
    if session.place != "round":
        return session, ()
    return _stop(session) if event.stopped else _next(session)


def _take_wish(session: SessionState, event: KeepWishChosen) -> SessionState:
    if session.place != "keep" or event.wish not in {NOTHING, WORDS, SOUND}:
        return session
    first, second = session.wishes
    wishes = (event.wish, second) if event.partner == 0 else (first, event.wish)
    return replace(session, wishes=wishes)


def _pause(session: SessionState, event: SessionPaused | PartnerReturned) -> Result:
    in_round = session.place == "round"
    if isinstance(event, SessionPaused) and not session.paused:
        paused = replace(session, paused=True, pauses=session.pauses + 1)
        return paused, ((PauseRound(),) if in_round else ())
    if isinstance(event, PartnerReturned) and session.paused:
        back = _with(session.back, event.partner, value=True)
        session = replace(session, back=NEITHER if all(back) else back, paused=not all(back))
        return session, ((ResumeRound(),) if in_round and not session.paused else ())
    return session, ()


def _stop(session: SessionState) -> Result:
    """Go to the short closing; before both have agreed there is nothing to close."""
    if session.place in {"safety", "consent"}:
        return _end(session, Settle(words=False, sound=False))
    if session.stopped:
        return replace(session, paused=False, gentle=False), ()
    if session.place == "keep":
        wishes = (NOTHING, NOTHING)
        return replace(session, paused=False, gentle=False, stopped=True, wishes=wishes), ()
    short = replace(session, stopped=True, gentle=False, wishes=(NOTHING, NOTHING))
    if any(step.kind == "closing" for step in session.plan.steps):
        return _enter(short, "closing", len(session.plan.steps))
    return _next(replace(short, at=len(session.plan.steps)))


def _next(session: SessionState) -> Result:
    at = session.at + 1
    if at >= len(session.plan.steps) and not (session.recorded and session.kept):
        return _end(session, Settle(words=False, sound=False))
    if at >= len(session.plan.steps):
        return _enter(session, "keep", len(session.plan.steps))
    return _enter(session, session.plan.steps[at].kind, at)


def _enter(session: SessionState, place: Place, at: int) -> Result:
    session = replace(
        session, place=place, at=at, entered=session.entered + 1,
        agreed=NEITHER, back=NEITHER, paused=False,
    )  # fmt: skip
    if place == "pick":
        session = replace(session, offered=session.open_choices[0])
    if place == "round" and session.now is not None:
        name, first = session.now.round or session.picked, session.held % 2
        hold = StartRound(name, session.now.seconds, 1 if first else 0)
        return replace(session, held=session.held + 1), (hold,)
    return session, ()


def _end(session: SessionState, settle: Settle) -> Result:
    session, _ = _enter(session, "end", len(session.plan.steps))
    return session, (settle,)


def _with(both: Both, partner: Partner, *, value: bool) -> Both:
    kept = both[other_partner(partner)]
    return (value, kept) if partner == 0 else (kept, value)
