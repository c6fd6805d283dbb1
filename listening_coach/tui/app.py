"""The app: shows screens, and hands them what they call. It holds no rule of any round."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding

from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.home import HomeScreen

if TYPE_CHECKING:
    from textual.binding import BindingType

    from listening_coach.core.plan import Plan
    from listening_coach.core.protocol import Protocol
    from listening_coach.errors import CoachError
    from listening_coach.tui.tools import Tools


class CoachApp(App[int]):
    """Listening Coach in a terminal; its return value is the exit code."""

    TITLE = "Listening Coach"
    CSS_PATH = "coach.tcss"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help"),
        Binding("ctrl+q", "quit", "Quit", show=False),
    ]

    def __init__(self, tools: Tools, straight_to: Protocol | Plan | None = None) -> None:
        """Take what the screens call; `straight_to` is a round or a sitting to open at once."""
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]
        self.tools = tools
        self._straight_to = straight_to

    def get_default_screen(self) -> HomeScreen:
        """Begin at home."""
        return HomeScreen(self.tools)

    def on_mount(self) -> None:
        """Dress, and go where the command line asked to go."""
        self.theme = "nord"
        if self._straight_to is not None:
            from listening_coach.tui.screens.setup import SetupScreen  # noqa: PLC0415  (only here)

            self.push_screen(SetupScreen(self.tools, self._straight_to))

    def action_help(self) -> None:
        """Show the help, from anywhere."""
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def _fatal_error(self) -> None:
        """Say in a sentence that the program broke.

        Textual's own report would print the values at hand, and with them what people said.
        """
        error = self._exception
        where = traceback.extract_tb(error.__traceback__)[-1:] if error is not None else []
        place = ", ".join(f"{Path(at.filename).name} line {at.lineno}" for at in where)
        self.panic(
            f"Something in the program broke ({type(error).__name__}, {place}). What was said is "
            "on this computer: open the program again, press S and then R to take it up. To have "
            "this mended, tell its makers what stands in the brackets and which key you pressed."
        )

    def go_home(self) -> None:
        """Leave every other screen."""
        while not isinstance(self.screen, HomeScreen):
            self.pop_screen()

    def complain(self, error: CoachError) -> None:
        """Say what went wrong and what to do about it."""
        self.notify(error.hint, title=error.message, severity="warning", timeout=20)
