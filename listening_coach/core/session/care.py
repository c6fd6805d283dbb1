"""Care: when to stop, how long a pause is, and which helplines there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from listening_coach.core.round.ratings import LOW, RISEN
from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from listening_coach.core.round.state import RoundState

MISSED_RUNNING: Final = 3
"""After this many missed tries in a row, it is better to end the round."""
LEAST_PAUSE: Final = timedelta(minutes=20)
"""When feelings run high, people need at least this long to settle; see
https://observingsolution.com/library/techniques/flooding-management/"""
_EVENING: Final = time(20, 0)
ABOUT_DELETING: Final = (
    "The words and the sound are overwritten in the file. A disk without moving parts may keep old"
    " copies of a block for a while, out of reach of any program; only encryption of the whole"
    " disk, or a passphrase set from the start, covers those, and no program reaches copies that"
    " a backup of your own has made."
)


def better_to_stop(state: RoundState) -> bool:
    """Whether a round went badly for somebody, so that it is better to stop.

    That is so after three missed tries in a row, when somebody hardly felt safe, or when somebody's
    stress clearly rose.
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
    """A time when both partners come back."""

    label: str
    at: datetime
    """Local time."""


def return_times(now: datetime) -> tuple[ReturnTime, ...]:
    """The times to choose from: in twenty minutes, tonight, tomorrow.

    None is later than a day from now, so that nobody is left waiting.
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
    """A number to call for help."""

    place: str
    """The country or region that it serves."""
    name: str
    number: str
    source: str
    """The public page that lists the number."""


@dataclass(frozen=True, slots=True)
class Helplines:
    """The helplines, and the day on which they were last checked."""

    checked: date
    lines: tuple[Helpline, ...]


def parse_helplines(text: str, source: str) -> Helplines:
    """Read the helplines from TOML.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or of the wrong type.
    """
    return Reader(text, source).read(Helplines)
