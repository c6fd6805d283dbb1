"""Do both agree?"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.errors import CoachError
from listening_coach.tui.keys import both_keys, keyed
from listening_coach.tui.screens.care import SafetyScreen
from listening_coach.tui.screens.round import RoundScreen

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.protocol import Protocol
    from listening_coach.tui.tools import Tools


class ConsentScreen(Screen[None]):
    """Both agree with a key of their own, or nothing begins."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(
        ("a", "agree(0)", "First agrees"),
        ("l", "agree(1)", "Second agrees"),
        ("escape", "app.pop_screen", "Back"),
    )

    def __init__(
        self, tools: Tools, protocol: Protocol, names: tuple[str, str], device: str | None
    ) -> None:
        super().__init__()
        self._tools = tools
        self._protocol = protocol
        self._names = names
        self._device = device
        self._agreed = [False, False]

    def compose(self) -> ComposeResult:
        """Say what will be heard and kept, and wait for two keys."""
        with Vertical(id="consent"):
            yield Static("Before you begin", classes="title")
            yield Static(
                "Put your phones out of reach. Take three slow breaths together.\n\n"
                "While a turn is open, this computer listens and writes down what is said. "
                "Nothing leaves it. At the end you decide together what is kept, and either of you "
                "can have everything deleted. Either of you can stop at any time with Esc, and "
                "need not say why.",
                id="before-you-begin",
            )
            with Horizontal(id="agree"):
                yield Static("", id="agree-0", classes="first card")
                yield Static("", id="agree-1", classes="second card")
        yield Footer()

    def on_mount(self) -> None:
        """Show the two keys, and before the first time what this is not."""
        self._draw()
        try:
            first_time = not self._tools.shelf.sessions()
        except CoachError:
            first_time = True
        if first_time:
            self.app.push_screen(SafetyScreen(), self._warned)

    def _warned(self, on: bool | None) -> None:  # noqa: FBT001  (what the screen answers)
        if not on:
            self.app.pop_screen()

    def action_agree(self, partner: int) -> None:
        """One of the two agrees, or takes it back."""
        self._agreed[partner] = not self._agreed[partner]
        self._draw()
        if all(self._agreed):
            self.app.switch_screen(
                RoundScreen(self._tools, self._protocol, self._names, self._device)
            )

    def _draw(self) -> None:
        for partner, key in enumerate(both_keys(self.app)):
            agreed = self._agreed[partner]
            line = "✓ agrees" if agreed else "press [b]$key[/b] to agree"
            self.query_one(f"#agree-{partner}", Static).update(
                Content.from_markup(f"[b]$name[/b]\n{line}", name=self._names[partner], key=key)
            )
