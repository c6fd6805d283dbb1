"""F1 opens the helplines where somebody may need them, and one key closes them again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from support.stage import furnish
from textual.widgets import Static
from textual.widgets._footer import FooterKey

from listening_coach import content
from listening_coach.tui.screens.dialogs import HelplinesScreen, PauseScreen
from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.session import SessionScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.stage import Stage
    from textual.screen import Screen

NAMES = ("Anna", "Ben")
NOW = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)


def session(stage: Stage) -> SessionScreen:
    return SessionScreen(stage.app.services, stage.app.services.plans["ten-minutes"], NAMES, None)


PLACES: dict[str, Callable[[Stage], Screen[Any]]] = {
    "a pause": lambda stage: PauseScreen(session(stage).runner, NAMES, NOW),
    "before the first time": session,
}


@pytest.mark.parametrize("name", PLACES)
async def test_f1_opens_the_helplines_and_esc_closes_them(name: str, stage: Stage) -> None:
    furnish(stage)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        below = PLACES[name](stage)
        await stage.app.push_screen(below)
        await pilot.pause()
        keys = {key.description: key.region for key in below.query(FooterKey)}
        assert keys["Helplines"].right <= 80
        assert max(region.right for region in keys.values()) <= 80
        await pilot.press("f1")
        await pilot.pause()
        screen: Screen[Any] = stage.app.screen
        assert isinstance(screen, HelplinesScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert stage.app.screen is below


async def test_every_number_is_seen_at_once_at_the_top(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = HelplinesScreen()
        await stage.app.push_screen(screen)
        await pilot.pause()
        first = screen.query(Static).first()
        text = str(first.render())
        assert all(line.number in text for line in content.helplines().lines)
        assert first.region.y <= 3
        assert first.region.bottom <= 23


async def test_f1_is_the_help_again_after_the_first_place_of_a_sitting(stage: Stage) -> None:
    furnish(stage)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        services = stage.app.services
        await stage.app.push_screen(
            SessionScreen(services, services.plans["ten-minutes"], NAMES, None)
        )
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(stage.app.screen, HelpScreen)
