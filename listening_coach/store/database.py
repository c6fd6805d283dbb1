"""The database file: opened, locked with a passphrase, and copied."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, Literal

from listening_coach.errors import StoreError
from listening_coach.store import private_files, sqlite
from listening_coach.store.guard import Guard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Row = tuple[Any, ...]
Value = str | int | float | bytes | None
Kind = Literal["new", "plain", "sealed", "damaged"]

_PLAIN: Final = b"SQLite format 3\x00"
_SEALED: Final = b"\x20\x40\x20\x20"
"""Bytes 20 to 24 of an encrypted file, which stay readable: 32 bytes a page hold its checksum."""


def file_kind(path: Path) -> Kind:
    """The kind of file at `path`, by its first bytes; nothing is opened or changed.

    Raises:
        StoreError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(24)
    except (FileNotFoundError, NotADirectoryError):
        return "new"
    except OSError as error:
        raise private_files.file_error("read", path, error) from None
    if not head:
        return "new"
    if head.startswith(_PLAIN):
        return "plain"
    return "sealed" if head[20:] == _SEALED else "damaged"


class Database:
    """One connection; any thread may use it, one at a time."""

    def __init__(
        self,
        path: Path,
        passphrase: str | None,
        prepare: Callable[[Database], None] | None = None,
    ) -> None:
        """Open the file at `path`, or make it.

        Args:
            path: the file.
            passphrase: opens it, or locks it where it is new; not used where it is not locked.
            prepare: called as soon as the file is open, and before another window can open it if
                no other has it open already.

        Raises:
            StoreError: it cannot be opened; it is left byte for byte as it was.
        """
        self.path = path
        self._lock = threading.RLock()
        self._guard = Guard(path)
        try:
            self._passphrase = self._fitting(passphrase)
            private_files.private_file(path)
            self._connection = sqlite.connect(path, self._passphrase)
            self._begin(prepare)
        except BaseException:
            self._guard.close()
            raise

    def _fitting(self, passphrase: str | None) -> str | None:
        """The passphrase for this kind of file."""
        what = file_kind(self.path)
        if what == "damaged":
            raise sqlite.damage_error(self.path)
        if what == "sealed" and not passphrase:
            raise StoreError(
                "The sessions are locked with a passphrase.",
                "Give it when asked, or in LISTENING_COACH_PASSPHRASE.",
            )
        return None if what == "plain" else passphrase or None

    def _begin(self, prepare: Callable[[Database], None] | None) -> None:
        try:
            if self._guard.alone:
                private_files.remove(private_files.leftovers(self.path))
            if prepare is not None:
                prepare(self)
            self._guard.share()
        except BaseException:
            self._connection.close()
            raise

    @property
    def sealed(self) -> bool:
        """Whether the file is encrypted."""
        return self._passphrase is not None

    @contextmanager
    def using(self) -> Iterator[sqlite.Connection]:
        """Use the connection alone; failures become sentences.

        Raises:
            StoreError: the operation failed.
        """
        with self._lock, sqlite.failures(self.path):
            yield self._connection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit everything inside, or nothing.

        Raises:
            StoreError: nothing was committed.
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
        """Run a statement, and return its rows.

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
        private_files.private_file(partial)
        self.run("VACUUM INTO ?", str(partial))
        private_files.replace(partial, path)

    def log_ahead(self) -> None:
        """Turn on the write-ahead log, so that a crash loses nothing and readers need not wait.

        Raises:
            StoreError: the file cannot be written.
        """
        self.run("PRAGMA journal_mode = wal")

    def settle(self, wait_ms: int = sqlite.WAIT_MS) -> bool:
        """Move everything into the main file, and leave no freed page and no log.

        Returns whether this succeeded: while another window reads, the log keeps its length.

        Args:
            wait_ms: how long to wait for other windows, in milliseconds.

        Raises:
            StoreError: the file cannot be written.
        """
        with self.using() as connection:
            connection.set_busy_timeout(wait_ms)
            try:
                list(connection.execute("PRAGMA incremental_vacuum"))
                ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.set_busy_timeout(sqlite.WAIT_MS)
        return not busy

    def lock_with(self, passphrase: str | None) -> None:
        """Set, change or remove the passphrase, and with it the encryption; backups are removed.

        A finished copy replaces the file in one step: a crash leaves the old file or the new one,
        never a mixture. No other window can open the file meanwhile.

        Raises:
            StoreError: another window has the file open, or there is no room; nothing is changed.
        """
        with self.using() as connection, self._guard.held_alone():
            try:
                # Ends the log, which must not outlive its file. It also fails while a version of
                # this program without the guard has the file open.
                connection.pragma("journal_mode", "delete")
                self._replace(connection, passphrase)
            finally:
                connection.close()
                private_files.remove(private_files.leftovers(self.path))
                self._connection = sqlite.connect(self.path, self._passphrase)
                self.log_ahead()

    def _replace(self, connection: sqlite.Connection, passphrase: str | None) -> None:
        copy = self.path.with_suffix(".locked")
        # SQLite would take the journal of an earlier copy for the journal of this one.
        private_files.remove(private_files.leftovers(self.path))
        self.copy_to(copy)
        sqlite.change_key(copy, self._passphrase, passphrase)
        # Before the file itself: a crash must not leave a copy that the old passphrase opens.
        private_files.remove(private_files.backups(self.path))
        connection.close()
        private_files.replace(copy, self.path)
        self._passphrase = passphrase or None

    def close(self) -> None:
        """Close the file; may be called twice."""
        with self.using() as connection:
            connection.close()
            self._guard.close()
