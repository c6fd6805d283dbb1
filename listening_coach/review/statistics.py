"""Statistics over sessions: facts about the time together, never a score of a person."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import seconds

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from listening_coach.core.assessment import Assessment
    from listening_coach.core.record import ExchangeRecord, SessionRecord

_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class Share:
    """A count out of a total."""

    part: int
    of: int

    def __add__(self, other: Share) -> Share:
        return Share(self.part + other.part, self.of + other.of)


NONE: Final = Share(0, 0)


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """The statistics of one session."""

    id: str
    started: datetime
    """UTC."""
    names: tuple[str, str]
    rounds: tuple[str, ...]
    turns: int
    spoken_s: float
    """Seconds of all turns."""
    understood: tuple[float | None, float | None]
    """Mean rating of how understood each partner felt as a speaker, 1 to 5."""
    gap: float | None
    """Mean difference between the speaker's rating and the listener's guess, 0 to 4."""
    caught: Share
    """Points that came back, including overruled ones, out of all that the checker found."""
    reflections: int
    questions: int
    verdicts: Share
    """Exchanges on which speaker and checker agreed; see `alike`."""
    marks: Share
    """Marks that the speaker overruled, out of all marks except caught."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """The statistics of all sessions, oldest first, and their totals."""

    sessions: tuple[SessionFigures, ...]

    @property
    def turns(self) -> int:
        """Number of turns in all sessions."""
        return sum(sitting.turns for sitting in self.sessions)

    @property
    def minutes(self) -> float:
        """Minutes of talk in all sessions."""
        return sum(sitting.spoken_s for sitting in self.sessions) / 60

    @property
    def verdicts(self) -> Share:
        """Exchanges in all sessions on which speaker and checker agreed."""
        return sum((sitting.verdicts for sitting in self.sessions), NONE)

    @property
    def marks(self) -> Share:
        """Marks in all sessions that speakers overruled."""
        return sum((sitting.marks for sitting in self.sessions), NONE)


def count_sessions(sessions: Iterable[SessionRecord]) -> Statistics:
    """Return the statistics of sessions, which may be in any order."""
    return Statistics(tuple(sorted(map(count_session, sessions), key=lambda s: (s.started, s.id))))


def count_session(session: SessionRecord) -> SessionFigures:
    """Return the statistics of one session.

    Exchanges that are off the record or were misheard only count as turns and time.
    """
    heard = [exchange for exchange in session.exchanges if not exchange.misheard]
    judged = [(e, e.assessment) for e in heard if e.assessment is not None]
    gaps = [abs(e.rating - e.guess) for e in heard if e.rating is not None and e.guess is not None]
    return SessionFigures(
        session.id,
        session.started,
        session.names,
        session.protocols,
        len(session.turns),
        seconds(sum(turn.ended - turn.started for turn in session.turns)),
        (_mean_rating(heard, 0), _mean_rating(heard, 1)),
        fmean(gaps) if gaps else None,
        sum((_count_caught(e, a) for e, a in judged), NONE),
        sum(a.kind == "reflection" for _, a in judged),
        sum(a.kind == "question" for _, a in judged),
        sum((alike(e, a) for e, a in judged), NONE),
        sum((_taken_back(e, a) for e, a in judged), NONE),
    )


def alike(exchange: ExchangeRecord, assessment: Assessment) -> Share:
    """Return whether the speaker's verdict and the checker's estimate agree.

    Neither a verdict of "almost" nor an exchange without a verdict is counted.
    """
    if exchange.verdict not in {"got", "missed"}:
        return NONE
    return Share(int((exchange.verdict == "got") == (assessment.understood >= _HALF)), 1)


def _mean_rating(exchanges: Iterable[ExchangeRecord], speaker: int) -> float | None:
    felt = [e.rating for e in exchanges if e.rating is not None and e.listener != speaker]
    return fmean(felt) if felt else None


def _count_caught(exchange: ExchangeRecord, assessment: Assessment) -> Share:
    points = assessment.points
    return Share(
        sum(p.status == "caught" or p.id in exchange.overruled for p in points), len(points)
    )


def _taken_back(exchange: ExchangeRecord, assessment: Assessment) -> Share:
    marked = [p.id for p in assessment.points if p.status != "caught"]
    return Share(sum(point in exchange.overruled for point in marked), len(marked))
