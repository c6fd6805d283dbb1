"""Recover an interrupted session: transcribe turns that have audio but no text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from listening_coach.core.audio import AudioChunk
from listening_coach.practice.offline import transcribe_recording, transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.audio.vad import SpeechDetector
    from listening_coach.core.record import SessionRecord, TurnRecord
    from listening_coach.speech.transcriber import Transcriber


class RecoverableStore(Protocol):
    """The part of the store that recovery needs."""

    def session(self, session_id: str) -> SessionRecord:
        """The stored session."""

    def unwritten_turns(self, session_id: str) -> tuple[str, ...]:
        """Ids of the turns that have audio but no text."""

    def begins(self, session_id: str, turn_id: str) -> int:
        """Sample index at which the audio of a turn begins."""

    def audio(self, session_id: str, turn_id: str) -> NDArray[np.float32]:
        """The audio of a turn."""

    def save_turn(self, session_id: str, turn: TurnRecord) -> None:
        """Store a turn in place of its earlier version."""


def recover_session(
    kept: RecoverableStore,
    session_id: str,
    detector: Callable[[], SpeechDetector],
    transcriber: Transcriber,
) -> int:
    """Transcribe every turn that has audio but no text, store it, and return how many there were.

    The session stays interrupted until both partners have decided what to keep.

    Raises:
        StoreError: something cannot be read or written; may be called again.
        ModelError: the model cannot be loaded.
    """
    session = kept.session(session_id)
    turns = {turn.id: turn for turn in session.turns}
    waiting = [turns[turn] for turn in kept.unwritten_turns(session.id) if turn in turns]
    for turn in waiting:
        start = kept.begins(session.id, turn.id)
        sound = AudioChunk(kept.audio(session.id, turn.id), start)
        said = transcript(
            transcribe_recording([sound], detector(), transcriber), transcriber, words=True
        )
        record = replace(turn, transcript=said, started=start, ended=sound.end)
        kept.save_turn(session.id, record)
    return len(waiting)
