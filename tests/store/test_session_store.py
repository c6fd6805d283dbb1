"""What is kept comes back, and what is deleted is gone."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from support.sessions import RESPONSE, STARTED, STATEMENT, session, sessions, turn

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.transcript import Transcript
from listening_coach.errors import StoreError
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.core.record import SessionRecord

WORD = "xylophone"
"""Nothing but a test would say it."""


def noise(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    rng = np.random.default_rng(7)
    return rng.uniform(-1, 1, int(seconds * SAMPLE_RATE)).astype(np.float32)


def every_byte(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


IN_ONE_STORE = hypothesis_settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
"""For properties that empty the store before each example."""


@given(kept=sessions())
@IN_ONE_STORE
def test_any_session_comes_back(store: SessionStore, kept: SessionRecord) -> None:
    store.delete_all()
    store.begin(kept)
    assert store.session(kept.id) == kept


def test_a_session_grows_step_by_step(store: SessionStore) -> None:
    whole = session(exchanges=2)
    store.begin(replace(whole, turns=(), exchanges=(), ended=None))
    for spoken in whole.turns:
        store.save_turn(whole.id, spoken)
    for exchange in whole.exchanges:
        store.save_exchange(whole.id, replace(exchange, verdict=None, assessment=None))
        store.save_exchange(whole.id, exchange)
    assert store.session(whole.id) == replace(whole, ended=None)
    assert [s.id for s in store.unfinished_sessions()] == [whole.id]
    assert whole.ended is not None
    store.finish(whole.id, whole.ended, lost=0, keep_audio=False)
    assert store.session(whole.id) == whole
    assert store.unfinished_sessions() == ()


def test_the_list_is_newest_first_and_says_how_much_was_said(store: SessionStore) -> None:
    for n in range(3):
        store.begin(session(n, exchanges=n + 1))
    listed = store.sessions()
    assert [s.id for s in listed] == [session(n).id for n in (2, 1, 0)]
    assert [s.turns for s in listed] == [6, 4, 2]
    assert listed[0].spoken == 6 * 5 * SAMPLE_RATE
    assert listed[0].protocols == ("slt",)
    assert listed[0].names == ("Ada", "Ben")


def test_the_beginning_of_an_id_is_enough_where_it_fits_no_other(store: SessionStore) -> None:
    one, other = session(0), session(1)
    store.begin(one)
    store.begin(other)
    assert store.session(other.id[:13]).id == other.id
    with pytest.raises(StoreError, match="More than one session begins with '2026'"):
        store.session("2026")
    with pytest.raises(StoreError, match="No session begins with 'zzz'"):
        store.session("zzz")
    with pytest.raises(StoreError, match="More than one"):
        store.session("")


def test_an_id_is_given_once(store: SessionStore) -> None:
    store.begin(session())
    with pytest.raises(StoreError, match="kept already"):
        store.begin(session())


@given(pieces=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 900)), max_size=6))
@IN_ONE_STORE
def test_sound_comes_back_with_silence_in_its_gaps(
    store: SessionStore, pieces: list[tuple[int, int]]
) -> None:
    store.delete_all()
    kept = session()
    store.begin(kept)
    whole = np.zeros(sum(gap + length for gap, length in pieces), np.float32)
    position = 0
    for gap, length in pieces:
        position += gap
        whole[position : position + length] = noise(0.1)[:length]
        store.save_sound(kept.id, "t1", 5000 + position, whole[position : position + length])
        position += length
    if not pieces:
        with pytest.raises(StoreError, match="No sound"):
            store.audio(kept.id, "t1")
        return
    heard = store.audio(kept.id, "t1")
    assert heard.dtype == np.float32
    np.testing.assert_allclose(heard, whole[pieces[0][0] :], atol=1 / 32767)
    assert store.turns_with_audio(kept.id) == {"t1": sum(length for _, length in pieces)}


def test_sound_goes_at_the_end_unless_both_keep_it(store: SessionStore) -> None:
    for n, keep_audio in enumerate((False, True)):
        kept = session(n)
        store.begin(kept)
        store.save_sound(kept.id, "t1", 0, noise(2.0))
        store.finish(kept.id, STARTED, lost=3, keep_audio=keep_audio)
        assert bool(store.turns_with_audio(kept.id)) is keep_audio
        assert store.session(kept.id).keep_audio is keep_audio
        assert store.session(kept.id).lost == 3


def test_what_is_off_the_record_goes_at_the_end(store: SessionStore, settings: Environment) -> None:
    kept = session(statement=f"I said {WORD} to her.", exchanges=1)
    store.begin(kept)
    store.save_turn(kept.id, replace(kept.turns[0], off_record=True))
    store.finish(kept.id, STARTED, lost=0, keep_audio=True)
    left = store.session(kept.id)
    assert [t.id for t in left.turns] == ["t2"]
    assert left.exchanges == ()
    assert WORD.encode() not in every_byte(settings.home)


def test_a_turn_in_which_nothing_was_said_goes_at_the_end(store: SessionStore) -> None:
    kept = session()
    silent = replace(turn("t9", "", 90), transcript=Transcript((), ""))
    store.begin(replace(kept, turns=(*kept.turns, silent)))
    store.finish(kept.id, STARTED, lost=0, keep_audio=False)
    assert [t.id for t in store.session(kept.id).turns] == ["t1", "t2"]


@pytest.mark.parametrize("passphrase", [None, "heron at dawn"])
@pytest.mark.parametrize("how", ["turn", "session", "all", "expiry", "finish"])
def test_nothing_deleted_is_left_in_the_folder(
    settings: Environment, passphrase: str | None, how: str
) -> None:
    loud = np.full(SAMPLE_RATE * 3, 0.123, np.float32)
    with SessionStore.open(replace(settings, passphrase=passphrase)) as store:
        for n in range(8):
            store.begin(session(n, exchanges=n + 1))
        said = f"It was {WORD}, {WORD} and again {WORD}."
        doomed = session(100, statement=said, exchanges=1 if how == "turn" else 20)
        if how == "expiry":
            doomed = replace(doomed, started=STARTED - timedelta(days=90))
        store.begin(doomed)
        store.save_sound(doomed.id, "t1", 0, loud)
        if how == "turn":
            store.delete_turn(doomed.id, "t1")
        elif how == "session":
            store.delete(doomed.id)
        elif how == "all":
            store.delete_all()
            assert store.sessions() == ()
        elif how == "expiry":
            assert store.expire(STARTED - timedelta(days=30)) == 1
        else:
            store.finish(doomed.id, STARTED, lost=0, keep_audio=False)
        rest = every_byte(settings.home)
        assert how == "finish" or WORD.encode() not in rest
        assert np.int16(round(0.123 * 32767)).tobytes() * 64 not in rest
        assert store.verify() == ()
        if how not in {"all", "finish"}:
            assert len(store.sessions()) == (9 if how == "turn" else 8)


@given(lengths=st.lists(st.integers(0, 900), min_size=1, max_size=25), doomed=st.integers(0, 24))
@IN_ONE_STORE
def test_wherever_a_deleted_turn_lay_it_is_overwritten(
    store: SessionStore, settings: Environment, lengths: list[int], doomed: int
) -> None:
    store.delete_all()
    doomed %= len(lengths)
    turns = tuple(
        turn(f"t{i}", " ".join([WORD if i == doomed else "house"] * length), 10 * i)
        for i, length in enumerate(lengths)
    )
    kept = replace(session(), turns=(), exchanges=())
    store.begin(kept)
    for spoken in turns:
        store.save_turn(kept.id, replace(spoken, transcript=Transcript((), "")))
        store.save_turn(kept.id, spoken)
    store.delete_turn(kept.id, f"t{doomed}")
    assert WORD.encode() not in every_byte(settings.home)
    assert len(store.session(kept.id).turns) == len(turns) - 1


def test_a_partner_gets_another_name_everywhere(store: SessionStore) -> None:
    store.begin(session(0))
    store.begin(replace(session(1), names=("Ben", "Ada")))
    store.rename("Ben", "Bea")
    assert {s.names for s in store.sessions()} == {("Ada", "Bea"), ("Bea", "Ada")}


def test_notes_are_kept(store: SessionStore) -> None:
    store.begin(session())
    store.save_notes(session().id, ("mine", ""))
    assert store.session(session().id).notes == ("mine", "")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_nobody_else_may_look_into_it(settings: Environment) -> None:
    settings.home.mkdir(mode=0o755)
    mask = os.umask(0)
    try:
        with SessionStore.open(settings) as store:
            store.begin(session())
            files = [p for p in settings.home.iterdir() if p.name.startswith("sessions.db")]
            assert {p.name for p in files} == {FILE, f"{FILE}-wal", f"{FILE}-shm"}
            assert {p.stat().st_mode & 0o777 for p in files} == {0o600}
            assert settings.home.stat().st_mode & 0o777 == 0o700
            (settings.home / FILE).chmod(0o644)
            assert [p.what for p in store.verify()] == ["others on this machine may look into it"]
    finally:
        os.umask(mask)
    with SessionStore.open(settings) as store:
        assert store.verify() == ()


def test_statement_and_response_can_be_read_with_any_tool(settings: Environment) -> None:
    import sqlite3  # noqa: PLC0415  (stands for any other tool)
    from contextlib import closing  # noqa: PLC0415  (as above)

    with SessionStore.open(settings) as store:
        store.begin(session())
    with closing(sqlite3.connect(settings.home / FILE)) as other:
        said = other.execute("SELECT role, text, started_s FROM turns ORDER BY place").fetchall()
        assert said == [("speaker", STATEMENT, 0.0), ("listener", RESPONSE, 10.0)]
        query = "SELECT assessment ->> '$.points[1].status', datetime(at) FROM exchanges"
        assert other.execute(query).fetchall() == [("changed", "2026-03-04 19:30:15")]


def test_a_session_that_was_not_kept_takes_no_turns(store: SessionStore) -> None:
    with pytest.raises(StoreError):
        store.save_turn("20260101-000000-0000", turn("t1", "Hello.", 0))


def test_two_programs_may_keep_at_once(settings: Environment) -> None:
    with SessionStore.open(settings) as one, SessionStore.open(settings) as other:
        one.begin(session(0))
        other.begin(session(1))
        assert len(one.sessions()) == len(other.sessions()) == 2
