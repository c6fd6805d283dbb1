"""The lock that every window holds while it has the sessions open, on every system.

It is SQLite's own lock on an empty file beside the database. That file is never replaced, as the
database is when its passphrase changes; so a lock on it holds for the old file and the new. The
lock works on Linux, macOS and Windows, also between two connections in one process, and it ends
with the process that holds it, however that ends.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from listening_coach.store import private_files, sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GLANCE_MS: Final = 100
"""How long an opening waits to be the only one before it shares; in milliseconds."""
ALONE_MS: Final = 3_000
"""How long a change of the passphrase waits for other windows to close; in milliseconds."""
SHARE_MS: Final = 30_000
"""How long an opening waits while another window changes the passphrase; in milliseconds."""


class Guard:
    """The lock of one opening on a file: shared with other windows, or exclusive."""

    def __init__(self, path: Path) -> None:
        """Lock the file at `path`: exclusively if no other window has it open, else shared.

        Raises:
            StoreError: the lock cannot be made, or another window keeps it for too long.
        """
        lock = path.with_suffix(".lock")
        private_files.private_file(lock)
        self._path = lock
        self._connection = sqlite.connect_to_lock(lock, SHARE_MS)
        self.alone = False
        """No other window has the file open, and none can open it."""
        try:
            self._take_first()
        except BaseException:
            self.close()
            raise

    def share(self) -> None:
        """Share the lock: others may open the file too, but not replace it.

        Raises:
            OccupiedError: another window keeps it exclusively for too long.
        """
        self._take("BEGIN", SHARE_MS)

    @contextmanager
    def held_alone(self) -> Iterator[None]:
        """Hold the lock exclusively: no other window can open the file; share it afterwards.

        Raises:
            OccupiedError: another window has it open.
        """
        if self.alone:
            yield
            return
        try:
            self._take_alone(ALONE_MS)
            yield
        finally:
            self.share()

    def close(self) -> None:
        """Release the lock; may be called twice."""
        self._connection.close()

    def _take_first(self) -> None:
        try:
            self._take_alone(GLANCE_MS)
        except sqlite.OccupiedError:
            self.share()

    def _take_alone(self, wait_ms: int) -> None:
        self._take("BEGIN EXCLUSIVE", wait_ms)
        self.alone = True

    def _take(self, begin: str, wait_ms: int) -> None:
        connection = self._connection
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        self.alone = False
        connection.set_busy_timeout(wait_ms)
        with sqlite.failures(self._path):
            connection.execute(begin)
            # A plain BEGIN takes its lock only at the first read.
            list(connection.execute("SELECT 1 FROM sqlite_schema"))
