"""The database file: opened, locked with a passphrase, copied, and its failures said in words."""

from __future__ import annotations

import threading
import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

import apsw

from listening_coach.errors import StoreError
from listening_coach.store import files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Row = tuple[Any, ...]
Value = str | int | float | bytes | None
Kind = Literal["new", "plain", "sealed", "damaged"]

KDF_ROUNDS: Final = 600_000
"""Rounds of PBKDF2-SHA256 between a passphrase and its key: a quarter of a second to open."""
_WAIT_MS: Final = 5_000
"""How long one program waits for another that is writing."""
_PLAIN: Final = b"SQLite format 3\x00"
_SEALED: Final = b"\x20\x40\x20\x20"
"""Bytes 20 to 24 of an encrypted file, which stay readable: 32 bytes a page hold its checksum."""


def kind(path: Path) -> Kind:
    """Say what lies at `path`, by its first bytes; nothing is opened or changed.

    Raises:
        StoreError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(24)
    except (FileNotFoundError, NotADirectoryError):
        return "new"
    except OSError as error:
        raise files.cannot("read", path, error) from None
    if not head:
        return "new"
    if head.startswith(_PLAIN):
        return "plain"
    return "sealed" if head[20:] == _SEALED else "damaged"


class Database:
    """One connection, for any thread, one at a time."""

    def __init__(self, path: Path, passphrase: str | None) -> None:
        """Open the file at `path`, or make it.

        Raises:
            StoreError: it cannot be opened; it is left byte for byte as it was.
        """
        self.path = path
        self._lock = threading.RLock()
        _refuse(path, kind(path), passphrase)
        files.private_file(path)
        self._passphrase = passphrase
        self._connection = self._connect(path, passphrase)

    @contextmanager
    def using(self) -> Iterator[apsw.Connection]:
        """Have the connection to oneself, its failures as sentences.

        Raises:
            StoreError: what was tried could not be done.
        """
        with self._lock:
            try:
                yield self._connection
            except apsw.Error as error:
                raise _said(error, self.path) from None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Let everything inside happen, or nothing of it.

        Raises:
            StoreError: it did not happen.
        """
        with self.using() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def run(self, sql: str, *values: Value) -> list[Row]:
        """Run a statement and return its rows.

        Raises:
            StoreError: it could not be run.
        """
        with self.using() as connection:
            return list(connection.execute(sql, values))

    def put(self, sql: str, values: dict[str, Value]) -> None:
        """Run a statement with named values.

        Raises:
            StoreError: it could not be run.
        """
        with self.using() as connection:
            connection.execute(sql, values)

    def copy_to(self, path: Path) -> None:
        """Write a copy, under the same passphrase, that holds everything committed so far.

        Raises:
            StoreError: the copy cannot be written.
        """
        partial = path.with_suffix(".partial")
        partial.unlink(missing_ok=True)
        files.private_file(partial)
        self.run("VACUUM INTO ?", str(partial))
        files.replace(partial, path)

    def log_ahead(self) -> None:
        """Write through a log, so that a crash loses nothing and readers need not wait.

        Raises:
            StoreError: the file cannot be written.
        """
        self.run("PRAGMA journal_mode = wal")

    def settle(self) -> None:
        """Move everything into the main file, and leave no freed page and no log behind.

        Raises:
            StoreError: the file cannot be written.
        """
        self.run("PRAGMA incremental_vacuum")
        self.run("PRAGMA wal_checkpoint(TRUNCATE)")

    def lock_with(self, passphrase: str | None) -> None:
        """Encrypt everything with a passphrase, or with another, or no more.

        A finished copy takes the place of the file at one stroke: a crash leaves the old one.

        Raises:
            StoreError: another program has the file open, or there is no room; nothing is changed.
        """
        copy = self.path.with_suffix(".locked")
        with self.using() as connection:
            # Fails while anybody else has the file open, who would go on writing to the old one.
            connection.pragma("journal_mode", "delete")
            try:
                self.copy_to(copy)
                other = self._connect(copy, self._passphrase)
                other.pragma("rekey", _normal(passphrase) or "")
                other.close()
            except BaseException:
                copy.unlink(missing_ok=True)
                raise
            finally:
                connection.pragma("journal_mode", "wal")
            connection.close()
            files.replace(copy, self.path)
            self._passphrase = passphrase
            self._connection = self._connect(self.path, passphrase)
            self._connection.pragma("journal_mode", "wal")

    def close(self) -> None:
        """Close the file; may be called twice."""
        with self.using() as connection:
            connection.close()

    @staticmethod
    def _connect(path: Path, passphrase: str | None) -> apsw.Connection:
        try:
            connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
        except apsw.Error as error:
            raise _said(error, path) from None
        try:
            _prepare(connection, _normal(passphrase))
        except apsw.Error as error:
            connection.close()
            raise _said(error, path, locked=passphrase is not None) from None
        return connection


def _prepare(connection: apsw.Connection, passphrase: str | None) -> None:
    connection.set_busy_timeout(_WAIT_MS)
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
    """Return a passphrase the same on every keyboard."""
    return unicodedata.normalize("NFC", passphrase) if passphrase else None


def _refuse(path: Path, what: Kind, passphrase: str | None) -> None:
    if what == "damaged":
        raise _damaged(path)
    if what == "sealed" and not passphrase:
        raise StoreError(
            "The sessions are locked with a passphrase.",
            "Give it when asked, or in LISTENING_COACH_PASSPHRASE.",
        )


def _damaged(path: Path) -> StoreError:
    return StoreError(
        f"{path} is damaged, or is no file of this program.",
        "Keep a copy of it, then put back a backup from the same folder, or move it away to begin"
        " anew.",
    )


def _said(error: apsw.Error, path: Path, *, locked: bool = False) -> StoreError:
    """Return a failure as a sentence."""
    match error:
        case apsw.NotADBError() if locked:
            return StoreError(
                "This passphrase does not open the sessions.", "Try again; nothing was changed."
            )
        case apsw.NotADBError() | apsw.CorruptError():
            return _damaged(path)
        case apsw.FullError():
            return StoreError(
                f"The disk that holds {path.parent} is full.",
                "Make room and try again; what was kept before is safe.",
            )
        case apsw.BusyError() | apsw.LockedError():
            return StoreError(
                "Another window of this program is using the sessions.", "Close it and try again."
            )
        case apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError():
            return StoreError(f"{path} cannot be written.", files.ELSEWHERE)
        case _:
            return StoreError(
                f"{path} cannot be read or written: {error}.",
                "Check the disk; what was kept before is safe.",
            )
