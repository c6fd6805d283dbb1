"""Run a session from recordings with nobody at the keys, on a clock that may run fast.

Nobody is there to judge, so no verdict and no rating is recorded: each round skips them. The clock
counts the time that people would take: the time that the plan gives to each step, and the length of
each recording. The time that this computer takes to transcribe is not counted.
"""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from listening_coach.core.round.answers import allowed_answers
from listening_coach.core.round.events import Chose, Skipped
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.session.events import Agreed, ConsentWithdrawn, Continued, PlaceTimePassed
from listening_coach.errors import AudioError, CoachError
from listening_coach.practice.events import (
    ExchangeAssessed,
    PipelineEvent,
    PipelineFailed,
    RecordingsExhausted,
    TurnTranscribed,
)
from listening_coach.practice.listeners import RecordingListener
from listening_coach.practice.session_runner import SessionResources, SessionRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.round.events import Event
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Piles, RoundState
    from listening_coach.core.session.events import Event as SessionEvent
    from listening_coach.core.session.state import Place, SessionState
    from listening_coach.practice.pipeline import SpeechPipeline
    from listening_coach.practice.recorder import AudioRecorder, Recorder

OFTEN: Final = 100
"""How often each recording may be played when the clock runs."""


@dataclass(frozen=True, slots=True)
class Supplies:
    """What a session from recordings needs."""

    protocols: Mapping[str, Protocol]
    piles: Piles
    make_pipeline: Callable[[AudioRecorder, Callable[[PipelineEvent], None]], SpeechPipeline]
    check: Callable[[Reflection], Assessment]
    begin: Callable[[str], Recorder]
    """Starts the recorder of a session whose first round has this id."""


@dataclass(frozen=True, slots=True)
class SessionOutcome:
    """The result of a session."""

    session: str
    """Id of the stored session; empty if nothing was stored."""
    rounds: tuple[RoundState, ...]
    """Every round, in order."""
    heard: tuple[TurnTranscribed, ...]
    """One for each turn of the rounds, in order."""
    transcript_wait_s: float
    """The longest wait for a turn's text, in seconds."""
    check_wait_s: float
    """The longest wait for the checker, in seconds."""
    lost: int
    """Samples lost."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry of a timeline that people read."""

    at_s: float
    """Seconds on the clock of the session."""
    place: Place
    text: str


@dataclass(slots=True)
class Clock:
    """The clock of the people in the recordings."""

    speed: float | None
    """How many of their seconds pass in one real second; None: the clock stands still."""
    now_s: float = 0.0

    def wait_until(self, then_s: float) -> None:
        """Wait until the clock reaches a time."""
        if self.speed is not None and then_s > self.now_s:
            time.sleep((then_s - self.now_s) / self.speed)
            self.now_s = then_s


