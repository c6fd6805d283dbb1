"""The contents of the session screen. Pure functions of the session's state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.core.round.feedback_policy import best_strengths
from listening_coach.core.session.state import MANY_PAUSES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import RoundState
    from listening_coach.core.session.state import Place, SessionState

Names = tuple[str, str]

SAFETY: Final = (
    "This is a place to practise listening. It is not therapy, no diagnosis and no referee. It can "
    "mishear and misread: what your partner says counts, not what the program says.\n\n"
    "Do not use it together if one of you is afraid of the other, is hurt, threatened, watched or "
    "controlled, or might have to pay later for what is said here. Talking tools can be turned "
    "against a person. To look for help on your own, press F1.\n\n"
    "Leave it alone in the middle of a quarrel, after drinking, when one of you is worn out, and "
    "for the one subject that always blows up. Either of you can stop at any time with Esc."
)
CONSENT: Final = (
    "While a turn is open, this computer listens and writes down what is said. Nothing leaves it. "
    "At the end you decide together what is kept; either of you can have everything deleted, now "
    "or later."
)
WISHES: Final = ("delete everything", "keep the words", "keep the words and the sound")
_OUTCOMES: Final = (
    "Everything will be deleted.",
    "The words are kept, the sound is deleted.",
    "The words and the sound are kept.",
)
_TITLES: Final[Mapping[Place, tuple[str, str]]] = {
    "safety": ("·", "BEFORE THE FIRST TIME"),
    "consent": ("◆", "DO YOU BOTH AGREE?"),
    "arrive": ("·", "ARRIVE"),
    "check_in": ("◆", "HOW ARE YOU HERE?"),
    "pick": ("▤", "WHAT WOULD YOU LIKE?"),
    "round": ("●", "A ROUND"),
    "review": ("✦", "WHAT WORKED"),
    "closing": ("♡", "A GOOD END"),
    "keep": ("◆", "WHAT SHALL BE KEPT?"),
    "end": ("✓", "THANK YOU"),
}
_ENERGY: Final = ("1 2 3 4 5", "6 7 8 9 0")


_WHERE: Final[Mapping[str, frozenset[Place]]] = {
    "agree": frozenset({"consent", "pick", "closing", "keep"}),
    "go_on": frozenset({"safety", "arrive", "check_in", "review", "closing", "keep"}),
    "energy": frozenset({"check_in"}),
    "veto": frozenset({"pick", "closing"}),
    "look": frozenset({"pick"}),
    "no_touch": frozenset({"closing"}),
    "unheard": frozenset({"consent"}),
    "helplines": frozenset({"safety"}),
}
"""The places in which an action is available; actions that are not listed always are."""


@dataclass(frozen=True, slots=True)
class SessionView:
    """Everything that the session screen shows."""

    sign: str
    title: str
    say: str
    """What to do or to read."""
    offer: str
    """The proposal: a round or an ending; may be empty."""
    cards: tuple[str, str] | None
    """The text under each partner's name; None if the partners have no keys here."""
    note: str
    """A note below everything else; may be empty."""


def offers(place: Place, action: str) -> bool:
    """Tell whether an action of the screen means something in a place of the session."""
    return place in _WHERE.get(action, {place})


def describe_session(
    session: SessionState,
    names: Names,
    protocols: Mapping[str, Protocol],
    held: Sequence[RoundState],
    keys: tuple[str, str] = ("A", "L"),
) -> SessionView:
    """Return the contents of the screen for a session.

    Args:
        session: the state of the session.
        names: the names of the partners.
        protocols: the rounds by id.
        held: the rounds that are over.
        keys: the label of each partner's key.
    """
    sign, title = _TITLES[session.place]
    return SessionView(
        sign, title, _say(session), _offer(session, names, protocols, held), _cards(session, keys),
        _note(session),
    )  # fmt: skip


def _say(session: SessionState) -> str:
    match session.place:
        case "safety":
            return SAFETY
        case "consent":
            return CONSENT
        case "closing" if session.stopped:
            return "You stopped, and that is care too. Say one kind thing, if you can. " + _RITUAL
        case "closing":
            return f"{session.now.say if session.now else ''} {_RITUAL}"
        case "pick":
            return f"{session.now.say if session.now else ''} {_LOOK}"
        case "keep":
            return _keep(session)
        case _:
            return session.now.say if session.now else ""


def _keep(session: SessionState) -> str:
    if not session.plan.steps:
        return f"This session was interrupted. {_BOTH}"
    if any(step.kind == "closing" for step in session.plan.steps):
        return _BOTH
    return f"{_THANKS}\n\n{_BOTH}"


_BOTH: Final = "Each of you chooses with your own key. The more cautious choice counts."
_THANKS: Final = (
    "Thank each other: say one thing you appreciate about how your partner spoke or listened. "
    "If you both like: a hand, a hug or a quiet smile."
)
_LOOK: Final = "← and → look at the others."
_RITUAL: Final = "Both agree to the ending, or another is drawn; with or without touch is the same."


def _offer(
    session: SessionState,
    names: Names,
    protocols: Mapping[str, Protocol],
    held: Sequence[RoundState],
) -> str:
    if session.place == "pick":
        offered = protocols[session.offered]
        return f"{offered.title}\n{offered.about}\n{offered.topic_rule}"
    if session.place == "closing" and session.ending is not None:
        return session.ending.text
    if session.place == "review":
        praise = best_strengths(held)
        lines = [
            f"{name}: {strength.text}"
            for name, strength in zip(names, praise, strict=True)
            if strength is not None
        ]
        return "\n".join(lines) or "Tell each other one thing that worked."
    return ""


def _cards(session: SessionState, keys: tuple[str, str]) -> tuple[str, str] | None:
    if session.place in {"consent", "pick", "closing"}:
        first, second = (
            "✓ agrees" if agreed else f"press {key} to agree"
            for agreed, key in zip(session.agreed, keys, strict=True)
        )
        return first, second
    if session.place == "check_in":
        first, second = (
            "●  said" if energy is not None else f"energy: keys {row}"
            for energy, row in zip(session.energy, _ENERGY, strict=True)
        )
        if None not in session.energy:
            first, second = (f"energy {e} of 5" for e in session.energy)
        return first, second
    if session.place == "keep":
        first, second = (
            f"{WISHES[wish]}\n{key} changes it"
            for wish, key in zip(session.wishes, keys, strict=True)
        )
        return first, second
    return None


def _note(session: SessionState) -> str:
    match session.place:
        case "keep":
            later = "" if session.plan.steps else " Press Esc to decide later."
            return _OUTCOMES[min(session.wishes)] + later
        case "consent":
            return "N goes on without being heard: you type your turns, or only keep the time."
        case "closing" if all(session.agreed):
            return "Do it now, as long as it is good. Enter when you are done."
        case "check_in" if not session.pauses:
            return "1 and 6 stand for very little energy, 5 and 0 for plenty. It is kept nowhere."
        case "review" | "check_in" | "pick" if session.pauses >= MANY_PAUSES:
            return "You needed a pause more than once. Ending here, kindly, is a good choice: Esc."
        case _:
            return ""


def clock_line(elapsed_s: float, planned_s: int, cells: int = 20) -> str:
    """Return the progress of the session in time, as a calm bar that hurries nobody."""
    filled = min(cells, int(cells * elapsed_s / max(1, planned_s)))
    minute, minutes = int(elapsed_s // 60), round(planned_s / 60)
    return f"{'━' * filled}{'─' * (cells - filled)}  minute {minute} of about {minutes}"
