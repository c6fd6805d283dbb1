"""What was kept: a list, and one session to read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from listening_coach.errors import CoachError
from listening_coach.tui.describe import minutes, summary_line

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.session import KeptTurn, Session
    from listening_coach.tui.tools import Tools


class SessionsScreen(Screen[None]):
    """The sessions, newest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("d", "delete", "Delete"),
        ("escape", "app.pop_screen", "Back"),
    ]

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._sure = ""

    def compose(self) -> ComposeResult:
        """Show the list."""
        with Vertical(id="sessions"):
            yield Static("Past sessions", classes="title")
            yield Static("", id="empty", classes="dim")
            yield OptionList(id="list")
        yield Footer()

    def on_mount(self) -> None:
        """Fill the list."""
        self._fill()

    def _fill(self) -> None:
        listing = self.query_one(OptionList)
        listing.clear_options()
        try:
            kept = self._tools.shelf.sessions()
        except CoachError as error:
            self.notify(error.hint, title=error.message, severity="warning", timeout=20)
            kept = ()
        lines = [Content(summary_line(s, self._tools.protocols)) for s in kept]
        listing.add_options([Option(line, s.id) for line, s in zip(lines, kept, strict=True)])
        listing.display = bool(kept)
        listing.highlighted = 0 if kept else None
        self.query_one("#empty", Static).update("" if kept else "Nothing is kept yet.")
        listing.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Read a session."""
        try:
            session = self._tools.shelf.session(str(event.option_id))
        except CoachError as error:
            self.notify(error.hint, title=error.message, severity="warning", timeout=20)
            return
        self.app.push_screen(TranscriptScreen(session))

    def action_delete(self) -> None:
        """Delete the session under the cursor, if the key is pressed twice."""
        listing = self.query_one(OptionList)
        if listing.highlighted is None:
            return
        chosen = str(listing.get_option_at_index(listing.highlighted).id)
        if self._sure != chosen:
            self._sure = chosen
            self.notify("Press D again to delete it for good, words and sound.")
            return
        try:
            self._tools.shelf.delete(chosen)
        except CoachError as error:
            self.notify(error.hint, title=error.message, severity="warning", timeout=20)
        self._fill()


class TranscriptScreen(Screen[None]):
    """One session, as a conversation."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "app.pop_screen", "Back")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def compose(self) -> ComposeResult:
        """Show the conversation, each turn with its time."""
        session = self._session
        with VerticalScroll(id="transcript"):
            yield Static(
                Content(f"{session.started.astimezone():%A %d %B %Y, %H:%M}"), classes="title"
            )
            for turn in session.turns:
                yield Static(_turn(session, turn), classes=("first", "second")[turn.partner])
            if not session.turns:
                yield Static("Nothing that was said is kept of this session.", classes="dim")
        yield Footer()


def _turn(session: Session, turn: KeptTurn) -> Content:
    return Content.from_markup(
        "[b]$name[/b]  [dim]$time[/dim]\n$text",
        name=session.names[turn.partner],
        time=minutes(turn.started_s),
        text="(off the record)" if turn.off_record else turn.text,
    )
