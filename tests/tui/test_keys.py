"""Keys that people may put in the place of others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.binding import Binding

from listening_coach.errors import ConfigError
from listening_coach.tui.app import CoachApp
from listening_coach.tui.keys import FIXED, keymap, make_bindings
from listening_coach.tui.screens.round import RoundScreen

OURS = {"a", "l", "enter", "f1", "ctrl+d"}
FREE = ["x", "q", "f5", "tab", "ctrl+y", "é"]


@given(st.dictionaries(st.sampled_from(sorted(OURS)), st.sampled_from(FREE), max_size=4))
def test_what_is_free_can_take_the_place_of_what_is_ours(moves: dict[str, str]) -> None:
    if len(set(moves.values())) == len(moves):
        assert keymap(moves, OURS) == moves
    else:
        with pytest.raises(ConfigError, match="is taken"):
            keymap(moves, OURS)


def test_two_keys_can_change_places() -> None:
    moves = {"a": "l", "l": "a"}
    assert keymap(moves, OURS) == moves


@pytest.mark.parametrize("new", ["", "5", "ctrl+", "nonsense", "meta+a", "a,b", "aa"])
def test_what_is_no_key_is_refused(new: str) -> None:
    with pytest.raises(ConfigError, match="which no key can have"):
        keymap({"a": new}, OURS)


def test_a_key_that_is_taken_is_refused() -> None:
    with pytest.raises(ConfigError, match="'l' is taken"):
        keymap({"a": "l"}, OURS)


def test_a_key_that_does_nothing_is_named_with_one_that_is_near() -> None:
    with pytest.raises(ConfigError, match="'entr'") as failed:
        keymap({"entr": "x"}, OURS)
    assert "'enter'" in failed.value.hint


def test_numbers_stand_for_numbers_and_cannot_be_moved() -> None:
    moved = make_bindings(("1", "number('1')", ""), Binding("enter", "go_on", "", priority=True))
    one, enter = (b for b in moved if isinstance(b, Binding))
    assert (one.id, enter.id) == (None, "enter")
    assert enter.priority
    assert {str(n) for n in range(10)} == FIXED


@pytest.mark.parametrize("home", [CoachApp, RoundScreen])
def test_every_key_of_ours_but_the_numbers_can_be_moved(
    home: type[CoachApp | RoundScreen],
) -> None:
    for binding in home.BINDINGS:
        assert isinstance(binding, Binding)
        assert (binding.id is None) == (binding.key in FIXED)
