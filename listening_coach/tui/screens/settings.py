"""The settings screen: colours, speech model, how long to keep words, bell, and motion."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Final

from textual import on
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Select, Static, Switch

from listening_coach.errors import CoachError
from listening_coach.preferences import FILE
from listening_coach.tui.base import coach
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.notices import complain
from listening_coach.tui.screens.doctor import DoctorScreen
from listening_coach.tui.themes import DEFAULT, THEMES

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.preferences import Preferences
    from listening_coach.tui.services import Services

FOREVER: Final = 0
DAYS: Final = (FOREVER, 7, 30, 90, 365)
MEASURED: Final = ""
"""Stands for the model that was measured to suit this computer, instead of a name."""
SWITCHES: Final = {
    "bell": ("Soft bell", "when a turn's time has come"),
    "still": ("Keep still", "nothing on the screen glides"),
    "plain": ("Plain", "no boxes, no signs; for a screen reader"),
}


class SettingsScreen(Screen[None]):
    """Applies every change at once and saves it."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("ctrl+o", "doctor", "Check everything"),
        ("escape", "app.pop_screen", "Back"),
    )

    def __init__(self, services: Services, choices: Preferences) -> None:
        super().__init__()
        self._services = services
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Show a row for each setting."""
        with VerticalScroll(id="settings"):
            yield Static("Settings", classes="title")
            yield from self._row("Colours", self._themes())
            yield from self._row("Speech model", self._models())
            yield from self._row("Keep words", self._days())
            for name, (label, about) in SWITCHES.items():
                on = bool(getattr(self._choices, name))
                yield from self._row(label, Switch(on, id=name, animate=False), about)
            yield Static(
                Content(
                    f"Remembered in {FILE} in {self._services.place}; keys can be changed there."
                ),
                classes="dim",
            )
        yield Footer()

    def _row(self, label: str, chooser: Select[Any] | Switch, about: str = "") -> ComposeResult:
        with Horizontal(classes="row"):
            yield Static(label, classes="field")
            yield chooser
            if about:
                yield Static(about, classes="about dim")

    def _themes(self) -> Select[str]:
        options = [(title, name) for name, (_, title) in THEMES.items()]
        return Select(options, value=self._choices.theme or DEFAULT, allow_blank=False, id="theme")

    def _models(self) -> Select[str]:
        chosen = self._choices.model or MEASURED
        names = dict.fromkeys((*self._services.models(), *filter(None, (chosen,))))
        options = [("what suits this machine", MEASURED), *((name, name) for name in names)]
        return Select(options, value=chosen, allow_blank=False, id="model")

    def _days(self) -> Select[int]:
        chosen = self._choices.keep_days or FOREVER
        options = [
            (f"for {days} days" if days else "until you delete them", days)
            for days in sorted({*DAYS, chosen})
        ]
        return Select(options, value=chosen, allow_blank=False, id="days")

    @on(Select.Changed, "#theme")
    def _theme(self, event: Select.Changed) -> None:
        name = None if event.value == DEFAULT else str(event.value)
        self._choose(replace(self._choices, theme=name))

    @on(Select.Changed, "#model")
    def _model(self, event: Select.Changed) -> None:
        if self._choose(replace(self._choices, model=str(event.value) or None)):
            self.notify("The speech model is another one from the next start on.")

    @on(Select.Changed, "#days")
    def _keep(self, event: Select.Changed) -> None:
        days = event.value if isinstance(event.value, int) else FOREVER
        if self._choose(replace(self._choices, keep_days=days or None)) and days:
            self.notify(f"What is older than {days} days is deleted at each start.")

    @on(Switch.Changed)
    def _switch(self, event: Switch.Changed) -> None:
        match event.switch.id:
            case "bell":
                self._choose(replace(self._choices, bell=event.value))
            case "still":
                self._choose(replace(self._choices, still=event.value))
            case _:
                self._choose(replace(self._choices, plain=event.value))

    def _choose(self, choices: Preferences) -> bool:
        """Save and apply the preferences; return whether they have changed."""
        if choices == self._choices:
            return False
        self._choices = choices
        try:
            self._services.choose(choices)
        except CoachError as error:
            complain(self, error)
        coach(self).obey(choices)
        return True

    def action_doctor(self) -> None:
        """Run the health checks."""
        self.app.push_screen(DoctorScreen(self._services))
