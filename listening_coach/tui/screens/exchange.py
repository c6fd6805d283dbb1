"""The exchange screen: one exchange of a session in detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Static

from listening_coach.tui.keys import make_bindings
from listening_coach.tui.widgets.details import Details

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.assessment import Assessment
    from listening_coach.core.record import ExchangeRecord


class ExchangeScreen(ModalScreen[None]):
    """Shows which points of a statement came back, and in which words."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(("escape", "dismiss", "Back"))

    def __init__(self, exchange: ExchangeRecord, assessment: Assessment) -> None:
        """Show an exchange and its assessment."""
        super().__init__()
        self._exchange = exchange
        self._assessment = assessment

    def compose(self) -> ComposeResult:
        """Show both texts with their marks."""
        with VerticalScroll(id="care"):
            yield Static("What came back", classes="title")
            yield Details()
        yield Footer()

    def on_mount(self) -> None:
        """Draw the marks."""
        exchange = self._exchange
        self.query_one(Details).show(exchange.reflection, self._assessment, exchange.overruled)
