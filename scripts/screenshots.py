"""Make the pictures of the README, and an animation of a round, from the real app.

python3 scripts/screenshots.py [FOLDER]      after scripts/run.py has set everything up
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import setup_env

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from listening_coach.tui.app import CoachApp

SIZE = (84, 25)
LONGEST_S = 60.0
FRAME_S = 2.5
"""Seconds for which each picture is shown in the recording."""
STILL = 5
"""The picture that is shown to people who prefer reduced motion."""
# The name of each picture, the keys to press before it, and the stage or screen to wait for.
WALK: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("home", (), "HomeScreen"),
    ("setup", ("enter",), "SetupScreen"),
    ("consent", (*"Mia", "enter", *"Ben", "enter", "enter", "a"), "consent"),
    ("floor", ("l",), "take_floor"),
    ("speaking", ("enter",), "two stretches"),
    ("reflecting", (), "paraphrase"),
    ("verdict", (), "verdict"),
    ("rating", ("p", "s", "s", "y", "x"), "rate"),
    ("feedback", ("3", "9", "y", "1"), "feedback"),
    ("closing", ("f", "enter"), "keep"),
    ("sessions", ("enter", "s"), "SessionsScreen"),
    ("transcript", ("enter",), "ReviewScreen"),
)


async def walk(app: CoachApp, folder: Path) -> None:
    """Go through a round by pressing keys, and take a picture of every screen."""
    async with app.run_test(size=SIZE) as pilot:
        for name, keys, until in WALK:
            for key in keys:
                await pilot.press(key)
            await _wait(pilot, partial(_there, app, until))
            await asyncio.sleep(0.3)
            app.save_screenshot(f"{name}.svg", path=str(folder))


async def _wait(pilot: Pilot[int], there: Callable[[], bool]) -> None:
    for _ in range(int(LONGEST_S / 0.05)):
        await pilot.pause(0.05)
        if there():
            return
    raise TimeoutError("the app did not come to the next picture")


def _there(app: CoachApp, until: str) -> bool:
    from listening_coach.tui.screens.round import RoundScreen  # noqa: PLC0415  (needs the set-up)
    from listening_coach.tui.screens.session import SessionScreen  # noqa: PLC0415  (as above)
    from listening_coach.tui.widgets.live_text import LiveText  # noqa: PLC0415  (as above)

    screen = app.screen
    if isinstance(screen, SessionScreen):
        return screen.session.place == until
    if not isinstance(screen, RoundScreen):
        return type(screen).__name__ == until
    if until == "two stretches":
        return len(screen.query_one(LiveText).text.split()) > 25  # noqa: PLR2004  (enough to see)
    return screen.state.stage == until and screen.state.phase == "acting"


def recording(folder: Path, names: list[str]) -> str:
    """Return an animated SVG that shows the pictures one after the other, repeatedly."""
    frames = [(folder / f"{name}.svg").read_text("utf-8") for name in names]
    size = re.search(r'viewBox="([^"]+)"', frames[0])
    box = size.group(1) if size else ""
    total, share = FRAME_S * len(frames), 100 / len(frames)
    parts = "\n".join(
        f'<g class="frame" style="animation-delay:{FRAME_S * n}s">{frame}</g>'
        for n, frame in enumerate(frames)
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">
<style>
.frame {{ visibility: hidden; animation: frame {total}s step-end infinite; }}
@keyframes frame {{ 0% {{ visibility: visible; }} {share:.3f}% {{ visibility: hidden; }} }}
@media (prefers-reduced-motion: reduce) {{
  .frame {{ animation: none; }}
  .frame:nth-of-type({STILL}) {{ visibility: visible; }}
}}
</style>
{parts}
</svg>
"""


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
            asyncio.run(walk(app, folder))
    names = [name for name, _, _ in WALK]
    (folder / "round.svg").write_text(recording(folder, names), "utf-8")


if __name__ == "__main__":
    if Path(sys.executable) != setup_env.python():
        sys.exit(subprocess.run([setup_env.python(), *sys.argv], check=False).returncode)
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else setup_env.ROOT / "docs" / "pictures")
