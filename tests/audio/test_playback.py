from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pytest

from listening_coach.audio.playback import play
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from listening_coach.audio.streams import Callback


@dataclass
class Loudspeaker:
    """Asks for sound as PortAudio does, as fast as it can."""

    rate: int = SAMPLE_RATE
    channels: int = 1
    blocks: int = 10_000
    """How many it asks for before it stops."""
    name: str = "fake"
    active: bool = False
    closed: bool = False
    heard: list[NDArray[np.float32]] = field(default_factory=list)

    def open(self, name: str | None, callback: Callback) -> Loudspeaker:
        assert name == "desk"
        self._callback = callback
        return self

    def start(self) -> None:
        self.active = True
        threading.Thread(target=self._run, daemon=True).start()

    def close(self) -> None:
        self.active, self.closed = False, True

    def _run(self) -> None:
        for _ in range(self.blocks):
            if self.closed:
                return
            buffer = np.full((300, self.channels), np.nan, np.float32)
            self._callback(buffer, 300, None, None)  # type: ignore[arg-type]  # it needs neither
            self.heard.append(buffer)
        self.active = False


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (44_100, 2), (48_000, 8)])
def test_all_of_it_is_played_in_every_channel_and_then_silence(rate: int, channels: int) -> None:
    speaker = Loudspeaker(rate, channels)
    tone = np.sin(2 * np.pi * 300 * np.arange(8000) / SAMPLE_RATE).astype(np.float32)
    play(tone, device="desk", open_stream=speaker.open)
    heard = np.concatenate(speaker.heard)
    assert speaker.closed
    assert (heard == heard[:, :1]).all()
    expected = np.sin(2 * np.pi * 300 * np.arange(rate // 2) / rate)
    np.testing.assert_allclose(heard[200 : rate // 2 - 200, 0], expected[200:-200], atol=0.01)
    assert not heard[rate // 2 + 10 :].any()


def test_it_stops_when_told_to() -> None:
    speaker = Loudspeaker()
    stop = threading.Event()
    stop.set()
    play(np.ones(SAMPLE_RATE * 60, np.float32), stop, "desk", speaker.open)
    assert speaker.closed


def test_a_loudspeaker_that_is_pulled_out_is_told() -> None:
    speaker = Loudspeaker(blocks=3)
    with pytest.raises(AudioError, match="'fake' has stopped"):
        play(np.ones(SAMPLE_RATE, np.float32), device="desk", open_stream=speaker.open)
    assert speaker.closed
