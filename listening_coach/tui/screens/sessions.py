"""The list of past sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from listening_coach.core.session.care import ABOUT_DELETING
from listening_coach.core.session.plan import INTERRUPTED
from listening_coach.errors import CoachError
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.messages import SessionRecovered
from listening_coach.tui.notices import complain
from listening_coach.tui.screens.dialogs import AskScreen
from listening_coach.tui.screens.review import ReviewScreen
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.views.round import summary_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.record import SessionSummary
    from listening_coach.tui.services import Services


EVERYTHING: Final = "*"


class SessionsScreen(Screen[None]):
    """Lists the sessions, newest first."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("d", "delete", "Delete"),
        ("D", "delete_all", "Delete everything"),
        ("r", "recover", "Recover"),
        ("slash", "find", "Find"),
        ("k", "lock", "Lock"),
        ("escape", "app.pop_screen", "Back"),
    )

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._sure = ""
        self._wanted = ""

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
            kept = self._services.archive.sessions()
        except CoachError as error:
            self._complain(error)
            kept = ()
        lines = [(self._line(summary), summary.id) for summary in kept]
        shown = [Option(line, i) for line, i in lines if self._wanted.lower() in line.plain.lower()]
        listing.add_options(shown)
        listing.display = bool(shown)
        listing.highlighted = 0 if shown else None
        lacking = f"No session with {self._wanted}." if self._wanted else "Nothing is kept yet."
        self.query_one("#empty", Static).update(Content("" if shown else lacking))
        listing.focus()

    def _line(self, summary: SessionSummary) -> Content:
        line = summary_line(summary, self._services.protocols)
        return Content(line if summary.ended else f"{line}  ·  interrupted, press R to recover")

    def _selected_id(self) -> str | None:
        listing = self.query_one(OptionList)
        if listing.highlighted is None:
            return None
        return str(listing.get_option_at_index(listing.highlighted).id)

    def action_recover(self) -> None:
        """Transcribe an interrupted session, then ask both partners whether to keep it."""
        chosen = self._selected_id()
        if chosen is None or chosen not in self._services.archive.unfinished_ids():
            self.notify("There is nothing to recover in this session.")
            return
        self.notify("Transcribing what was said…")

        def recover() -> None:
            try:
                self._services.recover(chosen)
            except CoachError as error:
                self._complain(error)
                return
            self.post_message(SessionRecovered(chosen))

        self.run_worker(recover, thread=True, group="recover", exclusive=True)

    @on(SessionRecovered)
    def _ask_both(self, message: SessionRecovered) -> None:
        archive, recovered = self._services.archive, message.session
        try:
            names, record = archive.session(recovered).names, archive.resume(recovered)
        except CoachError as error:
            self._complain(error)
            return
        self.app.push_screen(SessionScreen(self._services, INTERRUPTED, names, None, record))

    def action_lock(self) -> None:
        """Encrypt everything with a passphrase, or remove the passphrase."""
        about = "Empty takes the passphrase away. Nobody can restore one that is forgotten."
        asked = AskScreen("A passphrase that you both know", about=about, hidden=True)
        self.app.push_screen(asked, self._once_more)

    def _once_more(self, passphrase: str | None) -> None:
        if passphrase is None:
            return

        def take(again: str | None) -> None:
            if again is not None:
                self._lock(passphrase, again)

        asked = AskScreen("The same once more", about="Enter takes it.", hidden=True)
        self.app.push_screen(asked, take)

    def _lock(self, passphrase: str, again: str) -> None:
        if again != passphrase:
            self.notify("Nothing was changed.", title="The two were not the same.")
            return
        try:
            self._services.archive.lock(passphrase or None)
        except CoachError as error:
            self._complain(error)
            return
        said = "Without the passphrase nobody can read it." if passphrase else "No passphrase."
        self.notify(said, title="Everything is encrypted." if passphrase else "Unlocked.")

    def action_find(self) -> None:
        """Show only the sessions whose line contains a text: a name, a month or a round."""
        self.app.push_screen(AskScreen("Show only sessions with", self._wanted), self._show_only)

    def _show_only(self, wanted: str | None) -> None:
        if wanted is not None:
            self._wanted = wanted
            self._fill()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the selected session."""
        try:
            session = self._services.archive.session(str(event.option_id))
        except CoachError as error:
            self._complain(error)
            return
        self.app.push_screen(ReviewScreen(self._services, session))

    def action_delete(self) -> None:
        """Delete the selected session when the key is pressed twice."""
        chosen = self._selected_id()
        if chosen is None:
            return
        if self._sure != chosen:
            self._sure = chosen
            self.notify("Press D again to delete it for good, words and sound.")
            return
        self._delete(lambda: self._services.archive.delete(chosen))

    def action_delete_all(self) -> None:
        """Delete every session when the key is pressed twice."""
        if self._sure != EVERYTHING:
            self._sure = EVERYTHING
            self.notify("Press Shift+D again to delete every session for good.")
            return
        self._delete(self._services.archive.delete_all)

    def _delete(self, delete: Callable[[], None]) -> None:
        self._sure = ""
        try:
            delete()
        except CoachError as error:
            self._complain(error)
        else:
            self.notify(ABOUT_DELETING, title="Deleted", timeout=15)
        self._fill()

    def _complain(self, error: CoachError) -> None:
        complain(self, error)