class Autopilot:
    """Plays the two partners of one session from (statement, response) recordings."""

    def __init__(
        self, supplies: Supplies, pairs: Sequence[tuple[Path, Path]], speed: float | None = None
    ) -> None:
        """Take the recordings, and the speed of the clock.

        With a speed, time passes as in the plan, and each recording is played as often as that
        takes. Without one, each recording is played once, as fast as the computer can.
        """
        self._supplies = supplies
        self._pairs = list(pairs) * (1 if speed is None else OFTEN)
        self._clock = Clock(speed)
        self._happenings: queue.SimpleQueue[PipelineEvent] = queue.SimpleQueue()
        self._heard: list[TurnTranscribed] = []
        self._checks_s: list[float] = []
        self._listener: RecordingListener | None = None
        self._round_began_s = 0.0
        self._runner: SessionRunner

    def hold(self, session: SessionState) -> Iterator[TimelineEntry]:
        """Run a session to its end, and yield its timeline while it runs.

        Raises:
            AudioError: a recording cannot be read, or holds no speech.
            ModelError: the recogniser fails.
            StoreError: the session cannot be stored.
        """
        s = self._supplies
        means = SessionResources(s.protocols, s.piles, s.check, s.begin, self._open_listener)
        # Nobody is there who could read the gentle page.
        session = replace(session, warned=True)
        runner = self._runner = SessionRunner(session, means, self._happenings.put)
        try:
            while runner.session.place != "end":
                before = runner.session
                if runner.round is None or before.gentle:
                    self._decide(before)
                else:
                    yield from self._go_on(runner.round)
                if runner.session.entered != before.entered:
                    yield from self._tell_of_place(before)
        except CoachError:
            # Nobody is there to decide later about an unfinished session.
            runner.send(ConsentWithdrawn())
            raise
        finally:
            runner.close()

    @property
    def outcome(self) -> SessionOutcome:
        """The result of the last session."""
        runner = self._runner
        kept = {turn.id for state in runner.rounds for turn in state.turns}
        heard = tuple(h for h in self._heard if h.turn in kept)
        waits = [h.wait_s for h in heard]
        return SessionOutcome(
            runner.record_id, runner.rounds, heard, max(waits, default=0.0),
            max(self._checks_s, default=0.0), runner.lost,
        )  # fmt: skip

    def _open_listener(
        self, audio_recorder: AudioRecorder, tell: Callable[[PipelineEvent], None]
    ) -> RecordingListener:
        if self._listener is None:
            pipeline = self._supplies.make_pipeline(audio_recorder, tell)
            self._listener = RecordingListener(self._pairs, pipeline, self._clock.speed)
        return self._listener

    def _tell_of_place(self, before: SessionState) -> Iterator[TimelineEntry]:
        """Wait until the time of a round is over, and report the next place."""
        if before.place == "round" and before.now is not None:
            self._clock.wait_until(self._round_began_s + before.now.seconds)
        step = self._runner.session.now
        yield self._entry(step.say if step is not None else "")
        if self._runner.round is not None:
            self._round_began_s = self._clock.now_s
            yield self._entry(self._runner.round.protocol.title)

    def _entry(self, text: str) -> TimelineEntry:
        return TimelineEntry(self._clock.now_s, self._runner.session.place, text)

    def _decide(self, session: SessionState) -> None:
        """Do what the two partners would do between rounds, after the time that it takes."""
        step = session.now
        if step is not None and not session.gentle:
            self._clock.wait_until(self._clock.now_s + step.seconds)
        events: tuple[SessionEvent, ...] = (Continued(),)
        if session.place in {"consent", "pick"} and not session.gentle:
            events = (Agreed(0), Agreed(1))
        elif session.place == "arrive" and step is not None and not session.gentle:
            events = (PlaceTimePassed(session.entered, step.seconds),)
        for event in events:
            self._runner.send(event)

    def _go_on(self, state: RoundState) -> Iterator[TimelineEntry]:
        """Do what the two partners would do in a round, or wait for a result that is on its way."""
        if _waits(state):
            yield from self._hear(state, self._happenings.get())
        else:
            self._runner.play(self._choose(state))

    @property
    def _round_s(self) -> int:
        step = self._runner.session.now
        return step.seconds if step is not None else 0

    def _choose(self, state: RoundState) -> Event:
        """Continue while there is time, or recordings: more, another card, then swap."""
        open_answers = allowed_answers(state)
        further = [a for a in ("more", "another") if a in open_answers and self._has_more(state)]
        swaps = "swap" in open_answers and self._may_swap(state)
        answer = next((a for a in (*further, "swap") if a != "swap" or swaps), None)
        return Chose(answer) if answer is not None else Skipped()

    def _has_more(self, state: RoundState) -> bool:
        if self._clock.speed is None:
            return self._pairs_left > 0
        share = 1.0 if state.counts.swaps else 0.5
        return self._clock.now_s - self._round_began_s < share * self._round_s

    def _may_swap(self, state: RoundState) -> bool:
        return self._pairs_left > 0 if self._clock.speed is None else not state.counts.swaps

    @property
    def _pairs_left(self) -> int:
        return self._listener.pairs_left if self._listener is not None else 0

    def _hear(self, state: RoundState, happening: PipelineEvent) -> Iterator[TimelineEntry]:
        if isinstance(happening, PipelineFailed):
            raise happening.error
        if isinstance(happening, TurnTranscribed) and not happening.transcript.text:
            raise AudioError(
                "No speech was heard in a recording.",
                "Listen to it, and give one in which people talk.",
            )
        if isinstance(happening, RecordingsExhausted):
            if happening.turn == state.turn:
                self._runner.play(Skipped())
            return
        self._runner.handle(happening)
        if isinstance(happening, ExchangeAssessed):
            self._checks_s.append(happening.wait_s)
        if isinstance(happening, TurnTranscribed):
            self._heard.append(happening)
            self._clock.now_s += happening.ended_s - happening.started_s
            if happening.turn == state.turn:
                yield self._entry(f"{state.now.actor}: {happening.transcript.text}")


def _waits(state: RoundState) -> bool:
    """Whether a result is on its way: the text of a turn, or the checker's assessment."""
    unchecked = any(e.assessment is None and not state.quiet(e) for e in state.exchanges)
    return state.now.kind in SPOKEN or (state.now.kind == "feedback" and unchecked)
