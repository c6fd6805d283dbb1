"""The level meter: a bar that moves when somebody speaks."""

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
"""The level of an empty bar; the noise of a quiet room is below it."""
QUIET_DBFS = -45.0
"""Speech from across a table is louder than this."""
LOUD_DBFS = -3.0
"""Above this a microphone distorts."""

SILENT_S = 2.0
"""Seconds without any sound after which the meter says so."""


class LevelMeter(Widget):
    """Shows the latest level as a bar and in words, and how much audio was lost, if any."""

    DEFAULT_CSS = "LevelMeter { height: 1; width: 1fr; }"

    dbfs: reactive[float] = reactive(-90.0)
    """Root mean square of the latest audio, in dB relative to full scale."""
    lost_s: reactive[float] = reactive(0.0)
    """Seconds of audio lost so far."""
    silent_s: reactive[float] = reactive(0.0)
    """Seconds without any sound at all."""
    on: reactive[bool] = reactive(default=False)
    """Whether the microphone is in use."""

    def take(self, level: AudioLevel) -> None:
        """Show the latest level."""
        self.dbfs, self.lost_s, self.silent_s = level.dbfs, seconds(level.lost), level.silent_s

    def render(self) -> RenderResult:
        """Draw the bar in the available width."""
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
        """Return the share of the bar that a level fills, in [0, 1]."""
        return min(1.0, max(0.0, (dbfs - FLOOR_DBFS) / -FLOOR_DBFS))

    def _words(self) -> str:
        if self.silent_s >= SILENT_S:
            return f"no sound for {self.silent_s:.0f} s"
        if self.lost_s:
            return f"{self.lost_s:.1f} s of sound lost"
        if self.dbfs > LOUD_DBFS:
            return "too loud"
        return "heard" if self.dbfs > QUIET_DBFS else "quiet"
