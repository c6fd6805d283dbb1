from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.session.raised_voice import RISEN_DB, SPEECH_DBFS, Voice

LEVELS = st.floats(-90, 0)


def speak(voice: Voice, dbfs: float, seconds: int) -> Voice:
    for _ in range(4 * seconds):
        voice = voice.hear(dbfs, 0.25)
    return voice


def test_a_voice_that_stays_as_it_was_has_not_risen() -> None:
    assert speak(Voice(), -30, 60).risen == 0
    assert speak(speak(Voice(), -30, 10), -30 + RISEN_DB - 1, 60).risen == 0


def test_each_loud_stretch_counts_once() -> None:
    voice = speak(Voice(), -30, 10)
    assert speak(voice, -30 + RISEN_DB, 9).risen == 0
    assert speak(voice, -30 + RISEN_DB, 10).risen == 1
    assert speak(voice, -30 + RISEN_DB, 20).risen == 2


def test_whoever_is_always_loud_has_not_risen() -> None:
    assert speak(Voice(), -6, 120).risen == 0


def test_pauses_are_not_heard() -> None:
    voice = speak(Voice(), -30, 5)
    assert speak(voice, SPEECH_DBFS - 1, 60) == voice


@given(levels=st.lists(LEVELS, max_size=300))
def test_it_only_ever_counts_up(levels: list[float]) -> None:
    voice = Voice()
    for dbfs in levels:
        after = voice.hear(dbfs, 0.25)
        assert after.risen in {voice.risen, voice.risen + 1}
        assert voice.usual is None or after.usual == voice.usual
        voice = after
