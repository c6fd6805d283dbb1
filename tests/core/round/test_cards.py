"""Cards as data, and the order in which they are drawn."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import listening_coach.core
from listening_coach.core.round import protocol as round_data
from listening_coach.core.round.cards import DEEPEST, Card, draw, parse_deck, shuffle
from listening_coach.errors import ConfigError

CORE = Path(listening_coach.core.__file__).parent
DECKS = [
    parse_deck(f.read_text("utf-8"), f.name)
    for f in sorted((CORE / "round" / "decks").glob("*.toml"))
]
ROUNDS = [
    round_data.parse_protocol(f.read_text("utf-8"), f.name)
    for f in (CORE / "round" / "protocols").glob("*.toml")
]
CARDS = [card for deck in DECKS for card in deck.cards]
GOOD = """\
id = "mine"
title = "Mine"
about = "Ours alone."

[[cards]]
text = "A thing to tell."
level = 1

[[cards]]
text = "Another one."
level = 2
"""


def test_there_are_fourteen_decks_of_at_least_ten_cards() -> None:
    assert len(DECKS) == 14
    assert min(len(deck.cards) for deck in DECKS) >= 10


def test_every_deck_is_named_as_its_file_and_every_round_finds_its_cards() -> None:
    names = {deck.id for deck in DECKS}
    assert names == {f.stem for f in (CORE / "round" / "decks").glob("*.toml")}
    drawn_from = {s.deck or r.deck for r in ROUNDS for s in r.stages.values() if s.kind == "card"}
    assert drawn_from <= names
    assert {r.deck for r in ROUNDS} - {""} <= names
    assert {r for deck in DECKS for r in deck.rounds} <= {r.id for r in ROUNDS}


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_keeps_the_rules_of_the_house(card: Card) -> None:
    words = {word.lower() for word in re.findall(r"[a-zA-Z']+", card.text)}
    assert not words & {"why", "always", "never"} - (
        {"never"} if "never tire" in card.text else set()
    )
    assert not words & {"sex", "money", "ex", "divorce", "abuse"}
    assert len(re.findall(r"[.?…]", card.text)) <= 2


def test_no_card_stands_in_two_decks() -> None:
    texts = [(card.text, card.tone) for card in CARDS]
    assert len(texts) == len(set(texts))


def test_levels_of_the_ladder_reach_from_light_to_tender() -> None:
    (ladder,) = (deck for deck in DECKS if deck.id == "deeper")
    assert {card.level for card in ladder.cards} == set(range(1, DEEPEST + 1))


def test_a_deck_of_ones_own_is_read() -> None:
    deck = parse_deck(GOOD, "mine.toml")
    assert [card.id for card in deck.cards] == ["mine-1", "mine-2"]
    assert deck.levels == (1, 2)
    assert deck.rounds == ()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("level = 2", "level = 5", "line 11: card 2: field 'level' should be 1 to 4"),
        ("level = 2", 'level = "2"', "line 11: card 2: field 'level' should be a whole number"),
        ("level = 1\n", "", "line 5: card 1: field 'level' is missing"),
        ("A thing to tell.", "A " * 21, "line 6: card 1: field 'text' should have"),
        ("Another one.", "A thing to tell.", "line 9: card 2: this card is in the deck twice"),
        ("level = 2", "level = 2\ntune = 1", "line 12: card 2: field 'tune' is unknown"),
        ('title = "Mine"', "title = 3", "line 2: title: field 'title' should be text"),
        ("level = 2", 'level = 2\nid = "x"', "line 12: card 2: field 'id' is unknown"),
        ("level = 2", "level = 2\ntouch = 1", "line 12: card 2: field 'touch' should be true or"),
        ("id =", "id", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(old: str, new: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_deck(GOOD.replace(old, new, 1), "mine.toml")
    assert "mine.toml" in caught.value.message
    assert says in caught.value.message


def test_a_deck_without_cards_is_refused() -> None:
    with pytest.raises(ConfigError, match="at least one card"):
        parse_deck('id = "a"\ntitle = "A"\nabout = "A."\ncards = []\n', "a.toml")


PILES = st.lists(st.integers(1, DEEPEST), min_size=1, max_size=9).map(
    lambda levels: [Card(f"c-{n}", f"Card {n}", level) for n, level in enumerate(levels)]
)


@given(pile=PILES, seed=st.integers(0, 2**32))
def test_the_seed_alone_decides_the_order(pile: list[Card], seed: int) -> None:
    mixed = shuffle(pile, seed)
    assert mixed == shuffle(pile[::-1], seed)
    assert sorted(mixed, key=lambda c: c.id) == sorted(pile, key=lambda c: c.id)


@given(pile=PILES, level=st.none() | st.integers(1, DEEPEST), draws=st.integers(1, 25))
def test_no_card_comes_back_before_all_of_its_kind_were_seen(
    pile: list[Card], level: int | None, draws: int
) -> None:
    seen: list[Card] = []
    allowed = [card for card in pile if level is None or card.level <= level]
    for _ in range(draws):
        last = seen[-1].id if seen else ""
        card = draw(pile, {c.id for c in seen}, level, last)
        assert card is not None
        if card in seen:
            assert {c.id for c in allowed or pile} <= {c.id for c in seen}
        assert card.id != last or len(allowed or pile) == 1
        assert level is None or card.level <= level or not allowed
        seen.append(card)


def test_an_empty_pile_has_no_card() -> None:
    assert draw([], set(), 3) is None
