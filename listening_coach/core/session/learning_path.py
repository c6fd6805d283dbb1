"""The learning path: a suggestion of what to do next. Nothing depends on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Week:
    """One part of the path; about a week with a few sessions."""

    title: str
    why: str
    """One sentence: what the part is good for."""
    rounds: tuple[str, ...]
    """Ids of its rounds, in order."""


@dataclass(frozen=True, slots=True)
class _Path:
    """The whole path, in the shape of its file."""

    weeks: tuple[Week, ...]


@dataclass(frozen=True, slots=True)
class SuggestedRound:
    """A round to try next."""

    round: str
    title: str
    why: str


def parse_path(text: str, source: str) -> tuple[Week, ...]:
    """Read a path from TOML.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or of the wrong type.
    """
    return Reader(text, source).read(_Path).weeks


def suggest_round(weeks: Sequence[Week], held: Sequence[Sequence[str]]) -> SuggestedRound:
    """The round to suggest next.

    Args:
        weeks: the path, with at least one round in it.
        held: ids of the rounds of every stored session, newest first.

    Returns:
        The first round of the path that was never held; if all were, the one held longest ago.
    """
    last = {name: n for n, session in reversed(list(enumerate(held))) for name in session}
    path = [(name, week) for week in weeks for name in week.rounds]
    for name, week in path:
        if name not in last:
            return SuggestedRound(name, week.title, week.why)
    name, _ = max(path, key=lambda item: last[item[0]])
    return SuggestedRound(name, "You know the whole path", "This one was longest ago.")


def put_first(suggested: SuggestedRound, rounds: Sequence[str]) -> tuple[str, ...]:
    """The rounds, with the suggested one first."""
    rest = tuple(name for name in rounds if name != suggested.round)
    return (suggested.round, *rest) if suggested.round in rounds else rest
