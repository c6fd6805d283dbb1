"""Prompt cards as data, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from listening_coach.core.reading import Reader

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from listening_coach.core.protocol import Stage
    from listening_coach.core.state import State

DEEPEST: Final = 4
"""Levels: 1 facts and likes; 2 daily moments; 3 meaning, values and hopes; 4 tender."""
LONGEST_WORDS: Final = 20
"""A card that is longer is no longer one idea."""


@dataclass(frozen=True, slots=True)
class Card:
    """One prompt."""

    id: str
    """Unique among all decks."""
    text: str
    level: int
    """1 to DEEPEST."""
    tone: str = ""
    """The tone of voice in which to say the text."""
    unsafe: str = ""
    """An answer that shuts the speaker up, to be said better."""
    sample: str = ""
    """One answer that would not."""
    touch: bool = False
    """Whether the two touch; nobody has to."""


@dataclass(frozen=True, slots=True)
class Deck:
    """Cards that belong together."""

    id: str
    title: str
    about: str
    """One sentence for the list of decks."""
    rounds: tuple[str, ...]
    """Ids of the rounds that it suits."""
    cards: tuple[Card, ...]

    @property
    def levels(self) -> tuple[int, int]:
        """The lightest and the deepest level of its cards."""
        found = [card.level for card in self.cards]
        return min(found), max(found)


def parse(text: str, source: str) -> Deck:
    """Read a deck from TOML.

    Args:
        text: the file's content.
        source: what to call it in messages, usually its path.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or makes no sense. The
            message names the source, the line where it can be told, and the field.
    """
    reader = Reader(text, source)
    raw = reader.raw()
    reader.fields(raw, _DECK_FIELDS, ("id", "title", "about", "cards"), "")
    if not raw["cards"]:
        raise reader.wrong("cards", "a deck has at least one card")
    cards = tuple(_card(reader, raw["id"], n, card) for n, card in enumerate(raw["cards"], 1))
    for n, card in enumerate(cards, 1):
        if any((c.text, c.tone) == (card.text, card.tone) for c in cards[: n - 1]):
            raise reader.wrong(f"card {n}", "this card is in the deck twice")
    rounds = reader.texts(raw.get("rounds", []), "rounds", "rounds")
    return Deck(raw["id"], raw["title"], raw["about"], rounds, cards)


_DECK_FIELDS: Final[Mapping[str, type]] = {
    "id": str, "title": str, "about": str, "rounds": list, "cards": list,
}  # fmt: skip
_CARD_FIELDS: Final[Mapping[str, type]] = {
    "text": str, "level": int, "tone": str, "unsafe": str, "sample": str, "touch": bool,
}  # fmt: skip


def _card(reader: Reader, deck: str, number: int, raw: object) -> Card:
    where = f"card {number}"
    if not isinstance(raw, dict):
        raise reader.wrong(where, "a card is a table")
    values: dict[str, Any] = raw
    reader.fields(values, _CARD_FIELDS, ("text", "level"), where)
    if not 1 <= values["level"] <= DEEPEST:
        raise reader.wrong(where, f"field 'level' should be 1 to {DEEPEST}")
    words = len(values["text"].split())
    if not 1 <= words <= LONGEST_WORDS:
        raise reader.wrong(where, f"field 'text' should have 1 to {LONGEST_WORDS} words")
    return Card(f"{deck}-{number}", **values)


def shuffled(cards: Sequence[Card], seed: int) -> tuple[Card, ...]:
    """Return the cards in an order that depends on the seed alone."""

    def place(card: Card) -> bytes:
        return blake2b(f"{seed} {card.id}".encode(), digest_size=8).digest()

    return tuple(sorted(cards, key=place))


def draw(
    pile: Sequence[Card], used: Collection[str], level: int | None, last: str = ""
) -> Card | None:
    """Return the next card of a pile, or None if it has none.

    Args:
        pile: the cards, in the order in which they lie.
        used: ids of those that were seen; they come again only when there is no other.
        level: take a card of this level, else the deepest above none; None: as they lie.
        last: id of the card at hand, which is not drawn twice running unless it is the only one.
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


def drawn(state: State, stage: Stage) -> State:
    """Draw a card; at most one that is tender is taken in a round."""
    pile = state.piles.get(stage.deck or state.protocol.deck, ())
    level = state.level
    if any(card.level == DEEPEST for card in state.taken):
        level = min(level or DEEPEST, DEEPEST - 1)
    last = state.card.id if state.card is not None else ""
    card = draw(pile, {card.id for card in state.seen}, level, last)
    return replace(state, card=card, seen=state.seen if card is None else (*state.seen, card))
