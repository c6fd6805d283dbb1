"""Connections to an encrypted SQLite file, and its failures as sentences."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import apsw

from listening_coach.errors import StoreError
from listening_coach.store import private_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Connection = apsw.Connection
KDF_ROUNDS: Final = 600_000
"""Rounds of PBKDF2-SHA256 from a passphrase to its key: opening takes a quarter of a second."""
WAIT_MS: Final = 5_000
"""How long one program waits for another that is writing, in milliseconds."""


class OccupiedError(StoreError):
    """Another window of this program, or another program, is using a file."""


def connect(path: Path, passphrase: str | None) -> Connection:
    """Open an existing database, or an empty file that will become one.

    Raises:
        StoreError: it cannot be opened, or not with this passphrase; it is left as it was.
    """
    with failures(path):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        with failures(path, locked=passphrase is not None):
            _prepare(connection, _normal(passphrase))
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_lock(path: Path, wait_ms: int) -> Connection:
    """Open an empty file that serves only as a lock; nothing is ever written to it.

    Args:
        path: the file.
        wait_ms: how long to wait while it is locked elsewhere, in milliseconds.

    Raises:
        OccupiedError: it was locked for all that time.
        StoreError: it cannot be opened.
    """
    with failures(path):
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        with failures(path):
            connection.set_busy_timeout(wait_ms)
            connection.pragma("journal_mode", "off")  # else a file appears with every lock
    except BaseException:
        connection.close()
        raise
    return connection


def change_key(path: Path, passphrase: str | None, new: str | None) -> None:
    """Set, change or remove the passphrase of a database that nothing else uses.

    Raises:
        StoreError: it cannot be written.
    """
    connection = connect(path, passphrase)
    try:
        with failures(path):
            connection.pragma("rekey", _normal(new) or "")
    finally:
        connection.close()


@contextmanager
def failures(path: Path, *, locked: bool = False) -> Iterator[None]:
    """Turn failures of SQLite into sentences.

    Args:
        path: the file that is used.
        locked: whether a passphrase was given, and may be wrong.

    Raises:
        StoreError: the operation failed.
    """
    try:
        yield
    except apsw.Error as error:
        raise _error_for(error, path, locked=locked) from None


def damage_error(path: Path) -> StoreError:
    """The error for a file that cannot be a database of this program."""
    return StoreError(
        f"{path} is damaged, or is no file of this program.",
        "Keep a copy of it, then put back a backup from the same folder, or move it away to start"
        " again.",
    )


def _prepare(connection: Connection, passphrase: str | None) -> None:
    connection.set_busy_timeout(WAIT_MS)
    connection.pragma("cipher", "chacha20")
    connection.pragma("kdf_iter", KDF_ROUNDS)
    if passphrase:
        connection.pragma("key", passphrase)
    connection.pragma("schema_version")  # the first read: a wrong passphrase ends here
    if not connection.pragma("page_count"):
        connection.pragma("auto_vacuum", "incremental")
    connection.pragma("secure_delete", 1)
    connection.pragma("temp_store", "memory")
    connection.pragma("foreign_keys", 1)
    connection.pragma("synchronous", "full")


def _normal(passphrase: str | None) -> str | None:
    """A passphrase in one normal form, so that every keyboard types the same one."""
    return unicodedata.normalize("NFC", passphrase) if passphrase else None


def _error_for(error: apsw.Error, path: Path, *, locked: bool) -> StoreError:
    """A failure of SQLite as a sentence."""
    match error:
        case apsw.NotADBError() if locked:
            return StoreError(
                "This passphrase does not open the sessions.", "Try again; nothing was changed."
            )
        case apsw.NotADBError() | apsw.CorruptError():
            return damage_error(path)
        case apsw.FullError():
            return StoreError(
                f"The disk that holds {path.parent} is full.",
                "Make room and try again; what was kept before is safe.",
            )
        case apsw.BusyError() | apsw.LockedError():
            return OccupiedError(
                "Another window of this program is using the sessions.", "Close it and try again."
            )
        case apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError():
            return StoreError(f"{path} cannot be written.", private_files.ELSEWHERE)
        case _:
            return StoreError(
                f"{path} cannot be read or written: {error}.",
                "Check the disk; what was kept before is safe.",
            )
