"""The end of a session: thank each other, and decide together what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, cast

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.errors import CoachError
from listening_coach.tui.keys import both_keys, keyed
from listening_coach.tui.notices import complain

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.tui.app import CoachApp
    from listening_coach.tui.tools import Diary, Tools

WISHES: Final = ("delete everything", "keep the words", "keep the words and the sound")


class ClosingScreen(Screen[None]):
    """Each says with their own key what to keep; the lesser wish counts."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(
        ("a", "wish(0)", "First: other wish"),
        ("l", "wish(1)", "Second: other wish"),
        ("enter", "finish", "Finish"),
    )

    def __init__(
        self, tools: Tools, diary: Diary, names: tuple[str, str], lost: int, *, stopped: bool
    ) -> None:
        """Take the session; where it was stopped or interrupted, both have to ask for the words."""
        super().__init__()
        self._tools = tools
        self._diary = diary
        self._names = names
        self._lost = lost
        self._wishes = [0, 0] if stopped else [1, 1]

    def compose(self) -> ComposeResult:
        """Ask both."""
        with Vertical(id="closing"):
            yield Static("Thank each other", classes="title")
            yield Static(
                "Say one thing you appreciate about how the other spoke or listened.\n"
                "If you both like: a hand, a hug, or a quiet smile.",
            )
            yield Static("What shall be kept?", classes="label")
            with Horizontal(id="agree"):
                yield Static("", id="wish-0", classes="first card")
                yield Static("", id="wish-1", classes="second card")
            yield Static("", id="outcome")
        yield Footer()

    def on_mount(self) -> None:
        """Show the two wishes."""
        self._draw()

    def action_wish(self, partner: int) -> None:
        """One of the two changes their wish."""
        self._wishes[partner] = (self._wishes[partner] + 1) % len(WISHES)
        self._draw()

    def action_finish(self) -> None:
        """Keep what both wish to keep, and go home."""
        both = min(self._wishes)
        try:
            self._diary.finish(self._lost, keep=both > 0, keep_audio=both > 1)
        except CoachError as error:
            complain(self, error)
        cast("CoachApp", self.app).go_home()

    def _draw(self) -> None:
        for partner, key in enumerate(both_keys(self.app)):
            self.query_one(f"#wish-{partner}", Static).update(
                Content.from_markup(
                    "[b]$name[/b]\n$wish\n[$text-muted]$key changes it[/]",
                    name=self._names[partner],
                    wish=WISHES[self._wishes[partner]],
                    key=key,
                )
            )
        outcome = ("Everything will be deleted.", "The words are kept, the sound is deleted.",
                   "The words and the sound are kept.")  # fmt: skip
        self.query_one("#outcome", Static).update(outcome[min(self._wishes)])
