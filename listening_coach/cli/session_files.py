"""What was kept, as the screens see it, and how it leaves the program."""

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
    """The store as the screens see it."""

    store: SessionStore
    keeps: bool = True
    """Whether new sessions can be kept; those of a demo cannot."""

    def begin(self, names: tuple[str, str], protocol: str) -> SessionRecorder | NullRecorder:
        """Start to keep a session."""
        if not self.keeps:
            from listening_coach.practice.recorder import NullRecorder  # noqa: PLC0415  (only for a demo)

            return NullRecorder()
        return wiring.recorder(self.store, names, protocol)

    def resume(self, session_id: str) -> SessionRecorder:
        """Go on with a session that was interrupted, so that it can be kept or deleted."""
        return wiring.resumed_diary(self.store, session_id)

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the sessions, newest first."""
        return self.store.sessions()

    def session(self, session_id: str) -> SessionRecord:
        """Return one session."""
        return self.store.session(session_id)

    def delete(self, session_id: str) -> None:
        """Remove one session, sound included."""
        self.store.delete(session_id)

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        """Remove one turn, sound included, and what quotes it."""
        self.store.delete_turn(session_id, turn_id)

    def delete_all(self) -> None:
        """Remove everything."""
        self.store.delete_all()

    def lock(self, passphrase: str | None) -> None:
        """Encrypt everything with a passphrase; None: no more."""
        self.store.set_passphrase(passphrase)

    def unfinished_ids(self) -> tuple[str, ...]:
        """Return the ids of the sessions that were cut off, newest first."""
        return tuple(summary.id for summary in self.store.unfinished_sessions())

    def save(self, session_id: str, *changed: TurnRecord | ExchangeRecord) -> None:
        """Keep turns and exchanges in place of those of the same ids."""
        for value in changed:
            if isinstance(value, ExchangeRecord):
                self.store.save_exchange(session_id, value)
            else:
                self.store.save_turn(session_id, value)

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        """Keep what each of the two wrote down for themselves."""
        self.store.save_notes(session_id, notes)

    def rename(self, name: str, new: str) -> None:
        """Give a partner another name in every session."""
        self.store.rename(name, new)

    def sound(self, session_id: str, turn_id: str) -> tuple[int, NDArray[np.float32]]:
        """Return the sound of a turn, and the sample index at which it begins."""
        return self.store.begins(session_id, turn_id), self.store.audio(session_id, turn_id)


def recover_stored_session(kept: SessionStore, recogniser: Transcriber, session_id: str) -> int:
    """Transcribe what there is only sound of in an interrupted session; return how many turns.

    Raises:
        StoreError: something cannot be read or written.
        ModelError: the model cannot be loaded.
    """
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (heavy)
    from listening_coach.practice.recovery import recover_session as take_up  # noqa: PLC0415  (heavy)

    return take_up(kept, session_id, SileroDetector, recogniser)


def recordings(kept: SessionStore, session: SessionRecord) -> dict[str, Recording]:
    """Return what was recorded of a session, by turn; nothing of what is off the record.

    Raises:
        StoreError: it cannot be read.
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
    """Write a session into the user's folder, for reading elsewhere; return where.

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
    """Write a file that nobody else on this machine can read.

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
