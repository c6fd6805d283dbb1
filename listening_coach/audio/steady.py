"""A microphone that may be unplugged and plugged in again while it is listened to."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

import numpy as np

from listening_coach.audio.mic import MicSource
from listening_coach.audio.streams import open_input
from listening_coach.errors import AudioError
from listening_coach.types import SAMPLE_RATE, AudioChunk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from listening_coach.audio.streams import OpenStream

RETRY_S: Final = 0.5
"""How often it is looked for."""
PATIENCE_S: Final = 3.0
"""For so long only the same microphone will do; after that the system's default one will too."""


class SteadyMic:
    """Sound from a microphone; while it is gone, time goes on, and counts as lost.

    Can be listened to once.
    """

    def __init__(
        self,
        device: str | None,
        gone: Callable[[AudioError], None],
        back: Callable[[str], None],
        open_stream: OpenStream = open_input,
    ) -> None:
        """Take (part of) a microphone's name or None for the default one, and who is told.

        `gone` is told why it stopped, `back` the name of the one that is heard from now on.
        """
        self._device = device
        self._gone = gone
        self._back = back
        self._open_stream = open_stream
        self._closed = threading.Event()
        self._mic = MicSource(device, open_stream)

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield what is heard until it is closed; chunks without samples while nothing can be.

        Raises:
            AudioError: there is no such microphone in the first place, or it cannot be used.
        """
        self._mic.open()
        end = 0
        while True:
            try:
                for chunk in self._mic.chunks():
                    heard = AudioChunk(chunk.samples, end + chunk.dropped, chunk.dropped)
                    end = heard.end
                    yield heard
            except AudioError as error:
                self._gone(error)
            for chunk in self._absence(end, self._mic.name):
                end = chunk.end
                yield chunk
            if self._closed.is_set():
                return
            self._back(self._mic.name)

    def close(self) -> None:
        """End `chunks()`, also while it waits; closing twice is fine."""
        self._closed.set()
        self._mic.close()

    def _absence(self, end: int, name: str) -> Iterator[AudioChunk]:
        """Yield the time that passes until a microphone is open again, or all is closed."""
        began, counted = time.monotonic(), 0
        found = False
        while not found and not self._closed.wait(RETRY_S):
            passed_s = time.monotonic() - began
            found = self._opened(name if passed_s < PATIENCE_S else None)
            lost = round((time.monotonic() - began) * SAMPLE_RATE) - counted
            counted += lost
            yield AudioChunk(np.empty(0, np.float32), end + counted, lost)

    def _opened(self, name: str | None) -> bool:
        mic = MicSource(name, self._open_stream)
        try:
            mic.open()
        except AudioError:
            return False
        self._mic = mic
        if self._closed.is_set():
            mic.close()
        return True
