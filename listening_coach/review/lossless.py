"""A session as JSON that loses nothing but the sound, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final, Literal

from listening_coach.core import codec
from listening_coach.core.codec import MalformedError, get
from listening_coach.core.rounds import Partner, Verdict  # noqa: TC001  (read by the decoder)
from listening_coach.core.session import KeptExchange, KeptTurn, Session
from listening_coach.errors import StoreError
from listening_coach.types import SAMPLE_RATE, Reflection

FORMAT: Final = "listening-coach session"
SCHEMA: Final = 1
"""Version of the shape; a field may be added without a new one."""
Scale = Literal[1, 2, 3, 4, 5]


def dump(session: Session) -> str:
    """Return a session as JSON."""
    data = {
        "format": FORMAT,
        "schema": SCHEMA,
        "id": session.id,
        "started": codec.when(session.started),
        "ended": codec.when(session.ended) if session.ended else None,
        "names": list(session.names),
        "notes": list(session.notes),
        "keep_audio": session.keep_audio,
        "lost_samples": session.lost,
        "turns": [_turn(turn) for turn in session.turns],
        "exchanges": [_exchange(exchange) for exchange in session.exchanges],
    }
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def load(text: str) -> Session:
    """Return the session that `dump` was given.

    Raises:
        StoreError: it is something else, or was damaged; the message says where.
    """
    try:
        data = json.loads(text)
        if get(data, "format", str) != FORMAT or get(data, "schema", int) != SCHEMA:
            raise MalformedError("it has another format, or is of a newer version")
        # Half of a character, which JSON can spell, can be kept nowhere.
        json.dumps(data, ensure_ascii=False).encode()
        return _session(data)
    except (ValueError, RecursionError) as error:
        raise StoreError(
            f"This is no session that can be read: {error}.",
            "Export it again with --format json, and leave the file as it is.",
        ) from None


def _turn(turn: KeptTurn) -> dict[str, Any]:
    return {
        "id": turn.id,
        "protocol": turn.protocol,
        "stage": turn.stage,
        "role": turn.role,
        "partner": turn.partner,
        "started_s": turn.started_s,
        "ended_s": turn.ended_s,
        "off_record": turn.off_record,
        "transcript": codec.transcript_to_json(turn.transcript),
    }


def _exchange(exchange: KeptExchange) -> dict[str, Any]:
    return {
        "id": exchange.id,
        "protocol": exchange.protocol,
        "at": codec.when(exchange.at),
        "statement": list(exchange.statement),
        "response": exchange.response,
        "listener": exchange.listener,
        "verdict": exchange.verdict,
        "rating": exchange.rating,
        "guess": exchange.guess,
        "self_check": exchange.self_check,
        "misheard": exchange.misheard,
        "overruled": list(exchange.overruled),
        "reflection": codec.reflection_to_json(exchange.reflection),
        "assessment": codec.to_json(exchange.assessment) if exchange.assessment else None,
    }


def _session(data: dict[str, Any]) -> Session:
    plain = codec.decode(_Session, data)
    turns = tuple(_turn_from(item) for item in get(data, "turns", list))
    exchanges = tuple(_exchange_from(item) for item in get(data, "exchanges", list))
    known = {turn.id for turn in turns}
    if len(known) != len(turns) or len({e.id for e in exchanges}) != len(exchanges):
        raise MalformedError("an id stands in it twice")
    for exchange in exchanges:
        if not {*exchange.statement, exchange.response} <= known:
            raise MalformedError(f"exchange {exchange.id} quotes a turn that is not there")
    return Session(
        plain.id,
        codec.moment(plain.started),
        plain.names,
        turns,
        exchanges,
        ended=codec.moment(plain.ended) if plain.ended is not None else None,
        keep_audio=plain.keep_audio,
        lost=plain.lost_samples,
        notes=plain.notes,
    )


def _turn_from(data: object) -> KeptTurn:
    plain = codec.decode(_Turn, data)
    return KeptTurn(
        plain.id,
        plain.stage,
        plain.role,
        plain.partner,
        codec.transcript_from_json(get(data, "transcript", dict)),
        protocol=plain.protocol,
        started=round(plain.started_s * SAMPLE_RATE),
        ended=round(plain.ended_s * SAMPLE_RATE),
        off_record=plain.off_record,
    )


def _exchange_from(data: object) -> KeptExchange:
    plain = codec.decode(_Exchange, data)
    assessment = data["assessment"] if isinstance(data, dict) and "assessment" in data else None
    return KeptExchange(
        plain.id,
        plain.statement,
        plain.response,
        plain.listener,
        plain.reflection,
        plain.verdict,
        plain.rating,
        plain.guess,
        plain.self_check,
        plain.misheard,
        codec.from_json(assessment) if assessment is not None else None,
        protocol=plain.protocol,
        at=codec.moment(plain.at),
        overruled=plain.overruled,
    )


@dataclass(frozen=True)
class _Session:
    id: str
    started: str
    ended: str | None
    names: tuple[str, str]
    notes: tuple[str, str]
    keep_audio: bool
    lost_samples: int


@dataclass(frozen=True)
class _Turn:
    id: str
    protocol: str
    stage: str
    role: str
    partner: Partner
    started_s: float
    ended_s: float
    off_record: bool


@dataclass(frozen=True)
class _Exchange:
    id: str
    protocol: str
    at: str
    statement: tuple[str, ...]
    response: str
    listener: Partner
    verdict: Verdict | None
    rating: Scale | None
    guess: Scale | None
    self_check: str | None
    misheard: bool
    overruled: tuple[str, ...]
    reflection: Reflection
