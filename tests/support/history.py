"""Weeks of practice: two people who understand each other a little better each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import SessionRecord, SessionSummary
from support.sessions import ASSESSMENT, session

if TYPE_CHECKING:
    from listening_coach.core.assessment import Assessment
    from listening_coach.core.record import ExchangeRecord


def history(weeks: int) -> list[SessionRecord]:
    """Return a session a week, each of four exchanges, oldest first."""
    return [_week(n) for n in range(weeks)]


def _week(n: int) -> SessionRecord:
    whole = session(n, exchanges=4)
    started = whole.started + timedelta(days=7 * n)
    longer = tuple(
        replace(turn, ended=turn.ended + (20 + 5 * n) * SAMPLE_RATE) for turn in whole.turns
    )
    exchanges = tuple(_exchange(e, n, place) for place, e in enumerate(whole.exchanges))
    return replace(whole, started=started, names=("Anna", "Ben"), turns=longer, exchanges=exchanges)


def _exchange(exchange: ExchangeRecord, n: int, place: int) -> ExchangeRecord:
    """Return the exchange at a place: the two take turns, and the last one is a question."""
    rating = min(5, 3 + (n + place) // 4)
    return replace(
        exchange,
        listener=1 if place % 2 == 0 else 0,
        rating=rating,
        guess=max(1, rating - max(0, 2 - (n + place) // 3)),
        assessment=_assessment(question=place == 3, caught=(n + place) % 3 > 0),
    )


def _assessment(*, question: bool, caught: bool) -> Assessment:
    points = tuple(replace(p, status="caught") for p in ASSESSMENT.points)
    return replace(
        ASSESSMENT,
        kind="question" if question else "reflection",
        points=points if caught else ASSESSMENT.points,
    )


def summary(held: SessionRecord) -> SessionSummary:
    """Return the line of the list of sessions."""
    spoken = sum(turn.ended - turn.started for turn in held.turns)
    return SessionSummary(
        held.id, held.started, held.ended, held.names, held.protocols, len(held.turns), spoken
    )
