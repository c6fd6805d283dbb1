"""The `decks` command: list and show the prompt cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.cli.output import print_line

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment
    from listening_coach.core.round.cards import Deck


def list_decks(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each deck."""
    for deck in content.decks(environment).values():
        print_line(
            f"{deck.id:14} {deck.title}: {deck.about} {len(deck.cards)} cards, {_levels(deck)}."
        )
    return 0


def show_deck(args: Namespace, environment: Environment) -> int:
    """Print one deck, each card with its level."""
    deck = content.deck(environment, args.id)
    print_line(f"{deck.title}\n{deck.about}")
    if deck.rounds:
        print_line(f"For: {', '.join(deck.rounds)}")
    print_line("")
    for card in deck.cards:
        print_line(f"{card.level}  {card.text}{f'  ({card.tone})' if card.tone else ''}")
        if card.unsafe:
            print_line(f"   instead of: {card.unsafe}")
        if card.sample:
            print_line(f"   for example: {card.sample}")
    return 0


def _levels(deck: Deck) -> str:
    least, most = deck.levels
    return f"level {least}" if least == most else f"levels {least} to {most}"
