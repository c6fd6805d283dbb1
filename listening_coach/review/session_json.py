"""Lossless JSON export and import of a session (without audio)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, Literal

from listening_coach.core.record import SessionRecord
from listening_coach.core.schema import MalformedError
from listening_coach.core.serialise import decode, encode
from listening_coach.errors import StoreError

FORMAT: Final = "listening-coach session"
SCHEMA: Final = 1
"""Version of the format; adding a field does not need a new version."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The first two keys, which identify the file."""

    format: Literal["listening-coach session"] = FORMAT
    schema: Literal[1] = SCHEMA


def session_to_json(session: SessionRecord) -> str:
    """Return a session as JSON."""
    data = {**encode(_Head()), **encode(session)}
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def session_from_json(text: str) -> SessionRecord:
    """Return the session in JSON text that `session_to_json` wrote.

    Raises:
        StoreError: it is something else, or damaged; the message says where.
    """
    try:
        data = json.loads(text)
        _check_head(data)
        # JSON can contain half of a surrogate pair, which cannot be stored as UTF-8.
        json.dumps(data, ensure_ascii=False).encode()
        session = decode(SessionRecord, data)
        _check(session)
    except (ValueError, RecursionError) as error:
        raise StoreError(
            f"This is no session that can be read: {error}.",
            "Export it again with --format json, and leave the file as it is.",
        ) from None
    return session


def _check_head(data: object) -> None:
    try:
        decode(_Head, data)
    except MalformedError:
        raise MalformedError("has another format, or is of a newer version") from None


def _check(session: SessionRecord) -> None:
    turns = {turn.id for turn in session.turns}
    if len(turns) != len(session.turns) or len({e.id for e in session.exchanges}) != len(
        session.exchanges
    ):
        raise MalformedError("has an id twice")
    for exchange in session.exchanges:
        if not {*exchange.statement, exchange.response} <= turns:
            raise MalformedError(f"quotes a turn that is not there, in exchange {exchange.id}")
