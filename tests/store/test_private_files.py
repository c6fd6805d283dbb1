"""The folder that holds what was said, closed to everybody else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from listening_coach.errors import StoreError
from listening_coach.store import private_files

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="has no such permissions")


@posix
def test_a_folder_and_a_file_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "sessions.db"
    private_files.private_file(file)
    assert file.read_bytes() == b""
    assert not private_files.open_to_others(file)
    assert not private_files.open_to_others(file.parent)


@posix
@pytest.mark.parametrize("mode", [0o644, 0o666, 0o640])
def test_a_file_that_others_could_read_is_closed_and_not_emptied(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "sessions.db"
    file.write_bytes(b"words")
    file.chmod(mode)
    assert private_files.open_to_others(file)
    private_files.private_file(file)
    assert not private_files.open_to_others(file)
    assert file.read_bytes() == b"words"


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(StoreError, match=r"Cannot make the folder .*home") as failed:
        private_files.private_folder(tmp_path / "home")
    assert failed.value.hint == private_files.ELSEWHERE


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "sessions.db").mkdir()
    with pytest.raises(StoreError, match=r"Cannot write .*sessions\.db"):
        private_files.private_file(tmp_path / "sessions.db")


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")
    private_files.replace(new, old)
    assert (old.read_text(), new.exists()) == ("new", False)
    with pytest.raises(StoreError):
        private_files.replace(new, old)


def test_files_that_have_gone_already_are_no_failure(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("x")
    private_files.remove([tmp_path / "there", tmp_path / "gone"])
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "folder").mkdir()
    if os.geteuid():
        with pytest.raises(StoreError, match="Cannot remove"):
            private_files.remove([tmp_path / "folder"])


def test_leftovers_are_told_from_the_database_and_its_backups(tmp_path: Path) -> None:
    path = tmp_path / "sessions.db"
    left = {"sessions.partial", "sessions.partial-journal", "sessions.locked"}
    kept = {"sessions.db", "sessions.db-wal", "sessions-0003.backup", "other.partial"}
    for name in left | kept:
        (tmp_path / name).touch()
    assert {file.name for file in private_files.leftovers(path)} == left
    assert [file.name for file in private_files.backups(path)] == ["sessions-0003.backup"]
    assert private_files.backup(path, "0003") in private_files.backups(path)
