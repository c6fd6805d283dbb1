"""What is chosen counts at once, is remembered, and makes sense or is said not to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.stage import Stage, furnish, hold
from textual.widgets import Select, Switch

from listening_coach.errors import ConfigError
from listening_coach.preferences import Preferences
from listening_coach.tui.app import CoachApp
from listening_coach.tui.keys import keymap
from listening_coach.tui.screens.doctor import DoctorScreen
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.screens.settings import SettingsScreen
from listening_coach.tui.themes import theme

KNOWN = ("y", "n", "escape", "ctrl+n")


def remembering(stage: Stage, *first: Preferences) -> list[Preferences]:
    """Let the app remember what is chosen in the list that is returned."""
    kept = list(first or (Preferences(),))
    furnish(stage)
    services = replace(stage.app.services, choices=lambda: kept[-1], choose=kept.append)
    stage.app = CoachApp(services)
    return kept


async def test_what_is_chosen_counts_at_once_and_is_remembered(stage: Stage) -> None:
    kept = remembering(stage)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await pilot.press("o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, SettingsScreen)
        assert kept == [Preferences()]
        pilot.app.screen.query_one("#theme", Select).value = "contrast"
        await pilot.pause()
        assert pilot.app.theme == "contrast"
        pilot.app.screen.query_one("#days", Select).value = 30
        pilot.app.screen.query_one("#still", Switch).toggle()
        pilot.app.screen.query_one("#plain", Switch).toggle()
        await pilot.pause()
        assert pilot.app.animation_level == "none"
        assert pilot.app.has_class("plain")
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert isinstance(pilot.app.screen, DoctorScreen)
    assert kept[-1] == Preferences(keep_days=30, theme="contrast", still=True, plain=True)


async def test_a_key_is_moved_everywhere_it_means_something(stage: Stage) -> None:
    remembering(stage, Preferences(keys={"a": "j", "l": "f9"}))
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("enter", "enter", "enter", "enter", "a", "l")
        await pilot.pause()
        shown = str(pilot.app.screen.query_one("#who-0").render())
        assert "press J" in shown
        await pilot.press("j", "f9")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoundScreen)


async def test_keys_can_change_places(stage: Stage) -> None:
    remembering(stage, Preferences(keys={"s": "p", "p": "s"}))
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("s")
        await pilot.pause()
        assert type(pilot.app.screen).__name__ == "ProgressScreen"


async def test_the_bell_sounds_only_on_request(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembering(stage, Preferences(bell=True))
    rung: list[bool] = []
    monkeypatch.setattr(CoachApp, "bell", lambda _: rung.append(True))
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter")
        stage.time[0] += screen.state.now.soft_s + 1
        await pilot.pause(0.4)
        assert rung == [True]
        stage.app.obey(Preferences())
        stage.app.ring()
        assert rung == [True]


@pytest.mark.parametrize(
    ("moved", "said"),
    [
        ({"Y": "j"}, "move the key 'Y', which does nothing.*Did you mean 'y'"),
        ({"q": "j"}, "move the key 'q'.*Known are ctrl"),
        ({"y": "hello"}, "'hello' in the place of 'y', which no key can have"),
        ({"y": "4"}, "which no key can have"),
        ({"y": "n"}, "'n' is taken.*Move 'n' too"),
        ({"y": "j", "n": "j"}, "'j' is taken"),
    ],
)
def test_keys_that_make_no_sense(moved: dict[str, str], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        keymap(moved, KNOWN)


def test_keys_that_make_sense() -> None:
    moved = {"y": "n", "n": "y", "escape": "ctrl+y", "ctrl+n": "f2"}
    assert keymap(moved, KNOWN) == moved


def test_a_theme_that_there_is_not(stage: Stage) -> None:
    with pytest.raises(ConfigError, match=r"no theme 'pink'.*dark, light"):
        theme("pink")
    with pytest.raises(ConfigError, match="no theme"):
        CoachApp(replace(stage.app.services, choices=lambda: Preferences(theme="pink")))
