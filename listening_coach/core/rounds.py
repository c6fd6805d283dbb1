"""The engine of every round: `step(state, event) -> (state, effects)`.

Rules that live here and nowhere else: who acts next, when a repair is allowed, when something is
checked and kept, and what ends a round. An event that does not fit the state changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, assert_never

from listening_coach.core.protocol import SPOKEN, VERDICTS
from listening_coach.types import Assessment, Reflection, Transcript

if TYPE_CHECKING:
    from listening_coach.core.protocol import Protocol, Stage

Partner = Literal[0, 1]
Verdict = Literal["got", "almost", "missed"]
Phase = Literal["acting", "hearing", "paused", "ended"]
"""`acting`: the people have the word; `hearing`: the last words are being transcribed."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one partner said in one stage."""

    id: str
    stage: str
    role: str
    partner: Partner
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Exchange:
    """A statement and one try at giving it back."""

    id: str
    statement: tuple[str, ...]
    """Ids of the turns that make up the statement."""
    response: str
    """Id of the turn that gives it back."""
    listener: Partner
    reflection: Reflection
    verdict: Verdict | None = None
    rating: int | None = None
    """How understood the speaker felt, 1 to 5."""
    guess: int | None = None
    """What the listener guessed, 1 to 5."""
    self_check: str | None = None
    """What the listener said of it before the machine spoke."""
    misheard: bool = False
    """The partners said that the transcript is not what was said."""
    assessment: Assessment | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Where a round stands; everything that a screen shows is in it."""

    protocol: Protocol
    stage: str
    first: Partner
    """The partner who holds the first role now."""
    phase: Phase = "acting"
    turns: tuple[Turn, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    opened: int = 0
    """Turns opened so far; names the turns."""
    statement: tuple[str, ...] = ()
    """Ids of the turns of the statement at hand."""
    repairs: int = 0
    more: int = 0
    swaps: int = 0
    floor: int = 0
    """Index of the first exchange since the floor last passed."""
    rating: int | None = None
    guess: int | None = None
    unheard: bool = False
    """The last turn held no speech and is being taken again."""

    @property
    def now(self) -> Stage:
        """The stage at hand."""
        return self.protocol.stages[self.stage]

    @property
    def turn(self) -> str:
        """Id of the turn that is open, or was last."""
        return f"t{self.opened}"

    def partner(self, role: str) -> Partner:
        """Which partner holds a role now."""
        return self.first if role == self.protocol.roles[0] else _other(self.first)

    @property
    def exchange(self) -> Exchange | None:
        """The try that verdict, rating and feedback speak of: the last since the floor passed."""
        return self.exchanges[-1] if len(self.exchanges) > self.floor else None


@dataclass(frozen=True, slots=True)
class Chose:
    """Somebody pressed a key that stands for an answer of the stage, `done` among them."""

    answer: str


@dataclass(frozen=True, slots=True)
class Said:
    """A turn was heard, or typed."""

    turn: str
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Rated:
    """One of the two rated, 1 to 5: the one who spoke how understood, the other a guess."""

    by: Literal["speaker", "listener"]
    value: int


@dataclass(frozen=True, slots=True)
class Checked:
    """The checker has looked at an exchange."""

    exchange: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Passed:
    """Nobody answers here: go on, and record no answer."""


@dataclass(frozen=True, slots=True)
class Paused:
    """Somebody needs a moment."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Both are back."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody ends the round; no reason is asked."""


Event = Chose | Said | Rated | Checked | Passed | Paused | Resumed | Stopped


@dataclass(frozen=True, slots=True)
class Listen:
    """Open a turn."""

    turn: str
    role: str
    partner: Partner


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the open turn and report what was said."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Leave out what is said until Release."""


@dataclass(frozen=True, slots=True)
class Release:
    """Hear again."""


@dataclass(frozen=True, slots=True)
class Check:
    """Compare a response with its statement."""

    exchange: str
    reflection: Reflection


