"""What is told at the edge of the screen."""

from __future__ import annotations

import pytest

from listening_coach.errors import AudioError
from listening_coach.practice.events import (
    Failed,
    Happening,
    Level,
    MicrophoneBack,
    MicrophoneGone,
    NoRecording,
    OtherLanguage,
)
from listening_coach.tui.notices import notice

GONE = AudioError("The microphone is gone.", "Plug it in again.")


@pytest.mark.parametrize("happening", [MicrophoneGone(GONE), Failed(GONE)])
def test_trouble_says_what_to_do_and_stays(happening: Happening) -> None:
    told = notice(happening)
    assert told is not None
    assert (told.title, told.text) == (GONE.message, GONE.hint)
    assert told.warning
    assert told.long


@pytest.mark.parametrize(
    ("happening", "name"),
    [(MicrophoneBack("USB mic"), "USB mic"), (OtherLanguage("Welsh"), "Welsh")],
)
def test_it_names_what_it_speaks_of(happening: Happening, name: str) -> None:
    told = notice(happening)
    assert told is not None
    assert name in told.title
    assert not told.warning


def test_no_recording_names_the_key_that_goes_on() -> None:
    told = notice(NoRecording("t1"))
    assert told is not None
    assert told.text.startswith("S ")


def test_most_of_what_comes_about_is_not_told() -> None:
    assert notice(Level(-20.0, 0)) is None
