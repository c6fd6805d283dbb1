"""All that is done with what was kept, by the commands as a person types them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from support.program import program
from support.sessions import session

from listening_coach.review import session_json

if TYPE_CHECKING:
    from pathlib import Path

    from support.program import Program

WORD = "xylophone"
LOCK = "heron at dawn"


def bytes_of(home: Path) -> bytes:
    return b"".join(p.read_bytes() for p in sorted(home.rglob("*")) if p.is_file())


@pytest.fixture
def imported_id(coach: Program, tmp_path: Path) -> str:
    """A session that was brought along in a file."""
    file = tmp_path / "one.json"
    file.write_text(session_json.session_to_json(session(statement=f"I sold the {WORD}.")), "utf-8")
    assert coach.run("sessions", "import", file).returncode == 0
    return session().id


def test_what_was_exported_can_be_taken_in_once(
    coach: Program, imported_id: str, tmp_path: Path
) -> None:
    again = coach.json("sessions", "export", imported_id, "--format", "json")
    assert again == json.loads((tmp_path / "one.json").read_text("utf-8"))
    twice = coach.run("sessions", "import", tmp_path / "one.json")
    assert (twice.returncode, imported_id in twice.stderr) == (5, True)
    assert coach.run("sessions", "import", tmp_path / "none.json").returncode == 2


def test_it_is_counted_checked_again_and_renamed(coach: Program, imported_id: str) -> None:
    counted = coach.json("sessions", "stats", "--json")
    assert (counted["sessions"], counted["turns"]) == (1, 2)
    assert counted["verdicts_alike"] == {"part": 1, "of": 1}
    assert "1 exchanges again" in coach.run("sessions", "recheck").stderr
    data = coach.json("sessions", "export", imported_id, "--format", "json")
    assert data["exchanges"][0]["assessment"]["checker"] != "test/1"
    assert "0 assessments changed" in coach.run("sessions", "recheck", imported_id).stderr
    coach.run("sessions", "rename", "Ada", "Adele")
    assert "Adele and Ben" in coach.run("sessions", "list").stdout
    assert coach.run("sessions", "verify").returncode == 0


def test_a_passphrase_hides_every_word(coach: Program, imported_id: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert WORD.encode() in bytes_of(home)
    unequal = coach.run("sessions", "lock", stdin=f"{LOCK}\nother\n")
    assert unequal.returncode == 2
    assert coach.run("sessions", "lock", stdin=f"{LOCK}\n{LOCK}\n").returncode == 0
    for secret in (WORD, "paraphrase", "CREATE TABLE"):
        assert secret.encode() not in bytes_of(home)
    before = bytes_of(home)
    for words in ({}, {"LISTENING_COACH_PASSPHRASE": "wrong"}):
        refused = program(home, **words).run("sessions", "show", imported_id)
        assert refused.returncode == 5
        assert "passphrase" in refused.stderr
        assert bytes_of(home) == before
    knowing = program(home, LISTENING_COACH_PASSPHRASE=LOCK)
    assert WORD in knowing.run("sessions", "show", imported_id).stdout
    assert knowing.run("sessions", "unlock").returncode == 0
    assert WORD in coach.run("sessions", "show", imported_id).stdout


def test_a_turn_then_everything_is_deleted(
    coach: Program, imported_id: str, tmp_path: Path
) -> None:
    assert coach.run("sessions", "delete", imported_id, "--turn", "t9").returncode == 2
    assert coach.run("sessions", "delete", imported_id, "--turn", "t1").returncode == 0
    assert WORD not in coach.run("sessions", "show", imported_id).stdout
    assert WORD.encode() not in bytes_of(tmp_path / "home")
    assert coach.run("sessions", "delete").returncode == 2
    assert coach.run("sessions", "delete", "--all").returncode == 0
    assert coach.run("sessions", "list").stdout == ""


def test_old_sessions_go_by_themselves(coach: Program, imported_id: str) -> None:
    assert coach.run("sessions", "expire", "soon").returncode == 2
    assert coach.run("sessions", "expire", "never").returncode == 0
    assert imported_id in coach.run("sessions", "list").stdout
    # The session was held in March 2026; whoever runs this does so later.
    assert coach.run("sessions", "expire", "1").returncode == 0
    assert coach.run("sessions", "list").stdout == ""


def test_where_nothing_was_cut_off_that_is_said(coach: Program, imported_id: str) -> None:
    done = coach.run("sessions", "recover")
    assert (done.returncode, "No session was interrupted" in done.stderr) == (0, True)
    assert imported_id in coach.run("sessions", "list").stdout
