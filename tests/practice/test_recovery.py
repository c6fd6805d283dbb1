"""A session that was cut off is written down from its sound, and closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.program import word_errors

from listening_coach import config
from listening_coach.audio.source import FileSource
from listening_coach.audio.vad import SileroDetector
from listening_coach.config import Settings
from listening_coach.core.audio import AudioChunk
from listening_coach.core.round.state import Turn
from listening_coach.core.transcript import Transcript
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.recovery import recover
from listening_coach.speech.whisper import WhisperTranscriber
from listening_coach.store.session_recorder import Diary
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.speech.transcriber import Transcriber

SPOKEN = dialogues()[0]
LATER = 48_000


@pytest.fixture
def transcriber() -> Transcriber:
    try:
        return WhisperTranscriber(installed.ready(config.load(), "tiny.en"), "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))


def test_a_turn_that_was_cut_off_is_written_down(tmp_path: Path, transcriber: Transcriber) -> None:
    with SessionStore.open(Settings(tmp_path, tmp_path)) as store:
        diary = Diary(store, ("Ada", "Ben"), "slt")
        diary.opened(Turn("t1", "chunk", "speaker", 0, Transcript((), "")))
        for chunk in FileSource(SPOKEN.statement).chunks():
            diary.keep("t1", AudioChunk(chunk.samples, chunk.start + LATER))
        diary.close()
        (cut,) = store.unfinished()
        length = store.sounding(cut.id)["t1"]
        assert recover(store, cut.id, SileroDetector, transcriber) == 1
        assert [s.id for s in store.unfinished()] == [cut.id]
        assert recover(store, cut.id, SileroDetector, transcriber) == 0
        Diary(store, ("Ada", "Ben"), "", interrupted=cut.id).finish(0, keep=True, keep_audio=False)
        assert store.unfinished() == ()
        assert store.sounding(cut.id) == {}
        (turn,) = store.session(cut.id).turns
        assert word_errors(SPOKEN.statement_text, turn.text) < 0.25
        assert (turn.started, turn.ended) == (LATER, LATER + length)
        assert all(word.start >= LATER for s in turn.transcript.segments for word in s.words)
        assert store.verify() == ()
