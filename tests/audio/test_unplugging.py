"""A microphone that is unplugged while somebody speaks, in a room with a real sound server."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.microphone import FakeMicrophone

from listening_coach.audio import microphone as microphone_module
from listening_coach.audio.microphone import ReconnectingMicrophone
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Room

    from listening_coach.audio.streams import Callback, Stream
    from listening_coach.core.audio import AudioChunk

LISTEN = """
import sys
from listening_coach.audio.microphone import ReconnectingMicrophone

mic = ReconnectingMicrophone(
    None,
    lambda error: print("gone:", error, flush=True),
    lambda name: print("back:", name, flush=True),
)
chunks, told, after = [], False, 0
for chunk in mic.chunks():
    chunks.append(chunk)
    if len(chunks) == 5:
        print("hears", flush=True)
    lost = sum(c.dropped for c in chunks)
    after = after + 1 if lost and len(chunk.samples) else 0
    if after == 5:
        mic.close()
assert all(b.start == a.end + b.dropped for a, b in zip(chunks, chunks[1:]))
print("lost:", lost, flush=True)
"""


def pactl(room: Room, *arguments: str) -> str:
    done = subprocess.run(
        ["pactl", *arguments], env=room.env, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def unplug(room: Room) -> None:
    """Take the room's only microphone away."""
    for line in pactl(room, "list", "short", "modules").splitlines():
        if "module-null-sink" in line:
            pactl(room, "unload-module", line.split()[0])


def plug_in(room: Room) -> None:
    pactl(room, "load-module", "module-null-sink", "sink_name=room", "norewinds=1")
    pactl(room, "set-default-sink", "room")
    pactl(room, "set-default-source", "room.monitor")


def test_one_that_is_unplugged_is_heard_again_once_it_is_back(room: Room) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", LISTEN],
        env=room.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # PortAudio tells its own troubles there; no screen shows them
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "hears\n"
    unplug(room)
    try:
        gone = program.stdout.readline()
    finally:
        plug_in(room)
    assert gone.startswith("gone: The microphone ")
    assert "what it heard before is kept" in gone
    out, _ = program.communicate(timeout=60)
    back, lost = out.splitlines()
    assert back.startswith("back: ")
    assert int(lost.removeprefix("lost: ")) > 0


class Socket:
    """What a microphone is plugged into: opens the next one, or none."""

    def __init__(self, *plugged: FakeMicrophone | None) -> None:
        self._plugged = list(plugged)
        self.asked: list[str | None] = []

    def open(self, name: str | None, callback: Callback) -> Stream:
        self.asked.append(name)
        microphone = self._plugged.pop(0)
        if microphone is None:
            raise AudioError("No microphone was found.")
        return microphone.open(name, callback)


def speech(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.full(int(seconds * SAMPLE_RATE), 0.5, np.float32)


def listen(
    socket: Socket, after: Callable[[list[AudioChunk], ReconnectingMicrophone], None]
) -> list[str]:
    """Listen until it is closed; `after` looks at what has been heard, chunk by chunk."""
    messages: list[str] = []
    mic = ReconnectingMicrophone(
        "USB", lambda e: messages.append(e.message), messages.append, socket.open
    )
    chunks: list[AudioChunk] = []
    for chunk in mic.chunks():
        chunks.append(chunk)
        after(chunks, mic)
    assert all(b.start == a.end + b.dropped for a, b in pairwise(chunks))
    return messages


def test_what_passes_meanwhile_is_lost_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_module, "RETRY_S", 0.02)
    first, second = (FakeMicrophone(plays=speech(0.3)) for _ in range(2))
    socket = Socket(first, None, None, second)
    heard: list[int] = []

    def after(chunks: list[AudioChunk], mic: ReconnectingMicrophone) -> None:
        heard[:] = [sum(len(c.samples) for c in chunks), sum(c.dropped for c in chunks)]
        if heard[0] == round(0.3 * SAMPLE_RATE):
            first.active = False
        if heard[0] == round(0.6 * SAMPLE_RATE):
            mic.close()

    assert listen(socket, after) == ["The microphone 'fake' has stopped.", "fake"]
    assert socket.asked == ["USB", "fake", "fake", "fake"]
    assert heard[1] >= 3 * 0.02 * SAMPLE_RATE


def test_in_the_end_any_microphone_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_module, "RETRY_S", 0.02)
    monkeypatch.setattr(microphone_module, "PATIENCE_S", 0.03)
    first, second = (FakeMicrophone(plays=speech(0.3)) for _ in range(2))
    socket = Socket(first, None, None, second)

    def after(chunks: list[AudioChunk], mic: ReconnectingMicrophone) -> None:
        first.active = False
        if socket.asked[-1] is None and len(chunks[-1].samples):
            mic.close()

    assert listen(socket, after)[-1] == "fake"
    assert socket.asked[0] == "USB"
    assert socket.asked[-1] is None


def test_it_can_be_closed_while_the_microphone_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone_module, "RETRY_S", 0.02)
    first = FakeMicrophone(plays=speech(0.1))
    socket = Socket(first, *[None] * 100)

    def after(chunks: list[AudioChunk], mic: ReconnectingMicrophone) -> None:
        first.active = False
        if chunks[-1].dropped:
            mic.close()

    assert listen(socket, after) == ["The microphone 'fake' has stopped."]


def test_one_that_never_was_there_is_a_sentence() -> None:
    mic = ReconnectingMicrophone("USB", print, print, Socket(None).open)
    with pytest.raises(AudioError, match="No microphone was found"):
        list(mic.chunks())
