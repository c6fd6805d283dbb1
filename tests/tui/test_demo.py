"""The app on recordings needs no microphone and no PortAudio."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.widgets import Static

from listening_coach import config, content
from listening_coach.cli.practice import make_app
from listening_coach.demo import dialogues
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from pathlib import Path


async def test_the_demo_asks_for_no_microphone(tmp_path: Path) -> None:
    settings = replace(config.read_environment(), home=tmp_path)
    spoken = dialogues()[0]
    pairs = [(spoken.statement, spoken.response)]
    with make_app(settings, content.protocol(settings, "slt"), pairs, "tiny.en") as app:
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            assert isinstance(app.screen, SetupScreen)
            assert app.services.microphones() == ()
            assert "Say something" in str(app.screen.query_one("#notice", Static).render())
