"""The doctor screen: the results of the health checks, and what to do where one fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.tui.keys import make_bindings
from listening_coach.tui.messages import SystemChecked

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.diagnostics import CheckResult
    from listening_coach.tui.services import Services


class DoctorScreen(Screen[None]):
    """Runs the health checks in the background and shows their results."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("r", "again", "Look again"),
        ("escape", "app.pop_screen", "Back"),
    )

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def compose(self) -> ComposeResult:
        """Show the title and a place for the results."""
        with VerticalScroll(id="doctor"):
            yield Static("Is everything there?", classes="title")
            yield Static("…", id="found")
        yield Footer()

    def on_mount(self) -> None:
        """Run the checks at once."""
        self.action_again()

    def action_again(self) -> None:
        """Run the checks in a worker thread."""
        self.query_one("#found", Static).update("…")
        self.run_worker(self._look, thread=True, exclusive=True)

    def _look(self) -> None:
        self.post_message(SystemChecked(self._services.look()))

    @on(SystemChecked)
    def _draw(self, message: SystemChecked) -> None:
        lines = Content("\n\n").join(map(_line, message.results))
        self.query_one("#found", Static).update(lines)


def _line(finding: CheckResult) -> Content:
    mark, style = ("✓", "$text-success") if finding.ok else ("✗", "bold $text-warning")
    line = Content.assemble((f"{mark}  {finding.name}", style), f"\n   {finding.detail}")
    return line + Content(f"\n   {finding.hint}") if finding.hint else line
