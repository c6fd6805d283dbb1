"""Whose turn it is, from across the room."""

from __future__ import annotations

import pytest
from support.widgets import Bench, drawn

from listening_coach.tui.themes import PLAIN
from listening_coach.tui.widgets.turn_banner import TurnBanner


@pytest.mark.parametrize("name", ["", "ANNA", "A VERY LONG NAME THAT FITS NOWHERE IN LARGE"])
async def test_whose_turn_it_is_stands_there_however_long_the_name(name: str) -> None:
    banner = TurnBanner()
    async with Bench(banner).run_test(size=(80, 24)) as pilot:
        banner.show("●", name, "ANNA SPEAKS", "first")
        await pilot.pause()
        assert "ANNA SPEAKS" in drawn(banner)
        assert banner.has_class("first")
        pilot.app.add_class(PLAIN)
        assert drawn(banner) == "ANNA SPEAKS"
