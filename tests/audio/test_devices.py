from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from listening_coach.audio.devices import Device, choose, in_words
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from conftest import Room

    from listening_coach.audio.devices import Kind


def device(index: int, name: str, host: str = "ALSA", **more: Any) -> Device:  # noqa: ANN401
    known: dict[str, Any] = {"inputs": 1, "outputs": 0, "rate": 48_000}
    known |= {"default_input": False, "default_output": False}
    return Device(index, name, host, **(known | more))


DESK = device(0, "USB Desk Microphone: Audio (hw:1,0)")
BUILT_IN = device(1, "Built-in: Analog (hw:0,0)", inputs=2, outputs=2, default_input=True)
HEADSET = device(2, "Headset: USB Audio (hw:2,0)", outputs=2, default_output=True)
SPEAKER = device(3, "HDMI 0", inputs=0, outputs=8)
ALL = (DESK, BUILT_IN, HEADSET, SPEAKER)


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        (None, "input", BUILT_IN),
        (None, "output", HEADSET),
        ("desk", "input", DESK),
        (DESK.name, "input", DESK),
        ("hdmi", "output", SPEAKER),
    ],
)
def test_a_device_is_found_by_a_part_of_its_name(
    name: str | None, kind: Kind, found: Device
) -> None:
    assert choose(ALL, name, kind) is found


@pytest.mark.parametrize(
    ("known", "name", "sentence"),
    [
        ((), None, "No microphone was found."),
        ((SPEAKER,), None, "No microphone was found."),
        (ALL, "hdmi", "No microphone is called 'hdmi'."),
        (ALL, "usb", "'usb' fits several: "),
    ],
)
def test_a_name_that_fits_none_or_several_is_said(
    known: tuple[Device, ...], name: str | None, sentence: str
) -> None:
    with pytest.raises(AudioError) as told:
        choose(known, name, "input")
    assert told.value.message.startswith(sentence)
    assert told.value.hint


def test_the_whole_name_is_taken_before_a_longer_one_that_holds_it() -> None:
    plain, longer = device(0, "pulse"), device(1, "pulse monitor")
    assert choose((longer, plain), "pulse", "input") is plain


def test_a_device_listed_by_several_sound_systems_is_the_one_of_the_default_system() -> None:
    by_mme = device(0, "Microphone (USB)", "MME")
    by_wasapi = device(1, "Microphone (USB)", "WASAPI")
    default = device(2, "Array", "WASAPI", default_input=True)
    assert choose((by_mme, by_wasapi, default), "usb", "input") is by_wasapi


def test_without_a_default_the_first_is_taken() -> None:
    assert choose((SPEAKER, DESK), None, "input") is DESK


def test_portaudios_troubles_are_said_in_words() -> None:
    busy = in_words(
        ValueError("Error opening InputStream: Device unavailable", -9985), "X", "input"
    )
    assert "in use by another program" in busy.message
    other = in_words(ValueError("Error opening OutputStream: Internal error", -1), "X", "output")
    assert other.message == "The loudspeaker 'X' cannot be opened: Internal error."
    assert other.hint


def in_a_program(script: str, env: dict[str, str] | None = None) -> tuple[Any, str]:
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False
    )
    return json.loads(done.stdout), done.stderr


def test_without_portaudio_a_sentence_says_how_to_get_it() -> None:
    script = """
import ctypes.util, json, sys, types
ctypes.util.find_library = lambda name: None
sys.modules["_sounddevice_data"] = types.ModuleType("_sounddevice_data")
sys.modules["_sounddevice_data"].__path__ = ["/nowhere"]
from listening_coach.audio.microphone import MicSource
from listening_coach.errors import AudioError
try:
    next(MicSource().chunks())
except AudioError as error:
    print(json.dumps([error.message, error.hint, error.exit_code]))
"""
    (message, hint, code), noise = in_a_program(script)
    assert message == "The sound library PortAudio is missing."
    assert "nstall" in hint
    assert code == 3
    assert noise == ""


TRY = """
import json
from listening_coach.audio.microphone import MicSource
from listening_coach.audio.devices import devices
from listening_coach.errors import AudioError
told = []
for name in ({names}):
    try:
        source = MicSource(name)
        source.open()
        source.close()
        told.append("opened")
    except AudioError as error:
        told.append(str(error))
print(json.dumps([[d.name for d in devices()], told]))
"""


def test_where_there_is_no_microphone_it_says_so_and_nothing_else(room: Room) -> None:
    env = {**room.env, "PULSE_SERVER": "unix:/nowhere"}
    (names, told), noise = in_a_program(TRY.format(names="None, 'desk'"), env)
    assert names == []
    assert len(told) == 2
    assert all(sentence.startswith("No microphone was found. Plug one in,") for sentence in told)
    assert noise == ""


def test_in_a_room_there_is_its_microphone(room: Room) -> None:
    (names, told), noise = in_a_program(TRY.format(names="None, 'DEFAULT', 'desk'"), room.env)
    assert names == ["default"]
    assert told == [
        "opened",
        "opened",
        "No microphone is called 'desk'. See the names with: listening-coach devices.",
    ]
    assert noise == ""
