"""What was changed from outside is found, and said where."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import session

from listening_coach.errors import StoreError
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from listening_coach.config import Environment


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE turns SET text = 'I love you.' WHERE id = 't1'", "not that of its transcript"),
        (
            "UPDATE turns SET transcript = replace(transcript, 'bath', 'tea') WHERE id = 't1'",
            "transcript was changed from outside",
        ),
        ("UPDATE turns SET transcript = '{' WHERE id = 't1'", "Expecting"),
        (
            "UPDATE turns SET transcript = '[]' WHERE id = 't1'",
            "transcript' should be a table of fields",
        ),
        (
            "UPDATE exchanges SET reflection = '{}'",
            "field 'statement' is missing",
        ),
        ("UPDATE exchanges SET assessment = NULL", "assessment was changed from outside"),
        ("UPDATE exchanges SET at = 'noon'", "'noon', which is no time of day"),
        ("UPDATE sessions SET started = '2026-01-01'", "does not say in which zone"),
        ("DELETE FROM turns WHERE id = 't1'", "quotes the turn t1, which is not there"),
        ("DELETE FROM sessions", "belongs to none of the sessions"),
        ("UPDATE sound SET pcm = zeroblob(128)", "sound was changed from outside"),
        ("UPDATE sound SET samples = 7", "should be 7 samples long, and is 64"),
    ],
)
def test_harm_is_found(settings: Environment, harm: str, said: str) -> None:
    with SessionStore.open(settings) as store:
        store.begin(session())
        store.save_sound(session().id, "t1", 0, np.full(64, 0.5, np.float32))
        assert store.verify() == ()
    with closing(sqlite3.connect(settings.home / FILE)) as other, other:
        other.execute(harm)
    with SessionStore.open(settings) as store:
        problems = [str(problem) for problem in store.verify()]
    assert any(said in problem for problem in problems), problems


def test_one_unreadable_session_does_not_hide_the_others(settings: Environment) -> None:
    with SessionStore.open(settings) as store:
        store.begin(session(0))
        store.begin(session(1))
    with closing(sqlite3.connect(settings.home / FILE)) as other, other:
        other.execute("UPDATE turns SET transcript = '[]' WHERE session = ?", [session(0).id])
    with SessionStore.open(settings) as store:
        assert len(store.sessions()) == 2
        assert store.session(session(1).id) == session(1)
        with pytest.raises(StoreError, match="cannot be read") as caught:
            store.session(session(0).id)
        assert "sessions verify" in str(caught.value)
