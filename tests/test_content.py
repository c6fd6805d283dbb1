from __future__ import annotations

from pathlib import Path

import pytest

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.events import Chose, PutAside
from listening_coach.core.round.machine import begin_round, step_round

NOWHERE = Environment(Path("/nowhere"), Path("/nowhere"))


def test_cards_that_are_not_wanted_do_not_come() -> None:
    whole = content.shuffle_decks(NOWHERE, 1)
    unwanted = {whole["curious"][0].id}
    left = content.shuffle_decks(NOWHERE, 1, unwanted)
    assert len(left["curious"]) == len(whole["curious"]) - 1
    assert not {card.id for card in left["curious"]} & unwanted


def test_a_deck_of_which_nothing_is_wanted_comes_whole() -> None:
    whole = content.shuffle_decks(NOWHERE, 1)
    all_of_it = {card.id for card in whole["curious"]}
    assert content.shuffle_decks(NOWHERE, 1, all_of_it)["curious"] == whole["curious"]


@pytest.mark.parametrize("name", content.protocols(NOWHERE))
def test_a_swapped_card_is_put_aside(name: str) -> None:
    state, _ = begin_round(content.protocol(NOWHERE, name), piles=content.shuffle_decks(NOWHERE, 1))
    for _ in range(12):
        if state.now.kind == "card" and "other" in state.now.next and state.card is not None:
            card = state.card.id
            state, effects = step_round(state, Chose("other"))
            assert effects == (PutAside(card),)
            return
        onward = next(iter(state.now.next), "done")
        state, effects = step_round(state, Chose("done" if "done" in state.now.next else onward))
        assert not any(isinstance(effect, PutAside) for effect in effects)


DECK = 'id = "mine"\ntitle = "Mine"\nabout = "Ours."\n[[cards]]\ntext = "Tell."\nlevel = 1\n'


def test_a_file_of_ones_own_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "mine.toml").write_text(DECK, "utf-8-sig")
    assert "mine" in content.decks(Environment(tmp_path, tmp_path))


def test_folders_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "decks" / "old.toml").mkdir(parents=True)
    (tmp_path / "decks" / "._mine.toml").write_bytes(b"\x00\x05\x16\x07")
    (tmp_path / "decks" / "mine.toml").write_text(DECK, "utf-8")
    assert list(content.decks(Environment(tmp_path, tmp_path)))[-1] == "mine"
