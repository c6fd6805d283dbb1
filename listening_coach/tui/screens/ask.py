"""One question, answered with a few words or with many."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, Static, TextArea

from listening_coach.tui.keys import keyed

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class AskScreen(ModalScreen[str | None]):
    """Asks for one line. Answers it, or None where nothing shall happen."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(("escape", "dismiss(None)", "Back"))

    def __init__(
        self, title: str, text: str = "", about: str = "", *, hidden: bool = False
    ) -> None:
        """Take what is asked, what stands there at first, a line that explains, and how it shows.

        `hidden` shows a dot for each letter that is typed.
        """
        super().__init__()
        self._hidden = hidden
        self._asked = title
        self._text = text
        self._about = about or "Enter takes it."

    def compose(self) -> ComposeResult:
        """Show the question and a field."""
        with Vertical(id="care"):
            yield Static(self._asked, classes="title")
            yield Static(self._about)
            yield Input(self._text, id="answer", password=self._hidden)
        yield Footer()

    @on(Input.Submitted)
    def _answer(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())


class WriteScreen(ModalScreen[str | None]):
    """Asks for as much as one likes. Answers it, or None where nothing shall happen."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(
        ("ctrl+s", "take", "Take it"),
        ("escape", "dismiss(None)", "Back"),
    )

    def __init__(self, title: str, text: str, about: str) -> None:
        """Take what is asked, what stands there at first, and a line that explains."""
        super().__init__()
        self._asked = title
        self._text = text
        self._about = about

    def compose(self) -> ComposeResult:
        """Show the question and a field."""
        with Vertical(id="care"):
            yield Static(self._asked, classes="title")
            yield Static(self._about)
            yield TextArea(self._text, id="answer")
        yield Footer()

    def on_mount(self) -> None:
        """Let the writing begin at once."""
        self.query_one(TextArea).focus()

    def action_take(self) -> None:
        """Answer what is written."""
        self.dismiss(self.query_one(TextArea).text.strip())
