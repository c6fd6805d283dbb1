"""The round screen: whose turn it is, the words as they are heard, and the feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Footer

from listening_coach.core.round.events import Chose, Rated, Skipped, TurnRetracted
from listening_coach.core.session.events import Continued, SessionStopped
from listening_coach.errors import CoachError
from listening_coach.tui.base import coach
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.notices import UNSAID, complain, show_notice
from listening_coach.tui.screens.dialogs import GentleScreen, TypeScreen, pause
from listening_coach.tui.views.round import ANSWERS, IN_FOOTER, answer_keys, is_offered, number_keys
from listening_coach.tui.widgets.round_view import RoundView
from listening_coach.tui.widgets.time_bar import TimeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.round.events import Event
    from listening_coach.core.round.state import RoundState
    from listening_coach.practice.events import AudioLevel, PartialTranscript, SegmentFinal
    from listening_coach.practice.session_runner import SessionRunner


class RoundScreen(Screen[None]):
    """Shows the current round of a session and sends events to it; decides nothing."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        *(
            Binding(
                key,
                f"answer('{answer}')",
                label,
                show=answer in IN_FOOTER,
                priority=key == "enter",
            )
            for answer, (key, label) in ANSWERS.items()
        ),
        *(Binding(key, f"number('{key}')", "", show=False) for key in "0123456789x"),
        Binding("s", "skip", "Skip"),
        Binding("space", "pause", "Pause"),
        Binding("escape", "stop", "Stop"),
        Binding("d", "details", "Details"),
        Binding("t", "type", "Type it"),
        Binding("z", "unsay", "Off the record"),
    )

    def __init__(
        self, runner: SessionRunner, names: tuple[str, str], clock: Callable[[], float]
    ) -> None:
        """Show the round that has just begun in a session; `clock` counts seconds."""
        super().__init__()
        self._runner = runner
        self._names = names
        self._clock = clock
        self._number = runner.session.held
        self._details = False
        self._gentle_open = False

    def compose(self) -> ComposeResult:
        """Show the round and its keys."""
        yield RoundView(self._names, self._clock)
        yield Footer()

    def on_mount(self) -> None:
        """Draw the state of the round."""
        self.draw()

    def on_screen_resume(self) -> None:
        """Draw again what changed behind another screen."""
        if self.query(RoundView):
            self.draw()

    @property
    def state(self) -> RoundState:
        """The state of the round; its final state if it has ended."""
        rounds, at_hand = self._runner.rounds, self._runner.round
        if len(rounds) < self._number and at_hand is not None:
            return at_hand
        return rounds[self._number - 1]

    def hear(self, heard: AudioLevel | PartialTranscript | SegmentFinal) -> None:
        """Show an audio level or newly heard words."""
        self.query_one(RoundView).hear(heard)

    @on(TimeBar.Due)
    def _ring(self) -> None:
        coach(self).ring()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Show only the keys that do something now."""
        return is_offered(action, parameters, self.state)

    def action_answer(self, answer: str) -> None:
        """A partner answers."""
        self.send(Chose(answer))

    def action_type(self) -> None:
        """A partner wants to type this turn."""
        self.app.push_screen(TypeScreen(), self._take_typed)

    def _take_typed(self, text: str | None) -> None:
        if text:
            self._attempt(lambda: self._runner.type_turn(text))

    def action_details(self) -> None:
        """Show or hide which points came back and in which words."""
        self._details = not self._details
        self.draw()

    def action_unsay(self) -> None:
        """A partner takes the last turn off the record."""
        self.send(TurnRetracted())
        show_notice(self, UNSAID)

    def action_number(self, key: str) -> None:
        """A partner chooses a number, or an answer that has no letter of its own."""
        numbers = number_keys(self.state)
        if key in numbers:
            by, value = numbers[key]
            self.send(Rated("speaker" if by == "speaker" else "listener", value))
            return
        answers = {a.key: a.answer for a in answer_keys(self.state)}
        self.send(Chose(answers[key]))

    def action_skip(self) -> None:
        """Skip this stage."""
        self.send(Skipped())

    def action_pause(self) -> None:
        """Pause the session."""
        pause(self, self._runner, self._names, self.draw)

    def action_stop(self) -> None:
        """End the session."""
        self._attempt(lambda: self._runner.send(SessionStopped()))

    def send(self, event: Event) -> None:
        """Send an event to the round, and redraw."""
        self._attempt(lambda: self._runner.play(event))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except CoachError as error:
            complain(self, error)
        self.draw()

    def draw(self) -> None:
        """Draw the state of the round; close the screen once it is over."""
        session = self._runner.session
        if session.gentle and self.is_active and not self._gentle_open:
            self._gentle_open = True
            self.query_one(RoundView).stop_clock()
            self.app.push_screen(GentleScreen(), self._go_on)
        elif (session.place, session.held) != ("round", self._number):
            # A screen that lies above is left first; this one is drawn again then.
            if self.is_active:
                self.dismiss()
            return
        self.query_one(RoundView).show(self.state, details=self._details)
        self.refresh_bindings()

    def _go_on(self, on: bool | None) -> None:  # noqa: FBT001  (the result of the gentle screen)
        self._gentle_open = False
        self._attempt(lambda: self._runner.send(Continued() if on else SessionStopped()))
