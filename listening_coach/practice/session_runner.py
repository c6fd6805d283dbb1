"""Run one session: its rounds, listening, recording, and the rules of the clock.

The app, `practice --headless`, `demo` and sessions from recordings all run on it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, assert_never

from listening_coach.core.round.events import (
    Chose,
    RoundPaused,
    RoundResumed,
    RoundStopped,
    Skipped,
)
from listening_coach.core.round.events import StageTimePassed as RoundWaited
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.session import events
from listening_coach.core.session import machine as session_machine
from listening_coach.core.session.care import better_to_stop
from listening_coach.core.session.events import (
    ConsentWithdrawn,
    DangerHeard,
    Effect,
    EndRound,
    PauseRound,
    PlaceTimePassed,
    ResumeRound,
    RoundOver,
    SessionStopped,
    Settle,
    StartRound,
)
from listening_coach.core.session.raised_voice import TOO_OFTEN, Voice
from listening_coach.errors import CoachError
from listening_coach.practice.events import AudioLevel, HalfTime, PipelineFailed, VoiceRaised
from listening_coach.practice.listeners import SilentListener
from listening_coach.practice.recorder import NullRecorder
from listening_coach.practice.round_runner import RoundRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.events import Event
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Piles, RoundState
    from listening_coach.core.session.state import SessionState
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.listeners import Listener
    from listening_coach.practice.recorder import AudioRecorder, Recorder

_QUIET_DBFS: Final = -90.0


@dataclass(frozen=True, slots=True)
class SessionResources:
    """What a session needs."""

    protocols: Mapping[str, Protocol]
    piles: Piles
    check: Callable[[Reflection], Assessment]
    begin: Callable[[str], Recorder]
    """Starts the recorder of a session whose first round has this id."""
    open_listener: Callable[[AudioRecorder, Callable[[PipelineEvent], None]], Listener]
    """Opens the listener of a round; called once a round, and may return the same one again."""


class SessionRunner:
    """Owns one session with its rounds, recorder and listeners; used from one thread.

    `tell` is called from other threads; its events are to be passed to `handle` on this thread.
    """

    def __init__(
        self,
        session: SessionState,
        means: SessionResources,
        tell: Callable[[PipelineEvent], None],
        *,
        recorder: Recorder | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take a session to start, or an interrupted one to decide about, with its `recorder`."""
        self.session = session
        self.rounds: tuple[RoundState, ...] = ()
        """Every finished round, in order."""
        self._means = means
        self._tell = tell
        self._clock = clock
        self._recorder = recorder
        self._listeners: list[Listener] = []
        self._waiting: list[PipelineEvent] = []
        self._runner: RoundRunner | None = None
        self._voices = (Voice(), Voice())
        self._dbfs = _QUIET_DBFS
        self._half_time = False
        self._hold_s = 0
        self._round_began = 0.0
        self._place_since = clock()
        self._stage_since = (0, clock())

    @property
    def round(self) -> RoundState | None:
        """The current round, if there is one."""
        return None if self._runner is None else self._runner.state

    @property
    def record_id(self) -> str:
        """Id of the stored session; empty if nothing is stored."""
        return "" if self._recorder is None else self._recorder.id

    @property
    def lost(self) -> int:
        """Samples lost in all rounds."""
        return sum(listener.lost for listener in self._listeners)

    def send(self, event: events.Event) -> None:
        """Send the session an event, and carry out its effects.

        Raises:
            StoreError: what both decided cannot be carried out; the session is as before.
        """
        before = self.session
        self.session, effects = session_machine.step_session(before, event)
        if self.session.entered != before.entered:
            self._place_since = self._clock()
        for effect in effects:
            try:
                self._carry_out(effect)
            except CoachError:
                self._undo(before)
                raise

    def _undo(self, before: SessionState) -> None:
        """Return to where the two can decide again; a round that has ended stays ended."""
        ended = before.place == "round" and self._runner is None
        self.session = (
            session_machine.step_session(before, SessionStopped())[0] if ended else before
        )

    def play(self, event: Event) -> None:
        """Send the current round an event.

        Raises:
            StoreError: the result cannot be stored yet.
        """
        if self._runner is None:
            return
        state = self._runner.state
        unheard_end = event == Chose("done") and state.now.kind in SPOKEN
        if unheard_end and not self.session.recorded:
            event = Skipped()
        try:
            self._runner.send(event)
        finally:
            self._look_at_the_round()

    def type_turn(self, text: str) -> None:
        """Take typed text as the open turn.

        Raises:
            StoreError: it cannot be stored yet.
        """
        if self._runner is not None:
            try:
                self._runner.type_turn(text)
            finally:
                self._look_at_the_round()

    def handle(self, happening: PipelineEvent) -> None:
        """Take an event of the pipeline.

        Raises:
            StoreError: the result cannot be stored yet.
        """
        if isinstance(happening, AudioLevel):
            self._dbfs = happening.dbfs
        elif self.session.paused:
            # A transcript would open the next turn, while nothing is to be heard.
            self._waiting.append(happening)
        elif self._runner is not None:
            try:
                self._runner.handle(happening)
            finally:
                self._look_at_the_round()

    def tick(self, lasted_s: float) -> None:
        """Continue where a plan or a round does so by time; `lasted_s` is since the last call."""
        session = self.session
        if session.paused or session.gentle:
            return
        if session.place == "arrive":
            self.send(PlaceTimePassed(session.entered, self._clock() - self._place_since))
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
        """Close the microphone at any point of the session."""
        for listener in self._listeners:
            listener.close()

    def _waited_s(self, state: RoundState) -> float:
        if self._stage_since[0] != state.entered:
            self._stage_since = (state.entered, self._clock())
        return self._clock() - self._stage_since[1]

    def _listen_to_the_voice(self, state: RoundState, lasted_s: float) -> None:
        partner = state.partner(state.now.actor)
        before = self._voices[partner]
        voice = before.hear(self._dbfs, lasted_s)
        self._voices = (voice, self._voices[1]) if partner == 0 else (self._voices[0], voice)
        if voice.risen > before.risen:
            self._tell(VoiceRaised())

    def _look_at_the_round(self) -> None:
        """Tell the session about signs of danger, and when its round is over."""
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

    def _leave_round(self, state: RoundState) -> None:
        self._runner = None
        self.rounds = (*self.rounds, state)
        self.close()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case StartRound():
                self._start_round(effect)
            case PauseRound():
                self._pause_round()
            case ResumeRound():
                self._resume_round()
            case EndRound():
                self._end_round()
            case Settle():
                self._settle(effect)
            case _:
                assert_never(effect)

    def _start_round(self, hold: StartRound) -> None:
        try:
            self._begin_round(hold)
        except CoachError as error:
            self._tell(PipelineFailed(error))
            self._runner = None
            self.close()
            self.send(RoundOver(stopped=True) if self.rounds else ConsentWithdrawn())

    def _begin_round(self, hold: StartRound) -> None:
        if self._recorder is None:
            heard = self.session.recorded
            self._recorder = self._means.begin(hold.round) if heard else NullRecorder()
        listener = self._open_listener(self._recorder)
        if listener not in self._listeners:
            self._listeners.append(listener)
        self._voices, self._dbfs = (Voice(), Voice()), _QUIET_DBFS
        self._half_time, self._hold_s, self._round_began = False, hold.seconds, self._clock()
        means = self._means
        self._runner = RoundRunner(
            means.protocols[hold.round], listener, means.check, self._recorder, self._tell
        )
        listener.start()
        after = self.rounds[-1] if self.rounds else None
        self._runner.begin(hold.first, means.piles, after)

    def _pause_round(self) -> None:
        """Hear nothing more; a round that waits for a transcript is left waiting."""
        if self._is_transcribing:
            self._listeners[-1].hold()
        else:
            self.play(RoundPaused())

    def _resume_round(self) -> None:
        """Hear again, and pass on what the pause held back."""
        if self._is_transcribing:
            self._listeners[-1].release()
        else:
            self.play(RoundResumed())
        waiting, self._waiting = self._waiting, []
        for event in waiting:
            self.handle(event)

    def _open_listener(self, recorder: Recorder) -> Listener:
        if not self.session.recorded:
            return SilentListener()
        return self._means.open_listener(recorder, self._tell)

    @property
    def _is_transcribing(self) -> bool:
        return self.round is not None and self.round.phase == "hearing"

    def _end_round(self) -> None:
        if self._runner is not None:
            self._runner.send(RoundStopped())
            self._leave_round(self._runner.state)

    def _settle(self, settle: Settle) -> None:
        if self._recorder is not None:
            self._recorder.finish(self.lost, keep=settle.words, keep_audio=settle.sound)
            self._recorder = self._recorder if settle.words else None
