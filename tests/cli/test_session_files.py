"""What was kept, as the screens see it, and as it leaves the program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import STATEMENT, session

from listening_coach.cli.session_files import (
    StoreArchive,
    export_session,
    recordings,
    write_for_reading,
)
from listening_coach.config import Environment
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import UsageError
from listening_coach.practice.recorder import NullRecorder
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = replace(session(), keep_audio=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SessionStore]:
    with SessionStore.open(Environment(tmp_path / "home", tmp_path / "models")) as opened:
        opened.begin(replace(KEPT, ended=None))
        noise = np.full(SAMPLE_RATE, 0.25, np.float32)
        for turn in KEPT.turns:
            opened.save_sound(KEPT.id, turn.id, turn.started, noise)
        yield opened


def test_a_demo_keeps_nothing(store: SessionStore) -> None:
    archive = StoreArchive(store, keeps=False)
    assert isinstance(archive.begin(("Ada", "Ben"), "slt"), NullRecorder)
    assert len(store.sessions()) == 1


def test_turns_and_exchanges_are_saved_by_what_they_are(store: SessionStore) -> None:
    archive = StoreArchive(store)
    turn = replace(KEPT.turns[0], partner=1)
    exchange = replace(KEPT.exchanges[0], rating=1)
    archive.save(KEPT.id, turn, exchange)
    kept = archive.session(KEPT.id)
    assert (kept.turns[0], kept.exchanges[0]) == (turn, exchange)


def test_an_interrupted_session_is_listed_until_it_is_ended(store: SessionStore) -> None:
    archive = StoreArchive(store)
    assert archive.unfinished_ids() == (KEPT.id,)
    archive.resume(KEPT.id).finish(0, keep=True, keep_audio=True)
    assert archive.unfinished_ids() == ()


def test_sound_is_given_with_the_sample_at_which_it_begins(store: SessionStore) -> None:
    start, sound = StoreArchive(store).sound(KEPT.id, "t2")
    assert (start, len(sound)) == (KEPT.turns[1].started, SAMPLE_RATE)


def test_no_sound_of_what_is_off_the_record_leaves_the_program(store: SessionStore) -> None:
    assert set(recordings(store, KEPT)) == {"t1", "t2"}
    secret = replace(KEPT.turns[0], off_record=True)
    assert set(recordings(store, replace(KEPT, turns=(secret, KEPT.turns[1])))) == {"t2"}


@pytest.mark.parametrize("audio", [False, True])
def test_a_session_is_written_into_the_users_folder(
    store: SessionStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, audio: bool
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    path = export_session(store, KEPT.id, "html", "keep", audio=audio)
    assert path.parent == tmp_path
    text = path.read_text("utf-8")
    assert ("<audio" in text) is audio
    assert STATEMENT.split()[-1] in text


def test_a_file_is_closed_to_others_before_a_word_is_in_it(tmp_path: Path) -> None:
    write_for_reading(tmp_path / "x.txt", "words")
    assert (tmp_path / "x.txt").stat().st_mode & 0o077 == 0
    with pytest.raises(UsageError, match="cannot be written"):
        write_for_reading(tmp_path / "none" / "x.txt", "words")
