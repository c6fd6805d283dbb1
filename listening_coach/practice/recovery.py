"""Transcribe turns of an interrupted session that have sound but no words."""

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
    """What the store offers of a session that was never closed."""

    def session(self, session_id: str) -> SessionRecord:
        """Return what is kept of it."""

    def unwritten_turns(self, session_id: str) -> tuple[str, ...]:
        """Return the turns of which there is sound, but no words."""

    def begins(self, session_id: str, turn_id: str) -> int:
        """Return the sample index at which the sound of a turn begins."""

    def audio(self, session_id: str, turn_id: str) -> NDArray[np.float32]:
        """Return the sound of a turn."""

    def save_turn(self, session_id: str, turn: TurnRecord) -> None:
        """Keep a turn, in place of what was kept of it before."""


def recover_session(
    kept: RecoverableStore,
    session_id: str,
    detector: Callable[[], SpeechDetector],
    transcriber: Transcriber,
) -> int:
    """Transcribe what there is only sound of, and keep it with the session; return how many turns.

    The session stays interrupted until both partners have decided what becomes of it.

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
