"""Care: when a round had better end, how long a pause is, and whom one can call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from listening_coach.core.round.ratings import LOW, RISEN
from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from listening_coach.core.round.state import RoundState

MISSED_RUNNING: Final = 3
"""After so many tries that did not land, one after the other, the round had better end."""
LEAST_PAUSE: Final = timedelta(minutes=20)
"""Whoever is flooded needs at least this long; see
https://observingsolution.com/library/techniques/flooding-management/"""
_EVENING: Final = time(20, 0)
ABOUT_DELETING: Final = (
    "The words and the sound are overwritten in the file. A disk without moving parts may keep old"
    " copies of a block for a while, out of reach of any program; only encryption of the whole"
    " disk, or a passphrase set from the start, covers those, and no program reaches copies that"
    " a backup of your own has made."
)


def better_to_stop(state: RoundState) -> bool:
    """Return whether a round ended, or should, because it did somebody no good.

    That is so when three tries running were missed, when somebody felt hardly safe, or when the
    stress of somebody rose clearly.
    """
    verdicts = [e.verdict for e in state.exchanges if e.verdict is not None]
    running = [v == "missed" for v in verdicts[-MISSED_RUNNING:]]
    if len(running) == MISSED_RUNNING and all(running):
        return True
    stages = state.protocol.stages
    for measure in state.measures:
        stage = stages[measure.stage]
        if "low" in stage.next and measure.value <= LOW:
            return True
        earlier = [
            m.value
            for m in state.measures
            if (m.stage, m.partner) == (stage.since, measure.partner)
        ]
        if "risen" in stage.next and earlier and measure.value - earlier[-1] >= RISEN:
            return True
    return False


@dataclass(frozen=True, slots=True)
class ReturnTime:
    """A time at which both come back."""

    label: str
    at: datetime
    """Local time."""


def return_times(now: datetime) -> tuple[ReturnTime, ...]:
    """Return the times that can be agreed on: in twenty minutes, tonight, tomorrow.

    None is later than a day from now, so that nobody is left hanging.
    """
    soon = now + LEAST_PAUSE
    evening = now.replace(hour=_EVENING.hour, minute=0, second=0, microsecond=0)
    tonight = evening if evening > soon else now + timedelta(hours=2)
    tomorrow = now + timedelta(days=1)
    return (
        ReturnTime("in twenty minutes", soon),
        ReturnTime("tonight" if tonight.date() == now.date() else "later tonight", tonight),
        ReturnTime("tomorrow", tomorrow),
    )


@dataclass(frozen=True, slots=True)
class Helpline:
    """Somebody who answers the telephone."""

    place: str
    """Where one can call from."""
    name: str
    number: str
    source: str
    """The public page on which the number was found."""


@dataclass(frozen=True, slots=True)
class Helplines:
    """Whom one can call, and when that was last looked up."""

    checked: date
    lines: tuple[Helpline, ...]


def parse_helplines(text: str, source: str) -> Helplines:
    """Read the lines from TOML.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or of the wrong type.
    """
    return Reader(text, source).read(Helplines)
