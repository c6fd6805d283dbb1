"""The columns of the tables follow from the types."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import pytest
from support.sessions import rich

from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord
from listening_coach.store import mapping
from listening_coach.store.database import Database
from listening_coach.store.schema import MIGRATIONS, migrate

if TYPE_CHECKING:
    from pathlib import Path

TABLES: dict[str, tuple[type, set[str]]] = {
    "sessions": (SessionRecord, set()),
    "turns": (TurnRecord, {"session", "place", "text", "digest"}),
    "exchanges": (ExchangeRecord, {"session", "place", "digest"}),
}
"""The type of each table, and the columns that follow from something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterExchange(ExchangeRecord):
    """An exchange of a later version: three fields more than ours."""

    mood: str | None = None
    loud: bool = False
    pauses_s: tuple[float, ...] = ()


@pytest.fixture
def database(tmp_path: Path) -> Database:
    database = Database(tmp_path / "sessions.db", None)
    migrate(database)
    return database


@pytest.mark.parametrize("table", TABLES)
def test_every_field_has_its_column_and_every_column_its_field(
    database: Database, table: str
) -> None:
    kind, derived = TABLES[table]
    there = {row[1] for row in database.run(f"PRAGMA table_info({table})")}
    assert there == {*mapping.columns(kind), *derived}


def test_a_field_more_needs_a_column_more_and_nothing_else(tmp_path: Path) -> None:
    later = """
        ALTER TABLE exchanges ADD COLUMN mood TEXT;
        ALTER TABLE exchanges ADD COLUMN loud INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE exchanges ADD COLUMN pauses_s TEXT NOT NULL DEFAULT '[]';
    """
    database = Database(tmp_path / "sessions.db", None)
    migrate(database, {**MIGRATIONS, "3-mood": later})
    session = rich()
    database.put(mapping.PUT_SESSION, mapping.session_row(session))
    ours = session.exchanges[0]
    values = {field.name: getattr(ours, field.name) for field in fields(ours)}
    kept = LaterExchange(**values, mood="calm", loud=True, pauses_s=(0.5, 2.0))
    statement = mapping.put("exchanges", LaterExchange, "digest")
    for exchange in (LaterExchange(**values), kept):
        database.put(statement, mapping.exchange_row(session.id, exchange))
        query = f"SELECT {', '.join(mapping.columns(LaterExchange))} FROM exchanges"  # noqa: S608  (names from a type)
        assert [mapping.read_row(LaterExchange, row) for row in database.run(query)] == [exchange]
