"""How the screen can look."""

from __future__ import annotations

import pytest
from textual.app import App

from listening_coach.errors import ConfigError
from listening_coach.tui.themes import DEFAULT, OURS, THEMES, theme


@pytest.mark.parametrize("name", THEMES)
def test_every_name_stands_for_a_theme_that_there_is(name: str) -> None:
    known = {ours.name for ours in OURS} | set(App[None]().available_themes)
    assert theme(name) in known


def test_without_a_choice_it_is_the_usual_one() -> None:
    assert theme(None) == theme(DEFAULT)


def test_another_name_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(ConfigError, match="'pink'") as failed:
        theme("pink")
    assert all(name in failed.value.hint for name in THEMES)
