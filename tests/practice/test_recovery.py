"""A session that was cut off is written down from its sound, and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.program import word_errors

from listening_coach import config
from listening_coach.audio.source import FileSource
from listening_coach.audio.vad import SileroDetector
from listening_coach.config import Environment
from listening_coach.core.audio import AudioChunk
from listening_coach.core.round.state import Turn
from listening_coach.core.transcript import Transcript
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.recovery import recover_session
from listening_coach.speech.whisper import WhisperTranscriber
from listening_coach.store.session_recorder import SessionRecorder
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.speech.transcriber import Transcriber

SPOKEN = dialogues()[0]
LATER = 48_000


@pytest.fixture
def transcriber() -> Transcriber:
    try:
        return WhisperTranscriber(
            installed.ready_folder(config.read_environment(), "tiny.en"), "tiny.en"
        )
    except CoachError as error:
        pytest.skip(str(error))


def test_a_turn_that_was_cut_off_is_written_down(tmp_path: Path, transcriber: Transcriber) -> None:
    with SessionStore.open(Environment(tmp_path, tmp_path)) as store:
        recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
        recorder.open_turn(Turn("t1", "chunk", "speaker", 0, Transcript((), "")))
        for chunk in FileSource(SPOKEN.statement).chunks():
            recorder.keep("t1", AudioChunk(chunk.samples, chunk.start + LATER))
        recorder.close()
        (cut,) = store.unfinished_sessions()
        length = store.turns_with_audio(cut.id)["t1"]
        assert recover_session(store, cut.id, SileroDetector, transcriber) == 1
        assert [s.id for s in store.unfinished_sessions()] == [cut.id]
        assert recover_session(store, cut.id, SileroDetector, transcriber) == 0
        SessionRecorder(store, ("Ada", "Ben"), "", interrupted=cut.id).finish(
            0, keep=True, keep_audio=False
        )
        assert store.unfinished_sessions() == ()
        assert store.turns_with_audio(cut.id) == {}
        (turn,) = store.session(cut.id).turns
        assert word_errors(SPOKEN.statement_text, turn.text) < 0.25
        assert (turn.started, turn.ended) == (LATER, LATER + length)
        assert all(word.start >= LATER for s in turn.transcript.segments for word in s.words)
        assert store.verify() == ()
