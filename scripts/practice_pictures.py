"""Make the pictures of docs/practices.md from the real app, with one of its recordings.

python3 scripts/practice_pictures.py [FOLDER]      after scripts/run.py has set everything up
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import setup_env

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from listening_coach.tui.app import CoachApp
    from listening_coach.tui.screens.round import RoundScreen

SIZE = (84, 25)
NAMES = ("Anna", "Ben")
LONGEST_S = 90.0
ROUNDS = {
    "practice-1": ("slt", "verdict"),
    "practice-2": ("ladder", "level"),
    "practice-3": ("appreciate", "card"),
    "practice-5": ("safe_answer", "card"),
    "practice-6": ("curiosity", "draw"),
    "practice-7": ("stress", "want"),
}
"""Name of a picture to the (round, stage) that it shows."""
SITTING = {"practice-4": "arrive", "practice-8": "closing"}
"""Name of a picture to the place of the session that it shows."""


async def shoot(app: CoachApp, folder: Path) -> None:
    """Go to each stage by pressing keys, and take its picture."""
    async with app.run_test(size=SIZE) as pilot:
        for name, (kind, stage) in ROUNDS.items():
            await _walk(pilot, await _open(pilot, app, kind), stage)
            app.save_screenshot(f"{name}.svg", path=str(folder))
            await pilot.press("escape", "enter")
            await pilot.pause()
        await _sit(pilot, app, folder)


async def _open(pilot: Pilot[int], app: CoachApp, kind: str) -> RoundScreen:
    """Start a session of one round, and return the screen of the round."""
    from listening_coach.core.session.plan import alone  # noqa: PLC0415  (needs the set-up)
    from listening_coach.tui.screens.round import RoundScreen  # noqa: PLC0415  (as above)
    from listening_coach.tui.screens.session import SessionScreen  # noqa: PLC0415  (as above)

    session = SessionScreen(app.services, alone(app.services.protocols[kind]), NAMES, None)
    await app.push_screen(session)
    await pilot.press(*(["enter"] if session.session.place == "safety" else []), "a", "l")
    await pilot.pause()
    if not isinstance(app.screen, RoundScreen):
        raise TypeError(f"{kind} did not begin")
    return app.screen


async def _walk(pilot: Pilot[int], screen: RoundScreen, stage: str) -> None:
    """Answer each stage with a key until the wanted one is reached."""
    from listening_coach.core.round.protocol import SPOKEN  # noqa: PLC0415  (needs the set-up)
    from listening_coach.tui.views.round import number_keys  # noqa: PLC0415  (as above)

    for _ in range(int(LONGEST_S / 0.1)):
        await pilot.pause(0.1)
        state = screen.state
        if state.stage == stage and state.phase == "acting":
            await pilot.pause(0.3)  # the footer follows
            return
        if state.now.kind in SPOKEN:
            continue
        keys = number_keys(state)
        by = dict.fromkeys(who for who, _ in keys.values())
        chosen = [[k for k, (who, _) in keys.items() if who == one][1] for one in by]
        await pilot.press(*(chosen or ["s"]))
    raise TimeoutError(f"the round did not come to {stage}")


async def _sit(pilot: Pilot[int], app: CoachApp, folder: Path) -> None:
    from listening_coach.tui.screens.session import SessionScreen  # noqa: PLC0415  (needs the set-up)

    screen = SessionScreen(app.services, app.services.plans["twenty-minutes"], NAMES, None)
    await app.push_screen(screen)
    keys = {
        "safety": ("enter",), "consent": ("a", "l"), "arrive": ("enter",),
        "check_in": ("3", "8", "enter"), "pick": ("a", "l"), "round": ("escape",),
    }  # fmt: skip
    wanted = {place: name for name, place in SITTING.items()}
    while wanted:
        await pilot.pause(0.2)
        place = screen.session.place
        ending = screen.session.ending
        while place == "closing" and ending is not None and not ending.touch:
            await pilot.press("v")
            ending = screen.session.ending
        if name := wanted.pop(place, ""):
            app.save_screenshot(f"{name}.svg", path=str(folder))
        if wanted:
            await pilot.press(*keys[place])


def main(folder: Path) -> None:
    """Run the app with a temporary home folder."""
    from listening_coach import config  # noqa: PLC0415  (only in the environment set up)
    from listening_coach.cli.practice import make_app  # noqa: PLC0415  (as above)
    from listening_coach.demo import dialogues  # noqa: PLC0415  (as above)

    folder.mkdir(parents=True, exist_ok=True)
    first = dialogues()[0]
    with tempfile.TemporaryDirectory() as home:
        environment = replace(config.read_environment(), home=Path(home))
        with make_app(environment, None, [(first.statement, first.response)], None) as app:
            asyncio.run(shoot(app, folder))


if __name__ == "__main__":
    if Path(sys.executable) != setup_env.python():
        sys.exit(subprocess.run([setup_env.python(), *sys.argv], check=False).returncode)
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else setup_env.ROOT / "docs" / "pictures")
