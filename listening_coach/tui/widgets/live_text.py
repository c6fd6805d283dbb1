"""The live transcript: final words are solid, words that may still change are dim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.containers import VerticalScroll
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult


class LiveText(VerticalScroll):
    """Shows a turn's text as it grows, scrolled to its last line."""

    DEFAULT_CSS = "LiveText { height: 1fr; } LiveText > Static { width: 1fr; height: auto; }"

    def __init__(self, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._settled = ""
        self._agreed = ""
        self._open = ""
        self._line = Static("")

    def compose(self) -> ComposeResult:
        """Show one text."""
        yield self._line

    def clear(self) -> None:
        """Start a new turn."""
        self._settled = self._agreed = self._open = ""
        self._draw()

    def commit(self, text: str) -> None:
        """Add final words."""
        self._settled = f"{self._settled} {text}".strip()
        self._agreed = self._open = ""
        self._draw()

    def glimpse(self, agreed: str, rest: str) -> None:
        """Show words that are unlikely to change, and words that may."""
        self._agreed, self._open = agreed, rest
        self._draw()

    @property
    def text(self) -> str:
        """The final words."""
        return self._settled

    def _draw(self) -> None:
        shown = Text(self._settled)
        for words, style in ((self._agreed, "dim"), (self._open, "dim italic")):
            if words:
                shown.append(f" {words}" if shown else words, style=style)
        self._line.update(shown)
        self.scroll_end(animate=False)
