"""A sitting in the app: every place by keys, and pictures of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.looks import Look, every_look
from support.stage import KEPT, RESPONSE, STATEMENT, furnish, hold, session_screen, transcript
from textual.widgets import TextArea

from listening_coach.config import Environment
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.session.events import SessionPaused
from listening_coach.practice.events import HalfTime, WordTimings
from listening_coach.tui.app import CoachApp
from listening_coach.tui.screens.composer import ComposerScreen
from listening_coach.tui.screens.dialogs import (
    GentleScreen,
    HelplinesScreen,
    PauseScreen,
    TypeScreen,
)
from listening_coach.tui.screens.home import HomeScreen
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from support.stage import Stage
    from textual.pilot import Pilot
    from textual.screen import Screen

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
NAMES = ("Anna", "Ben")
PLACES: dict[str, tuple[str, ...]] = {
    "safety": (),
    "consent": ("enter", "a"),
    "arrive": ("l",),
    "check_in": ("enter", "3"),
    "pick": ("9", "enter", "a"),
    "round": ("l",),
    "closing": ("escape", "a"),
    "keep": ("enter", "a"),
}
"""What is pressed from one picture to the next."""


async def open_sitting(
    pilot: Pilot[int], stage: Stage, plan: str = "twenty-minutes"
) -> SessionScreen:
    furnish(stage)
    services = stage.app.services
    screen = SessionScreen(services, services.plans[plan], NAMES, None)
    await pilot.app.push_screen(screen)
    await pilot.pause()
    return screen


def current_screen(pilot: Pilot[int]) -> Screen[Any]:
    return pilot.app.screen


def place(screen: SessionScreen) -> str:
    return screen.session.place


async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


@every_look
@pytest.mark.parametrize("name", PLACES)
def test_place(name: str, look: Look, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """The place looks as it did when it was last looked at."""
    look.on(stage)

    async def run_before(pilot: Pilot[int]) -> None:
        await open_sitting(pilot, stage)
        for name_of, keys in PLACES.items():
            await press(pilot, *keys)
            stage.time[0] += 45
            if name_of == name:
                break
        if isinstance(screen := current_screen(pilot), SessionScreen):
            screen.look_at_the_clock()
        await pilot.pause()

    before: Callable[[Pilot[int]], Awaitable[None]] = run_before
    assert snap_compare(stage.app, run_before=before, terminal_size=look.size)


@every_look
@pytest.mark.parametrize("name", ["pause", "type", "gentle", "helplines"])
def test_screen_above_a_round(
    name: str, look: Look, stage: Stage, snap_compare: Callable[..., bool]
) -> None:
    """The screen of care looks as it did when it was last looked at."""
    look.on(stage)
    now = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)

    async def run_before(pilot: Pilot[int]) -> None:
        match name:
            case "pause":
                session = await open_sitting(pilot, stage)
                await press(pilot, "enter", "a", "l")
                session.send(SessionPaused())
                await pilot.app.push_screen(PauseScreen(session.runner, NAMES, now))
            case "type":
                await pilot.app.push_screen(TypeScreen())
            case "helplines":
                await pilot.app.push_screen(HelplinesScreen())
            case _:
                await pilot.app.push_screen(GentleScreen())
        for area in pilot.app.screen.query(TextArea):
            area.cursor_blink = False
        await pilot.pause()

    before: Callable[[Pilot[int]], Awaitable[None]] = run_before
    assert snap_compare(stage.app, run_before=before, terminal_size=look.size)


async def speak(pilot: Pilot[int], stage: Stage, statement: str = STATEMENT) -> None:
    """Hold one exchange of the round at hand, from taking the floor to the verdict."""
    await press(pilot, "enter", "enter")
    stage.room.finish(statement)
    await pilot.pause()
    await press(pilot, "enter")
    stage.room.finish(RESPONSE)
    await pilot.pause()


@every_look
def test_composer(look: Look, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """The composer looks as it did when it was last looked at."""
    look.on(stage)
    furnish(stage)

    async def run_before(pilot: Pilot[int]) -> None:
        await press(pilot, "c", "enter", "down", "down", "enter", "right")

    before: Callable[[Pilot[int]], Awaitable[None]] = run_before
    assert snap_compare(stage.app, run_before=before, terminal_size=look.size)


async def test_a_sitting_of_ones_own_with_more_time(stage: Stage) -> None:
    furnish(stage)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "c", "ctrl+n")
        assert isinstance(current_screen(pilot), ComposerScreen)
        await press(pilot, "down", "enter", "enter", "enter", "left", "ctrl+n")
        assert isinstance(current_screen(pilot), SetupScreen)
        await press(pilot, "ctrl+t", "enter", "enter", "enter", "a", "l", "enter", "enter")
        screen = current_screen(pilot)
        assert isinstance(screen, RoundScreen)
        chosen = list(stage.app.services.protocols.values())[1]
        assert screen.state.protocol.id == chosen.id
        assert screen.state.protocol.duration_s == round(chosen.duration_s * 1.5)
        stage.time[0] += 20 * 60
        session_screen(pilot).look_at_the_clock()
        await pilot.pause()
        assert "Half of the time." in {n.title for n in pilot.app._notifications}  # noqa: SLF001  (Textual keeps them nowhere else)


async def test_a_sitting_named_on_the_command_line_opens_at_once(stage: Stage) -> None:
    furnish(stage)
    services = stage.app.services
    app = CoachApp(services, services.plans["ten-minutes"])
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(current_screen(pilot), SetupScreen)
        await press(pilot, "enter", "enter", "enter")
        screen = current_screen(pilot)
        assert isinstance(screen, SessionScreen)
        assert screen.session.plan.id == "ten-minutes"


async def test_what_comes_next_is_suggested_at_home(stage: Stage) -> None:
    furnish(stage)
    stage.archive.lines = [replace(KEPT, protocols=("safe_answer",))]
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        line = str(pilot.app.screen.query_one("#last").render())
    assert "Next, if you like: Appreciation." in line


async def test_from_home_to_what_is_kept_by_keys(stage: Stage) -> None:
    furnish(stage)
    stage.archive.lines = [replace(KEPT, protocols=("safe_answer", "appreciate"))]
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "t")
        assert isinstance(current_screen(pilot), SetupScreen)
        await press(pilot, *"Anna", "enter", *"Ben", "enter", "a", "l")
        session = current_screen(pilot)
        assert isinstance(session, SessionScreen)
        assert place(session) == "arrive"
        stage.time[0] += 61
        session.look_at_the_clock()
        await pilot.pause()
        await press(pilot, "2", "8", "enter")
        assert session.session.offered == "slt"
        await press(pilot, "a", "l")
        await speak(pilot, stage)
        await press(pilot, "y", "x", "4", "8", "y", "2", "f", "enter")
        round_screen = current_screen(pilot)
        assert isinstance(round_screen, RoundScreen)
        assert round_screen.state.protocol.id == "appreciate"
        assert round_screen.state.first == 1
        while isinstance(current_screen(pilot), RoundScreen):
            await press(pilot, "f" if round_screen.state.now.kind == "feedback" else "s")
        assert place(session) == "review"
        assert "Ben: 'So it" in str(session.query_one("#card").render())
        await press(pilot, "enter", "a", "l", "enter", "l", "enter")
        assert isinstance(current_screen(pilot), HomeScreen)
    recorder = stage.archive.diaries[-1]
    assert recorder.rounds == ["slt", "appreciate"]
    assert recorder.turns == [STATEMENT, RESPONSE]
    assert recorder.kept == (True, False)


async def test_without_consent_nothing_is_opened_and_turns_are_typed(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        session = await open_sitting(pilot, stage, "ten-minutes")
        await press(pilot, "enter", "a", "n", "enter", "right", "right", "right", "a", "l")
        screen = current_screen(pilot)
        assert isinstance(screen, RoundScreen)
        while screen.state.now.kind not in SPOKEN:
            await press(pilot, "enter")
        await press(pilot, "t", *"late", "ctrl+s")
        assert screen.state.turns[-1].transcript.text == "late"
        assert screen.state.turns[-1].transcript.model == "typed"
        stages = screen.state.entered
        await press(pilot, "enter")
        assert screen.state.entered > stages
        await press(pilot, "escape", "enter")
        assert isinstance(current_screen(pilot), HomeScreen)
        assert not session.session.recorded
    assert stage.rooms == []
    assert stage.archive.diaries == []


async def test_a_voice_that_rises_brings_the_offer_of_a_pause(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await hold(pilot, stage.app.services)
        await press(pilot, "enter")
        for level in (-35, -35, -20):
            stage.room.level(level)
            await pilot.pause()
            for _ in range(20):
                session_screen(pilot).look_at_the_clock()
        await pilot.pause()
        assert not was_said(stage, "Voices have risen.")
        for _ in range(20):
            session_screen(pilot).look_at_the_clock()
        await pilot.pause()
        assert was_said(stage, "Voices have risen.")


def was_said(stage: Stage, title: str) -> bool:
    return any(notice.title == title for notice in stage.app._notifications)  # noqa: SLF001  (what is shown has no other name)


async def test_words_of_danger_bring_the_gentle_screen_once(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, stage.app.services)
        await press(pilot, "enter", "enter")
        stage.room.finish("I don't want to live anymore.")
        await pilot.pause()
        assert isinstance(current_screen(pilot), GentleScreen)
        await press(pilot, "enter", "enter")
        stage.room.finish("You want to die")
        await pilot.pause()
        assert current_screen(pilot) is screen
        await press(pilot, "y", "x", "1", "6", "y", "2")
        assert screen.state.now.kind == "feedback"
        assert not str(screen.query_one("#strength").render()).strip()
    assert stage.archive.diaries[-1].exchanges["x1"].assessment is None


async def test_words_of_danger_that_are_typed_bring_the_gentle_screen_in_a_sitting(
    stage: Stage,
) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await open_sitting(pilot, stage, "ten-minutes")
        await press(pilot, "enter", "a", "l", "enter", "a", "l")
        screen = current_screen(pilot)
        assert isinstance(screen, RoundScreen)
        while screen.state.now.kind not in SPOKEN:
            await press(pilot, "enter")
        await press(pilot, "t")
        pilot.app.screen.query_one(TextArea).text = "I\u2019m afraid of you"
        await press(pilot, "ctrl+s")
        assert isinstance(current_screen(pilot), GentleScreen)
        await press(pilot, "enter")
        assert screen.state.grave == (screen.state.turns[-1].id,)
        assert current_screen(pilot) is screen


async def test_the_gentle_screen_opens_once_whatever_is_heard_behind_it(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, stage.app.services)
        await press(pilot, "enter", "enter")
        stage.room.finish("I don't want to live anymore.")
        stage.room.tell(HalfTime())
        stage.room.tell(WordTimings("t1", transcript("I don't want to live anymore.")))
        await pilot.pause()
        assert sum(isinstance(s, GentleScreen) for s in pilot.app.screen_stack) == 1
        await press(pilot, "enter")
        assert current_screen(pilot) is screen


async def test_stopping_on_the_gentle_screen_asks_what_is_kept(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await hold(pilot, stage.app.services)
        await press(pilot, "enter", "t")
        pilot.app.screen.query_one(TextArea).text = "I want to kill myself tonight."
        await press(pilot, "ctrl+s")
        stage.room.tell(WordTimings("t1", transcript("I want to kill myself tonight.")))
        await pilot.pause()
        await press(pilot, "escape")
        assert place(session_screen(pilot)) == "keep"
        assert current_screen(pilot) is session_screen(pilot)
        await press(pilot, "enter")
        assert isinstance(current_screen(pilot), HomeScreen)
    assert stage.archive.diaries[-1].kept == (False, False)


async def test_the_gentle_screen_can_end_it(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, stage.app.services)
        await press(pilot, "enter", "enter")
        stage.room.finish("I don't want to live anymore.")
        await pilot.pause()
        await press(pilot, "escape")
        assert screen.state.phase == "ended"


async def test_a_turn_is_taken_off_the_record_by_a_key(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, stage.app.services)
        await speak(pilot, stage)
        await press(pilot, "z")
        assert RESPONSE not in str(screen.query_one("#before").render())
    recorder = stage.archive.diaries[-1]
    assert recorder.forgotten == ["t2"]
    assert recorder.exchanges == {}


async def test_taking_consent_back_deletes_at_once(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await open_sitting(pilot, stage, "ten-minutes")
        await press(pilot, "enter", "a", "l", "enter", "a", "l", "escape")
        await press(pilot, "ctrl+d")
        assert isinstance(current_screen(pilot), SessionScreen)
        await press(pilot, "ctrl+d")
        assert isinstance(current_screen(pilot), HomeScreen)
    assert stage.archive.diaries[-1].kept == (False, False)
