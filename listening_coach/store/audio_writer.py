"""Write audio in its own thread while it is captured, so that a crash loses nothing."""

from __future__ import annotations

import queue
import threading
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import StoreError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.core.audio import AudioChunk
    from listening_coach.store.session_store import SessionStore

_Item = tuple[str, "AudioChunk"] | Literal["empty the log"]
PIECE: Final = SAMPLE_RATE // 2
"""Samples that are written together: half a second, the most that a crash usually loses."""
_EMPTY_LOG: Final = "empty the log"
_AGAIN_S: Final = 0.1
"""Seconds before the next try to empty the log, when nothing else happens."""
_WAIT_MS: Final = 20
"""How long each try waits for other windows, in milliseconds; new audio waits as long, at most."""
_LAST_WAIT_MS: Final = 5_000
"""How long the last try waits, in milliseconds."""


class AudioWriter:
    """Takes the audio of one session in chunks, and writes it in pieces.

    A piece that cannot be written is kept, and tried again with the next piece and at the end.
    """

    def __init__(self, store: SessionStore, session_id: str) -> None:
        self._store = store
        self._session = session_id
        self._queue: queue.SimpleQueue[_Item | None] = queue.SimpleQueue()
        self._turn = ""
        self._chunks: list[AudioChunk] = []
        self._pieces: deque[tuple[str, int, NDArray[np.float32]]] = deque()
        self._error: StoreError | None = None
        self._log_to_empty = False
        self._thread = threading.Thread(target=self._run, name="spool", daemon=True)
        self._thread.start()

    def put(self, turn_id: str, chunk: AudioChunk) -> None:
        """Take a chunk; returns at once."""
        self._queue.put((turn_id, chunk))

    def empty_log(self) -> None:
        """Empty the log of the database soon, so that it holds nothing deleted; returns at once.

        While another window reads, it is tried repeatedly until `close`.
        """
        self._queue.put(_EMPTY_LOG)

    def close(self) -> None:
        """Write the rest, and wait for it; may be called again.

        Raises:
            StoreError: the reason why something cannot be written yet.
        """
        self._queue.put(None)
        self._thread.join()
        self._write()
        self._try_to_empty_log(_LAST_WAIT_MS)
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        while (item := self._next()) is not None:
            if item == _EMPTY_LOG:
                self._log_to_empty = True
            else:
                self._take(*item)
            self._try_to_empty_log(_WAIT_MS)
        self._cut()

    def _next(self) -> _Item | None:
        while self._log_to_empty:
            try:
                return self._queue.get(timeout=_AGAIN_S)
            except queue.Empty:
                self._try_to_empty_log(_WAIT_MS)
        return self._queue.get()

    def _try_to_empty_log(self, wait_ms: int) -> None:
        if self._log_to_empty:
            # A full disk is no reason to stop: there may be room when it is tried again.
            with suppress(StoreError):
                self._log_to_empty = not self._store.empty_log(wait_ms)

    def _take(self, turn_id: str, chunk: AudioChunk) -> None:
        follows = self._chunks and turn_id == self._turn and chunk.start == self._chunks[-1].end
        if not follows:
            self._cut()
        self._turn = turn_id
        self._chunks.append(chunk)
        if chunk.end - self._chunks[0].start >= PIECE:
            self._cut()

    def _cut(self) -> None:
        if self._chunks:
            samples = np.concatenate([chunk.samples for chunk in self._chunks])
            self._pieces.append((self._turn, self._chunks[0].start, samples))
            self._chunks = []
            self._write()

    def _write(self) -> None:
        self._error = None
        try:
            while self._pieces:
                self._store.save_sound(self._session, *self._pieces[0])
                self._pieces.popleft()
        except StoreError as error:
            self._error = error
