"""The playback bar: plays turns of a session, and shows the speed and the repeat mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from listening_coach.errors import CoachError
from listening_coach.review.word_timings import sentence_bounds
from listening_coach.tui.notices import complain
from listening_coach.tui.playback import AudioClip, Playback

if TYPE_CHECKING:
    from listening_coach.tui.services import Services
    from listening_coach.tui.widgets.conversation import TurnEntry


class PlaybackBar(Static):
    """Plays turns of one session, and shows its settings."""

    def __init__(self, services: Services, session_id: str) -> None:
        super().__init__("", id="hearing", classes="dim")
        self._services = services
        self._session = session_id
        self._playback = Playback(services.play, services.clock)

    def on_mount(self) -> None:
        """Show the settings."""
        self._draw()

    def on_unmount(self) -> None:
        """Stop playback."""
        self._playback.stop()

    def quiet(self) -> bool:
        """Stop playback; return whether something was playing."""
        return self._playback.stop()

    def now(self) -> int | None:
        """Return the sample index that is playing; None if nothing is."""
        return self._playback.now()

    def faster(self, steps: int) -> None:
        """Change the speed by a number of steps."""
        self._playback.faster(steps)
        self._draw()

    def over_and_over(self) -> None:
        """Turn repeated playback on or off."""
        self._playback.loop = not self._playback.loop
        self._draw()

    def hear(self, entry: TurnEntry, word: int, what: str) -> None:
        """Play a `turn`, the `sentence` of a word, or from a `word` to the end of the turn."""
        try:
            start, sound = self._services.archive.sound(self._session, entry.turn.id)
        except CoachError as error:
            self.notify(error.message, title="Nothing to hear")
            return
        first, last = _stretch(entry, word, what)
        first = start if first is None else max(start, first)
        last = start + len(sound) if last is None else last
        part = AudioClip(sound[first - start : last - start], first)
        if not len(part.samples):
            return
        run = self._playback.start(part)

        def play() -> None:
            try:
                run()
            except CoachError as error:
                complain(self, error)

        self.run_worker(play, thread=True, group="sound")

    def _draw(self) -> None:
        loop = ", over and over" if self._playback.loop else ""
        self.update(f"Speed {self._playback.speed:g}{loop}")


def _stretch(entry: TurnEntry, word: int, what: str) -> tuple[int | None, int | None]:
    """Return the first and the last sample, exclusive, to play; None: no limit."""
    if what == "turn" or not entry.words:
        return None, None
    if what == "word":
        return entry.words[word].start, None
    first, last = sentence_bounds(entry.text, entry.words, word)
    return entry.words[first].start, entry.words[last - 1].end
