"""Every file that an earlier version has written opens, with everything that was in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import session

from listening_coach.store.schema import MIGRATIONS
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from listening_coach.config import Environment

DUMPS = Path(__file__).parent / "schemas"
"""One for each change to the tables: the database of `session()` as the program wrote it then."""
SHAPE = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


def load(settings: Environment, name: str) -> None:
    settings.home.mkdir(exist_ok=True)
    with closing(sqlite3.connect(settings.home / FILE)) as old:
        old.execute("PRAGMA auto_vacuum = incremental")
        old.executescript((DUMPS / f"{name}.sql").read_text("utf-8"))


def shape(settings: Environment) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(settings.home / FILE)) as db:
        return [(*row[:3], " ".join((row[3] or "").split())) for row in db.execute(SHAPE)]


@pytest.mark.parametrize("name", MIGRATIONS)
def test_an_older_file_is_brought_up_to_date(settings: Environment, name: str) -> None:
    load(settings, name)
    with SessionStore.open(settings) as store:
        kept = session()
        assert store.session(kept.id) == kept
        np.testing.assert_allclose(
            store.audio(kept.id, "t1"), np.linspace(-0.5, 0.5, 64), atol=1 / 32767
        )
        assert store.verify() == ()


@pytest.mark.parametrize("name", MIGRATIONS)
def test_an_older_file_ends_like_a_new_one(settings: Environment, name: str) -> None:
    SessionStore.open(settings).close()
    new = shape(settings)
    (settings.home / FILE).unlink()
    load(settings, name)
    SessionStore.open(settings).close()
    assert shape(settings) == new
