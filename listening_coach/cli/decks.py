"""`decks`: the prompt cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.cli.output import say

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings
    from listening_coach.core.round.cards import Deck


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every deck."""
    for deck in content.decks(settings).values():
        say(f"{deck.id:14} {deck.title}: {deck.about} {len(deck.cards)} cards, {_levels(deck)}.")
    return 0


def show(args: Namespace, settings: Settings) -> int:
    """Print one deck, each card with its level."""
    deck = content.deck(settings, args.id)
    say(f"{deck.title}\n{deck.about}")
    if deck.rounds:
        say(f"For: {', '.join(deck.rounds)}")
    say("")
    for card in deck.cards:
        say(f"{card.level}  {card.text}{f'  ({card.tone})' if card.tone else ''}")
        if card.unsafe:
            say(f"   instead of: {card.unsafe}")
        if card.sample:
            say(f"   for example: {card.sample}")
    return 0


def _levels(deck: Deck) -> str:
    least, most = deck.levels
    return f"level {least}" if least == most else f"levels {least} to {most}"
