"""Walks through a round from beginning to end, choosing the same events every time.

The text of a walk holds what the rest of the program sees of the round machine: the stage and the
phase after each event, the answers that are allowed there, and the effects.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.core.assessment import Assessment, Feedback, Feelings, Parroting
from listening_coach.core.round.answers import allowed_answers
from listening_coach.core.round.cards import Card
from listening_coach.core.round.events import (
    Check,
    Checked,
    Chose,
    Listen,
    PutAside,
    Rated,
    RoundPaused,
    RoundResumed,
    RoundStopped,
    Said,
    SaveExchange,
    SaveTurn,
    Skipped,
    StageTimePassed,
    TurnRetracted,
)
from listening_coach.core.round.machine import begin_round, step_round
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.round.ratings import raters
from listening_coach.core.transcript import Segment, Transcript

if TYPE_CHECKING:
    from listening_coach.core.round.events import Effect, Event
    from listening_coach.core.round.protocol import Protocol
    from listening_coach.core.round.state import Partner, RoundState

WALKS: Final = 7
"""Walks through each round: four that prefer the answers given least often so far, and three that
give the last, the one before it, or the first of the allowed answers, wherever nobody speaks."""
_STUBBORN: Final = 4
"""The first walk that gives the same answer every time."""
_LONGEST: Final = 80
"""Events after which a walk is stopped."""
_SENTENCES: Final = (
    "I waited at the station for an hour.",
    "You waited for an hour.",
    "It was cold, and nobody called.",
    "Nobody called, and you were cold.",
)
_ASSESSMENT: Final = Assessment(
    checker="walk/1", points=(), coverage=0.5, added=(), feelings=Feelings((), (), "none_needed"),
    moves=(), kind="reflection", reflects=0.5, parroting=Parroting(0.0, 0.0, flag=False),
    length_ratio=1.0, understood=0.5, feedback=Feedback(None, None),
)  # fmt: skip


def walk_round(protocol: Protocol) -> str:
    """Walk a round several times, and return what happened, one event a line."""
    used: Counter[tuple[str, str]] = Counter()
    piles = {
        deck: tuple(Card(f"{deck}-{n}", f"Card {n}", 1 + n % 4) for n in range(6))
        for deck in {stage.deck or protocol.deck for stage in protocol.stages.values()}
    }
    blocks = []
    for number in range(WALKS):
        first: Partner = 1 if number % 2 else 0
        walker = _Walker(number, used)
        lines = [f"# {protocol.id}, walk {number + 1}, partner {first} begins"]
        state, effects = begin_round(protocol, first, piles)
        lines.append(_line("begin", state, effects))
        while state.phase != "ended":
            event = walker.choose(state)
            state, effects = step_round(state, event)
            lines.append(_line(_write_event(event), state, effects))
            for effect in effects:
                if isinstance(effect, Check):
                    checked = Checked(effect.exchange, _ASSESSMENT)
                    state, more = step_round(state, checked)
                    lines.append(_line(f"Checked {effect.exchange}", state, more))
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


@dataclass
class _Walker:
    """Chooses the next event; the same states give the same events."""

    number: int
    """Which walk it is, from 0."""
    used: Counter[tuple[str, str]]
    """How often each answer of each stage was given, in all walks."""
    steps: int = 0
    spoken: int = 0
    rated: int = 0

    def choose(self, state: RoundState) -> Event:
        """Choose the event that happens next."""
        self.steps += 1
        if self.steps > _LONGEST:
            return RoundStopped()
        if state.phase == "paused":
            return RoundResumed()
        if self.steps % 11 == 7 and state.phase == "acting":
            return RoundPaused()
        if self.number == 2 and self.steps == 9:
            return TurnRetracted()
        if self.number == 3 and self.steps % 13 == 12:
            return Skipped()
        return self._answer(state)

    def _answer(self, state: RoundState) -> Event:
        if state.phase == "hearing":
            return self._say(state)
        if state.now.confirm == "app":
            return StageTimePassed(state.entered, state.now.soft_s)
        for by, value in (("speaker", state.rating), ("listener", state.guess)):
            if by in raters(state) and value is None:
                return self._rate(state, by)
        allowed = allowed_answers(state)
        stubborn = self.number >= _STUBBORN
        if state.now.kind in SPOKEN and not stubborn:
            return Chose("done")
        if state.now.kind in SPOKEN:
            answer = min(reversed(allowed), key=lambda a: self.used[state.stage, a])
        elif stubborn:
            last = len(allowed) - 1
            answer = allowed[(last, max(0, last - 1), 0)[self.number - _STUBBORN]]
        else:
            answer = min(allowed, key=lambda a: self.used[state.stage, a])
        self.used[state.stage, answer] += 1
        return Chose(answer)

    def _say(self, state: RoundState) -> Said:
        self.spoken += 1
        silent = self.number == 1 and self.spoken == 2
        text = "" if silent else _SENTENCES[self.spoken % len(_SENTENCES)]
        if self.number == 3 and self.spoken == 3:
            text = "I want to kill myself."
        segments = (Segment(text, 0, 16_000, 0.9),) if text else ()
        return Said(state.turn, Transcript(segments, "walk"))

    def _rate(self, state: RoundState, by: str) -> Rated:
        self.rated += 1
        span = state.now.most - state.now.least + 1
        value = state.now.least + (self.number + 2 * self.rated) % span
        if self.number >= _STUBBORN:
            value = state.now.least + 3 if self.rated == 1 else state.now.most
        return Rated("speaker" if by == "speaker" else "listener", value)


def _line(event: str, state: RoundState, effects: tuple[Effect, ...]) -> str:
    answers = " ".join(allowed_answers(state))
    asked = "; ".join(_write_effect(effect) for effect in effects)
    turned = f"{state.stage} ({state.phase}, {state.first} first)"
    return f"{event:24} -> {turned} [{answers}]{' ' + asked if asked else ''}"


def _write_event(event: Event) -> str:
    name = type(event).__name__
    match event:
        case Chose():
            return f"{name} {event.answer}"
        case Said():
            return f"{name} {event.turn}"
        case Rated():
            return f"{name} {event.by} {event.value}"
        case _:
            return name


def _write_effect(effect: Effect) -> str:
    name = type(effect).__name__
    match effect:
        case Listen():
            return f"{name} {effect.turn} {effect.role} {effect.partner}"
        case SaveTurn():
            return f"{name} {effect.turn.id} of {effect.turn.stage}"
        case SaveExchange():
            kept = effect.exchange
            judged = "judged" if kept.assessment else "not judged"
            said = f"{'+'.join(kept.statement) or 'card'}/{kept.response}"
            misheard = ", misheard" if kept.misheard else ""
            return (
                f"{name} {kept.id} of {said}, {kept.verdict}, {kept.rating}/{kept.guess}, "
                f"{kept.self_check}, {judged}{misheard}"
            )
        case Check():
            off = " ".join(sorted(effect.reflection.detectors_off))
            said, back = effect.reflection.statement, effect.reflection.response
            return f"{name} {effect.exchange} {said!r} {back!r} without [{off}]"
        case PutAside():
            return f"{name} {effect.card}"
        case _:
            return name
