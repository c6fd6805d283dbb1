"""Files and folders that only their owner can read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from listening_coach.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ELSEWHERE: Final = "Make it writable, or name another folder in LISTENING_COACH_HOME."
_FOLDER: Final = 0o700
_FILE: Final = 0o600


def private_folder(path: Path) -> None:
    """Make a folder that only its owner can enter.

    Raises:
        StoreError: it cannot be made.
    """
    try:
        path.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise file_error("make the folder", path, error) from None
    _close_to_others(path, _FOLDER)


def private_file(path: Path) -> None:
    """Make an empty file that only its owner can read, if there is none.

    SQLite gives its log and its index the same permissions as the file that they belong to.

    Raises:
        StoreError: it cannot be made.
    """
    private_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, _FILE))
    except OSError as error:
        raise file_error("write", path, error) from None
    _close_to_others(path, _FILE)


def replace(source: Path, target: Path) -> None:
    """Rename a finished file to its final name, in one step.

    Raises:
        StoreError: the folder cannot be written.
    """
    try:
        source.replace(target)
    except OSError as error:
        raise file_error("write", target, error) from None


def remove(paths: Iterable[Path]) -> None:
    """Remove files; a file that is gone already is no error.

    Raises:
        StoreError: the folder cannot be written.
    """
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise file_error("remove", path, error) from None


def leftovers(path: Path) -> list[Path]:
    """The unfinished copies of a database that a crash left beside it.

    SQLite's own files of a copy are among them, even if the copy itself is gone.
    """
    unfinished = (f"{path.stem}*.partial*", f"{path.stem}.locked*")
    return sorted(file for pattern in unfinished for file in path.parent.glob(pattern))


def backup(path: Path, name: str) -> Path:
    """The path of the backup of a database that was made after the migration `name`."""
    return path.with_name(f"{path.stem}-{name}.backup")


def backups(path: Path) -> list[Path]:
    """The backups beside a database."""
    return sorted(path.parent.glob(f"{path.stem}-*.backup"))


def open_to_others(path: Path) -> bool:
    """Whether other people on the computer can read a file or folder."""
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)


def file_error(what: str, path: Path, error: OSError) -> StoreError:
    """The error for a file that could not be used."""
    return StoreError(f"Cannot {what} {path}: {error.strerror or error}.", ELSEWHERE)


def _close_to_others(path: Path, mode: int) -> None:
    try:
        if open_to_others(path):
            path.chmod(mode)
    except PermissionError:
        # The folder belongs to somebody else: the files in it are private all the same.
        return
