"""The turn banner: whose turn it is, readable from across the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from listening_coach.tui.themes import PLAIN
from listening_coach.tui.views.big_letters import big

if TYPE_CHECKING:
    from textual.app import RenderResult

GAP = "   "
"""Space between the large name and what its owner does."""


class TurnBanner(Widget):
    """Shows a name in large letters, and next to it who does what."""

    DEFAULT_CSS = """
    TurnBanner { height: 5; padding: 1 2; text-style: bold; width: 1fr; }
    TurnBanner.both { height: 3; }
    """

    sign: reactive[str] = reactive("")
    """One character, so that colour is never the only sign."""
    name_: reactive[str] = reactive("")
    """Whose turn it is, in capitals; empty if it is not one partner's turn."""
    doing: reactive[str] = reactive("")

    def show(self, sign: str, name: str, doing: str, holder: str) -> None:
        """Draw a turn.

        Args:
            sign: the sign for what to do.
            name: the name in capitals, or empty.
            doing: who does what, in capitals.
            holder: `first`, `second` or `both`: whose colour to use.
        """
        self.sign, self.name_, self.doing = sign, name, doing
        self.set_classes(holder)

    def render(self) -> RenderResult:
        """Draw the name in large letters if there is room."""
        if self.app.has_class(PLAIN):
            return Content(self.doing)
        line = f"{self.sign}  {self.doing}"
        letters = big(self.name_, self.size.width - len(GAP) - len(line))
        if letters is None:
            above = "\n" * ((self.size.height - 1) // 2)
            return Content(f"{above}{line}")
        first, second, third = letters
        return Content(f"{first}\n{second}{GAP}{line}\n{third}")
