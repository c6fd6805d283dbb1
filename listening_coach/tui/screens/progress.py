"""The progress screen: charts of the time together, without scores or comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Grid, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Sparkline, Static

from listening_coach.errors import CoachError
from listening_coach.review.statistics import count_sessions
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.messages import SessionsCounted
from listening_coach.tui.notices import complain
from listening_coach.tui.views.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from listening_coach.tui.services import Services
    from listening_coach.tui.views.progress import Chart


class ProgressScreen(Screen[None]):
    """Reads every session in the background and draws charts of the statistics."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(("escape", "app.pop_screen", "Back"))

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def compose(self) -> ComposeResult:
        """Show the title and a place for the charts."""
        with VerticalScroll(id="progress"):
            yield Static("Together", classes="title")
            yield Static("…", id="headline", classes="subtitle")
            yield Grid(id="charts")
        yield Footer()

    def on_mount(self) -> None:
        """Read the sessions in a worker thread."""
        self.run_worker(self._read, thread=True)

    def _read(self) -> None:
        archive = self._services.archive
        try:
            counted = count_sessions(
                [archive.session(summary.id) for summary in archive.sessions()]
            )
        except CoachError as error:
            complain(self, error)
            return
        self.post_message(SessionsCounted(progress(counted)))

    @on(SessionsCounted)
    def _draw(self, message: SessionsCounted) -> None:
        shown = message.progress
        self.query_one("#headline", Static).update(Content(shown.headline))
        self.query_one("#charts").mount_all(
            Vertical(*_draw_chart(chart), classes="chart") for chart in shown.charts
        )


def _draw_chart(chart: Chart) -> Iterator[Widget]:
    yield Static(Content(chart.title), classes="name")
    if len(set(chart.values)) > 1:
        yield Sparkline(chart.values)
    yield Static(Content(chart.words), classes="dim")
