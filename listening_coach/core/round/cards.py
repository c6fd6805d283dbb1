"""Prompt cards: reading decks, shuffling and drawing."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated, Final

from listening_coach.core.schema import Between
from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

DEEPEST: Final = 4
"""Levels: 1 facts and likes; 2 daily moments; 3 meaning, values and hopes; 4 tender."""
LONGEST_WORDS: Final = 20
"""A longer card is no longer one idea."""


@dataclass(frozen=True, slots=True)
class Card:
    """One prompt card."""

    id: str
    """Unique among all decks."""
    text: str
    level: Annotated[int, Between(1, DEEPEST)]
    tone: str = ""
    """The tone of voice in which to say the text."""
    unsafe: str = ""
    """For safe answers: a reply that makes the speaker close up."""
    sample: str = ""
    """For safe answers: one reply that does not."""
    touch: bool = False
    """For closings: whether the two touch; nobody has to."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck of cards."""

    id: str
    title: str
    about: str
    """One sentence for the list of decks."""
    cards: tuple[Card, ...]
    rounds: tuple[str, ...] = ()
    """Ids of the rounds that the deck suits."""

    @property
    def levels(self) -> tuple[int, int]:
        """The lightest and the deepest level of its cards."""
        levels = [card.level for card in self.cards]
        return min(levels), max(levels)


def parse_deck(text: str, source: str) -> Deck:
    """Read a deck from TOML; `source` is its name in messages, usually its path.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or makes no sense. The
            message names the source, the line and the field.
    """
    reader = Reader(text, source)
    reader.fill("cards", "id", lambda n: f"{reader.tables.get('id')}-{n}")
    deck = reader.read(Deck)
    if not deck.cards:
        raise reader.wrong(("cards",), "a deck has at least one card")
    for n, card in enumerate(deck.cards):
        if not 1 <= len(card.text.split()) <= LONGEST_WORDS:
            what = f"field 'text' should have 1 to {LONGEST_WORDS} words"
            raise reader.wrong(("cards", n, "text"), what)
        if any((c.text, c.tone) == (card.text, card.tone) for c in deck.cards[:n]):
            raise reader.wrong(("cards", n), "this card is in the deck twice")
    return deck


def shuffle(cards: Sequence[Card], seed: int) -> tuple[Card, ...]:
    """Put the cards into an order that depends on the seed alone."""

    def place(card: Card) -> bytes:
        return blake2b(f"{seed} {card.id}".encode(), digest_size=8).digest()

    return tuple(sorted(cards, key=place))


def draw(
    pile: Sequence[Card], used: Collection[str], level: int | None, last: str = ""
) -> Card | None:
    """The next card of a pile, or None if the pile is empty.

    Args:
        pile: the cards, in the order in which they lie.
        used: ids of cards that were seen; they come again only when there is no other.
        level: take the deepest cards that are not deeper than this; None: as they lie.
        last: id of the current card, which does not come twice running unless it is the only one.
    """
    allowed = [card for card in pile if level is None or card.level <= level]
    for choice in _choices(allowed or list(pile), used, last):
        if choice:
            deepest = max(card.level for card in choice)
            return next(c for c in choice if level is None or c.level == deepest)
    return None


def _choices(cards: list[Card], used: Collection[str], last: str) -> Iterator[list[Card]]:
    yield [card for card in cards if card.id not in used]
    yield [card for card in cards if card.id != last]
    yield cards
