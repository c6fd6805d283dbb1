"""The Home screen: start a round, or open past sessions, progress or settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from listening_coach.core.session.learning_path import suggest_round
from listening_coach.core.session.plan import DEFAULT
from listening_coach.errors import CoachError
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.notices import complain
from listening_coach.tui.screens.composer import ComposerScreen
from listening_coach.tui.screens.doctor import DoctorScreen
from listening_coach.tui.screens.progress import ProgressScreen
from listening_coach.tui.screens.sessions import SessionsScreen
from listening_coach.tui.screens.setup import SetupScreen
from listening_coach.tui.views.round import summary_line

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.tui.services import Services


PLAN: Final = "plan:"
"""Prefix of the ids of plans in the list."""


class HomeScreen(Screen[None]):
    """Start a round, read an old one, or leave."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("t", "together", "Twenty minutes"),
        ("c", "compose", "Compose"),
        ("s", "past", "Past"),
        ("p", "progress", "Progress"),
        Binding("h", "app.help", "Help", show=False),
        ("o", "app.settings", "Settings"),
        ("q", "app.quit", "Quit"),
    )

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def compose(self) -> ComposeResult:
        """Show the plans, the rounds and the last session."""
        with Vertical(id="home"):
            yield Static("Listening Coach", classes="title")
            yield Static(
                "One of you speaks. The other gives it back in their own words.\n"
                "Everything stays on this computer.",
                classes="subtitle",
            )
            yield Static("Start a round", classes="label")
            yield OptionList(
                *(
                    Option(
                        f"[b]{p.title}[/b]  about {round(p.seconds / 60)} min\n{p.about}",
                        f"{PLAN}{p.id}",
                    )
                    for p in self._services.plans.values()
                ),
                *(
                    Option(
                        f"[b]{p.title}[/b]  about {round(p.duration_s / 60)} min\n{p.about}", p.id
                    )
                    for p in self._services.protocols.values()
                ),
                id="rounds",
            )
            yield Static("", id="last", classes="dim")
        yield Footer()

    def on_mount(self) -> None:
        """Select the first round, which is below the plans."""
        listing = self.query_one(OptionList)
        listing.highlighted = len(self._services.plans)
        listing.focus()

    def on_screen_resume(self) -> None:
        """Show the last session, which may have just ended, and the suggested next round."""
        try:
            kept = self._services.archive.sessions()
        except CoachError as error:
            complain(self, error)
            return
        held = tuple(summary.protocols for summary in kept)
        coming = suggest_round(self._services.weeks(), held)
        line = "Nothing is kept yet."
        if kept:
            line = f"Last time: {summary_line(kept[0], self._services.protocols)}"
        if self._services.archive.unfinished_ids():
            line += "\nA session was interrupted. Press S, then R, to recover it."
        if coming.round in self._services.protocols:
            title = self._services.protocols[coming.round].title
            line += f"\nNext, if you like: {title}. {coming.why}"
        self.query_one("#last", Static).update(Content(line))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Set up the round or plan that was chosen."""
        chosen = str(event.option_id)
        plan = self._services.plans.get(chosen.removeprefix(PLAN))
        held = plan or self._services.protocols[chosen]
        self.app.push_screen(SetupScreen(self._services, held))

    def action_together(self) -> None:
        """Set up the session of twenty minutes."""
        if DEFAULT in self._services.plans:
            self.app.push_screen(SetupScreen(self._services, self._services.plans[DEFAULT]))

    def action_compose(self) -> None:
        """Compose a session."""
        if DEFAULT in self._services.plans:
            self.app.push_screen(ComposerScreen(self._services))

    def action_past(self) -> None:
        """Show the sessions that were kept."""
        self.app.push_screen(SessionsScreen(self._services))

    def action_progress(self) -> None:
        """Show the progress screen."""
        self.app.push_screen(ProgressScreen(self._services))

    def action_doctor(self) -> None:
        """Run the health checks."""
        self.app.push_screen(DoctorScreen(self._services))
