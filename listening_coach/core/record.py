"""What is stored of a session: values that the store writes and the review reads."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import datetime  # noqa: TC003  (read at run time, to keep and to read back)
from typing import TYPE_CHECKING, Any, ClassVar

from listening_coach.core.audio import seconds
from listening_coach.core.round.state import Exchange, Turn
from listening_coach.core.transcript import IN_SECONDS

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRecord(Turn):
    """A stored turn, and when it was said; its id is unique in the session."""

    key_order: ClassVar = (
        "id", "protocol", "stage", "role", "partner", "started_s", "ended_s", "off_record",
    )  # fmt: skip
    protocol: str
    """Id of the round that it belongs to."""
    started: int = field(metadata=IN_SECONDS)
    """Sample index, on the clock of the source, at which the turn was opened."""
    ended: int = field(metadata=IN_SECONDS)
    """Sample index at which it was closed."""
    off_record: bool = False
    """Whether a partner asked to forget it; it is in no transcript and no export."""

    @property
    def text(self) -> str:
        """The words of the turn."""
        return self.transcript.text

    @property
    def started_s(self) -> float:
        """Seconds on the clock of the source."""
        return seconds(self.started)

    @property
    def ended_s(self) -> float:
        """Seconds on the clock of the source."""
        return seconds(self.ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeRecord(Exchange):
    """A stored exchange, and the points that the speaker corrected; its id is unique."""

    key_order: ClassVar = (
        "id", "protocol", "at", "statement", "response", "listener", "verdict", "rating", "guess",
        "self_check", "misheard", "overruled", "reflection",
    )  # fmt: skip
    protocol: str
    """Id of the round that it belongs to."""
    at: datetime
    """When the response was transcribed, UTC."""
    overruled: tuple[str, ...] = ()
    """Ids of points that the speaker says did come back, whatever the checker said."""


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """Everything that is stored of one session of two people."""

    key_order: ClassVar = (
        "id", "started", "ended", "names", "notes", "keep_audio", "lost_samples",
    )  # fmt: skip
    id: str
    """Sorts by time; see `session_id`."""
    started: datetime
    """UTC."""
    names: tuple[str, str]
    turns: tuple[TurnRecord, ...] = ()
    exchanges: tuple[ExchangeRecord, ...] = ()
    ended: datetime | None = None
    """UTC; None while it is running, and after that if the program was interrupted."""
    keep_audio: bool = False
    """Whether both agreed to keep the audio."""
    lost: int = field(default=0, metadata={"key": "lost_samples"})
    """Samples that the microphone lost."""
    notes: tuple[str, str] = ("", "")
    """The private note of each partner."""

    @property
    def protocols(self) -> tuple[str, ...]:
        """Ids of the rounds that were held, in order."""
        return tuple(dict.fromkeys(turn.protocol for turn in self.turns))


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One entry in the list of sessions."""

    id: str
    started: datetime
    """UTC."""
    ended: datetime | None
    names: tuple[str, str]
    protocols: tuple[str, ...]
    turns: int
    spoken: int
    """Length of all turns together, in samples."""


def session_id(at: datetime, salt: int) -> str:
    """Make an id for a session: ids sort by time, and people can read them.

    Args:
        at: when it begins, UTC.
        salt: 0 to 65535, to tell two sessions of one second apart.
    """
    return f"{at:%Y%m%d-%H%M%S}-{salt:04x}"


def to_turn_record(turn: Turn, protocol: str, started: int, ended: int) -> TurnRecord:
    """Make the stored form of a turn."""
    return TurnRecord(**_values(turn), protocol=protocol, started=started, ended=ended)


def to_exchange_record(exchange: Exchange, protocol: str, at: datetime) -> ExchangeRecord:
    """Make the stored form of an exchange."""
    return ExchangeRecord(**_values(exchange), protocol=protocol, at=at)


def _values(value: Turn | Exchange) -> dict[str, Any]:
    return {f.name: getattr(value, f.name) for f in fields(value)}


def without_turns(session: SessionRecord, turns: Iterable[str]) -> SessionRecord:
    """The session without these turns and everything that quotes them."""
    gone = set(turns)
    return replace(
        session,
        turns=tuple(t for t in session.turns if t.id not in gone),
        exchanges=tuple(
            e for e in session.exchanges if gone.isdisjoint((*e.statement, e.response))
        ),
    )


def on_record(session: SessionRecord) -> SessionRecord:
    """The session without what is off the record."""
    return without_turns(session, [turn.id for turn in session.turns if turn.off_record])


def offsets(session: SessionRecord) -> tuple[int, ...]:
    """The samples to add to the times of each turn, so that all turns follow one another.

    A microphone counts on from turn to turn, so its offsets are 0. Each recording counts from 0, so
    its turns are laid one after another.
    """
    shifts: list[int] = []
    offset = end = 0
    before: int | None = None
    for turn in session.turns:
        if before is not None and turn.started <= before:
            offset = end - turn.started
        before, end = turn.started, turn.ended + offset
        shifts.append(offset)
    return tuple(shifts)
