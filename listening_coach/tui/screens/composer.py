"""The composer screen: choose the rounds of a session, their order, and its length."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from listening_coach.core.session.plan import DEFAULT, compose_plan
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.screens.setup import SetupScreen

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.round.protocol import Protocol
    from listening_coach.tui.services import Services

LEAST, STEP, MOST = 10, 5, 90
"""Minutes."""


class ComposerScreen(Screen[None]):
    """Composes a session: Enter adds or removes a round; rounds run in the order chosen."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("right", f"minutes({STEP})", "Longer"),
        ("left", f"minutes({-STEP})", "Shorter"),
        ("ctrl+n", "go_on", "Go on"),
        ("escape", "app.pop_screen", "Back"),
    )

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._chosen: list[str] = []
        self._minutes = 20

    def compose(self) -> ComposeResult:
        """Show the rounds and those that are chosen."""
        with Vertical(id="composer"):
            yield Static("A sitting of your own", classes="title")
            yield Static("", id="chosen", classes="subtitle")
            yield OptionList(
                *(Option(self._line(p), p.id) for p in self._services.protocols.values()),
                id="rounds",
            )
        yield Footer()

    def on_mount(self) -> None:
        """Start with nothing chosen."""
        self.query_one(OptionList).focus()
        self._draw()

    def action_minutes(self, more: int) -> None:
        """Make the session longer or shorter by a number of minutes."""
        self._minutes = min(MOST, max(LEAST, self._minutes + more))
        self._draw()

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        name = str(event.option_id)
        if name in self._chosen:
            self._chosen.remove(name)
        else:
            self._chosen.append(name)
        self._draw()

    def action_go_on(self) -> None:
        """Continue to the setup screen."""
        if not self._chosen:
            self.notify("Choose at least one round with Enter.")
            return
        rounds = [self._services.protocols[name] for name in self._chosen]
        plan = compose_plan(self._services.plans[DEFAULT], rounds, self._minutes)
        self.app.push_screen(SetupScreen(self._services, plan))

    def _line(self, protocol: Protocol) -> Content:
        place = self._chosen.index(protocol.id) + 1 if protocol.id in self._chosen else ""
        return Content.from_markup(
            "$place  [b]$title[/b]  $about",
            place=str(place or "·"),
            title=protocol.title,
            about=protocol.about,
        )

    def _draw(self) -> None:
        listing = self.query_one("#rounds", OptionList)
        for protocol in self._services.protocols.values():
            listing.replace_option_prompt(protocol.id, self._line(protocol))
        titles = " → ".join(self._services.protocols[name].title for name in self._chosen)
        self.query_one("#chosen", Static).update(
            Content(
                f"{self._minutes} minutes: arrive → {titles or '…'} → end well\n"
                "Enter takes a round in or out, ← and → change the time, Ctrl+N goes on."
            )
        )
