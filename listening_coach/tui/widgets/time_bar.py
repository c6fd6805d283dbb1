"""The time bar: how long this turn has lasted; it never interrupts."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rich.text import Text
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from listening_coach.tui.themes import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import RenderResult


class TimeBar(Widget):
    """Fills up, turns bold at the soft limit, and adds a gentle request at the hard one."""

    class Due(Message):
        """The soft limit of the turn has passed."""

    DEFAULT_CSS = "TimeBar { height: 1; width: 1fr; }"

    elapsed_s: reactive[int] = reactive(0)
    """Whole seconds since the turn began."""
    running: reactive[bool] = reactive(default=False)

    def __init__(self, clock: Callable[[], float] = time.monotonic, id: str | None = None) -> None:  # noqa: A002  (Textual's name for it)
        super().__init__(id=id)
        self._clock = clock
        self._since = 0.0
        self._soft_s = 30
        self._hard_s = 60

    def on_mount(self) -> None:
        """Update four times a second."""
        self.set_interval(0.25, self._tick)

    def start(self, soft_s: int, hard_s: int) -> None:
        """Start a turn with these limits in seconds."""
        self._soft_s, self._hard_s = soft_s, hard_s
        self._since = self._clock()
        self.elapsed_s = 0
        self.running = True

    def stop(self) -> None:
        """Stop the bar."""
        self.running = False

    def _tick(self) -> None:
        if not self.running:
            return
        before, self.elapsed_s = self.elapsed_s, int(self._clock() - self._since)
        if before < self._soft_s <= self.elapsed_s:
            self.post_message(self.Due())

    def render(self) -> RenderResult:
        """Draw the bar, the time and, after the hard limit, a few words."""
        if not self.running:
            return Text("")
        late = self.elapsed_s >= self._soft_s
        over = self.elapsed_s >= self._hard_s
        words = f"{self.elapsed_s // 60}:{self.elapsed_s % 60:02d}"
        if over:
            words += "  let your partner catch this much"
        if self.app.has_class(PLAIN):
            return Text(words)
        cells = max(4, self.size.width - len(words) - 2)
        filled = min(cells, round(cells * self.elapsed_s / max(1, self._hard_s)))
        bar = Text("━" * filled, style="bold" if late else "")
        bar.append("─" * (cells - filled), style="dim")
        bar.append(f" {words}", style="bold" if late else "dim")
        return bar
