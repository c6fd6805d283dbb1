"""The review screen: read, hear and correct a session, and overrule the app's marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from listening_coach.core.record import TurnRecord
from listening_coach.errors import CoachError
from listening_coach.review.corrections import (
    correct_turn,
    overrule_mark,
    rewrite_transcript,
    swap_speaker,
)
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.notices import complain
from listening_coach.tui.review_keys import KEYS
from listening_coach.tui.screens.dialogs import AskScreen, WriteScreen
from listening_coach.tui.screens.exchange import ExchangeScreen
from listening_coach.tui.screens.export import ExportScreen
from listening_coach.tui.widgets.conversation import Conversation
from listening_coach.tui.widgets.playback_bar import PlaybackBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.record import SessionRecord
    from listening_coach.core.round.state import Partner
    from listening_coach.review.anonymise import Names
    from listening_coach.review.corrections import Change
    from listening_coach.review.export import Format
    from listening_coach.tui.services import Services

FOLLOW_S = 0.1
"""Seconds between updates of the cursor during playback."""


class ReviewScreen(Screen[None]):
    """One session as a conversation."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(*KEYS)

    def __init__(self, services: Services, session: SessionRecord) -> None:
        """Show a session from the archive."""
        super().__init__()
        self._services = services
        self._session = session
        self._before: list[tuple[Change, ...]] = []
        self._sure = ""

    def compose(self) -> ComposeResult:
        """Show the conversation."""
        yield Static("", id="heading", classes="title")
        yield Conversation()
        yield PlaybackBar(self._services, self._session.id)
        yield Footer()

    async def on_mount(self) -> None:
        """Draw the session, and let the cursor follow playback."""
        await self._show()
        self.set_interval(FOLLOW_S, self._follow)

    @property
    def _talk(self) -> Conversation:
        return self.query_one(Conversation)

    @property
    def _hearing(self) -> PlaybackBar:
        return self.query_one(PlaybackBar)

    async def _show(self) -> None:
        session = self._session
        self.query_one("#heading", Static).update(
            Content(f"{session.started.astimezone():%A %d %B %Y, %H:%M}")
        )
        await self._talk.show(session)

    # Moving the cursor.

    def action_turn(self, steps: int) -> None:
        """Move the cursor by a number of turns."""
        self._talk.go(self._talk.at + steps, 0)

    def action_word(self, steps: int) -> None:
        """Move the cursor by a number of words."""
        self._talk.go(self._talk.at, self._talk.word + steps)

    def action_doubt(self) -> None:
        """Go to the next word that may have been misheard."""
        self._go_on(self._talk.doubts(), "No word here is uncertain.")

    def action_find(self) -> None:
        """Ask for text to find, and go to it."""
        self.app.push_screen(AskScreen("Find", self._talk.wanted), self._look_for)

    def _look_for(self, wanted: str | None) -> None:
        if wanted is not None:
            self._talk.wanted = wanted
            self._talk.go(self._talk.at, self._talk.word)
            if wanted:
                self.action_next()

    def action_next(self) -> None:
        """Go to the next match."""
        self._go_on(self._talk.places(), "Not found.")

    def _go_on(self, places: Sequence[tuple[int, int]], lacking: str) -> None:
        here = (self._talk.at, self._talk.word)
        if not places:
            self.notify(lacking)
            return
        self._talk.go(*next((place for place in places if place > here), places[0]))

    # Playback.

    def action_play(self, what: str) -> None:
        """Play the turn, the sentence, or from the word under the cursor to the turn's end."""
        entry = self._talk.current
        if not (self._hearing.quiet() and what == "word") and entry is not None:
            self._hearing.hear(entry, self._talk.word, what)

    def action_speed(self, steps: int) -> None:
        """Change the speed of playback by a number of steps."""
        self._hearing.faster(steps)

    def action_loop(self) -> None:
        """Turn repeated playback on or off."""
        self._hearing.over_and_over()

    def _follow(self) -> None:
        now, entry = self._hearing.now(), self._talk.current
        if now is None or entry is None:
            return
        heard = [n for n, w in enumerate(entry.words) if w.start is not None and w.start <= now]
        if heard and heard[-1] != self._talk.word:
            self._talk.go(self._talk.at, heard[-1])

    # Corrections.

    def action_correct(self) -> None:
        """Correct the word under the cursor."""
        entry = self._talk.current
        if entry is None or not entry.words:
            return
        first, last = entry.words[self._talk.word].span
        text = entry.turn.text

        def take(word: str | None) -> None:
            if word is not None:
                self._reword(entry.turn, " ".join(f"{text[:first]}{word}{text[last:]}".split()))

        self.app.push_screen(AskScreen("What was said?", text[first:last]), take)

    def action_rewrite(self) -> None:
        """Rewrite the whole turn."""
        entry = self._talk.current
        if entry is None or entry.turn.off_record:
            return

        def take(text: str | None) -> None:
            if text is not None:
                self._reword(entry.turn, " ".join(text.split()))

        asked = WriteScreen("What was said?", entry.turn.text, "Ctrl+S takes it.")
        self.app.push_screen(asked, take)

    def _reword(self, turn: TurnRecord, text: str) -> None:
        if text and text != turn.text:
            new = replace(turn, transcript=rewrite_transcript(turn.transcript, text))
            self._change(correct_turn(self._session, new, self._services.check))

    def action_swap(self) -> None:
        """Assign the turn to the other partner."""
        entry = self._talk.current
        if entry is not None:
            other: Partner = 0 if entry.turn.partner else 1
            self._change(swap_speaker(self._session, entry.turn, other))

    def action_overrule(self) -> None:
        """Overrule the mark under the cursor on the speaker's word, or restore it."""
        entry = self._talk.current
        if entry is None or not entry.words:
            return
        span = entry.words[self._talk.word].span
        changed = overrule_mark(self._session, entry.turn, span)
        if changed is None:
            self.notify("Put the cursor on words that are marked ◐, ≠ or ○.")
            return
        self._change((changed,))

    def action_closely(self) -> None:
        """Show the latest exchange of the turn under the cursor in detail."""
        entry = self._talk.current
        tries = [
            (exchange, assessment)
            for exchange in self._session.exchanges
            if entry is not None and entry.turn.id in {*exchange.statement, exchange.response}
            if (assessment := exchange.assessment) is not None and not exchange.misheard
        ]
        if tries:
            self.app.push_screen(ExchangeScreen(*tries[-1]))
        else:
            self.notify("The machine has said nothing about this turn.")

    def _change(self, changed: tuple[Change, ...]) -> None:
        turns = {turn.id: turn for turn in self._session.turns}
        exchanges = {exchange.id: exchange for exchange in self._session.exchanges}
        before = tuple(
            turns[c.id] if isinstance(c, TurnRecord) else exchanges[c.id] for c in changed
        )
        if self._save(changed):
            self._before.append(before)

    def action_undo(self) -> None:
        """Undo the last change."""
        if not self._before:
            self.notify("Nothing to undo.")
        elif self._save(self._before[-1]):
            self._before.pop()

    def _save(self, changed: tuple[Change, ...]) -> bool:
        return self._does(lambda: self._services.archive.save(self._session.id, *changed))

    def _does(self, change: Callable[[], None]) -> bool:
        """Change the archive and show the result; return whether it succeeded."""
        try:
            change()
            self._session = self._services.archive.session(self._session.id)
        except CoachError as error:
            self._complain(error)
            return False
        self.call_later(self._show)
        return True

    def _complain(self, error: CoachError) -> None:
        complain(self, error)

    # The whole session.

    def action_note(self, partner: int) -> None:
        """Edit a partner's private note."""
        notes = self._session.notes

        def take(text: str | None) -> None:
            if text is not None:
                both = (text, notes[1]) if partner == 0 else (notes[0], text)
                self._does(lambda: self._services.archive.save_notes(self._session.id, both))

        name = self._session.names[partner]
        about = "For yourself; of the exports, only JSON has it. Ctrl+S keeps it."
        self.app.push_screen(WriteScreen(f"A note of {name}", notes[partner], about), take)

    def action_rename(self) -> None:
        """Rename the partner who said this turn, in every session."""
        entry = self._talk.current
        if entry is None:
            return
        name = self._session.names[entry.turn.partner]

        def take(new: str | None) -> None:
            if new:
                self._does(lambda: self._services.archive.rename(name, new))

        self.app.push_screen(AskScreen(f"Another name for {name}, in every session", name), take)

    def action_delete(self) -> None:
        """Delete the turn under the cursor when the key is pressed twice."""
        entry = self._talk.current
        if entry is None:
            return
        if self._sure != entry.turn.id:
            self._sure = entry.turn.id
            self.notify("Press D again to delete this turn for good, words and sound.")
            return
        self._before.clear()
        self._does(lambda: self._services.archive.delete_turn(self._session.id, entry.turn.id))

    def action_export(self) -> None:
        """Export the session to a file, if both partners agree."""

        def take(chosen: tuple[Format, Names, bool] | None) -> None:
            if chosen is None:
                return
            try:
                form, names, audio = chosen
                path = self._services.export(self._session.id, form, names, audio=audio)
            except CoachError as error:
                self._complain(error)
                return
            self.notify(str(path), title="Written", timeout=20)

        self.app.push_screen(
            ExportScreen(self._session.names, sounding=self._session.keep_audio), take
        )
