"""How the values of a session stand in the tables, and back."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, Final

from listening_coach.core import codec
from listening_coach.core.session import KeptExchange, KeptTurn, Session, Summary
from listening_coach.types import SAMPLE_RATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from listening_coach.store.db import Row, Value

SESSION_COLUMNS: Final = (
    "id, started, ended, first_name, second_name, keep_audio, lost, first_note, second_note"
)
PUT_SESSION: Final = """
    INSERT INTO sessions VALUES (
        :id, :started, :ended, :first_name, :second_name, :keep_audio, :lost,
        :first_note, :second_note)
"""

TURN_COLUMNS: Final = (
    "id, protocol, stage, role, partner, started_s, ended_s, off_record, transcript"
)
PUT_TURN: Final = """
    INSERT INTO turns VALUES (
        :session, :id, (SELECT coalesce(max(place) + 1, 0) FROM turns WHERE session = :session),
        :protocol, :stage, :role, :partner, :started_s, :ended_s, :off_record, :text, :transcript,
        :digest)
    ON CONFLICT (session, id) DO UPDATE SET
        protocol = :protocol, stage = :stage, role = :role, partner = :partner,
        started_s = :started_s, ended_s = :ended_s, off_record = :off_record, text = :text,
        transcript = :transcript, digest = :digest
"""

EXCHANGE_COLUMNS: Final = (
    "id, protocol, at, statement, response, listener, verdict, rating, guess, self_check,"
    " misheard, overruled, reflection, assessment"
)
PUT_EXCHANGE: Final = """
    INSERT INTO exchanges VALUES (
        :session, :id,
        (SELECT coalesce(max(place) + 1, 0) FROM exchanges WHERE session = :session),
        :protocol, :at, :statement, :response, :listener, :verdict, :rating, :guess, :self_check,
        :misheard, :overruled, :reflection, :assessment, :digest)
    ON CONFLICT (session, id) DO UPDATE SET
        protocol = :protocol, at = :at, statement = :statement, response = :response,
        listener = :listener, verdict = :verdict, rating = :rating, guess = :guess,
        self_check = :self_check, misheard = :misheard, overruled = :overruled,
        reflection = :reflection, assessment = :assessment, digest = :digest
"""


def session_row(session: Session) -> dict[str, Value]:
    """Return a session, without its turns and exchanges, for PUT_SESSION."""
    return {
        "id": session.id,
        "started": codec.when(session.started),
        "ended": codec.when(session.ended) if session.ended else None,
        "first_name": session.names[0],
        "second_name": session.names[1],
        "keep_audio": session.keep_audio,
        "lost": session.lost,
        "first_note": session.notes[0],
        "second_note": session.notes[1],
    }


def session_from(row: Row, turns: Iterable[Row], exchanges: Iterable[Row]) -> Session:
    """Return the session of SESSION_COLUMNS, with its turns and exchanges in order.

    Raises:
        ValueError: a row does not hold what it should.
    """
    session_id, started, ended, first, second, keep_audio, lost, first_note, second_note = row
    return Session(
        session_id,
        codec.moment(started),
        (first, second),
        tuple(turn_from(turn) for turn in turns),
        tuple(exchange_from(exchange) for exchange in exchanges),
        ended=codec.moment(ended) if ended is not None else None,
        keep_audio=bool(keep_audio),
        lost=lost,
        notes=(first_note, second_note),
    )


def summary_from(row: Row, rounds: Iterable[tuple[str, int, float]]) -> Summary:
    """Return the line of a session, of (protocol, turns, seconds spoken) in order."""
    listed = list(rounds)
    return Summary(
        row[0],
        codec.moment(row[1]),
        codec.moment(row[2]) if row[2] is not None else None,
        (row[3], row[4]),
        tuple(protocol for protocol, _, _ in listed),
        sum(turns for _, turns, _ in listed),
        sum(round(spoken_s * SAMPLE_RATE) for _, _, spoken_s in listed),
    )


def turn_row(session_id: str, turn: KeptTurn) -> dict[str, Value]:
    """Return a turn for PUT_TURN."""
    transcript = dump(codec.transcript_to_json(turn.transcript))
    return {
        "session": session_id,
        "id": turn.id,
        "protocol": turn.protocol,
        "stage": turn.stage,
        "role": turn.role,
        "partner": turn.partner,
        "started_s": turn.started_s,
        "ended_s": turn.ended_s,
        "off_record": turn.off_record,
        "text": turn.text,
        "transcript": transcript,
        "digest": digest(transcript.encode()),
    }


def turn_from(row: Row) -> KeptTurn:
    """Return the turn of TURN_COLUMNS.

    Raises:
        ValueError: the row does not hold what it should.
    """
    turn_id, protocol, stage, role, partner, started_s, ended_s, off_record, transcript = row
    return KeptTurn(
        turn_id,
        stage,
        role,
        partner,
        codec.transcript_from_json(json.loads(transcript)),
        protocol=protocol,
        started=round(started_s * SAMPLE_RATE),
        ended=round(ended_s * SAMPLE_RATE),
        off_record=bool(off_record),
    )


def exchange_row(session_id: str, exchange: KeptExchange) -> dict[str, Value]:
    """Return an exchange for PUT_EXCHANGE."""
    reflection = dump(codec.reflection_to_json(exchange.reflection))
    assessment = dump(codec.to_json(exchange.assessment)) if exchange.assessment else None
    return {
        "session": session_id,
        "id": exchange.id,
        "protocol": exchange.protocol,
        "at": codec.when(exchange.at),
        "statement": dump(exchange.statement),
        "response": exchange.response,
        "listener": exchange.listener,
        "verdict": exchange.verdict,
        "rating": exchange.rating,
        "guess": exchange.guess,
        "self_check": exchange.self_check,
        "misheard": exchange.misheard,
        "overruled": dump(exchange.overruled),
        "reflection": reflection,
        "assessment": assessment,
        "digest": digest((reflection + (assessment or "")).encode()),
    }


def exchange_from(row: Row) -> KeptExchange:
    """Return the exchange of EXCHANGE_COLUMNS.

    Raises:
        ValueError: the row does not hold what it should.
    """
    (exchange_id, protocol, at, statement, response, listener, verdict, rating, guess, self_check,
     misheard, overruled, reflection, assessment) = row  # fmt: skip
    return KeptExchange(
        exchange_id,
        tuple(json.loads(statement)),
        response,
        listener,
        codec.reflection_from_json(json.loads(reflection)),
        verdict,
        rating,
        guess,
        self_check,
        bool(misheard),
        codec.from_json(json.loads(assessment)) if assessment is not None else None,
        protocol=protocol,
        at=codec.moment(at),
        overruled=tuple(json.loads(overruled)),
    )


def dump(data: Any) -> str:  # noqa: ANN401  (JSON values have no narrower type)
    """Return JSON that a person can read too."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False)


def digest(data: bytes) -> str:
    """Return what tells whether something was changed from outside."""
    return hashlib.sha256(data).hexdigest()
