"""The store as the screens see it: begin a session, look at the old ones, delete one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.store.diary import Diary

if TYPE_CHECKING:
    from listening_coach.core.session import Session, Summary
    from listening_coach.store.sessions import SessionStore


class Shelf:
    """The sessions that were kept, and the one to come; each method may raise a StoreError."""

    def __init__(self, store: SessionStore) -> None:
        self._store = store

    def begin(self, names: tuple[str, str], protocol: str) -> Diary:
        """Start to keep a session."""
        return Diary(self._store, names, protocol)

    def summaries(self) -> tuple[Summary, ...]:
        """Return the sessions, newest first."""
        return self._store.sessions()

    def session(self, session_id: str) -> Session:
        """Return one session."""
        return self._store.session(session_id)

    def delete(self, session_id: str) -> None:
        """Remove one session, sound included."""
        self._store.delete(session_id)
