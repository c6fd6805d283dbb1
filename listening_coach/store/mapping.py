"""How the values of a session map to rows of the tables, and back.

The columns follow from the fields: a new field is added to its type and to a migration only.
"""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args, get_origin

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import ExchangeRecord, SessionRecord, SessionSummary, TurnRecord
from listening_coach.core.schema import keys
from listening_coach.core.serialise import decode, encode, time_from_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from listening_coach.store.database import Row, Value

T = TypeVar("T")
_COLUMNS_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "names": ("first_name", "second_name"),
    "notes": ("first_note", "second_note"),
    "lost_samples": ("lost",),
    "turns": (),
    "exchanges": (),
}
"""The columns of those keys that do not have exactly one column of the same name."""


def columns(kind: type) -> tuple[str, ...]:
    """The columns that hold a type, in the order in which `read` takes them."""
    return tuple(column for key in keys(kind) for column in _COLUMNS_OF.get(key, (key,)))


def put(table: str, kind: type, *derived: str) -> str:
    """The SQL that writes a part of a session, or replaces its earlier version.

    Args:
        table: the table.
        kind: the type of the part.
        derived: further columns, which are computed from the value.
    """
    written = (*columns(kind), *derived)
    changed = ", ".join(f"{column} = :{column}" for column in written if column != "id")
    return (
        f"INSERT INTO {table} (session, place, {', '.join(written)}) VALUES (:session,"  # noqa: S608  (names from our own types)
        f" (SELECT coalesce(max(place) + 1, 0) FROM {table} WHERE session = :session),"
        f" :{', :'.join(written)}) ON CONFLICT (session, id) DO UPDATE SET {changed}"
    )


def read_row(kind: type[T], row: Row) -> T:
    """Read a value from a row of its `columns`.

    Raises:
        ValueError: the row does not fit the type.
    """
    cells = dict(zip(columns(kind), row, strict=True))
    data: dict[str, object] = {}
    for key, field in keys(kind).items():  # type: ignore[arg-type]  # a class can be hashed
        if key not in _COLUMNS_OF:
            data[key] = _plain(field and field.type, cells[key])
        elif parts := [cells[column] for column in _COLUMNS_OF[key]]:
            data[key] = parts if len(parts) > 1 else parts[0]
        else:
            data[key] = []
    return decode(kind, data)


SESSION_COLUMNS: Final = ", ".join(columns(SessionRecord))
TURN_COLUMNS: Final = ", ".join(columns(TurnRecord))
EXCHANGE_COLUMNS: Final = ", ".join(columns(ExchangeRecord))
PUT_SESSION: Final = (
    f"INSERT INTO sessions ({SESSION_COLUMNS}) VALUES (:{', :'.join(columns(SessionRecord))})"  # noqa: S608  (as above)
)
PUT_TURN: Final = put("turns", TurnRecord, "text", "digest")
PUT_EXCHANGE: Final = put("exchanges", ExchangeRecord, "digest")


def session_row(session: SessionRecord) -> dict[str, Value]:
    """A session, without its turns and exchanges, for PUT_SESSION."""
    return _cells(replace(session, turns=(), exchanges=()))


def session_from(row: Row, turns: Iterable[Row], exchanges: Iterable[Row]) -> SessionRecord:
    """Read a session from a row of SESSION_COLUMNS, with its turns and exchanges in order.

    Raises:
        ValueError: a row does not fit its type.
    """
    return replace(
        read_row(SessionRecord, row),
        turns=tuple(read_row(TurnRecord, turn) for turn in turns),
        exchanges=tuple(read_row(ExchangeRecord, exchange) for exchange in exchanges),
    )


def summary_from(row: Row, rounds: Iterable[tuple[str, int, float]]) -> SessionSummary:
    """Read the summary of a session; `rounds` are (protocol, turns, seconds spoken) in order."""
    listed = list(rounds)
    return SessionSummary(
        row[0],
        time_from_text(row[1]),
        time_from_text(row[2]) if row[2] is not None else None,
        (row[3], row[4]),
        tuple(protocol for protocol, _, _ in listed),
        sum(turns for _, turns, _ in listed),
        sum(round(spoken_s * SAMPLE_RATE) for _, _, spoken_s in listed),
    )


def turn_row(session_id: str, turn: TurnRecord) -> dict[str, Value]:
    """A turn for PUT_TURN."""
    cells = _cells(turn)
    derived = {"text": turn.text, "digest": turn_digest(cells)}
    return {"session": session_id, **cells, **derived}


def exchange_row(session_id: str, exchange: ExchangeRecord) -> dict[str, Value]:
    """An exchange for PUT_EXCHANGE."""
    cells = _cells(exchange)
    return {"session": session_id, **cells, "digest": exchange_digest(cells)}


def turn_digest(cells: Mapping[str, Any]) -> str:
    """The digest of the columns of a turn."""
    return digest(cells["transcript"].encode())


def exchange_digest(cells: Mapping[str, Any]) -> str:
    """The digest of the columns of an exchange."""
    return digest((cells["reflection"] + (cells["assessment"] or "")).encode())


def digest(data: bytes) -> str:
    """The checksum that shows whether something was changed from outside."""
    return hashlib.sha256(data).hexdigest()


def _cells(value: object) -> dict[str, Value]:
    cells: dict[str, Value] = {}
    for key, item in encode(value).items():
        if key not in _COLUMNS_OF:
            nested = isinstance(item, list | dict)
            cells[key] = json.dumps(item, ensure_ascii=False, allow_nan=False) if nested else item
        else:
            parts = item if isinstance(item, list) else [item]
            cells.update(zip(_COLUMNS_OF[key], parts, strict=True))
    return cells


def _plain(kind: Any, cell: Any) -> object:  # noqa: ANN401  (any annotation, any cell)
    """The JSON value that a cell stands for."""
    if cell is not None and _is_nested(kind):
        return json.loads(cell)
    return bool(cell) if kind is bool and cell in {0, 1} else cell


@functools.cache
def _is_nested(kind: Any) -> bool:  # noqa: ANN401  (any annotation)
    """Whether values of an annotation are stored as JSON."""
    if isinstance(kind, type) and is_dataclass(kind):
        return True
    return get_origin(kind) in {tuple, frozenset} or any(map(_is_nested, get_args(kind)))
