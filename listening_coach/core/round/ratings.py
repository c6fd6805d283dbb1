"""Ratings, hidden until both partners have chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from listening_coach.core.round.cards import DEEPEST
from listening_coach.core.round.protocol import MEASURED
from listening_coach.core.round.state import Measure

if TYPE_CHECKING:
    from listening_coach.core.round.events import Rated
    from listening_coach.core.round.protocol import Stage
    from listening_coach.core.round.state import Partner, RoundState

LOW: Final = 2
"""On a scale with the exit `low`, this number or a smaller one leads there."""
RISEN: Final = 3
SAFE: Final = 4
_STAY: Final = 2


def raters(state: RoundState) -> tuple[str, ...]:
    """Who chooses a number in the current stage: `speaker`, `listener`, both or nobody."""
    stage = state.now
    if stage.kind not in MEASURED:
        return ()
    if stage.actor == "both":
        return ("speaker", "listener")
    return ("speaker",) if stage.actor == state.protocol.roles[0] else ("listener",)


def take_rating(state: RoundState, event: Rated) -> tuple[RoundState, str]:
    """Take a number; the second value is the exit to take now, or an empty string.

    A number that does not fit the stage changes nothing.
    """
    stage = state.now
    fits = event.by in raters(state) and stage.least <= event.value <= stage.most
    if not fits or state.phase != "acting":
        return state, ""
    if event.by == "speaker":
        state = replace(state, rating=event.value)
    else:
        state = replace(state, guess=event.value)
    given = {"speaker": state.rating, "listener": state.guess}
    numbers = {by: value for by in raters(state) if (value := given[by]) is not None}
    if len(numbers) < len(raters(state)):
        return state, ""
    if stage.kind == "scale":
        return _take_measures(state, stage, numbers)
    if stage.kind == "level":
        return _change_level(state, stage, min(numbers.values())), "set"
    return state, "done"


def _take_measures(
    state: RoundState, stage: Stage, numbers: dict[str, int]
) -> tuple[RoundState, str]:
    roles = dict(zip(("speaker", "listener"), state.protocol.roles, strict=True))
    exit_ = "done"
    new = []
    for by, value in numbers.items():
        partner = state.partner(roles[by])
        earlier = state.last(stage.since, partner)
        if "risen" in stage.next and earlier is not None and value - earlier >= RISEN:
            exit_ = "risen"
        if "low" in stage.next and value <= LOW:
            exit_ = "low"
        new.append(Measure(stage.name, partner, value))
    state = replace(state, measures=(*state.measures, *new))
    return state, exit_


def _change_level(state: RoundState, stage: Stage, wish: int) -> RoundState:
    """Go one level back, stay, or go one deeper; `wish` is the lower of both wishes."""
    partners: tuple[Partner, Partner] = (0, 1)
    safe = all((state.last(stage.unlocks, p) or 0) >= SAFE for p in partners)
    change = wish - _STAY
    if change > 0 and stage.unlocks and not safe:
        change = 0
    return replace(state, level=min(DEEPEST, max(1, (state.level or 1) + change)))
