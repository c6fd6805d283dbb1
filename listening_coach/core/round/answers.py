"""Which answers a stage allows now, and the counters they advance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from listening_coach.core.round.protocol import AUTOMATIC, MEASURED
from listening_coach.core.round.state import Counts, other_partner

if TYPE_CHECKING:
    from listening_coach.core.round.state import RoundState


def allowed_answers(state: RoundState) -> tuple[str, ...]:
    """The answers that a key may give now, in the order of the protocol."""
    stage, counts, limits = state.now, state.counts, state.protocol
    if state.phase != "acting" or stage.kind == "end" or stage.confirm == "app":
        return ()
    if stage.kind == "verdict":
        return tuple(a for a in ("got", "almost", "missed") if a in stage.next)
    hidden = set(AUTOMATIC) if stage.kind in MEASURED else set()
    over = {
        "more": counts.more >= limits.max_more,
        "another": counts.another >= limits.max_more,
        "swap": counts.swaps >= limits.max_swaps,
        "again": counts.again >= 1 or state.exchange is None,
    }
    hidden.update(answer for answer, is_over in over.items() if is_over)
    return tuple(a for a in stage.next if a not in hidden)


def count_answer(state: RoundState, answer: str) -> RoundState:
    """Update the counters for an answer that is limited, opens the floor or passes it."""
    counts = state.counts
    match answer:
        case "more":
            return replace(state, counts=replace(counts, more=counts.more + 1, repairs=0))
        case "again":
            return replace(state, counts=replace(counts, again=counts.again + 1, repairs=0))
        case "another":
            afresh = Counts(another=counts.another + 1)
            return replace(_clear_counts(state), counts=afresh)
        case "swap":
            afresh = Counts(swaps=counts.swaps + 1, another=counts.another)
            return replace(_clear_counts(state), counts=afresh, first=other_partner(state.first))
        case _:
            return state


def _clear_counts(state: RoundState) -> RoundState:
    return replace(state, floor=len(state.exchanges), statement=(), spoken=(), fresh=False)
