"""The round widget: whose turn it is, the words, the feedback, and the clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from listening_coach.practice.events import AudioLevel, PartialTranscript, SegmentFinal
from listening_coach.tui.base import Coach, coach
from listening_coach.tui.views.round import (
    IN_FOOTER,
    can_compare,
    describe_round,
    number_lines,
    reveal,
)
from listening_coach.tui.widgets.feedback import FeedbackView
from listening_coach.tui.widgets.level_meter import LevelMeter
from listening_coach.tui.widgets.live_text import LiveText
from listening_coach.tui.widgets.time_bar import TimeBar
from listening_coach.tui.widgets.turn_banner import TurnBanner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from listening_coach.core.round.state import RoundState
    from listening_coach.tui.views.round import Answer, View


class RoundView(Vertical):
    """Draws the state of a round, and the words as they are heard."""

    def __init__(self, names: tuple[str, str], clock: Callable[[], float]) -> None:
        """Show a round of these partners; `clock` counts seconds."""
        super().__init__(id="round")
        self._names = names
        self._clock = clock
        self._turn = ""
        self._entered = 0
        self._since = 0.0

    def compose(self) -> ComposeResult:
        """Show the turn banner, the words and the clock."""
        yield TurnBanner(id="floor")
        yield Static("", id="say")
        yield Static("", id="stem")
        yield Static("", id="notice")
        yield Static("", id="card")
        with Vertical(id="body"):
            yield LiveText(id="live")
            yield Static("", id="before")
            yield Static("", id="rating")
            yield FeedbackView(id="feedback")
            yield Static("", id="answers")
        with Horizontal(id="status"):
            yield LevelMeter(id="level")
            yield TimeBar(self._clock, id="time")

    @property
    def waited_s(self) -> float:
        """Seconds since the current stage was first shown."""
        return self._clock() - self._since

    def hear(self, heard: AudioLevel | PartialTranscript | SegmentFinal) -> None:
        """Show an audio level or newly heard words; words of other turns are ignored."""
        match heard:
            case AudioLevel():
                self.query_one(LevelMeter).take(heard)
            case PartialTranscript(turn=turn, agreed=agreed, rest=rest) if turn == self._turn:
                self.query_one(LiveText).glimpse(agreed, rest)
            case SegmentFinal(turn=turn, segment=segment) if turn == self._turn:
                self.query_one(LiveText).commit(segment.text)
            case _:
                pass

    def stop_clock(self) -> None:
        """Stop the time bar."""
        self.query_one(TimeBar).stop()

    def show(self, state: RoundState, *, details: bool = False) -> None:
        """Draw a state; `details` shows the two texts with the app's marks."""
        view = describe_round(state, self._names)
        self._draw_words(view)
        self._draw_clock(view, state)
        self._draw_body(view, state, details=details and can_compare(state))

    def _draw_words(self, view: View) -> None:
        self.query_one(TurnBanner).show(view.sign, view.name, view.floor, view.holder)
        texts = {"say": view.say, "stem": view.stem, "notice": view.notice, "card": view.card}
        for name, words in texts.items():
            widget = self.query_one(f"#{name}", Static)
            widget.update(Content(words))
            widget.display = bool(words)

    def _draw_clock(self, view: View, state: RoundState) -> None:
        bar = self.query_one(TimeBar)
        meter = self.query_one(LevelMeter)
        meter.on = view.listening
        meter.display = view.timed
        if state.entered != self._entered:
            self._entered, self._since = state.entered, self._clock()
            if view.waits_s:
                bar.start(view.waits_s, view.waits_s)
        if view.listening and state.turn != self._turn:
            self._turn = state.turn
            self.query_one(LiveText).clear()
            bar.start(state.now.soft_s, state.now.hard_s)
        elif not view.timed and not view.waits_s:
            bar.stop()

    def _draw_body(self, view: View, state: RoundState, *, details: bool) -> None:
        kind = state.now.kind
        rating = self.query_one("#rating", Static)
        numbers = number_lines(state, self._names)
        rating.display = bool(numbers)
        rating.update(Content("\n\n".join(numbers)))
        feedback = self.query_one(FeedbackView)
        feedback.display = state.subject is not None and (
            kind == "feedback" or (kind == "choice" and "misheard" in state.now.next)
        )
        silent = state.subject is not None and state.quiet(state.subject)
        feedback.show(
            state.subject,
            reveal(state, self._names),
            judged=kind == "feedback" and not silent,
            remarks=state.remarks,
            details=details,
        )
        before = self.query_one("#before", Static)
        before.update(Content(view.before))
        before.display = bool(view.before)
        keys = self.query_one("#answers", Static)
        listed = [a for a in view.answers if not (view.timed and a.answer in IN_FOOTER)]
        keys.update(_key_list(coach(self), listed, "   " if details else "\n"))
        keys.display = bool(listed)
        self.query_one(LiveText).display = view.timed
        self.query_one("#status").display = view.timed or view.waits_s > 0


def _key_list(app: Coach, answers: Sequence[Answer], between: str) -> Content:
    lines = [
        Content.from_markup(
            f"[@click=screen.answer('{a.answer}')][reverse] $key [/reverse]  $label[/]",
            key=app.key_name(a.key),
            label=a.label,
        )
        for a in answers
    ]
    return Content(between).join(lines)
