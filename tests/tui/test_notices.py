"""What is told at the edge of the screen."""

from __future__ import annotations

import pytest

from listening_coach.errors import AudioError
from listening_coach.practice.events import (
    AudioLevel,
    MicrophoneLost,
    MicrophoneRestored,
    OtherLanguageDetected,
    PipelineEvent,
    PipelineFailed,
    RecordingsExhausted,
)
from listening_coach.tui.notices import notice

GONE = AudioError("The microphone is gone.", "Plug it in again.")


@pytest.mark.parametrize("happening", [MicrophoneLost(GONE), PipelineFailed(GONE)])
def test_trouble_says_what_to_do_and_stays(happening: PipelineEvent) -> None:
    toast = notice(happening)
    assert toast is not None
    assert (toast.title, toast.text) == (GONE.message, GONE.hint)
    assert toast.warning
    assert toast.long


@pytest.mark.parametrize(
    ("happening", "name"),
    [(MicrophoneRestored("USB mic"), "USB mic"), (OtherLanguageDetected("Welsh"), "Welsh")],
)
def test_it_names_what_it_speaks_of(happening: PipelineEvent, name: str) -> None:
    toast = notice(happening)
    assert toast is not None
    assert name in toast.title
    assert not toast.warning


def test_no_recording_names_the_key_that_goes_on() -> None:
    toast = notice(RecordingsExhausted("t1"))
    assert toast is not None
    assert toast.text.startswith("S ")


def test_most_of_what_comes_about_is_not_told() -> None:
    assert notice(AudioLevel(-20.0, 0)) is None
