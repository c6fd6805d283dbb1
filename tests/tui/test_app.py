"""A whole round at the keys, and what the room and the diary saw of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.stage import KEPT, RESPONSE, STATEMENT, session_screen
from textual.widgets import Static

from listening_coach.core.audio import AudioChunk
from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.home import HomeScreen
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from support.stage import Stage
    from textual.pilot import Pilot


async def to_round(pilot: Pilot[int]) -> None:
    """From home through names and consent to the first stage."""
    await pilot.pause()
    await pilot.press("enter")
    await pilot.press(*"Anna", "enter", *"Ben", "enter")
    assert session_screen(pilot).session.place == "safety"
    await pilot.press("enter", "a", "l")
    await pilot.pause()
    assert isinstance(pilot.app.screen, RoundScreen)


async def to_feedback(pilot: Pilot[int], stage: Stage) -> None:
    """Speak, give back, judge and rate."""
    await pilot.press("enter")
    await pilot.press("enter")
    stage.room.finish(STATEMENT)
    await pilot.pause()
    await pilot.press("enter")
    stage.room.finish(RESPONSE)
    await pilot.pause()
    await pilot.press("p")
    await pilot.press("enter")
    stage.room.finish("And she cried.")
    await pilot.pause()
    await pilot.press("enter")
    stage.room.finish("And she cried when you came home.")
    await pilot.pause()
    await pilot.press("y", "x", "3", "9", "y", "1")
    await pilot.pause()


async def test_a_whole_round_by_keys(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await to_feedback(pilot, stage)
        screen = pilot.app.screen
        assert isinstance(screen, RoundScreen)
        await pilot.press("f", "enter")
        await pilot.pause()
        assert session_screen(pilot).session.place == "keep"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)
    recorder = stage.archive.diaries[-1]
    assert recorder.turns[:2] == [STATEMENT, RESPONSE]
    first, second = recorder.exchanges.values()
    assert (first.verdict, second.verdict) == ("almost", "got")
    assert (second.rating, second.guess, second.self_check) == (3, 4, "facts")
    assert second.assessment is not None
    assert second.reflection.statement == f"{STATEMENT} And she cried."
    assert recorder.kept == (True, False)
    assert stage.room.log[-1] == "close"


async def test_of_what_was_heard_badly_nothing_is_said(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("enter", "enter")
        stage.room.finish(STATEMENT)
        await pilot.pause()
        await pilot.press("enter")
        stage.room.finish(RESPONSE, confidence=0.4)
        await pilot.pause()
        await pilot.press("y", "x", "3", "8", "y", "1")
        await pilot.pause()
        shown = str(pilot.app.screen.query_one("#strength", Static).render())
        assert "hard to hear" in shown
        assert not pilot.app.screen.query_one("#suggestion").display


async def test_either_can_have_everything_deleted(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("l", "l", "enter")
        await pilot.pause()
    assert stage.archive.diaries[-1].kept == (False, False)


async def test_nothing_begins_before_both_agree(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter", "enter", "enter", "enter", "a")
        await pilot.pause()
        assert not isinstance(pilot.app.screen, RoundScreen)
        await pilot.press("a", "l")
        await pilot.pause()
        assert not isinstance(pilot.app.screen, RoundScreen)
        await pilot.press("a")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoundScreen)


async def test_who_has_practised_before_is_not_warned_again(stage: Stage) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter", "enter", "enter", "a", "l")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoundScreen)


async def test_who_is_warned_may_turn_back(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter", "enter", "enter", "escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)


async def test_silence_asks_again(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("enter", "enter")
        stage.room.finish("")
        await pilot.pause()
        assert stage.room.log[-2:] == ["close turn", "open speak"]


async def test_a_pause_holds_the_microphone(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("enter", "space")
        await pilot.pause()
        assert stage.room.log[-1] == "hold"
        await pilot.press("a", "l")
        await pilot.pause()
        assert stage.room.log[-1] == "release"


async def test_the_microphone_is_tried_out_and_nothing_of_it_is_kept(stage: Stage) -> None:
    played: list[int] = []
    stage.app.services = replace(
        stage.app.services, play=lambda samples, *_: played.append(len(samples))
    )
    async with stage.app.run_test() as pilot:
        screen = SetupScreen(stage.app.services, stage.app.services.protocols["slt"])
        await stage.app.push_screen(screen)
        await stage.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("ctrl+r")
        assert stage.room.log[-1] == "open speak"
        stage.room.keep(AudioChunk(np.zeros(800, np.float32), 0))
        stage.room.finish("One two three")
        await pilot.pause()
        await stage.app.workers.wait_for_complete()
        assert "One two three" in str(screen.query_one("#notice", Static).render())
    assert played == [800]
    assert stage.archive.diaries == []


async def test_help_opens_from_anywhere_and_closes(stage: Stage) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("f1")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RoundScreen)


@pytest.mark.parametrize(
    ("keys", "kept"),
    [("", (False, False)), ("a", (False, False)), ("l", (False, False)), ("al", (True, False)),
     ("aall", (True, True))],
)  # fmt: skip
async def test_after_a_stop_nothing_is_kept_unless_both_say_so(
    keys: str, kept: tuple[bool, bool], stage: Stage
) -> None:
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("enter", "enter")
        stage.room.finish(STATEMENT)
        await pilot.pause()
        await pilot.press("escape", *keys, "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)
    assert stage.archive.diaries[-1].kept == kept


async def test_of_a_demo_nothing_is_kept_and_nobody_is_asked(stage: Stage) -> None:
    stage.archive.keeps = False
    async with stage.app.run_test() as pilot:
        await to_round(pilot)
        await pilot.press("enter", "enter")
        stage.room.finish(STATEMENT)
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(pilot.app.screen, HomeScreen)
    assert stage.archive.diaries[-1].kept == (False, False)
