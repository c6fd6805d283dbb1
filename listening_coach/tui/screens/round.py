"""The round: whose turn it is, what is heard, and what comes of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Footer

from listening_coach.core.loudness import Voice
from listening_coach.core.protocol import SPOKEN
from listening_coach.core.rounds import (
    Chose,
    Passed,
    Paused,
    Rated,
    Resumed,
    Stopped,
    Unsaid,
    Waited,
)
from listening_coach.errors import CoachError
from listening_coach.practice.conductor import Conductor
from listening_coach.practice.happenings import Committed, Happening, Level, Partial
from listening_coach.practice.room import SilentRoom
from listening_coach.tui.describe import ANSWERS, IN_FOOTER, answer_keys, number_keys
from listening_coach.tui.keys import keyed
from listening_coach.tui.messages import Happened
from listening_coach.tui.notices import HALF_TIME, RISEN, UNSAID, complain, notice, say
from listening_coach.tui.offered import offered
from listening_coach.tui.part import Ended
from listening_coach.tui.screens.care import GentleScreen, PauseScreen, TypeScreen
from listening_coach.tui.screens.closing import ClosingScreen
from listening_coach.tui.widgets.round_view import RoundView
from listening_coach.tui.widgets.time_bar import TimeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.core.protocol import Protocol
    from listening_coach.core.rounds import Event, Partner, State
    from listening_coach.practice.room import Room
    from listening_coach.tui.app import CoachApp
    from listening_coach.tui.part import Part
    from listening_coach.tui.tools import Diary, Tools

TICK_S = 0.25
"""How often the clock and the voices are looked at."""


class RoundScreen(Screen["Ended | None"]):
    """Shows the state of a round and sends it events; decides nothing."""

    BINDINGS: ClassVar[list[BindingType]] = keyed(
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
        self,
        tools: Tools,
        protocol: Protocol,
        names: tuple[str, str],
        device: str | None,
        part: Part | None = None,
    ) -> None:
        """Take what is held and by whom; `part` where it belongs to a whole sitting."""
        super().__init__()
        self._part = part
        self._pauses = 0
        self._gentle = False
        self._halved = False
        self._details = False
        self._voices = [Voice(), Voice()]
        self._dbfs = -90.0
        self._began = tools.clock()
        self._tools = tools
        self._protocol = protocol
        self._names = names
        self._device = device
        self._diary: Diary
        self._room: Room
        self._conductor: Conductor

    def compose(self) -> ComposeResult:
        """Show the round, and its keys."""
        yield RoundView(self._names, self._tools.clock)
        yield Footer()

    def on_mount(self) -> None:
        """Open the room and begin."""
        try:
            self._diary = self._kept_in()
            self._room = self._open_room()
            self._conductor = Conductor(
                self._protocol, self._room, self._tools.check, self._diary, self._tell
            )
            self._room.start()
            if self._part is None:
                self._conductor.begin(piles=self._tools.piles())
            else:
                self._conductor.begin(self._part.first, self._part.piles, self._part.after)
            self.set_interval(TICK_S, self.look_at_the_clock)
        except CoachError as error:
            complain(self, error)
            self.app.call_later(self.app.pop_screen)
            return
        self._draw()

    def _kept_in(self) -> Diary:
        if self._part is not None:
            return self._part.diary
        return self._tools.shelf.begin(self._names, self._protocol.id)

    def _open_room(self) -> Room:
        if self._part is not None and not self._part.heard:
            return SilentRoom()
        return self._tools.open_room(self._device, self._diary, self._tell)

    @property
    def state(self) -> State:
        """Where the round stands."""
        return self._conductor.state

    def look_at_the_clock(self) -> None:
        """Let the clock lead on where the round says so."""
        state = self._conductor.state
        if state.now.kind in SPOKEN and state.phase == "acting":
            self._mind_the_voice(state.partner(state.now.actor))
        if state.now.confirm == "app" and state.phase == "acting":
            self.send(Waited(state.entered, self.query_one(RoundView).waited_s))
        if self._part is not None and state.counts.swaps == 0 and not self._halved:
            self._halved = self._tools.clock() - self._began >= self._part.seconds / 2
            if self._halved:
                say(self, HALF_TIME)

    def _mind_the_voice(self, partner: Partner) -> None:
        before = self._voices[partner]
        self._voices[partner] = before.heard(self._dbfs, TICK_S)
        if self._voices[partner].risen > before.risen:
            say(self, RISEN)

    def on_unmount(self) -> None:
        """Nobody listens after the round."""
        if hasattr(self, "_room"):
            self._room.close()

    def _tell(self, happening: Happening) -> None:
        self.post_message(Happened(happening))

    @on(Happened)
    def _hear(self, message: Happened) -> None:
        happening = message.happening
        if isinstance(happening, Level | Partial | Committed):
            self._dbfs = happening.dbfs if isinstance(happening, Level) else self._dbfs
            self.query_one(RoundView).hear(happening)
        elif (note := notice(happening)) is not None:
            say(self, note)
        else:
            self._attempt(lambda: self._conductor.happened(happening))

    @on(TimeBar.Due)
    def _ring(self) -> None:
        cast("CoachApp", self.app).ring()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the keys that mean something now."""
        if not hasattr(self, "_conductor"):
            return action == "stop"
        return offered(action, parameters, self.state)

    def action_answer(self, answer: str) -> None:
        """Somebody answered; where nothing is heard, the end of a turn only leads on."""
        unheard = self._part is not None and not self._part.heard
        silent = unheard and answer == "done" and self._conductor.state.now.kind in SPOKEN
        self.send(Passed() if silent else Chose(answer))

    def action_type(self) -> None:
        """Somebody would rather type this turn."""
        self.app.push_screen(TypeScreen(), self._typed)

    def _typed(self, text: str | None) -> None:
        if text:
            self._attempt(lambda: self._conductor.typed(text))

    def action_details(self) -> None:
        """Look closely at what came back, or no more."""
        self._details = not self._details
        self._draw()

    def action_unsay(self) -> None:
        """Somebody asks that the last turn be forgotten."""
        self.send(Unsaid())
        say(self, UNSAID)

    def action_number(self, key: str) -> None:
        """One of the two chose a number, or an answer that has no letter of its own."""
        state = self._conductor.state
        numbers = number_keys(state)
        if key in numbers:
            by, value = numbers[key]
            self.send(Rated("speaker" if by == "speaker" else "listener", value))
            return
        found = {a.key: a.answer for a in answer_keys(state)}
        self.send(Chose(found[key]))

    def action_skip(self) -> None:
        """Nobody wants to answer here."""
        self.send(Passed())

    def action_pause(self) -> None:
        """Somebody needs a moment."""
        self.send(Paused())
        if self._conductor.state.phase == "paused":
            self._pauses += 1
            now = datetime.now().astimezone()
            self.app.push_screen(PauseScreen(self._names, now), self._back)

    def _back(self, on: bool | None) -> None:  # noqa: FBT001  (what the screen of the pause answers)
        self.send(Resumed() if on else Stopped())

    def action_stop(self) -> None:
        """Somebody ends the round."""
        if hasattr(self, "_conductor"):
            self.send(Stopped())

    def send(self, event: Event) -> None:
        """Let something happen to the round, and show what came of it."""
        self._attempt(lambda: self._conductor.send(event))

    def _attempt(self, act: Callable[[], None]) -> None:
        try:
            act()
        except CoachError as error:
            complain(self, error)
        self._draw()

    def _draw(self) -> None:
        state = self._conductor.state
        if state.phase == "ended" and self._part is not None:
            risen = sum(voice.risen for voice in self._voices)
            self.dismiss(Ended(state, self._room.lost, self._pauses, risen))
            return
        if state.phase == "ended":
            self._close(state)
            return
        self.query_one(RoundView).show(state, details=self._details)
        self.refresh_bindings()
        self._be_gentle(state)

    def _close(self, state: State) -> None:
        """Ask what to keep, unless this round is kept by nobody."""
        if not self._tools.shelf.keeps:
            self._diary.finish(self._room.lost, keep=False, keep_audio=False)
            cast("CoachApp", self.app).go_home()
            return
        stopped = state.now.kind != "end"
        lost = self._room.lost
        closing = ClosingScreen(self._tools, self._diary, self._names, lost, stopped=stopped)
        self.app.switch_screen(closing)

    def _be_gentle(self, state: State) -> None:
        """Show whom one can call, once in a session, after words of danger."""
        before = self._part.after.grave if self._part and self._part.after else ()
        if state.grave and not before and not self._gentle:
            self._gentle = True
            self.query_one(RoundView).stop_clock()
            self.app.push_screen(GentleScreen(), self._gently)

    def _gently(self, on: bool | None) -> None:  # noqa: FBT001  (what the gentle screen answers)
        if not on:
            self.send(Stopped())
