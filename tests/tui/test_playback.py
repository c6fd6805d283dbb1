"""Playing part of a turn, and knowing which sample is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError
from listening_coach.tui.playback import SPEEDS, AudioClip, Playback

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from numpy.typing import NDArray

CLIP = AudioClip(np.zeros(2 * SAMPLE_RATE, np.float32), start=1000)


class Loudspeaker:
    """Takes what is played, and lets a test look around meanwhile."""

    def __init__(self) -> None:
        self.now = 0.0
        self.speeds: list[float] = []
        self.stops: list[threading.Event] = []
        self.meanwhile: Callable[[], None] = lambda: None

    def play(self, samples: NDArray[np.float32], speed: float, stop: threading.Event) -> None:
        assert samples is CLIP.samples
        self.speeds.append(speed)
        self.stops.append(stop)
        self.meanwhile()

    def clock(self) -> float:
        return self.now


@pytest.fixture
def speaker() -> Loudspeaker:
    return Loudspeaker()


@pytest.fixture
def playback(speaker: Loudspeaker) -> Playback:
    return Playback(speaker.play, speaker.clock)


def test_before_anything_is_played_nothing_is_heard(playback: Playback) -> None:
    assert playback.now() is None
    assert not playback.stop()


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_sample_that_is_heard_follows_the_speed(
    playback: Playback, speaker: Loudspeaker, speed: float
) -> None:
    playback.speed = speed
    heard: list[int | None] = []

    def look() -> None:
        for speaker.now in (0.0, 0.5, 100.0):
            heard.append(playback.now())

    speaker.meanwhile = look
    playback.start(CLIP)()
    assert heard == [1000, 1000 + round(0.5 * speed * SAMPLE_RATE), 1000 + 2 * SAMPLE_RATE - 1]
    assert playback.now() is None


def test_a_new_stretch_stops_the_old_one_and_outlives_its_end(
    playback: Playback, speaker: Loudspeaker
) -> None:
    first = playback.start(CLIP)
    second = playback.start(CLIP)
    first()
    assert speaker.stops[0].is_set()
    assert playback.now() is not None
    second()
    assert playback.now() is None


def test_over_and_over_ends_when_it_is_stopped(playback: Playback, speaker: Loudspeaker) -> None:
    playback.loop = True

    def stop_the_third_time() -> None:
        if len(speaker.speeds) == 3:
            assert playback.stop()

    speaker.meanwhile = stop_the_third_time
    playback.start(CLIP)()
    assert len(speaker.speeds) == 3


def test_a_loudspeaker_that_fails_leaves_nothing_playing(
    playback: Playback, speaker: Loudspeaker
) -> None:
    def fail() -> None:
        raise AudioError("There is none.")

    speaker.meanwhile = fail
    with pytest.raises(AudioError):
        playback.start(CLIP)()
    assert playback.now() is None


@given(st.lists(st.integers(-3, 3), max_size=20))
def test_the_speed_stays_one_of_a_few(steps: list[int]) -> None:
    playback = Playback(Loudspeaker().play, lambda: 0.0)
    for step in steps:
        playback.faster(step)
        assert playback.speed in SPEEDS
