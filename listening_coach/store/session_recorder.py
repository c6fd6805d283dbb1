"""Record a session while it runs, step by step."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from listening_coach.core.record import (
    ExchangeRecord,
    SessionRecord,
    TurnRecord,
    session_id,
    to_exchange_record,
    to_turn_record,
)
from listening_coach.core.transcript import Transcript
from listening_coach.errors import StoreError
from listening_coach.store.audio_writer import AudioWriter

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.core.audio import AudioChunk
    from listening_coach.core.round.state import Exchange, Turn
    from listening_coach.store.session_store import SessionStore


class TurnSpan(Protocol):
    """When a turn was said, on the sample clock."""

    @property
    def started(self) -> int:
        """Sample index at which the turn was opened."""

    @property
    def ended(self) -> int:
        """Sample index at which the turn was closed."""


def utc_now() -> datetime:
    """The current time, UTC."""
    return datetime.now(UTC)


class SessionRecorder:
    """Records one session.

    `keep` may be called from another thread than the rest. What cannot be written is tried again
    with every later step, so a full disk loses nothing once there is room.
    """

    def __init__(
        self,
        store: SessionStore,
        names: tuple[str, str],
        protocol: str,
        clock: Callable[[], datetime] = utc_now,
        interrupted: str = "",
    ) -> None:
        """Start to record a session, or continue the `interrupted` session of this id.

        Raises:
            StoreError: it cannot be written.
        """
        self._store = store
        self._protocol = protocol
        self._clock = clock
        self.id = interrupted or self._begin(names)
        self._waiting: dict[str, TurnRecord | ExchangeRecord] = {}
        self._forgotten: set[str] = set()
        self._aside: list[str] = []
        self._first_at: dict[str, datetime] = {}
        self._writer = AudioWriter(store, self.id)

    def _begin(self, names: tuple[str, str]) -> str:
        started = self._clock()
        name = session_id(started, random.randrange(2**16))  # noqa: S311  (a name, no secret)
        self._store.begin(SessionRecord(name, started, names))
        return name

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Store audio of a turn; returns at once."""
        self._writer.put(turn, chunk)

    def begin_round(self, protocol: str) -> None:
        """Store what follows as part of this round."""
        self._protocol = protocol

    def open_turn(self, turn: Turn) -> None:
        """Store who is about to speak, so that it is there even if a crash ends the turn.

        Raises:
            StoreError: it cannot be written yet.
        """
        self._save(to_turn_record(turn, self._protocol, 0, 0))

    def turn(self, turn: Turn, heard: TurnSpan) -> None:
        """Store what was said in a turn.

        Raises:
            StoreError: it cannot be written yet.
        """
        if turn.id not in self._forgotten:
            self._save(to_turn_record(turn, self._protocol, heard.started, heard.ended))

    def exchange(self, exchange: Exchange) -> None:
        """Store an exchange, or its latest version.

        Raises:
            StoreError: it cannot be written yet.
        """
        if not self._forgotten.isdisjoint((*exchange.statement, exchange.response)):
            return
        if exchange.id not in self._first_at:
            self._first_at[exchange.id] = self._clock()
        self._save(to_exchange_record(exchange, self._protocol, self._first_at[exchange.id]))

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        """Delete the words and the sound of a turn, and everything that quotes it.

        Later results of the turn are not stored either. Within a second nothing of it is in any
        file, unless another window is reading; then it goes as soon as that window is done.

        Raises:
            StoreError: it cannot be written yet.
        """
        self._forgotten.add(turn.id)
        for exchange in exchanges:
            self._waiting.pop(exchange.id, None)
        blank = replace(turn, transcript=Transcript((), ""))
        self._save(replace(to_turn_record(blank, self._protocol, 0, 0), off_record=True))

    def put_aside(self, card: str) -> None:
        """Remember that a card was swapped for another; it is stored at the end."""
        self._aside.append(card)

    def close(self) -> None:
        """Write the rest, and leave the session open for recovery.

        Raises:
            StoreError: something cannot be written yet; may be called again.
        """
        self._write()
        self._writer.close()

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        """Close the session, and delete what the two do not both wish to keep.

        Raises:
            StoreError: it cannot be written; may be called again.
        """
        try:
            self._writer.close()
        except StoreError:
            if keep and keep_audio:
                raise
        if not keep:
            self._store.discard(self.id)  # another window may have deleted it
            return
        self._write()
        self._store.put_aside(self._aside)
        self._aside.clear()
        self._store.finish(self.id, self._clock(), lost, keep_audio=keep_audio)

    def _save(self, value: TurnRecord | ExchangeRecord) -> None:
        self._waiting[value.id] = value
        self._write()

    def _write(self) -> None:
        for key, value in list(self._waiting.items()):
            if isinstance(value, ExchangeRecord):
                self._store.save_exchange(self.id, value)
            elif value.off_record:
                self._store.forget(self.id, value)
                self._writer.empty_log()
            else:
                self._store.save_turn(self.id, value)
            del self._waiting[key]
