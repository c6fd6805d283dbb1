"""An app around one widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget


class Bench(App[None]):
    """An app around one widget."""

    def __init__(self, widget: Widget) -> None:
        super().__init__()
        self.widget = widget
        self.due = 0

    def compose(self) -> ComposeResult:
        yield self.widget

    def on_time_bar_due(self) -> None:
        self.due += 1


def drawn(widget: Widget) -> str:
    return str(widget.render())