@dataclass(frozen=True, slots=True)
class SaveTurn:
    """Keep a turn; asked for once per turn."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class SaveExchange:
    """Keep an exchange, or what has become known about it."""

    exchange: Exchange


@dataclass(frozen=True, slots=True)
class Finish:
    """The round is over; asked for once."""


Effect = Listen | EndTurn | Hold | Release | Check | SaveTurn | SaveExchange | Finish
Result = tuple[State, tuple[Effect, ...]]


def begin(protocol: Protocol, first: Partner = 0) -> Result:
    """Start a round in which `first` holds the first role."""
    return _enter(State(protocol, protocol.start, first), protocol.start)


def step(state: State, event: Event) -> Result:
    """Return what an event makes of a state, and what the edge must do."""
    match event:
        case Checked():
            return _checked(state, event)
        case Stopped():
            return _stopped(state)
        case Paused() | Resumed():
            return _pause(state, event)
        case Said():
            return _said(state, event)
        case Rated():
            return _rated(state, event)
        case Chose():
            return _chose(state, event.answer)
        case Passed():
            return _passed(state)
        case _:
            assert_never(event)


def answers(state: State) -> tuple[str, ...]:
    """Return the answers that a key may give now, in the order of the data."""
    stage = state.now
    if state.phase != "acting" or stage.kind in {"rate", "end"}:
        return ()
    if stage.kind == "verdict":
        return tuple(a for a in ("got", "almost", "missed") if a in stage.next)
    hidden = set()
    if state.more >= state.protocol.max_more:
        hidden.add("more")
    if state.swaps >= state.protocol.max_swaps:
        hidden.add("swap")
    return tuple(a for a in stage.next if a not in hidden)


def _chose(state: State, answer: str) -> Result:
    if answer not in answers(state):
        return state, ()
    stage = state.now
    if stage.kind in SPOKEN and answer == "done":
        return replace(state, phase="hearing"), (EndTurn(),)
    if stage.kind == "verdict":
        return _verdict(state, answer)
    effects: tuple[Effect, ...] = ()
    if stage.kind in SPOKEN:
        effects = (EndTurn(),)
    if state.exchange is not None and stage.kind == "choice":
        state, effects = _note(state, stage, answer)
    if answer == "more":
        state = replace(state, more=state.more + 1, repairs=0)
    if answer == "swap":
        state = _swap(state)
    return _go(state, stage.next[answer], effects)


def _verdict(state: State, answer: str) -> Result:
    if answer not in VERDICTS or state.exchange is None:
        return state, ()
    exchange = replace(state.exchange, verdict=answer)  # type: ignore[arg-type]  # in VERDICTS
    state = _put(state, exchange)
    if answer == "got":
        return _go(replace(state, repairs=0), state.now.next["got"], (SaveExchange(exchange),))
    if state.repairs >= state.protocol.max_repairs:
        target = state.now.next["exhausted"]
        return _go(replace(state, repairs=0), target, (SaveExchange(exchange),))
    state = replace(state, repairs=state.repairs + 1)
    return _go(state, state.now.next[answer], (SaveExchange(exchange),))


def _note(state: State, stage: Stage, answer: str) -> Result:
    """Record what a choice says about the exchange at hand."""
    exchange = state.exchange
    if exchange is None:
        return state, ()
    if "misheard" in stage.next:
        exchange = replace(exchange, misheard=answer == "misheard")
    elif stage.name == "self_check":
        exchange = replace(exchange, self_check=answer)
    else:
        return state, ()
    return _put(state, exchange), (SaveExchange(exchange),)


def _passed(state: State) -> Result:
    """Leave a stage that nobody answers by its calmest exit."""
    stage = state.now
    if state.phase != "acting" or stage.kind == "end" or not stage.next:
        return state, ()
    open_answers = answers(state) or tuple(stage.next)
    calm = ("done", "got", "nomore", "finish", "right", "unsure")
    answer = next((a for a in calm if a in open_answers), open_answers[-1])
    effects: tuple[Effect, ...] = (EndTurn(),) if stage.kind in SPOKEN else ()
    return _go(state, stage.next[answer], effects)


def _said(state: State, event: Said) -> Result:
    stage = state.now
    listening = state.phase in {"acting", "hearing"} and stage.kind in SPOKEN
    if not listening or event.turn != state.turn:
        return state, ()
    if not event.transcript.text:
        again = replace(state, phase="acting", unheard=True)
        return _open(again, stage)
    partner = state.partner(stage.actor)
    turn = Turn(event.turn, stage.name, stage.actor, partner, event.transcript)
    effects: tuple[Effect, ...] = (SaveTurn(turn),)
    if state.phase == "acting":
        effects = (EndTurn(), *effects)
    state = replace(state, phase="acting", turns=(*state.turns, turn), unheard=False)
    if stage.kind == "speak":
        kept = state.statement if stage.gathers == "add" else ()
        state = replace(state, statement=(*kept, turn.id))
    elif stage.kind == "reflect" and state.statement:
        state, checks = _reflected(state, turn)
        effects = (*effects, *checks)
    return _go(state, stage.next["done"], effects)


def _reflected(state: State, turn: Turn) -> Result:
    said = {t.id: t.transcript.text for t in state.turns}
    reflection = Reflection(
        statement=" ".join(said[i] for i in state.statement),
        response=turn.transcript.text,
        detectors_off=state.protocol.detectors_off,
    )
    exchange = Exchange(
        id=f"x{len(state.exchanges) + 1}",
        statement=state.statement,
        response=turn.id,
        listener=turn.partner,
        reflection=reflection,
    )
    state = replace(state, exchanges=(*state.exchanges, exchange))
    return state, (SaveExchange(exchange), Check(exchange.id, reflection))


def _rated(state: State, event: Rated) -> Result:
    if state.now.kind != "rate" or state.phase != "acting" or not 1 <= event.value <= 5:  # noqa: PLR2004  (the scale has five steps)
        return state, ()
    if event.by == "speaker":
        state = replace(state, rating=event.value)
    else:
        state = replace(state, guess=event.value)
    if state.rating is None or state.guess is None:
        return state, ()
    effects: tuple[Effect, ...] = ()
    if state.exchange is not None:
        exchange = replace(state.exchange, rating=state.rating, guess=state.guess)
        state, effects = _put(state, exchange), (SaveExchange(exchange),)
    return _go(state, state.now.next["done"], effects)


def _checked(state: State, event: Checked) -> Result:
    for exchange in state.exchanges:
        if exchange.id == event.exchange and exchange.assessment is None:
            known = replace(exchange, assessment=event.assessment)
            return _put(state, known), (SaveExchange(known),)
    return state, ()


def _pause(state: State, event: Paused | Resumed) -> Result:
    speaking = state.now.kind in SPOKEN
    if isinstance(event, Paused) and state.phase == "acting":
        return replace(state, phase="paused"), ((Hold(),) if speaking else ())
    if isinstance(event, Resumed) and state.phase == "paused":
        return replace(state, phase="acting"), ((Release(),) if speaking else ())
    return state, ()


def _stopped(state: State) -> Result:
    if state.phase == "ended":
        return state, ()
    speaking = state.now.kind in SPOKEN and state.phase in {"acting", "paused"}
    effects: tuple[Effect, ...] = (EndTurn(), Finish()) if speaking else (Finish(),)
    return replace(state, phase="ended"), effects


def _go(state: State, target: str, effects: tuple[Effect, ...]) -> Result:
    state, more = _enter(state, target)
    return state, (*effects, *more)


def _enter(state: State, name: str) -> Result:
    state = replace(state, stage=name, unheard=False)
    stage = state.now
    if stage.kind == "end":
        return replace(state, phase="ended"), (Finish(),)
    if stage.kind == "rate":
        state = replace(state, rating=None, guess=None)
    return _open(state, stage) if stage.kind in SPOKEN else (state, ())


def _open(state: State, stage: Stage) -> Result:
    state = replace(state, opened=state.opened + 1)
    return state, (Listen(state.turn, stage.actor, state.partner(stage.actor)),)


def _swap(state: State) -> State:
    return replace(
        state,
        first=_other(state.first),
        swaps=state.swaps + 1,
        floor=len(state.exchanges),
        statement=(),
        repairs=0,
        more=0,
    )


def _put(state: State, exchange: Exchange) -> State:
    exchanges = tuple(exchange if e.id == exchange.id else e for e in state.exchanges)
    return replace(state, exchanges=exchanges)


def _other(partner: Partner) -> Partner:
    return 1 if partner == 0 else 0
