"""The store of sessions: their words, assessments and audio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from listening_coach.core.serialise import time_to_text
from listening_coach.errors import StoreError
from listening_coach.store import audio_rows, mapping, private_files, schema, verify
from listening_coach.store.database import Database, file_kind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from types import TracebackType

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.config import Environment
    from listening_coach.core.record import (
        ExchangeRecord,
        SessionRecord,
        SessionSummary,
        TurnRecord,
    )
    from listening_coach.store.verify import Problem

FILE: Final = "sessions.db"
TWICE: Final = 2
"""A card that was swapped this often does not come again."""


def is_locked(environment: Environment) -> bool:
    """Whether a passphrase is needed to open the sessions.

    Raises:
        StoreError: the file cannot be read.
    """
    return file_kind(environment.home / FILE) == "sealed"


class SessionStore:
    """The sessions of one folder; may be used from any thread.

    Every method raises a StoreError if something cannot be read or written; then nothing that was
    stored before has changed.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    @classmethod
    def open(cls, environment: Environment) -> SessionStore:
        """Open the store, or make a new one, and bring its tables up to date."""

        def prepare(db: Database) -> None:
            schema.migrate(db)
            db.log_ahead()
            if environment.passphrase and not db.sealed:
                _lock_if_empty(db, environment.passphrase)

        return cls(Database(environment.home / FILE, environment.passphrase, prepare))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; may be called twice."""
        self._db.close()

    def begin(self, session: SessionRecord) -> None:
        """Store a new session, with what it holds so far."""
        with self._db.transaction():
            if self._db.run("SELECT 1 FROM sessions WHERE id = ?", session.id):
                raise StoreError(f"The session {session.id} is kept already.")
            self._db.put(mapping.PUT_SESSION, mapping.session_row(session))
            for turn in session.turns:
                self._db.put(mapping.PUT_TURN, mapping.turn_row(session.id, turn))
            for exchange in session.exchanges:
                self._db.put(mapping.PUT_EXCHANGE, mapping.exchange_row(session.id, exchange))

    def save_turn(self, session_id: str, turn: TurnRecord) -> None:
        """Store a turn in place of its earlier version."""
        self._db.put(mapping.PUT_TURN, mapping.turn_row(session_id, turn))

    def save_exchange(self, session_id: str, exchange: ExchangeRecord) -> None:
        """Store an exchange in place of its earlier version."""
        self._db.put(mapping.PUT_EXCHANGE, mapping.exchange_row(session_id, exchange))

    def save_sound(
        self, session_id: str, turn_id: str, start: int, samples: NDArray[np.float32]
    ) -> None:
        """Add audio to a turn, unless it is off the record; the turn may have no text yet.

        Args:
            session_id: the session.
            turn_id: the turn.
            start: sample index of the first sample.
            samples: (n,) mono, in [-1, 1].
        """
        pcm = audio_rows.pcm(samples)
        values = (session_id, turn_id, start, len(samples), mapping.digest(pcm), pcm)
        self._db.run(audio_rows.PUT, *values)

    def forget(self, session_id: str, turn: TurnRecord) -> None:
        """Replace the words, audio and exchanges of a turn by a turn that is off the record.

        They may stay in the log of the database until it is emptied; see `empty_log`.
        """
        with self._db.transaction():
            self._erase_around(session_id, turn.id)
            self._db.put(mapping.PUT_TURN, mapping.turn_row(session_id, turn))

    def empty_log(self, wait_ms: int) -> bool:
        """Remove what was deleted from every file; return whether that was possible.

        It is not while another window reads the log; `wait_ms` is how long to wait for that window.
        """
        return self._db.settle(wait_ms)

    def finish(self, session_id: str, ended: datetime, lost: int, *, keep_audio: bool) -> None:
        """Close a session: delete its audio, unless both keep it, and what is off the record."""
        with self._db.transaction():
            if not keep_audio:
                self._db.run("DELETE FROM sound WHERE session = ?", session_id)
            empty = """
                SELECT id FROM turns WHERE session = ?1 AND (off_record OR (text = ''
                AND id NOT IN (SELECT turn FROM sound WHERE session = ?1)))
            """
            for (turn_id,) in self._db.run(empty, session_id):
                self._erase(session_id, turn_id)
            self._db.run(
                "UPDATE sessions SET ended = ?, lost = ?, keep_audio = ? WHERE id = ?",
                time_to_text(ended),
                lost,
                keep_audio,
                session_id,
            )
        self._db.settle()

    def sessions(self) -> tuple[SessionSummary, ...]:
        """A summary of each session, newest first."""
        rounds: dict[str, list[tuple[str, int, float]]] = {}
        brief = """
            SELECT session, protocol, count(*), sum(ended_s - started_s) FROM turns
            GROUP BY session, protocol ORDER BY session, min(place)
        """
        for session_id, protocol, turns, spoken_s in self._db.run(brief):
            rounds.setdefault(session_id, []).append((protocol, turns, spoken_s))
        query = f"SELECT {mapping.SESSION_COLUMNS} FROM sessions ORDER BY started DESC, id DESC"  # noqa: S608  (a constant)
        return tuple(
            mapping.summary_from(row, rounds.get(row[0], ())) for row in self._db.run(query)
        )

    def session(self, session_id: str) -> SessionRecord:
        """One session; the beginning of its id is enough if no other id begins so."""
        whole = self._whole(session_id)
        select = f"SELECT {mapping.SESSION_COLUMNS} FROM sessions WHERE id = ?"  # noqa: S608  (a constant)
        turns = f"SELECT {mapping.TURN_COLUMNS} FROM turns WHERE session = ? ORDER BY place"  # noqa: S608  (a constant)
        exchanges = (
            f"SELECT {mapping.EXCHANGE_COLUMNS} FROM exchanges WHERE session = ? ORDER BY place"  # noqa: S608  (a constant)
        )
        with self._db.using():
            tables = [self._db.run(query, whole) for query in (select, turns, exchanges)]
        try:
            return mapping.session_from(tables[0][0], tables[1], tables[2])
        except (ValueError, TypeError) as error:
            raise StoreError(
                f"The session {whole} cannot be read: {error}.",
                "Run `listening-coach sessions verify`; the other sessions are not touched by it.",
            ) from None

    def unfinished_sessions(self) -> tuple[SessionSummary, ...]:
        """The sessions that were never closed, newest first."""
        return tuple(summary for summary in self.sessions() if summary.ended is None)

    def unwritten_turns(self, session_id: str) -> tuple[str, ...]:
        """Ids of the turns that have audio but no text, because of a crash.

        Turns that are off the record are not among them.
        """
        query = """
            SELECT DISTINCT turn FROM sound WHERE session = ?1 AND turn NOT IN
            (SELECT id FROM turns WHERE session = ?1 AND (text != '' OR off_record))
            ORDER BY sound.rowid
        """
        return tuple(turn for (turn,) in self._db.run(query, session_id))

    def turns_with_audio(self, session_id: str) -> dict[str, int]:
        """Each turn with audio, and its length in samples."""
        query = "SELECT turn, sum(samples) FROM sound WHERE session = ? GROUP BY turn"
        return dict(self._db.run(query, session_id))

    def begins(self, session_id: str, turn_id: str) -> int:
        """Sample index at which the audio of a turn begins; 0 if there is none."""
        query = "SELECT coalesce(min(start), 0) FROM sound WHERE session = ? AND turn = ?"
        return int(self._db.run(query, session_id, turn_id)[0][0])

    def audio(self, session_id: str, turn_id: str) -> NDArray[np.float32]:
        """The audio of a turn from its first sample on; gaps are silence."""
        pieces = self._db.run(audio_rows.PIECES, session_id, turn_id)
        if not pieces:
            raise StoreError("No sound of this turn is kept.")
        return audio_rows.join_audio(pieces)

    def delete(self, session_id: str) -> None:
        """Delete a session with its audio, and every backup that may hold it."""
        self._db.run("DELETE FROM sessions WHERE id = ?", self._whole(session_id))
        self._clean()

    def discard(self, session_id: str) -> None:
        """Delete the session of just this id, if it is still there, as `delete` does."""
        self._db.run("DELETE FROM sessions WHERE id = ?", session_id)
        self._clean()

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        """Delete a turn, its audio, every exchange that quotes it, and every backup."""
        with self._db.transaction():
            self._erase(session_id, turn_id)
        self._clean()

    def put_aside(self, cards: Iterable[str]) -> None:
        """Count for each card that it was swapped for another."""
        put = "INSERT INTO cards VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET aside = aside + 1"
        with self._db.transaction():
            for card in cards:
                self._db.run(put, card)

    def unwanted_cards(self) -> frozenset[str]:
        """The cards that were swapped twice or more."""
        rows = self._db.run("SELECT id FROM cards WHERE aside >= ?", TWICE)
        return frozenset(card for (card,) in rows)

    def delete_all(self) -> None:
        """Delete every session, the counts of the cards, and every backup."""
        with self._db.transaction():
            self._db.run("DELETE FROM sessions")
            self._db.run("DELETE FROM cards")
        self._clean()

    def expire(self, before: datetime) -> int:
        """Delete the sessions that began before a time; return how many."""
        gone = self._db.run(
            "DELETE FROM sessions WHERE started < ? RETURNING id", time_to_text(before)
        )
        if gone:
            self._clean()
        return len(gone)

    def rename(self, name: str, new: str) -> None:
        """Rename a partner in every session."""
        with self._db.transaction():
            for column in ("first_name", "second_name"):
                query = f"UPDATE sessions SET {column} = ? WHERE {column} = ?"  # noqa: S608  (constants)
                self._db.run(query, new, name)

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        """Store the private notes of the two partners."""
        query = "UPDATE sessions SET first_note = ?, second_note = ? WHERE id = ?"
        self._db.run(query, *notes, session_id)

    def set_passphrase(self, passphrase: str | None) -> None:
        """Set, change or remove the passphrase; backups are removed."""
        self._db.lock_with(passphrase)

    def verify(self) -> tuple[Problem, ...]:
        """Read everything, and list what is wrong; nothing is changed."""
        return verify.verify_store(self._db)

    def _whole(self, prefix: str) -> str:
        query = "SELECT id FROM sessions WHERE substr(id, 1, length(?1)) = ?1"
        matches = [row[0] for row in self._db.run(query, prefix)]
        if prefix in matches:
            return prefix
        if prefix and len(matches) == 1:
            return str(matches[0])
        what = "More than one session begins" if matches else "No session begins"
        raise StoreError(f"{what} with {prefix!r}.", "See `listening-coach sessions list`.")

    def _erase(self, session_id: str, turn_id: str) -> None:
        self._erase_around(session_id, turn_id)
        self._db.run("DELETE FROM turns WHERE session = ? AND id = ?", session_id, turn_id)

    def _erase_around(self, session_id: str, turn_id: str) -> None:
        """Delete the audio of a turn and what quotes it, but not the turn itself."""
        quotes = """
            DELETE FROM exchanges WHERE session = ?1 AND (response = ?2
            OR ?2 IN (SELECT value FROM json_each(statement)))
        """
        self._db.run(quotes, session_id, turn_id)
        self._db.run("DELETE FROM sound WHERE session = ? AND turn = ?", session_id, turn_id)

    def _clean(self) -> None:
        private_files.remove(private_files.backups(self._db.path))
        self._db.settle()


def _lock_if_empty(db: Database, passphrase: str) -> None:
    if db.run("SELECT 1 FROM sessions LIMIT 1"):
        raise StoreError(
            "The sessions are not locked, but a passphrase was given.",
            "Open them without LISTENING_COACH_PASSPHRASE, and set the passphrase there.",
        )
    db.lock_with(passphrase)
