"""Sound that is there already, written down all at once."""

from __future__ import annotations

import numpy as np
import pytest
from support.clips import Remembering, clip
from support.program import word_errors

from listening_coach import config
from listening_coach.audio.source import FileSource
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.offline import transcribe_recording, transcript
from listening_coach.speech.whisper import WhisperTranscriber

ONE = dialogues()[0]


@pytest.fixture(scope="module")
def recogniser() -> Remembering:
    try:
        folder = installed.ready_folder(config.read_environment(), "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))
    return Remembering(WhisperTranscriber(folder, "tiny.en"))


def test_silence_has_no_words(recogniser: Remembering) -> None:
    silence = [AudioChunk(np.zeros(SAMPLE_RATE, np.float32), n * SAMPLE_RATE) for n in range(3)]
    said = transcribe_recording(silence, SileroDetector(), recogniser)
    assert said == []
    assert transcript(said, recogniser, words=True).text == ""


@pytest.mark.parametrize("words", [False, True])
def test_a_recording_is_written_down_with_or_without_the_times_of_its_words(
    recogniser: Remembering, *, words: bool
) -> None:
    chunks = list(FileSource(ONE.response).chunks())
    said = transcribe_recording(chunks, SileroDetector(), recogniser)
    heard = transcript(said, recogniser, words=words)
    assert word_errors(ONE.response_text, heard.text) < 0.3
    assert heard.model == "tiny.en"
    starts = [word.start for segment in heard.segments for word in segment.words]
    assert bool(starts) is words
    assert starts == sorted(starts)
    assert all(0 <= s.start < s.end <= chunks[-1].end for s in heard.segments)


def test_the_beginning_alone_is_the_beginning(
    recogniser: Remembering, tmp_path_factory: pytest.TempPathFactory
) -> None:
    short = clip(ONE.response, tmp_path_factory.mktemp("clip") / "r.wav")
    chunks = list(FileSource(short).chunks())
    said = transcribe_recording(chunks, SileroDetector(), recogniser)
    assert 0 < len(transcript(said, recogniser, words=False).text) < len(ONE.response_text)
