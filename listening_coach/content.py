"""Rounds, decks and plans on disk: those of the package, and the user's own beside them."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, TypeVar

from listening_coach.core.round import cards as card_data
from listening_coach.core.round import protocol as round_data
from listening_coach.core.session import care as care_data
from listening_coach.core.session import learning_path as path_data
from listening_coach.core.session import plan as plan_data
from listening_coach.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.core.round.cards import Deck
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Piles
    from listening_coach.core.session.care import Helplines
    from listening_coach.core.session.learning_path import Week
    from listening_coach.core.session.plan import Plan

Entry = TypeVar("Entry", "Protocol", "Deck", "Plan")


def protocols(environment: Environment) -> dict[str, Protocol]:
    """Every round by its id, sorted by `order`.

    The user's own, from the folder `rounds` in the home, may replace ours.

    Raises:
        ConfigError: a file of the user's cannot be read or makes no sense.
    """
    unordered = {
        p.id: p
        for p in _read_all(environment, "round/protocols", "rounds", round_data.parse_protocol)
    }
    return dict(sorted(unordered.items(), key=lambda item: (item[1].order, item[0])))


def protocol(environment: Environment, name: str) -> Protocol:
    """One round.

    Raises:
        UsageError: there is no round of that name.
        ConfigError: as `protocols`.
    """
    return _look_up(protocols(environment), name, "round")


def decks(environment: Environment) -> dict[str, Deck]:
    """Every deck by its id; the user's own, from `decks` in the home, come last.

    Raises:
        ConfigError: a file of the user's cannot be read or makes no sense.
    """
    return {d.id: d for d in _read_all(environment, "round/decks", "decks", card_data.parse_deck)}


def deck(environment: Environment, name: str) -> Deck:
    """One deck.

    Raises:
        UsageError: there is no deck of that name.
        ConfigError: as `decks`.
    """
    return _look_up(decks(environment), name, "deck")


def shuffle_decks(environment: Environment, seed: int, unwanted: Collection[str] = ()) -> Piles:
    """Every deck, shuffled; the same seed gives the same order.

    Unwanted cards are left out, unless a deck has no others.

    Raises:
        ConfigError: as `decks`.
    """
    every_deck = decks(environment)
    wanted = {n: [c for c in d.cards if c.id not in unwanted] for n, d in every_deck.items()}
    return {n: card_data.shuffle(wanted[n] or d.cards, seed) for n, d in every_deck.items()}


def plans(environment: Environment) -> dict[str, Plan]:
    """Every plan of a session by its id, the longest first.

    The user's own, from the folder `plans` in the home, may replace ours.

    Raises:
        ConfigError: a file of the user's cannot be read or makes no sense, or a plan names a round
            that does not exist.
    """
    protocols_by_id = protocols(environment)
    unordered = {
        p.id: p for p in _read_all(environment, "session/plans", "plans", plan_data.parse_plan)
    }
    for plan in unordered.values():
        if lost := [name for name in plan.rounds if name not in protocols_by_id]:
            raise ConfigError(
                f"The plan {plan.id!r} names a round that there is not: {lost[0]!r}.",
                f"Known are: {', '.join(protocols_by_id)}.",
            )
    return dict(sorted(unordered.items(), key=lambda item: (-item[1].seconds, item[0])))


def plan(environment: Environment, name: str) -> Plan:
    """One plan.

    Raises:
        UsageError: there is no plan of that name.
        ConfigError: as `plans`.
    """
    return _look_up(plans(environment), name, "plan")


def weeks() -> tuple[Week, ...]:
    """The learning path."""
    file = resources.files("listening_coach.core") / "session" / "path.toml"
    return path_data.parse_path(file.read_text("utf-8"), file.name)


def helplines() -> Helplines:
    """The helplines, and when they were last checked."""
    file = resources.files("listening_coach.core") / "session" / "lines.toml"
    return care_data.parse_helplines(file.read_text("utf-8"), file.name)


def _look_up(entries: Mapping[str, Entry], name: str, kind: str) -> Entry:
    if name not in entries:
        raise UsageError(
            f"There is no {kind} called {name!r}.", f"Known are: {', '.join(entries)}."
        )
    return entries[name]


def _read_all(
    environment: Environment, ours: str, theirs: str, parse: Callable[[str, str], Entry]
) -> list[Entry]:
    folder = resources.files("listening_coach.core") / ours
    texts = [(f.name, f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml")]
    entries = [parse(text, name) for name, text in sorted(texts)]
    own = environment.home / theirs
    if own.is_dir():
        files = (file for file in sorted(own.glob("*.toml")) if _is_own(file))
        entries += [parse(_read(file), str(file)) for file in files]
    return entries


def _is_own(file: Path) -> bool:
    """Whether people wrote this file: it is neither a folder nor hidden."""
    return file.is_file() and not file.name.startswith(".")


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{file} cannot be read: {error}.", "Correct it, or move it out of the folder."
        ) from None
