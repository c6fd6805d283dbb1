"""The session store as the UI needs it, and exporting sessions to files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach.cli import wiring
from listening_coach.core.record import ExchangeRecord
from listening_coach.errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.core.record import SessionRecord, SessionSummary, TurnRecord
    from listening_coach.practice.recorder import NullRecorder
    from listening_coach.review.anonymise import Names
    from listening_coach.review.export import Format
    from listening_coach.review.html_page import Recording
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.store.session_recorder import SessionRecorder
    from listening_coach.store.session_store import SessionStore


@dataclass(frozen=True, slots=True)
class StoreArchive:
    """The session store as the UI needs it."""

    store: SessionStore
    keeps: bool = True
    """Whether new sessions can be kept; those of a demo cannot."""

    def begin(self, names: tuple[str, str], protocol: str) -> SessionRecorder | NullRecorder:
        """Start recording a session."""
        if not self.keeps:
            from listening_coach.practice.recorder import NullRecorder  # noqa: PLC0415  (only for a demo)

            return NullRecorder()
        return wiring.recorder(self.store, names, protocol)

    def resume(self, session_id: str) -> SessionRecorder:
        """Continue an interrupted session, so that it can be kept or deleted."""
        return wiring.resumed_diary(self.store, session_id)

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions, newest first."""
        return self.store.sessions()

    def session(self, session_id: str) -> SessionRecord:
        """Return one session."""
        return self.store.session(session_id)

    def delete(self, session_id: str) -> None:
        """Delete one session, including its audio."""
        self.store.delete(session_id)

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        """Delete one turn, its audio, and the exchanges that quote it."""
        self.store.delete_turn(session_id, turn_id)

    def delete_all(self) -> None:
        """Delete every session."""
        self.store.delete_all()

    def lock(self, passphrase: str | None) -> None:
        """Encrypt everything with a passphrase; None removes the encryption."""
        self.store.set_passphrase(passphrase)

    def unfinished_ids(self) -> tuple[str, ...]:
        """Return the ids of the interrupted sessions, newest first."""
        return tuple(summary.id for summary in self.store.unfinished_sessions())

    def save(self, session_id: str, *changed: TurnRecord | ExchangeRecord) -> None:
        """Save turns and exchanges, replacing those with the same ids."""
        for value in changed:
            if isinstance(value, ExchangeRecord):
                self.store.save_exchange(session_id, value)
            else:
                self.store.save_turn(session_id, value)

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        """Save the private note of each partner."""
        self.store.save_notes(session_id, notes)

    def rename(self, name: str, new: str) -> None:
        """Rename a partner in every session."""
        self.store.rename(name, new)

    def sound(self, session_id: str, turn_id: str) -> tuple[int, NDArray[np.float32]]:
        """Return the sample index at which a turn's audio begins, and the audio."""
        return self.store.begins(session_id, turn_id), self.store.audio(session_id, turn_id)


def recover_stored_session(kept: SessionStore, recogniser: Transcriber, session_id: str) -> int:
    """Transcribe the turns of an interrupted session that have only audio; return their number.

    Raises:
        StoreError: the session cannot be read or written.
        ModelError: the model cannot be loaded.
    """
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (heavy)
    from listening_coach.practice.recovery import recover_session as take_up  # noqa: PLC0415  (heavy)

    return take_up(kept, session_id, SileroDetector, recogniser)


def recordings(kept: SessionStore, session: SessionRecord) -> dict[str, Recording]:
    """Return the recordings of a session by turn id, without turns that are off the record.

    Raises:
        StoreError: the audio cannot be read.
    """
    from listening_coach.review.html_page import Recording  # noqa: PLC0415  (only when it is used)
    from listening_coach.store.audio_rows import wav  # noqa: PLC0415  (heavy)

    sounding = kept.turns_with_audio(session.id)
    return {
        turn.id: Recording(kept.begins(session.id, turn.id), wav(kept.audio(session.id, turn.id)))
        for turn in session.turns
        if turn.id in sounding and not turn.off_record
    }


def export_session(
    kept: SessionStore, session_id: str, form: Format, names: Names, *, audio: bool = False
) -> Path:
    """Export a session to a file in the user's home folder; return its path.

    Raises:
        StoreError: the session cannot be read.
        UsageError: the file cannot be written.
    """
    from listening_coach.review.export import export_text as text_of  # noqa: PLC0415  (only when it is used)

    path = Path.home() / f"listening-coach-{session_id}.{form}"
    session = kept.session(session_id)
    sounds = recordings(kept, session) if audio else None
    write_for_reading(path, text_of(session, form, names=names, sounds=sounds))
    return path


def write_for_reading(path: Path, text: str) -> None:
    """Write a file that other users of this computer cannot read.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        path.touch(mode=0o600)
        path.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(
            f"{path} cannot be written: {error.strerror}.", "Name another file with --out."
        ) from None
