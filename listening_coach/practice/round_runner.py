"""Run one round: carry out its effects, and send it the events that follow."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final, assert_never

from listening_coach.core.round import machine as round_machine
from listening_coach.core.round.events import (
    Check,
    Checked,
    EndTurn,
    Finish,
    Forget,
    Listen,
    Mute,
    PutAside,
    Said,
    SaveExchange,
    SaveTurn,
    Unmute,
)
from listening_coach.core.round.state import Turn
from listening_coach.core.transcript import Segment, Transcript
from listening_coach.practice.events import ExchangeAssessed, TurnTranscribed, WordTimings

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.events import Effect, Event
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Partner, Piles, RoundState
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.listeners import Listener
    from listening_coach.practice.recorder import TurnRecorder


TYPED: Final = "typed"
"""Takes the place of the model in the transcript of a typed turn."""


class RoundRunner:
    """Owns the state of one round; used from one thread only.

    `tell` is called from other threads; its events are to be passed to `handle` on this thread.
    """

    def __init__(
        self,
        protocol: Protocol,
        listener: Listener,
        check: Callable[[Reflection], Assessment],
        recorder: TurnRecorder,
        tell: Callable[[PipelineEvent], None],
    ) -> None:
        self._protocol = protocol
        self._listener = listener
        self._check = check
        self._recorder = recorder
        self._tell = tell
        self._heard: dict[str, TurnTranscribed] = {}
        self.state: RoundState

    def begin(
        self, first: Partner = 0, piles: Piles | None = None, after: RoundState | None = None
    ) -> None:
        """Start the round; `after` is the previous round of the same session."""
        self._recorder.begin_round(self._protocol.id)
        self.state, effects = round_machine.begin_round(self._protocol, first, piles, after)
        self._carry_out(effects)

    def send(self, event: Event) -> None:
        """Send the round an event, and carry out its effects."""
        self.state, effects = round_machine.step_round(self.state, event)
        self._carry_out(effects)

    def type_turn(self, text: str) -> None:
        """Take typed text as the open turn, and ignore what is still heard of it."""
        turn, end = self.state.turn, self._end
        words = Segment(text.strip(), end, end, 1.0)
        self.handle(TurnTranscribed(turn, Transcript((words,), TYPED), end, end, 0.0))

    @property
    def _end(self) -> int:
        """Sample index at which the last turn ended."""
        return max((heard.ended for heard in self._heard.values()), default=0)

    def handle(self, happening: PipelineEvent) -> None:
        """Pass on an event of the pipeline; events that do not concern the round are ignored."""
        match happening:
            case TurnTranscribed():
                self._heard[happening.turn] = happening
                self.send(Said(happening.turn, happening.transcript))
            case WordTimings():
                self._keep_words(happening)
            case ExchangeAssessed():
                self.send(Checked(happening.exchange, happening.assessment))
            case _:
                pass

    def _carry_out(self, effects: tuple[Effect, ...]) -> None:
        for effect in effects:
            self._do(effect)

    def _do(self, effect: Effect) -> None:
        match effect:
            case Listen():
                self._recorder.open_turn(_empty_turn(effect, self.state.stage))
                self._listener.open_turn(effect.turn, self.state.now.kind)
            case EndTurn():
                self._listener.close_turn()
            case Mute():
                self._listener.hold()
            case Unmute():
                self._listener.release()
            case Check():
                threading.Thread(
                    target=self._compare, args=(effect,), name="check", daemon=True
                ).start()
            case Finish():
                self._listener.close()
            case _:
                self._keep(effect)

    def _keep(self, effect: SaveTurn | SaveExchange | Forget | PutAside) -> None:
        match effect:
            case SaveTurn():
                self._recorder.turn(effect.turn, self._heard[effect.turn.id])
            case SaveExchange():
                self._recorder.exchange(effect.exchange)
            case Forget():
                self._recorder.forget(effect.turn, effect.exchanges)
            case PutAside():
                self._recorder.put_aside(effect.card)
            case _:
                assert_never(effect)

    def _keep_words(self, worded: WordTimings) -> None:
        """Store when the words were said, unless somebody has corrected the text since."""
        for turn in self.state.turns:
            if turn.id == worded.turn and turn.transcript.text == worded.transcript.text:
                self._recorder.turn(
                    replace(turn, transcript=worded.transcript), self._heard[turn.id]
                )

    def _compare(self, effect: Check) -> None:
        began = time.perf_counter()
        assessment = self._check(effect.reflection)
        self._tell(ExchangeAssessed(effect.exchange, assessment, time.perf_counter() - began))


def _empty_turn(effect: Listen, stage: str) -> Turn:
    """A turn without words yet."""
    return Turn(effect.turn, stage, effect.role, effect.partner, Transcript((), ""))
