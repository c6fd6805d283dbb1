"""A picture of every screen and every state of a round, at two sizes and in two themes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from support.history import history, summary
from support.looks import SIZES, Look, every_look
from support.stage import KEPT, RESPONSE, STATEMENT, furnish, hold, transcript
from textual.widgets import Input

from listening_coach.core.round.events import Chose, Rated, RoundPaused, Said
from listening_coach.core.session.plan import INTERRUPTED, alone
from listening_coach.practice.events import TurnTranscribed
from listening_coach.preferences import Preferences
from listening_coach.tui.screens.doctor import DoctorScreen
from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.progress import ProgressScreen
from listening_coach.tui.screens.review import ReviewScreen
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.screens.sessions import SessionsScreen
from listening_coach.tui.screens.settings import SettingsScreen
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from support.stage import Stage
    from textual.pilot import Pilot
    from textual.screen import Screen

    from listening_coach.core.round.events import Event
    from listening_coach.tui.screens.round import RoundScreen

NAMES = ("Anna", "Ben")
WIDE = (160, 44)

# What happens in a round from one picture to the next.
ROUND: dict[str, tuple[Event, ...]] = {
    "floor": (),
    "speaking": (Chose("done"),),
    "hearing": (Chose("done"),),
    "reflecting": (Said("t1", transcript(STATEMENT)),),
    "verdict": (Chose("done"), Said("t2", transcript(RESPONSE))),
    "more": (Chose("got"),),
    "rating": (Chose("nomore"), Rated("speaker", 4)),
    "heard_right": (Rated("listener", 2),),
    "self_check": (Chose("right"),),
    "feedback": (Chose("feeling"),),
    "details": (),
    "paused": (RoundPaused(),),
}
COLOURS = {
    "contrast": Preferences(theme="contrast"),
    "terminal": Preferences(theme="terminal"),
    "plain": Preferences(plain=True),
}
SCREENS = (
    "home",
    "setup",
    "consent",
    "closing",
    "sessions",
    "transcript",
    "help",
    "progress",
    "settings",
    "doctor",
)


@every_look
@pytest.mark.parametrize("name", ROUND)
def test_round(name: str, look: Look, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """The round looks as it did when it was last looked at."""
    look.on(stage)
    before: Callable[[Pilot[int]], Awaitable[None]] = partial(to_stage, name, stage)
    assert snap_compare(stage.app, run_before=before, terminal_size=look.size)


@pytest.mark.parametrize("colours", COLOURS)
@pytest.mark.parametrize("name", ["home", "speaking", "details"])
def test_colours(name: str, colours: str, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """A few of them in other colours, and in words alone."""
    stage.archive.lines = [KEPT]
    furnish(stage)
    stage.app.obey(COLOURS[colours])

    async def run_before(pilot: Pilot[int]) -> None:
        if name != "home":
            await to_stage(name, stage, pilot)
        await pilot.pause()

    before: Callable[[Pilot[int]], Awaitable[None]] = run_before
    assert snap_compare(stage.app, run_before=before, terminal_size=SIZES[0])


@pytest.mark.parametrize("name", ["speaking", "details", "home", "progress", "transcript"])
def test_wide(name: str, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """On a large terminal lines stay short enough to read, in the middle."""
    stage.archive.lines = [KEPT]
    furnish(stage)
    go = to_stage if name in ROUND else open_screen
    before: Callable[[Pilot[int]], Awaitable[None]] = partial(go, name, stage)
    assert snap_compare(stage.app, run_before=before, terminal_size=WIDE)


async def to_stage(name: str, stage: Stage, pilot: Pilot[int]) -> None:
    """Open a round and let happen what leads to a picture."""
    screen = await hold(pilot, stage.app.services)
    for at, events in ROUND.items():
        for event in events:
            await play(pilot, stage, screen, event)
        if at == name:
            break
    if name == "speaking":
        stage.room.level(-24)
        stage.room.hear("The meeting ran an hour over again,", "and I missed bath")
    if name == "details":
        await pilot.press("d")
    await pilot.pause()


async def play(pilot: Pilot[int], stage: Stage, screen: RoundScreen, event: Event) -> None:
    """Let one thing happen, as the keys and the room would."""
    if isinstance(event, Said):
        stage.room.tell(TurnTranscribed(event.turn, event.transcript, 0, 16_000, 0.1))
        await pilot.pause()
    else:
        screen.send(event)


async def open_screen(name: str, stage: Stage, pilot: Pilot[int]) -> None:
    """Open a screen beside the round, and wait until all of it is there."""
    if name != "home":
        await pilot.app.push_screen(screen_of(name, stage))
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    if name == "setup":
        stage.room.level(-24)
    for field in pilot.app.screen.query(Input):
        field.cursor_blink = False
    await pilot.pause()


def screen_of(name: str, stage: Stage) -> Screen[None]:
    """Return a screen beside the round, from data."""
    services = stage.app.services
    screens: dict[str, Callable[[], Screen[None]]] = {
        "setup": lambda: SetupScreen(services, services.protocols["slt"]),
        "consent": lambda: SessionScreen(services, alone(services.protocols["slt"]), NAMES, None),
        "closing": lambda: SessionScreen(
            services, INTERRUPTED, NAMES, None, stage.archive.begin(NAMES, "slt")
        ),
        "sessions": lambda: SessionsScreen(services),
        "transcript": lambda: ReviewScreen(services, stage.archive.session(KEPT.id)),
        "help": HelpScreen,
        "progress": lambda: ProgressScreen(services),
        "settings": lambda: SettingsScreen(services, Preferences(keep_days=30, bell=True)),
        "doctor": lambda: DoctorScreen(services),
    }
    return screens[name]()


@every_look
@pytest.mark.parametrize("name", SCREENS)
def test_screen(name: str, look: Look, stage: Stage, snap_compare: Callable[..., bool]) -> None:
    """The screen looks as it did when it was last looked at."""
    look.on(stage)
    stage.archive.lines = [KEPT]
    furnish(stage)
    if name == "progress":
        stage.archive.held = {held.id: held for held in history(12)}
        stage.archive.lines = [summary(held) for held in stage.archive.held.values()]

    before: Callable[[Pilot[int]], Awaitable[None]] = partial(open_screen, name, stage)
    assert snap_compare(stage.app, run_before=before, terminal_size=look.size)
