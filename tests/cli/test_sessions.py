"""`sessions`: what was kept is listed, read, exported, changed and deleted."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from support.sessions import RESPONSE, STATEMENT, rich, session

from listening_coach.review.session_json import session_from_json
from listening_coach.store.session_store import FILE

if TYPE_CHECKING:
    from pathlib import Path

    from support.shell import Shell

    from listening_coach.core.record import SessionRecord

FORMATS = ("md", "html", "json", "srt", "vtt", "txt")


def type_lines(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def ids(shell: Shell) -> list[str]:
    return [line.split()[0] for line in shell.run("sessions", "list").out.splitlines()]


def test_where_nothing_is_kept_the_list_is_empty(shell: Shell) -> None:
    done = shell.run("sessions", "list")
    assert (done.code, done.out) == (0, "")


def test_the_newest_comes_first(shell: Shell) -> None:
    sessions = [session(n) for n in range(3)]
    shell.keep(*sessions)
    assert ids(shell) == [kept.id for kept in reversed(sessions)]


@pytest.mark.parametrize("part", [8, None])
def test_one_is_read_by_as_much_of_its_id_as_is_unique(
    shell: Shell, kept: SessionRecord, part: int | None
) -> None:
    out = " ".join(shell.run("sessions", "show", kept.id[:part]).out.split())
    assert STATEMENT in out
    assert RESPONSE in out


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_printed_or_written(
    shell: Shell, kept: SessionRecord, tmp_path: Path, form: str
) -> None:
    words = ("sessions", "export", kept.id, "--format", form)
    file = tmp_path / f"out.{form}"
    printed, written = shell.run(*words), shell.run(*words, "--out", file)
    assert (printed.code, written.code, written.out) == (0, 0, "")
    assert printed.out == file.read_text("utf-8") + "\n"
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_that_cannot_be_written_is_named(shell: Shell, kept: SessionRecord) -> None:
    out = shell.home.parent / "none" / "x.md"
    done = shell.run("sessions", "export", kept.id, "--format", "md", "--out", out)
    assert done.code == 2
    assert str(out) in done.err


def test_what_was_exported_is_taken_in_once(shell: Shell, exported: Path) -> None:
    assert shell.run("sessions", "import", exported).code == 0
    assert ids(shell) == [rich().id]
    again = shell.run("sessions", "import", exported)
    assert again.code != 0
    assert ids(shell) == [rich().id]


def test_an_import_loses_nothing(shell: Shell, exported: Path) -> None:
    shell.run("sessions", "import", exported)
    shown = shell.run("sessions", "export", rich().id, "--format", "json").out
    before = session_from_json(exported.read_text("utf-8"))
    back = session_from_json(shown)
    assert back.turns == tuple(turn for turn in before.turns if not turn.off_record)
    assert (back.names, back.started, back.notes) == (before.names, before.started, before.notes)


def test_another_file_is_not_taken_in(shell: Shell) -> None:
    done = shell.run("sessions", "import", shell.write("x.json", "{}"))
    assert (done.code, ids(shell)) == (5, [])


def test_a_turn_is_deleted_with_what_quotes_it(shell: Shell, kept: SessionRecord) -> None:
    assert shell.run("sessions", "delete", kept.id, "--turn", "t1").code == 0
    data = json.loads(shell.run("sessions", "export", kept.id, "--format", "json").out)
    assert [turn["id"] for turn in data["turns"]] == ["t2", "t3", "t4"]
    assert [exchange["id"] for exchange in data["exchanges"]] == ["x2"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("ID", "--all"),
        ("ID", "--turn", "t99"),
        ("ID", "--turn", ""),
        ("--all", "--turn", "t1"),
    ],
)
def test_nothing_is_deleted_by_halves(
    shell: Shell, kept: SessionRecord, words: tuple[str, ...]
) -> None:
    named = [kept.id if word == "ID" else word for word in words]
    assert shell.run("sessions", "delete", *named).code == 2
    assert ids(shell) == [kept.id]


def test_one_or_everything_is_deleted(shell: Shell) -> None:
    shell.keep(*(session(n) for n in range(3)))
    shell.run("sessions", "delete", session(1).id)
    assert ids(shell) == [session(2).id, session(0).id]
    shell.run("sessions", "delete", "--all")
    assert ids(shell) == []


@pytest.mark.usefixtures("kept")
def test_a_session_that_there_is_not_is_a_sentence(shell: Shell) -> None:
    for action in ("show", "delete"):
        done = shell.run("sessions", action, "19990101")
        assert done.code != 0
        assert done.err


def test_rows_are_checked_and_damage_is_said(shell: Shell, kept: SessionRecord) -> None:
    assert shell.run("sessions", "verify").code == 0
    with closing(sqlite3.connect(shell.home / FILE)) as rows, rows:
        rows.execute("UPDATE turns SET text = 'something else' WHERE id = 't1'")
    done = shell.run("sessions", "verify")
    assert done.code == 5
    assert kept.id in done.out


def test_what_can_be_counted_is_counted(shell: Shell) -> None:
    shell.keep(session(0), session(1, exchanges=3))
    done = shell.run("sessions", "stats", "--json")
    assert done.code == 0
    assert (done.json["sessions"], done.json["turns"]) == (2, 8)
    assert shell.run("sessions", "stats").out.startswith("2 sessions, 8 turns")


def test_a_partner_gets_another_name_everywhere(shell: Shell) -> None:
    shell.keep(session(0), session(1))
    assert shell.run("sessions", "rename", "Ada", "Grace").code == 0
    out = shell.run("sessions", "list").out
    assert out.count("Grace") == 2
    assert "Ada" not in out


def test_what_is_judged_again_keeps_its_words(shell: Shell, kept: SessionRecord) -> None:
    before = json.loads(shell.run("sessions", "export", kept.id, "--format", "json").out)
    assert shell.run("sessions", "recheck", kept.id).code == 0
    after = json.loads(shell.run("sessions", "export", kept.id, "--format", "json").out)
    assert after["turns"] == before["turns"]
    checkers = {exchange["assessment"]["checker"] for exchange in after["exchanges"]}
    assert "test/1" not in checkers


def test_a_passphrase_locks_every_word_until_it_is_taken_away(
    shell: Shell, kept: SessionRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_lines(monkeypatch, "heron at dawn\nheron at dawn\n")
    assert shell.run("sessions", "lock").code == 0
    assert STATEMENT.encode() not in b"".join(f.read_bytes() for f in shell.home.iterdir())
    type_lines(monkeypatch, "")
    assert shell.run("sessions", "list").code == 5
    monkeypatch.setenv("LISTENING_COACH_PASSPHRASE", "heron at dawn")
    assert ids(shell) == [kept.id]
    assert shell.run("sessions", "unlock").code == 0
    monkeypatch.delenv("LISTENING_COACH_PASSPHRASE")
    assert ids(shell) == [kept.id]


@pytest.mark.parametrize("lines", ["", "\n", "one\nanother\n"])
def test_a_passphrase_that_is_not_typed_twice_locks_nothing(
    shell: Shell, kept: SessionRecord, monkeypatch: pytest.MonkeyPatch, lines: str
) -> None:
    type_lines(monkeypatch, lines)
    assert shell.run("sessions", "lock").code == 2
    assert ids(shell) == [kept.id]


def test_old_sessions_go_after_so_many_days(shell: Shell) -> None:
    now = datetime.now(UTC)
    old, new = session(0), session(1)
    shell.keep(
        replace(old, started=now - timedelta(days=40), ended=now - timedelta(days=40)),
        replace(new, started=now - timedelta(days=2), ended=now - timedelta(days=2)),
    )
    assert shell.run("sessions", "expire", "30").code == 0
    assert ids(shell) == [new.id]
    assert shell.run("sessions", "expire", "never").code == 0
    assert ids(shell) == [new.id]


@pytest.mark.parametrize("days", ["0", "-1", "soon", "1.5", "99999999999", "٣"])
def test_what_is_no_number_of_days_deletes_nothing(
    shell: Shell, kept: SessionRecord, days: str
) -> None:
    assert shell.run("sessions", "expire", "--", days).code == 2
    assert ids(shell) == [kept.id]


def test_where_nothing_was_interrupted_no_model_is_loaded(
    shell: Shell, kept: SessionRecord
) -> None:
    assert kept.ended is not None
    assert shell.run("sessions", "recover", "--model", "nonsense").code == 0
