"""Verify the store: read everything, and list what is wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from listening_coach.core.record import ExchangeRecord, TurnRecord
from listening_coach.errors import StoreError
from listening_coach.store import mapping, private_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from listening_coach.store.database import Database, Row

_FINE: Final = "ok"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the store that is wrong."""

    where: str
    """Where it is, in terms that people know: a session, a turn, a file."""
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def verify_store(db: Database) -> tuple[Problem, ...]:
    """Every problem in the store; nothing is changed."""
    problems: list[Problem] = []
    for check in (_pages, _references, _sessions, _turns, _exchanges, _sound, _access):
        try:
            problems.extend(check(db))
        except StoreError as error:
            problems.append(Problem(str(db.path), error.message))
    return tuple(problems)


def _pages(db: Database) -> Iterator[Problem]:
    for (line,) in db.run("PRAGMA integrity_check"):
        if line != _FINE:
            yield Problem(str(db.path), line)


def _references(db: Database) -> Iterator[Problem]:
    for table, _, parent, _ in db.run("PRAGMA foreign_key_check"):
        yield Problem(f"table {table}", f"a row belongs to none of the {parent}")


def _sessions(db: Database) -> Iterator[Problem]:
    for row in db.run(f"SELECT {mapping.SESSION_COLUMNS} FROM sessions"):  # noqa: S608  (a constant)
        yield from _unreadable(f"session {row[0]}", partial(mapping.session_from, row, (), ()))


def _turns(db: Database) -> Iterator[Problem]:
    query = f"SELECT session, text, digest, {mapping.TURN_COLUMNS} FROM turns"  # noqa: S608  (a constant)
    for session, text, digest, *row in db.run(query):
        cells = dict(zip(mapping.columns(TurnRecord), row, strict=True))
        where = f"session {session}, turn {cells['id']}"
        if mapping.turn_digest(cells) != digest:
            yield Problem(where, "the transcript was changed from outside")
        yield from _unreadable(where, partial(_same, tuple(row), text))


def _exchanges(db: Database) -> Iterator[Problem]:
    turns = set(db.run("SELECT session, id FROM turns"))
    query = f"SELECT session, digest, {mapping.EXCHANGE_COLUMNS} FROM exchanges"  # noqa: S608  (a constant)
    for session, digest, *row in db.run(query):
        cells = dict(zip(mapping.columns(ExchangeRecord), row, strict=True))
        where = f"session {session}, exchange {cells['id']}"
        if mapping.exchange_digest(cells) != digest:
            yield Problem(where, "the assessment was changed from outside")
        unreadable = list(_unreadable(where, partial(mapping.read_row, ExchangeRecord, tuple(row))))
        yield from unreadable
        if not unreadable:
            quoted = (*json.loads(cells["statement"]), cells["response"])
            yield from (
                Problem(where, f"it quotes the turn {turn}, which is not there")
                for turn in quoted
                if (session, turn) not in turns
            )


def _sound(db: Database) -> Iterator[Problem]:
    query = "SELECT session, turn, place, samples, digest, rowid FROM sound"
    for session, turn, place, samples, digest, rowid in db.run(query):
        ((data,),) = db.run("SELECT pcm FROM sound WHERE rowid = ?", rowid)
        where = f"session {session}, turn {turn}, sound {place}"
        if mapping.digest(data) != digest:
            yield Problem(where, "the sound was changed from outside")
        if len(data) != 2 * samples:
            yield Problem(where, f"it should be {samples} samples long, and is {len(data) // 2}")


def _access(db: Database) -> Iterator[Problem]:
    beside = [path for path in db.path.parent.glob(f"{db.path.stem}*") if path.is_file()]
    for path in (db.path.parent, *sorted(beside)):
        if private_files.open_to_others(path):
            yield Problem(str(path), "others on this machine may look into it")


def _same(row: Row, text: str) -> None:
    if mapping.read_row(TurnRecord, row).text != text:
        raise ValueError("its text is not that of its transcript")


def _unreadable(where: str, read: Callable[[], object]) -> Iterator[Problem]:
    try:
        read()
    except (ValueError, TypeError) as error:
        yield Problem(where, str(error))
