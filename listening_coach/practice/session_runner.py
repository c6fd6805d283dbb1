"""Hold one session: every round of it, what is heard, what is kept, and the rules of the clock.

The app, `practice --headless`, `demo` and recorded sessions all hold their sessions with this.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from listening_coach.core.round.events import Chose, Passed
from listening_coach.core.round.events import Paused as RoundPaused
from listening_coach.core.round.events import Resumed as RoundResumed
from listening_coach.core.round.events import Stopped as RoundStopped
from listening_coach.core.round.events import Waited as RoundWaited
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.session import events
from listening_coach.core.session import machine as session_machine
from listening_coach.core.session.care import better_to_stop
from listening_coach.core.session.events import (
    DangerHeard,
    Effect,
    EndRound,
    Hold,
    PauseRound,
    ResumeRound,
    RoundOver,
    Settle,
    Stopped,
    Waited,
    Withdrew,
)
from listening_coach.core.session.raised_voice import TOO_OFTEN, Voice
from listening_coach.errors import CoachError
from listening_coach.practice.events import Failed, HalfTime, Level, VoiceRaised
from listening_coach.practice.listeners import SilentRoom
from listening_coach.practice.recorder import Unkept
from listening_coach.practice.round_runner import Conductor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.events import Event
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Piles, State
    from listening_coach.core.session.machine import Sitting
    from listening_coach.practice.events import Happening
    from listening_coach.practice.listeners import Room
    from listening_coach.practice.recorder import Keeper, WholeRecord

_QUIET_DBFS: Final = -90.0


@dataclass(frozen=True, slots=True)
class Means:
    """What a session is held with."""

    protocols: Mapping[str, Protocol]
    piles: Piles
    check: Callable[[Reflection], Assessment]
    begin: Callable[[str], WholeRecord]
    """Begins to keep a session in which the round of this id is held first."""
    open_room: Callable[[Keeper, Callable[[Happening], None]], Room]
    """Opens what a round is heard with; called once a round, and may return the same again."""


class SessionRunner:
    """Owns the state of one session, its rounds, its record and its room; used from one thread.

    `tell` is called from other threads; what it is given belongs into `happened`, on this one.
    """

    def __init__(
        self,
        sitting: Sitting,
        means: Means,
        tell: Callable[[Happening], None],
        *,
        record: WholeRecord | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take a session that has not begun, or one to decide about with its `record`."""
        self.sitting = sitting
        self.rounds: tuple[State, ...] = ()
        """Every round that has ended, in order."""
        self._means = means
        self._tell = tell
        self._clock = clock
        self._record = record
        self._rooms: list[Room] = []
        self._conductor: Conductor | None = None
        self._voices = (Voice(), Voice())
        self._dbfs = _QUIET_DBFS
        self._half_time = False
        self._hold_s = 0
        self._round_began = 0.0
        self._place_since = clock()
        self._stage_since = (0, clock())

    @property
    def round(self) -> State | None:
        """The round at hand, if there is one."""
        return None if self._conductor is None else self._conductor.state

    @property
    def record_id(self) -> str:
        """Id of what is kept; empty where nothing is."""
        return "" if self._record is None else self._record.id

    @property
    def lost(self) -> int:
        """Samples lost in all rounds."""
        return sum(room.lost for room in self._rooms)

    def send(self, event: events.Event) -> None:
        """Let something happen to the session.

        Raises:
            StoreError: what both decided cannot be carried out; the session is where it was.
        """
        before = self.sitting
        self.sitting, effects = session_machine.step(before, event)
        if self.sitting.entered != before.entered:
            self._place_since = self._clock()
        for effect in effects:
            try:
                self._carry_out(effect)
            except CoachError:
                self._undo(before)
                raise

    def _undo(self, before: Sitting) -> None:
        """Go back to where the two can decide again; a round that has ended stays ended."""
        ended = before.place == "round" and self._conductor is None
        self.sitting = session_machine.step(before, Stopped())[0] if ended else before

    def play(self, event: Event) -> None:
        """Let something happen to the round at hand.

        Raises:
            StoreError: what came of it cannot be kept yet.
        """
        if self._conductor is None:
            return
        state = self._conductor.state
        unheard_end = event == Chose("done") and state.now.kind in SPOKEN
        if unheard_end and not self.sitting.recorded:
            event = Passed()
        try:
            self._conductor.send(event)
        finally:
            self._look_at_the_round()

    def typed(self, text: str) -> None:
        """Take the turn that is open as typed.

        Raises:
            StoreError: it cannot be kept yet.
        """
        if self._conductor is not None:
            try:
                self._conductor.typed(text)
            finally:
                self._look_at_the_round()

    def happened(self, happening: Happening) -> None:
        """Take what the edge reports.

        Raises:
            StoreError: what came of it cannot be kept yet.
        """
        if isinstance(happening, Level):
            self._dbfs = happening.dbfs
        elif self._conductor is not None:
            try:
                self._conductor.happened(happening)
            finally:
                self._look_at_the_round()

    def tick(self, lasted_s: float) -> None:
        """Let the clock lead on where a plan or a round says so; `lasted_s` since the last call."""
        sitting = self.sitting
        if sitting.paused or sitting.gentle:
            return
        if sitting.place == "arrive":
            self.send(Waited(sitting.entered, self._clock() - self._place_since))
        state = self.round
        if state is None or state.phase != "acting":
            return
        if state.now.kind in SPOKEN:
            self._listen_to_the_voice(state, lasted_s)
        if state.now.confirm == "app":
            self.play(RoundWaited(state.entered, self._waited_s(state)))
        if state.counts.swaps == 0 and not self._half_time:
            self._half_time = self._clock() - self._round_began >= self._hold_s / 2
            if self._half_time:
                self._tell(HalfTime())

    def close(self) -> None:
        """Close the microphone, whatever is going on."""
        for room in self._rooms:
            room.close()

    def _waited_s(self, state: State) -> float:
        if self._stage_since[0] != state.entered:
            self._stage_since = (state.entered, self._clock())
        return self._clock() - self._stage_since[1]

    def _listen_to_the_voice(self, state: State, lasted_s: float) -> None:
        partner = state.partner(state.now.actor)
        before = self._voices[partner]
        voice = before.heard(self._dbfs, lasted_s)
        self._voices = (voice, self._voices[1]) if partner == 0 else (self._voices[0], voice)
        if voice.risen > before.risen:
            self._tell(VoiceRaised())

    def _look_at_the_round(self) -> None:
        """Tell the session of words of danger, and that its round is over."""
        state = self.round
        if state is None:
            return
        self._waited_s(state)
        if state.grave:
            self.send(DangerHeard())
        if state.phase == "ended":
            self._leave_round(state)
            risen = sum(voice.risen for voice in self._voices) >= TOO_OFTEN
            self.send(RoundOver(stopped=risen or better_to_stop(state)))

    def _leave_round(self, state: State) -> None:
        self._conductor = None
        self.rounds = (*self.rounds, state)
        self.close()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Hold():
                self._start_round(effect)
            case PauseRound():
                self.play(RoundPaused())
            case ResumeRound():
                self.play(RoundResumed())
            case EndRound():
                self._end_round()
            case Settle():
                self._settle(effect)
            case _:
                assert_never(effect)

    def _start_round(self, hold: Hold) -> None:
        try:
            self._begin_round(hold)
        except CoachError as error:
            self._tell(Failed(error))
            self._conductor = None
            self.close()
            self.send(RoundOver(stopped=True) if self.rounds else Withdrew())

    def _begin_round(self, hold: Hold) -> None:
        if self._record is None:
            heard = self.sitting.recorded
            self._record = self._means.begin(hold.round) if heard else Unkept()
        room = self._open_room(self._record)
        if room not in self._rooms:
            self._rooms.append(room)
        self._voices, self._dbfs = (Voice(), Voice()), _QUIET_DBFS
        self._half_time, self._hold_s, self._round_began = False, hold.seconds, self._clock()
        means = self._means
        self._conductor = Conductor(
            means.protocols[hold.round], room, means.check, self._record, self._tell
        )
        room.start()
        after = self.rounds[-1] if self.rounds else None
        self._conductor.begin(hold.first, means.piles, after)

    def _open_room(self, record: WholeRecord) -> Room:
        if not self.sitting.recorded:
            return SilentRoom()
        return self._means.open_room(record, self._tell)

    def _end_round(self) -> None:
        if self._conductor is not None:
            self._conductor.send(RoundStopped())
            self._leave_round(self._conductor.state)

    def _settle(self, settle: Settle) -> None:
        if self._record is not None:
            self._record.finish(self.lost, keep=settle.words, keep_audio=settle.sound)
            self._record = self._record if settle.words else None
