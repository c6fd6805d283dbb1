"""`decks`: what people can read of the cards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from listening_coach import content
from listening_coach.config import Environment

if TYPE_CHECKING:
    from support.shell import Shell

DECKS = content.decks(Environment(Path("/nowhere"), Path("/nowhere")))


def test_every_deck_has_a_line_with_how_many_cards_it_holds(shell: Shell) -> None:
    lines = {line.split()[0]: line for line in shell.run("decks").out.splitlines()}
    assert list(lines) == list(DECKS)
    for name, deck in DECKS.items():
        assert f"{len(deck.cards)} cards" in lines[name]
        least, most = deck.levels
        assert (f"levels {least} to {most}" if least != most else f"level {least}") in lines[name]


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_is_shown_with_every_word_of_its_cards(shell: Shell, name: str) -> None:
    out = shell.run("decks", "show", name).out
    for card in DECKS[name].cards:
        assert f"{card.level}  {card.text}" in out
        for words in (card.tone, card.unsafe, card.sample):
            assert words in out


def test_a_deck_that_there_is_not_is_a_question_of_use(shell: Shell) -> None:
    assert shell.run("decks", "show", "nonsense").code == 2


MINE = """id = "mine"
title = "Mine"
about = "Of my own."
[[cards]]
level = 1
text = 7
"""


def test_a_deck_of_ones_own_that_makes_no_sense_is_named_with_its_line(shell: Shell) -> None:
    file = shell.write("home/decks/mine.toml", MINE)
    done = shell.run("decks")
    assert (done.code, done.out) == (6, "")
    assert f"{file}, line 6" in done.err
