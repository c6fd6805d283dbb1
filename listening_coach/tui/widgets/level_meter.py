"""A bar that moves when somebody speaks: am I heard?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget

from listening_coach.core.audio import seconds
from listening_coach.tui.themes import PLAIN

if TYPE_CHECKING:
    from textual.app import RenderResult

    from listening_coach.practice.events import AudioLevel

FLOOR_DBFS = -60.0
"""What the empty bar stands for; below it lies the hiss of a quiet room."""
QUIET_DBFS = -45.0
"""Speech across a table comes in above this."""
LOUD_DBFS = -3.0
"""Above this a microphone distorts."""

SILENT_S = 2.0
"""After this long without any sound it is said."""


class LevelMeter(Widget):
    """Shows the newest level, in words too, and how much sound was lost if any was."""

    DEFAULT_CSS = "LevelMeter { height: 1; width: 1fr; }"

    dbfs: reactive[float] = reactive(-90.0)
    """Root mean square of the newest stretch, decibels below full scale."""
    lost_s: reactive[float] = reactive(0.0)
    """Seconds of sound lost so far."""
    silent_s: reactive[float] = reactive(0.0)
    """Seconds for which nothing at all was heard."""
    on: reactive[bool] = reactive(default=False)
    """Whether somebody is being listened to."""

    def take(self, level: AudioLevel) -> None:
        """Show the newest level."""
        self.dbfs, self.lost_s, self.silent_s = level.dbfs, seconds(level.lost), level.silent_s

    def render(self) -> RenderResult:
        """Draw the bar in as many cells as there are."""
        plain = self.app.has_class(PLAIN)
        if not self.on:
            return Text("not listening" if plain else "○ not listening", style="dim")
        words = self._words()
        if plain:
            return Text(f"listening: {words}")
        cells = max(4, self.size.width - len(words) - 4)
        filled = round(cells * self.share(self.dbfs))
        bar = Text("● ", style="bold")
        bar.append("█" * filled)
        bar.append("░" * (cells - filled), style="dim")
        bar.append(f" {words}", style="dim" if not self.lost_s else "bold")
        return bar

    @staticmethod
    def share(dbfs: float) -> float:
        """Return how much of the bar a level fills, in [0, 1]."""
        return min(1.0, max(0.0, (dbfs - FLOOR_DBFS) / -FLOOR_DBFS))

    def _words(self) -> str:
        if self.silent_s >= SILENT_S:
            return f"no sound for {self.silent_s:.0f} s"
        if self.lost_s:
            return f"{self.lost_s:.1f} s of sound lost"
        if self.dbfs > LOUD_DBFS:
            return "too loud"
        return "heard" if self.dbfs > QUIET_DBFS else "quiet"
