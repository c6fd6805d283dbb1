"""Microphones and loudspeakers as PortAudio lists them, and its errors in plain words.

The only import of sounddevice.
"""

from __future__ import annotations

import platform
import threading
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from listening_coach.audio.native_output import hush_alsa
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal["input", "output"]

_WORD = {"input": "microphone", "output": "loudspeaker"}
_IN_USE = -9985
"""PortAudio's paDeviceUnavailable."""

LOCK = threading.RLock()
"""Guards PortAudio, which is shared by the whole process and is not thread-safe."""
opened: set[object] = set()
"""The open streams; while there are any, devices must not be rescanned."""


@dataclass(frozen=True, slots=True)
class Device:
    """An audio device: a microphone, a loudspeaker, or both."""

    index: int
    name: str
    host: str
    """The system's audio interface that provides it, e.g. ALSA or Core Audio."""
    inputs: int
    """Number of input channels; 0: not a microphone."""
    outputs: int
    """Number of output channels; 0: not a loudspeaker."""
    rate: int
    """The device's own sample rate in hertz."""
    default_input: bool
    default_output: bool


def list_devices() -> tuple[Device, ...]:
    """Return all devices, including those plugged in since the last call.

    Raises:
        AudioError: PortAudio is not installed.
    """
    with LOCK:
        rescan()
        return _devices()


def find_device(name: str | None, kind: Kind) -> Device:
    """Return the device whose name is or contains `name`, or the default one.

    Raises:
        AudioError: there is none, or several match.
    """
    return choose_device(_devices(), name, kind)


def choose_device(candidates: Sequence[Device], name: str | None, kind: Kind) -> Device:
    """Return the device that `find_device` would choose among these.

    Raises:
        AudioError: as `find_device`.
    """
    usable = [d for d in candidates if (d.inputs if kind == "input" else d.outputs)]
    if not usable:
        raise AudioError(f"No {_WORD[kind]} was found.", _NONE[kind])
    by_default = [d for d in usable if (d.default_input if kind == "input" else d.default_output)]
    default = (by_default or usable)[0]
    if name is None:
        return default
    fitting = [d for d in usable if d.name == name]
    fitting = fitting or [d for d in usable if name.casefold() in d.name.casefold()]
    # Windows lists every device once for each of its audio interfaces.
    same_host = [d for d in fitting if d.host == default.host]
    fitting = same_host or fitting
    if not fitting:
        raise AudioError(f"No {_WORD[kind]} is called {name!r}.", _LIST)
    if len(fitting) > 1:
        names = ", ".join(repr(d.name) for d in fitting)
        raise AudioError(f"{name!r} fits several: {names}.", "Give the whole name.")
    return fitting[0]


_NONE = {
    "input": "Plug one in, or give recordings: practice --statement FILE --response FILE.",
    "output": "Plug one in, and try again.",
}
_LIST = "See the names with: listening-coach devices."


def explain_failure(error: Any, name: str, kind: Kind) -> AudioError:  # noqa: ANN401  (as above)
    """Return the error to show for a PortAudioError of a device."""
    message, *code = error.args
    if code and code[0] == _IN_USE:
        return AudioError(
            f"The {_WORD[kind]} {name!r} is in use by another program, or was unplugged.",
            "Close the other program, or choose another one.",
        )
    why = str(message).partition(": ")[2] or message
    return AudioError(
        f"The {_WORD[kind]} {name!r} cannot be opened: {why}.",
        "See that it is plugged in, and that the system's privacy settings allow its use.",
    )


def rescan() -> bool:
    """Look for devices again by restarting PortAudio; return False if streams are open.

    Raises:
        AudioError: the sound system does not answer.
    """
    sd = library()
    if opened:
        return False
    try:
        sd._terminate()  # noqa: SLF001  (sounddevice has no other way)
        sd._initialize()  # noqa: SLF001  (as above)
    except sd.PortAudioError as error:
        raise AudioError(
            f"The sound system does not answer: {error.args[0]}.", "Start the computer again."
        ) from None
    return True


def _devices() -> tuple[Device, ...]:
    sd = library()
    hosts = sd.query_hostapis()
    main = {kind: _default(kind) for kind in ("input", "output")}
    return tuple(
        Device(
            index=index,
            name=d["name"],
            host=hosts[d["hostapi"]]["name"],
            inputs=d["max_input_channels"],
            outputs=d["max_output_channels"],
            rate=int(d["default_samplerate"]),
            default_input=index == main["input"],
            default_output=index == main["output"],
        )
        for index, d in enumerate(sd.query_devices())
    )


def _default(kind: str) -> int:
    sd = library()
    try:
        return int(sd.query_devices(kind=kind)["index"])
    except sd.PortAudioError:
        return -1


@cache
def library() -> Any:  # noqa: ANN401  (sounddevice ships no types)
    """Return the sounddevice module, with PortAudio started.

    Raises:
        AudioError: PortAudio is not installed.
    """
    hush_alsa()
    try:
        import sounddevice  # noqa: PLC0415  (starts PortAudio, so only when needed)
    except OSError:
        raise AudioError("The sound library PortAudio is missing.", _install()) from None
    return sounddevice


def _install() -> str:
    if platform.system() == "Linux":
        return "Install it, on Debian and Ubuntu with: sudo apt install libportaudio2."
    return "Install sounddevice again: pip install --force-reinstall sounddevice."
