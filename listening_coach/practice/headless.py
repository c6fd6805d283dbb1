"""Hold a round from recordings with nobody at the keys.

Nobody is there to judge, so that no verdict and no rating is recorded: the round passes on.
"""

from __future__ import annotations

import queue
from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.core.protocol import SPOKEN
from listening_coach.core.rounds import Chose, Passed, answers
from listening_coach.errors import AudioError
from listening_coach.practice.conductor import Conductor
from listening_coach.practice.happenings import (
    Assessed,
    Failed,
    Happening,
    NoRecording,
    TurnHeard,
)
from listening_coach.practice.room import TapeRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from listening_coach.core.protocol import Protocol
    from listening_coach.core.rounds import Event, Piles, State
    from listening_coach.practice.record import Record
    from listening_coach.practice.senses import Senses
    from listening_coach.types import Assessment, Reflection


@dataclass(frozen=True, slots=True)
class Practised:
    """What came of a round, or of several."""

    state: State
    heard: tuple[TurnHeard, ...]
    """One for each turn of the rounds, in order."""
    transcript_wait_s: float
    """The longest wait for a turn's text, in seconds."""
    check_wait_s: float
    """The longest wait for the checker, in seconds."""
    lost: int
    """Samples lost."""
    rounds: tuple[State, ...]
    """Every round, in order; `state` is the last."""


def practise(
    protocol: Protocol,
    pairs: Sequence[tuple[Path, Path]],
    make_senses: Callable[[Callable[[Happening], None]], Senses],
    check: Callable[[Reflection], Assessment],
    record: Record,
    piles: Piles | None = None,
) -> Practised:
    """Hold one round over (statement, response) recordings.

    Raises:
        AudioError: a recording cannot be read, or holds no speech.
        ModelError: the recogniser fails.
    """
    happenings: queue.SimpleQueue[Happening] = queue.SimpleQueue()
    room = TapeRoom(pairs, make_senses(happenings.put))
    conductor = Conductor(protocol, room, check, record, happenings.put)
    seen: list[TurnHeard | Assessed] = []
    try:
        room.start()
        conductor.begin(piles=piles)
        seen.extend(played(conductor, happenings, lambda state: _next(state, room.left)))
    finally:
        room.close()
    kept = {turn.id for turn in conductor.state.turns}
    heard = tuple(h for h in seen if isinstance(h, TurnHeard) and h.turn in kept)
    checks = [h.wait_s for h in seen if isinstance(h, Assessed)]
    return Practised(
        conductor.state,
        heard,
        max((h.wait_s for h in heard), default=0.0),
        max(checks, default=0.0),
        room.lost,
        (conductor.state,),
    )


def played(
    conductor: Conductor,
    happenings: queue.SimpleQueue[Happening],
    choose: Callable[[State], Event],
) -> Iterator[TurnHeard | Assessed]:
    """Hold a round that has begun to its end, and yield what was heard and compared.

    Args:
        conductor: of the round.
        happenings: what the edge reports.
        choose: says how it goes on wherever people would.

    Raises:
        AudioError: a recording cannot be read, or holds no speech.
        ModelError: the recogniser fails.
    """
    while conductor.state.phase != "ended":
        if _waits(conductor.state):
            yield from _hear(conductor, happenings.get())
        else:
            conductor.send(choose(conductor.state))


def _waits(state: State) -> bool:
    """Whether something is on its way: a turn's text, or the checker's view before feedback."""
    unchecked = any(e.assessment is None and not state.quiet(e) for e in state.exchanges)
    return state.now.kind in SPOKEN or (state.now.kind == "feedback" and unchecked)


def _hear(conductor: Conductor, happening: Happening) -> Iterator[TurnHeard | Assessed]:
    if isinstance(happening, Failed):
        raise happening.error
    if isinstance(happening, TurnHeard) and not happening.transcript.text:
        raise AudioError(
            "No speech was heard in a recording.",
            "Listen to it, and give one in which people talk.",
        )
    if isinstance(happening, NoRecording):
        if happening.turn == conductor.state.turn:
            conductor.send(Passed())
        return
    conductor.happened(happening)
    if isinstance(happening, TurnHeard | Assessed):
        yield happening


def _next(state: State, left: int) -> Event:
    """Go on as long as there are recordings: more of it, another card, the other one's turn."""
    further = (a for a in ("more", "another", "swap") if left and a in answers(state))
    answer = next(further, None)
    return Chose(answer) if answer is not None else Passed()
