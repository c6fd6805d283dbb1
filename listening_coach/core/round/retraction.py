"""Take the last turn of a round off the record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from listening_coach.core.round.events import Forget
from listening_coach.core.transcript import Transcript

if TYPE_CHECKING:
    from listening_coach.core.round.state import RoundState


def retract_turn(state: RoundState) -> tuple[RoundState, tuple[Forget, ...]]:
    """Take the last turn off the record at any point of the round, which continues from there."""
    if not state.turns or not state.turns[-1].transcript.text or state.phase == "ended":
        return state, ()
    turn = replace(state.turns[-1], transcript=Transcript((), ""))
    gone = tuple(e for e in state.exchanges if turn.id in (*e.statement, e.response))
    kept = tuple(e for e in state.exchanges if e not in gone)
    state = replace(
        state,
        turns=(*state.turns[:-1], turn),
        exchanges=kept,
        floor=min(state.floor, len(kept)),
        statement=tuple(i for i in state.statement if i != turn.id),
        spoken=tuple(i for i in state.spoken if i != turn.id),
        fresh=state.fresh and not gone,
    )
    return state, (Forget(turn, gone),)
