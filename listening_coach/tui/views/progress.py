"""The charts of the progress screen. Pure functions of the statistics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.review.statistics import NONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from listening_coach.review.statistics import SessionFigures, Share, Statistics


@dataclass(frozen=True, slots=True)
class Chart:
    """One figure over time."""

    title: str
    values: tuple[float, ...]
    """Oldest first; only sessions that have this figure."""
    words: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The contents of the progress screen."""

    headline: str
    charts: tuple[Chart, ...]


def progress(counted: Statistics) -> Progress:
    """Return the progress of the two partners of the latest session, from their sessions only."""
    if not counted.sessions:
        return Progress("Nothing is kept yet. What both of you keep is counted here.", ())
    names = counted.sessions[-1].names
    ours = [sitting for sitting in counted.sessions if set(sitting.names) == set(names)]
    minutes = sum(sitting.spoken_s for sitting in ours) / 60
    began = ours[0].started.astimezone()
    since = f"{began.day} {began:%B %Y}"
    talk = _many(round(minutes), "minute")
    headline = f"{_many(len(ours), 'session')} and {talk} of talk since {since}."
    return Progress(headline, (_minutes(ours), *_understanding_charts(ours, names), *_shares(ours)))


def _minutes(ours: Sequence[SessionFigures]) -> Chart:
    spoken = tuple(sitting.spoken_s / 60 for sitting in ours)
    return Chart("Minutes of talk", spoken, _course(spoken, ".0f"))


def _understanding_charts(
    ours: Sequence[SessionFigures], names: tuple[str, str]
) -> tuple[Chart, ...]:
    """Return a chart of how understood each partner felt, and one of the gap to the guesses."""
    charts = []
    for name in dict.fromkeys(names):
        felt = tuple(
            value
            for sitting in ours
            for who, value in zip(sitting.names, sitting.understood, strict=True)
            if who == name and value is not None
        )
        charts.append(Chart(f"{name} felt understood, 1 to 5", felt, _course(felt, ".1f")))
    gaps = tuple(sitting.gap for sitting in ours if sitting.gap is not None)
    return *charts, Chart("Felt and guessed lay apart, 0 to 4", gaps, _course(gaps, ".1f"))


def _shares(ours: Sequence[SessionFigures]) -> tuple[Chart, Chart]:
    caught = [sitting.caught for sitting in ours if sitting.caught.of]
    points = sum(caught, NONE)
    answers = [s for s in ours if s.reflections + s.questions]
    reflections = sum(sitting.reflections for sitting in answers)
    questions = sum(sitting.questions for sitting in answers)
    return (
        Chart(
            "Points that came back",
            _parts(caught),
            f"{points.part} of {points.of} in all" if caught else _NOTHING,
        ),
        Chart(
            "Reflections beside questions",
            tuple(s.reflections / (s.reflections + s.questions) for s in answers),
            f"{_many(reflections, 'reflection')}, {_many(questions, 'question')} in all"
            if answers
            else _NOTHING,
        ),
    )


_NOTHING = "nothing to count yet"


def _parts(shares: Iterable[Share]) -> tuple[float, ...]:
    return tuple(share.part / share.of for share in shares)


def _course(values: Sequence[float], form: str) -> str:
    """Return a few words that summarise a series of numbers."""
    if not values:
        return _NOTHING
    if len(values) == 1:
        return f"once: {values[0]:{form}}"
    least, most = f"{min(values):{form}}", f"{max(values):{form}}"
    between = f"always {least}" if least == most else f"between {least} and {most}"
    return f"{between}, last {values[-1]:{form}}"


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
