"""The state machine of every round: `step_round(state, event) -> (state, effects)`.

Rules that are here and nowhere else: who acts next, when a repair is allowed, when something is
checked and saved, and what ends a round. An event that does not fit the state changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, assert_never

from listening_coach.core.assessment import Reflection
from listening_coach.core.round.answers import allowed_answers, count_answer
from listening_coach.core.round.cards import DEEPEST, draw
from listening_coach.core.round.distress import asks_to_stop, suggests_danger
from listening_coach.core.round.events import (
    Check,
    Checked,
    Chose,
    Effect,
    EndTurn,
    Event,
    Finish,
    Listen,
    Mute,
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
    Unmute,
)
from listening_coach.core.round.feedback_policy import remember_suggestion
from listening_coach.core.round.protocol import MEASURED, SPOKEN, VERDICTS, Protocol, Stage
from listening_coach.core.round.ratings import take_rating
from listening_coach.core.round.retraction import retract_turn
from listening_coach.core.round.state import (
    Exchange,
    Partner,
    Piles,
    RoundState,
    Turn,
)
from listening_coach.core.transcript_confidence import confidence_spans

Result = tuple[RoundState, tuple[Effect, ...]]
_CALM: Final = ("done", "set", "accept", "got", "nomore", "finish", "right", "unsure")
"""Which exit to take when nobody answers: the first of these that the stage has."""


def begin_round(
    protocol: Protocol,
    first: Partner = 0,
    piles: Piles | None = None,
    after: RoundState | None = None,
) -> Result:
    """Start a round.

    Args:
        protocol: the protocol of the round.
        first: the partner who holds the first role.
        piles: the cards to draw from.
        after: the previous round of the same session; its turns and exchanges count on.
    """
    state = RoundState(protocol, protocol.start, first, piles=piles or {})
    if after is not None:
        state = replace(
            state, opened=after.opened, compared=after.compared, grave=after.grave,
            remarks=after.remarks,
        )  # fmt: skip
    if any(stage.kind == "level" for stage in protocol.stages.values()):
        state = replace(state, level=1)
    return _enter(state, protocol.start)


def step_round(state: RoundState, event: Event) -> Result:
    """The state after an event, and the effects to carry out."""
    match event:
        case Checked():
            return _take_assessment(state, event)
        case RoundStopped():
            return _stop(state)
        case RoundPaused() | RoundResumed():
            return _pause(state, event)
        case Said():
            return _take_turn(state, event)
        case Rated():
            return _take_rating(state, event)
        case Chose():
            return _take_answer(state, event.answer)
        case TurnRetracted():
            return retract_turn(state)
        case Skipped() | StageTimePassed():
            return _lead_on(state, event) if isinstance(event, StageTimePassed) else _skip(state)
        case _:
            assert_never(event)


def _take_answer(state: RoundState, answer: str) -> Result:
    if answer not in allowed_answers(state):
        return state, ()
    stage = state.now
    if stage.kind in SPOKEN and answer == "done":
        return replace(state, phase="hearing"), (EndTurn(),)
    if stage.kind == "verdict":
        return _verdict(state, answer)
    effects: tuple[Effect, ...] = (EndTurn(),) if stage.kind in SPOKEN else ()
    if stage.kind == "choice":
        state, effects = _note_choice(state, stage, answer)
    if stage.kind == "card" and answer == "accept" and state.card is not None:
        state = replace(state, taken=(*state.taken, state.card))
    if stage.kind == "card" and answer == "other" and state.card is not None:
        effects = (PutAside(state.card.id),)
    return _go(count_answer(state, answer), stage.next[answer], effects)


def _verdict(state: RoundState, answer: str) -> Result:
    effects: tuple[Effect, ...] = ()
    if state.exchange is not None and state.fresh and answer in VERDICTS:
        exchange = replace(state.exchange, verdict=answer)  # type: ignore[arg-type]  # in VERDICTS
        state, effects = _put(state, exchange), (SaveExchange(exchange),)
    state = replace(state, fresh=False)
    tries = state.counts.repairs
    if answer != "got" and tries < state.protocol.max_repairs:
        state = replace(state, counts=replace(state.counts, repairs=tries + 1))
        return _go(state, state.now.next[answer], effects)
    target = "got" if answer == "got" else "exhausted"
    state = replace(state, counts=replace(state.counts, repairs=0))
    return _go(state, state.now.next[target], effects)


def _note_choice(state: RoundState, stage: Stage, answer: str) -> Result:
    """Record a choice, and what it says about the current exchange."""
    state = replace(state, chosen=(*state.chosen, (stage.name, answer)))
    exchange = state.subject
    if exchange is None:
        return state, ()
    if "misheard" in stage.next:
        exchange = replace(exchange, misheard=answer == "misheard")
    elif stage.name == "self_check":
        exchange = replace(exchange, self_check=answer)
    else:
        return state, ()
    return _put(state, exchange), (SaveExchange(exchange),)


def _skip(state: RoundState) -> Result:
    """Leave a stage that nobody answers, by its calmest exit."""
    stage = state.now
    if state.phase != "acting" or stage.kind == "end" or not stage.next:
        return state, ()
    open_answers = allowed_answers(state) if stage.kind not in MEASURED else ()
    exits = open_answers or tuple(stage.next)
    answer = stage.skip or next((a for a in _CALM if a in exits), exits[-1])
    if stage.kind == "card":
        return _take_answer(state, answer)
    effects: tuple[Effect, ...] = (EndTurn(),) if stage.kind in SPOKEN else ()
    if stage.kind in {"reflect", "verdict"}:
        state = replace(state, fresh=False)
    return _go(state, stage.next[answer], effects)


def _lead_on(state: RoundState, event: StageTimePassed) -> Result:
    """Continue after some time where the protocol says so; nothing else depends on the clock."""
    stage = state.now
    over = event.entered == state.entered and event.seconds >= stage.soft_s
    if stage.confirm == "app" and state.phase == "acting" and over:
        return _go(state, stage.next["done"], ())
    return state, ()


def _take_turn(state: RoundState, event: Said) -> Result:
    stage = state.now
    listening = state.phase in {"acting", "hearing"} and stage.kind in SPOKEN
    if not listening or event.turn != state.turn:
        return state, ()
    if not event.transcript.text:
        return _open(replace(state, phase="acting", unheard=True), stage)
    partner = state.partner(stage.actor)
    turn = Turn(event.turn, stage.name, stage.actor, partner, event.transcript)
    effects: tuple[Effect, ...] = (SaveTurn(turn),)
    text = event.transcript.text
    marked = (*state.grave, turn.id) if suggests_danger(text) else state.grave
    state = replace(state, grave=marked, asks_to_stop=asks_to_stop(text))
    if state.phase == "acting":
        effects = (EndTurn(), *effects)
    state = replace(state, phase="acting", turns=(*state.turns, turn), unheard=False)
    if stage.kind == "speak":
        kept = state.statement if stage.gathers == "add" else ()
        state = replace(state, statement=(*kept, turn.id), spoken=(*state.spoken, turn.id))
    elif stage.kind == "reflect":
        state, checks = _compare_response(state, turn)
        effects = (*effects, *checks)
    return _go(state, stage.next["done"], effects)


def _compare_response(state: RoundState, turn: Turn) -> Result:
    stage, said = state.now, {t.id: t.transcript for t in state.turns}
    parts = {"statement": state.statement, "floor": state.spoken, "card": ()}[stage.of]
    statement = " ".join(said[i].text for i in parts)
    if stage.of == "card" and state.card is not None:
        statement = state.card.text
    if not statement:
        return replace(state, fresh=False), ()
    reflection = Reflection(
        statement,
        turn.transcript.text,
        detectors_off=state.protocol.detectors_off | stage.detectors_off,
        statement_heard=confidence_spans(said[i] for i in parts),
        response_heard=confidence_spans([turn.transcript]),
    )
    number = state.compared + 1
    exchange = Exchange(f"x{number}", parts, turn.id, turn.partner, reflection)
    state = replace(state, exchanges=(*state.exchanges, exchange), compared=number, fresh=True)
    if state.quiet(exchange):
        return state, (SaveExchange(exchange),)
    return state, (SaveExchange(exchange), Check(exchange.id, reflection))


def _take_rating(state: RoundState, event: Rated) -> Result:
    stage = state.now
    state, exit_ = take_rating(state, event)
    if not exit_:
        return state, ()
    effects: tuple[Effect, ...] = ()
    if stage.kind == "rate" and state.subject is not None:
        exchange = replace(state.subject, rating=state.rating, guess=state.guess)
        state, effects = _put(state, exchange), (SaveExchange(exchange),)
    return _go(state, stage.next[exit_], effects)


def _take_assessment(state: RoundState, event: Checked) -> Result:
    for exchange in state.exchanges:
        if exchange.id == event.exchange and exchange.assessment is None:
            assessed = replace(exchange, assessment=event.assessment)
            return _put(state, assessed), (SaveExchange(assessed),)
    return state, ()


def _pause(state: RoundState, event: RoundPaused | RoundResumed) -> Result:
    speaking = state.now.kind in SPOKEN
    if isinstance(event, RoundPaused) and state.phase == "acting":
        return replace(state, phase="paused"), ((Mute(),) if speaking else ())
    if isinstance(event, RoundResumed) and state.phase == "paused":
        return replace(state, phase="acting"), ((Unmute(),) if speaking else ())
    return state, ()


def _stop(state: RoundState) -> Result:
    if state.phase == "ended":
        return state, ()
    speaking = state.now.kind in SPOKEN and state.phase in {"acting", "paused"}
    effects: tuple[Effect, ...] = (EndTurn(), Finish()) if speaking else (Finish(),)
    return replace(state, phase="ended"), effects


def _go(state: RoundState, target: str, effects: tuple[Effect, ...]) -> Result:
    state, more = _enter(state, target)
    return state, (*effects, *more)


def _enter(state: RoundState, name: str) -> Result:
    state = remember_suggestion(state) if state.now.kind == "feedback" else state
    state = replace(state, stage=name, unheard=False, entered=state.entered + 1)
    stage = state.now
    if stage.kind == "end":
        return replace(state, phase="ended"), (Finish(),)
    if stage.kind in MEASURED:
        state = replace(state, rating=None, guess=None)
    if stage.kind == "card":
        state = _draw_card(state, stage)
    return _open(state, stage) if stage.kind in SPOKEN else (state, ())


def _draw_card(state: RoundState, stage: Stage) -> RoundState:
    """Draw a card; at most one tender card is accepted in a round."""
    pile = state.piles.get(stage.deck or state.protocol.deck, ())
    level = state.level
    if any(card.level == DEEPEST for card in state.taken):
        level = min(level or DEEPEST, DEEPEST - 1)
    last = state.card.id if state.card is not None else ""
    card = draw(pile, {card.id for card in state.seen}, level, last)
    return replace(state, card=card, seen=state.seen if card is None else (*state.seen, card))


def _open(state: RoundState, stage: Stage) -> Result:
    state = replace(state, opened=state.opened + 1)
    return state, (Listen(state.turn, stage.actor, state.partner(stage.actor)),)


def _put(state: RoundState, exchange: Exchange) -> RoundState:
    exchanges = tuple(exchange if e.id == exchange.id else e for e in state.exchanges)
    return replace(state, exchanges=exchanges)
