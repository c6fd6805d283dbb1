"""The app: shows the screens and gives them their services. It holds no rules of a round."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen

from listening_coach.tui import themes
from listening_coach.tui.base import Coach
from listening_coach.tui.keys import keymap, make_bindings
from listening_coach.tui.notices import complain
from listening_coach.tui.screens.help import HelpScreen
from listening_coach.tui.screens.home import HomeScreen
from listening_coach.tui.screens.settings import SettingsScreen
from listening_coach.tui.screens.setup import SetupScreen
from listening_coach.tui.signals import end_when_asked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.binding import BindingType

    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.session.plan import Plan
    from listening_coach.errors import CoachError
    from listening_coach.preferences import Preferences
    from listening_coach.tui.services import Services


class CoachApp(Coach):
    """Listening Coach in a terminal; its return value is the exit code."""

    TITLE = "Listening Coach"
    CSS_PATH = "coach.tcss"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        Binding("f1", "help", "Help"),
        Binding("f2", "settings", "Settings", show=False),
        Binding("ctrl+q", "quit", "Quit", show=False),
    )

    def __init__(
        self, services: Services, straight_to: Protocol | Plan | None = None, *, plain: bool = False
    ) -> None:
        """Create the app.

        Args:
            services: everything that the screens call.
            straight_to: a round or a plan to open at once.
            plain: show words instead of boxes and signs, whatever the preferences say.

        Raises:
            ConfigError: the preferences are not valid.
        """
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]
        self.services = services
        self._straight_to = straight_to
        self._plain = plain
        for theme in themes.OURS:
            self.register_theme(theme)
        self.obey(services.choices())

    def get_default_screen(self) -> HomeScreen:
        """Return the Home screen."""
        return HomeScreen(self.services)

    def on_mount(self) -> None:
        """Open the round or plan that the command line named."""
        if not self.is_headless:
            end_when_asked(self)
        if self._straight_to is not None:
            self.push_screen(SetupScreen(self.services, self._straight_to))

    def obey(self, choices: Preferences) -> None:
        """Apply the preferences to the look, the sound, the motion and the keys.

        Raises:
            ConfigError: they are not valid.
        """
        super().obey(choices)
        self.animation_level = "none" if choices.still or choices.plain or self._plain else "full"
        self.set_class(choices.plain or self._plain, themes.PLAIN)
        self.set_keymap(keymap(choices.keys, _movable_keys()))

    def action_help(self) -> None:
        """Show the help, beginning with the keys of the current screen."""
        if isinstance(self.screen, HelpScreen):
            return
        here = [
            (self.get_key_display(active.binding), active.binding.description)
            for active in self.screen.active_bindings.values()
            if active.enabled and active.binding.description
        ]
        self.push_screen(HelpScreen(here))

    def action_settings(self) -> None:
        """Open the settings."""
        if not isinstance(self.screen, SettingsScreen):
            self.push_screen(SettingsScreen(self.services, self.choices))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Yield the commands of the command palette."""
        yield SystemCommand("Help", "What every key does", self.action_help)
        yield SystemCommand("Settings", "Colours, speech model, bell", self.action_settings)
        yield SystemCommand("Quit", "Leave Listening Coach", self.exit)
        if isinstance(screen, HomeScreen):
            yield SystemCommand("Together", "A sitting of twenty minutes", screen.action_together)
            yield SystemCommand("Compose", "A sitting of your own", screen.action_compose)
            yield SystemCommand("Past sessions", "What was kept", screen.action_past)
            yield SystemCommand("Progress", "Your time in pictures", screen.action_progress)
            yield SystemCommand("Doctor", "Is everything there?", screen.action_doctor)

    def _fatal_error(self) -> None:
        """Show a short message when the app crashes.

        Textual's own report would print local variables, and with them what people said.
        """
        error = self._exception
        where = traceback.extract_tb(error.__traceback__)[-1:] if error is not None else []
        place = ", ".join(f"{Path(at.filename).name} line {at.lineno}" for at in where)
        self.panic(
            f"Something in the program broke ({type(error).__name__}, {place}). What was said is "
            "on this computer: open the program again, press S and then R to take it up. To have "
            "this mended, tell its makers what stands in the brackets and which key you pressed."
        )

    def complain(self, error: CoachError) -> None:
        """Show what went wrong and what to do about it."""
        complain(self, error)


def _movable_keys() -> set[str]:
    """Return every key of the app's screens that can be remapped."""
    homes: list[type[App[Any] | Screen[Any]]] = [CoachApp, *_ours(Screen)]
    bindings = (binding for home in homes for binding in home.BINDINGS)
    return {b.id for b in bindings if isinstance(b, Binding) and b.id is not None}


def _ours(base: type[Screen[Any]]) -> Iterable[type[Screen[Any]]]:
    for screen in base.__subclasses__():
        yield from _ours(screen)
        if screen.__module__.startswith(__package__ or ""):
            yield screen
