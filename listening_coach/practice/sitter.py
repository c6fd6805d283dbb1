"""Hold a whole sitting from recordings with nobody at the keys, on a clock that may run fast.

The clock counts what people would take: the time that the plan gives to each step, and the length
of what is played. How long this machine takes to write it down is not counted.
"""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from listening_coach.core import sitting as sittings
from listening_coach.core.rounds import Chose, Passed, answers
from listening_coach.core.sitting import Agreed, Hold, RoundOver, Settle, Sitting, Waited, Went
from listening_coach.practice.conductor import Conductor
from listening_coach.practice.happenings import Assessed, Happening, TurnHeard
from listening_coach.practice.headless import Practised, played
from listening_coach.practice.room import TapeRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from listening_coach.core.protocol import Protocol
    from listening_coach.core.rounds import Event, Piles, State
    from listening_coach.practice.record import Record
    from listening_coach.practice.senses import Senses
    from listening_coach.types import Assessment, Reflection

OFTEN: Final = 100
"""How often each recording may be played in one sitting."""


@dataclass(frozen=True, slots=True)
class Means:
    """What every round of a sitting is held with."""

    protocols: Mapping[str, Protocol]
    piles: Piles
    make_senses: Callable[[Callable[[Happening], None]], Senses]
    check: Callable[[Reflection], Assessment]
    record: Record


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened, for people to read."""

    at_s: float
    """Seconds on the clock of the sitting."""
    place: sittings.Place
    text: str


@dataclass(slots=True)
class Clock:
    """Time as it passes for the people of the recordings."""

    speed: float
    """How many of their seconds pass in one of ours."""
    now_s: float = 0.0

    def wait_until(self, then_s: float) -> None:
        """Let time pass, if it has not."""
        if then_s > self.now_s:
            time.sleep((then_s - self.now_s) / self.speed)
            self.now_s = then_s


@dataclass(slots=True)
class _Heard:
    turns: list[TurnHeard] = field(default_factory=list)
    check_s: list[float] = field(default_factory=list)
    rounds: list[State] = field(default_factory=list)


class Sitter:
    """Holds one sitting; each recording is played as often as the time asks for."""

    def __init__(self, means: Means, pairs: Sequence[tuple[Path, Path]], speed: float) -> None:
        """Take (statement, response) recordings, and how much faster than people time runs."""
        self._means = means
        self._happenings: queue.SimpleQueue[Happening] = queue.SimpleQueue()
        senses = means.make_senses(self._happenings.put)
        self._room = TapeRoom(list(pairs) * OFTEN, senses, speed)
        self._clock = Clock(speed)
        self._heard = _Heard()
        self.settled: Settle | None = None
        """What the two wish to keep, once they have said so."""

    def sit(self, sitting: Sitting) -> Iterator[Told]:
        """Hold it to its end, and yield what happens as it happens.

        Raises:
            AudioError: a recording cannot be read, or holds no speech.
            ModelError: the recogniser fails.
        """
        try:
            while sitting.place != "end":
                for event in self._lived(sitting):
                    sitting = yield from self._happen(sitting, event)
        finally:
            self._room.close()

    def _happen(self, sitting: Sitting, event: sittings.Event) -> Generator[Told, None, Sitting]:
        before = sitting.entered
        sitting, effects = sittings.step(sitting, event)
        if sitting.entered != before:
            yield self._told(sitting.place, sitting.now.say if sitting.now else "")
        for effect in effects:
            if isinstance(effect, Hold):
                yield from self._round(effect)
                sitting = yield from self._happen(sitting, RoundOver())
            else:
                self.settled = effect
        return sitting

    @property
    def practised(self) -> Practised:
        """What came of all rounds together."""
        heard = self._heard
        waits = [h.wait_s for h in heard.turns]
        return Practised(
            heard.rounds[-1], tuple(heard.turns), max(waits, default=0.0),
            max(heard.check_s, default=0.0), self._room.lost, tuple(heard.rounds),
        )  # fmt: skip

    def _told(self, place: sittings.Place, text: str) -> Told:
        return Told(self._clock.now_s, place, text)

    def _lived(self, sitting: Sitting) -> tuple[sittings.Event, ...]:
        """Return what the two would do here, after the time it takes them."""
        if sitting.now is not None:
            self._clock.wait_until(self._clock.now_s + sitting.now.seconds)
        match sitting.place:
            case "consent" | "pick":
                return Agreed(0), Agreed(1)
            case "arrive":
                return (Waited(sitting.entered, sitting.now.seconds if sitting.now else 0.0),)
            case _:
                return (Went(),)

    def _round(self, hold: Hold) -> Iterator[Told]:
        means, began_s = self._means, self._clock.now_s
        protocol = means.protocols[hold.round]
        conductor = Conductor(protocol, self._room, means.check, means.record, self._happenings.put)
        yield self._told("round", protocol.title)
        after = self._heard.rounds[-1] if self._heard.rounds else None
        conductor.begin(hold.first, means.piles, after)
        choose = _Pace(self._clock, began_s, hold.seconds)
        for happened in played(conductor, self._happenings, choose):
            if isinstance(happened, Assessed):
                self._heard.check_s.append(happened.wait_s)
            else:
                self._clock.now_s += happened.ended_s - happened.started_s
                yield from self._said(conductor.state, happened)
        self._heard.rounds.append(conductor.state)
        self._clock.wait_until(began_s + hold.seconds)

    def _said(self, state: State, heard: TurnHeard) -> Iterator[Told]:
        turn = next((t for t in state.turns if t.id == heard.turn), None)
        if turn is not None:
            self._heard.turns.append(heard)
            yield self._told("round", f"{turn.role}: {turn.transcript.text}")


@dataclass(frozen=True, slots=True)
class _Pace:
    """Says how a round goes on: each has the floor for half of the time."""

    clock: Clock
    began_s: float
    seconds: int

    def __call__(self, state: State) -> Event:
        share = 1.0 if state.counts.swaps else 0.5
        open_answers = answers(state)
        in_time = self.clock.now_s - self.began_s < share * self.seconds
        further = ("more", "another") if in_time else ()
        wanted = (*further, *(() if state.counts.swaps else ("swap",)))
        answer = next((a for a in wanted if a in open_answers), None)
        return Chose(answer) if answer is not None else Passed()
