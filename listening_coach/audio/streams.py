"""Open microphones and loudspeakers as PortAudio streams."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from listening_coach.audio.devices import (
    LOCK,
    explain_failure,
    find_device,
    library,
    opened,
    rescan,
)
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.audio.devices import Device, Kind

LATENCY_S = 0.2
"""The device's buffer in seconds. PortAudio's own `high` is 35 ms with PulseAudio, too little
while the computer is busy recognising speech; 0.2 s is well within the post-roll of a turn."""


class Timing(Protocol):
    """The time of a callback on the stream's clock, in seconds."""

    currentTime: float  # noqa: N815  (PortAudio's name)


class Flags(Protocol):
    """Errors that occurred before a callback."""

    input_overflow: bool
    """Samples were lost between the device and PortAudio."""


Callback = Callable[["NDArray[np.float32]", int, Timing, Flags], None]
"""Takes a (frames, channels) buffer, which PortAudio owns and reuses, and the frame count."""


class Stream(Protocol):
    """An open device; audio flows from `start` on."""

    name: str
    rate: int
    """Hertz."""
    channels: int

    @property
    def active(self) -> bool:
        """Whether audio still flows."""

    def start(self) -> None:
        """Start calling the callback."""

    def close(self) -> None:
        """Stop at once; closing twice is harmless."""


OpenStream = Callable[["str | None", Callback], Stream]
"""Opens the device with that name, or the default one for None."""


def open_input(name: str | None, callback: Callback) -> Stream:
    """Open a microphone, at 16 kHz mono if it supports that.

    Raises:
        AudioError: PortAudio or the microphone is missing, or cannot be used.
    """
    return _open(name, "input", callback)


def open_output(name: str | None, callback: Callback) -> Stream:
    """Open a loudspeaker, at 16 kHz mono if it supports that.

    Raises:
        AudioError: PortAudio or the loudspeaker is missing, or cannot be used.
    """
    return _open(name, "output", callback)


def _open(name: str | None, kind: Kind, callback: Callback) -> Stream:
    with LOCK:
        try:
            return _try(name, kind, callback)
        except AudioError:
            if not rescan():
                raise
        return _try(name, kind, callback)


def _try(name: str | None, kind: Kind, callback: Callback) -> Stream:
    """Open the device at 16 kHz mono, else in one of its own formats."""
    sd = library()
    device = find_device(name, kind)
    make = sd.InputStream if kind == "input" else sd.OutputStream
    refused: Any = None
    for rate, channels in _formats(device, kind):
        try:
            stream = make(
                samplerate=rate,
                blocksize=0,
                device=device.index,
                channels=channels,
                dtype="float32",
                latency=LATENCY_S,
                callback=callback,
            )
        except sd.PortAudioError as error:
            refused = error
            continue
        return _Opened(stream, device.name, rate, channels, kind)
    raise explain_failure(refused, device.name, kind)


def _formats(device: Device, kind: Kind) -> Iterator[tuple[int, int]]:
    most = device.inputs if kind == "input" else device.outputs
    for rate in dict.fromkeys((SAMPLE_RATE, device.rate)):
        for channels in dict.fromkeys((1, min(2, most), most)):
            yield rate, channels


class _Opened:
    """A sounddevice stream, registered so that devices are not rescanned while it is open."""

    def __init__(
        self,
        stream: Any,  # noqa: ANN401  (sounddevice ships no types)
        name: str,
        rate: int,
        channels: int,
        kind: Kind,
    ) -> None:
        opened.add(self)
        self._stream: Any = stream
        self._kind: Kind = kind
        self.name = name
        self.rate = rate
        self.channels = channels

    @property
    def active(self) -> bool:
        """Whether audio flows."""
        stream = self._stream
        return stream is not None and bool(stream.active)

    def start(self) -> None:
        """Start the stream."""
        error_type = library().PortAudioError
        try:
            self._stream.start()
        except error_type as error:
            self.close()
            raise explain_failure(error, self.name, self._kind) from None

    def close(self) -> None:
        """Stop at once, and free the device."""
        with LOCK:
            stream, self._stream = self._stream, None
            if stream is not None:
                stream.abort()
                stream.close()
                opened.discard(self)
