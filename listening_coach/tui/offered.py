"""Which keys mean something in a round. Pure: a state and an action in, yes or no out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.core.protocol import SPOKEN
from listening_coach.tui.describe import ANSWERS, answer_keys, number_keys

if TYPE_CHECKING:
    from listening_coach.core.rounds import State


def offered(action: str, parameters: tuple[object, ...], state: State) -> bool:
    """Return whether an action of the round's screen means something in a state."""
    acting = state.phase == "acting"
    match action:
        case "answer":
            return parameters[0] in {a.answer for a in answer_keys(state)}
        case "number":
            own = {a.key for a in answer_keys(state) if a.answer not in ANSWERS}
            return acting and parameters[0] in {*number_keys(state), *own}
        case "skip":
            return acting and state.now.kind not in {"end", "feedback"}
        case "type":
            return acting and state.now.kind in SPOKEN
        case "details":
            return closely(state)
        case "unsay":
            return bool(state.turns and state.turns[-1].transcript.text)
        case _:
            return True


def closely(state: State) -> bool:
    """Return whether the machine's marks on the two texts may be looked at."""
    subject = state.subject
    if state.now.kind != "feedback" or subject is None or state.quiet(subject):
        return False
    return subject.assessment is not None and not subject.misheard
