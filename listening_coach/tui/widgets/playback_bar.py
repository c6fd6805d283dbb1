"""What of a session is heard again, how fast, and whether over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from listening_coach.errors import CoachError
from listening_coach.review.word_timings import sentence
from listening_coach.tui.notices import complain
from listening_coach.tui.playback import Part, Playback

if TYPE_CHECKING:
    from listening_coach.tui.services import Tools
    from listening_coach.tui.widgets.conversation import Told


class Hearing(Static):
    """Plays turns of one session, and says how."""

    def __init__(self, tools: Tools, session_id: str) -> None:
        super().__init__("", id="hearing", classes="dim")
        self._tools = tools
        self._session = session_id
        self._playback = Playback(tools.play, tools.clock)

    def on_mount(self) -> None:
        """Say how it would be played."""
        self._draw()

    def on_unmount(self) -> None:
        """Be quiet."""
        self._playback.stop()

    def quiet(self) -> bool:
        """Stop; return whether something was heard."""
        return self._playback.stop()

    def now(self) -> int | None:
        """Return the sample index that is heard, or None where nothing is."""
        return self._playback.now()

    def faster(self, steps: int) -> None:
        """Play slower or faster from now on."""
        self._playback.faster(steps)
        self._draw()

    def over_and_over(self) -> None:
        """Play over and over, or once."""
        self._playback.loop = not self._playback.loop
        self._draw()

    def hear(self, told: Told, word: int, what: str) -> None:
        """Play a `turn`, its `sentence` of a word, or all from a `word` on."""
        try:
            start, sound = self._tools.shelf.sound(self._session, told.turn.id)
        except CoachError as error:
            self.notify(error.message, title="Nothing to hear")
            return
        first, last = _stretch(told, word, what)
        first = start if first is None else max(start, first)
        last = start + len(sound) if last is None else last
        part = Part(sound[first - start : last - start], first)
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


def _stretch(told: Told, word: int, what: str) -> tuple[int | None, int | None]:
    """Return the first and the last sample, exclusive, to play; None: as there are."""
    if what == "turn" or not told.words:
        return None, None
    if what == "word":
        return told.words[word].start, None
    first, last = sentence(told.text, told.words, word)
    return told.words[first].start, told.words[last - 1].end
