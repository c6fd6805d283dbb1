"""SQLite with a cipher, and its failures as sentences."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import apsw
import pytest

from listening_coach.errors import StoreError
from listening_coach.store import sqlite

if TYPE_CHECKING:
    from pathlib import Path

WORD = "xylophone"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "a.db").touch()
    return tmp_path / "a.db"


def write(file: Path, passphrase: str | None) -> None:
    with closing(sqlite.connect(file, passphrase)) as connection:
        connection.execute("CREATE TABLE words (word TEXT)")
        connection.execute("INSERT INTO words VALUES (?)", (WORD,))


def read(file: Path, passphrase: str | None) -> list[str]:
    with closing(sqlite.connect(file, passphrase)) as connection:
        return [str(word) for (word,) in connection.execute("SELECT word FROM words")]


def test_without_a_passphrase_any_tool_reads_it(file: Path) -> None:
    write(file, None)
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT word FROM words").fetchall() == [(WORD,)]


def test_with_a_passphrase_no_word_is_in_the_file(file: Path) -> None:
    write(file, "heron at dawn")
    assert WORD.encode() not in file.read_bytes()
    assert read(file, "heron at dawn") == [WORD]


@pytest.mark.parametrize("guess", ["heron at dusk", "HERON AT DAWN"])
def test_a_wrong_passphrase_is_a_sentence(file: Path, guess: str) -> None:
    write(file, "heron at dawn")
    before = file.read_bytes()
    with pytest.raises(StoreError, match="passphrase does not open"):
        sqlite.connect(file, guess)
    assert file.read_bytes() == before


def test_a_key_is_changed_and_taken_away(file: Path) -> None:
    write(file, None)
    sqlite.change_key(file, None, "one")
    assert read(file, "one") == [WORD]
    sqlite.change_key(file, "one", None)
    assert read(file, None) == [WORD]


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        sqlite.connect(tmp_path / "none.db", None)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_another_kind_is_said_to_be_one(file: Path) -> None:
    file.write_bytes(b"these are no rows " * 500)
    with pytest.raises(StoreError, match="is damaged, or is no file of this program"):
        sqlite.connect(file, None)


def test_while_somebody_else_writes_it_is_said_to_be_in_use(file: Path) -> None:
    write(file, None)
    with closing(sqlite.connect(file, None)) as one, closing(sqlite.connect(file, None)) as two:
        two.set_busy_timeout(10)
        one.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite.OccupiedError), sqlite.failures(file):
            two.execute("INSERT INTO words VALUES ('y')")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (apsw.FullError("x"), "is full"),
        (apsw.IOError("x"), "cannot be read or written: x"),
        (apsw.ReadOnlyError("x"), "cannot be written"),
        (apsw.CorruptError("x"), "is damaged"),
    ],
)
def test_each_failure_of_the_disk_has_a_sentence(file: Path, error: Exception, says: str) -> None:
    with pytest.raises(StoreError, match=says) as failed, sqlite.failures(file):
        raise error
    assert failed.value.hint


def test_deleted_words_are_overwritten(file: Path) -> None:
    write(file, None)
    with closing(sqlite.connect(file, None)) as connection:
        connection.execute("DELETE FROM words")
    assert WORD.encode() not in file.read_bytes()
