"""Everything that can be done has a key, and the help tells it where it can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.stage import KEPT
from textual.binding import Binding
from textual.widgets import Button, Select, Static, Switch

from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.home import HomeScreen
from listening_coach.tui.screens.review import ReviewScreen
from listening_coach.tui.screens.sessions import SessionsScreen
from listening_coach.tui.screens.settings import SettingsScreen
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.stage import Stage
    from textual.screen import Screen

    from listening_coach.core.record import SessionRecord

SCREENS: dict[str, Callable[[Stage], Screen[None]]] = {
    "home": lambda stage: HomeScreen(stage.app.services),
    "setup": lambda stage: SetupScreen(stage.app.services, stage.app.services.protocols["slt"]),
    "sessions": lambda stage: SessionsScreen(stage.app.services),
    "review": lambda stage: ReviewScreen(stage.app.services, stored_session(stage)),
    "settings": lambda stage: SettingsScreen(stage.app.services, stage.app.choices),
}


def stored_session(stage: Stage) -> SessionRecord:
    return stage.archive.session(KEPT.id)


@pytest.mark.parametrize("name", SCREENS)
async def test_help_tells_every_key_of_the_screen_it_was_asked_from(
    name: str, stage: Stage
) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = SCREENS[name](stage)
        await stage.app.push_screen(screen)
        await pilot.pause()
        await pilot.press("f1")
        assert isinstance(stage.app.screen, HelpScreen)
        text = "\n".join(str(row.render()) for row in stage.app.screen.query(Static))
        for binding in screen.BINDINGS:
            assert isinstance(binding, Binding)
            assert binding.description in text


@pytest.mark.parametrize("name", SCREENS)
async def test_everything_that_can_be_pressed_can_be_reached_by_tab(
    name: str, stage: Stage
) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = SCREENS[name](stage)
        await stage.app.push_screen(screen)
        await pilot.pause()
        wanted = [w for kind in (Button, Select, Switch) for w in screen.query(kind)]
        reached = []
        for _ in range(len(wanted) + 4):
            reached.append(screen.focused)
            await pilot.press("tab")
        assert all(widget in reached for widget in wanted)
