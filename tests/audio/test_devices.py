from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from listening_coach.audio.devices import Device, choose_device, explain_failure
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from conftest import Room

    from listening_coach.audio.devices import Kind


def device(index: int, name: str, host: str = "ALSA", **more: Any) -> Device:  # noqa: ANN401
    values: dict[str, Any] = {"inputs": 1, "outputs": 0, "rate": 48_000}
    values |= {"default_input": False, "default_output": False}
    return Device(index, name, host, **(values | more))


DESK = device(0, "USB Desk Microphone: Audio (hw:1,0)")
BUILT_IN = device(1, "Built-in: Analog (hw:0,0)", inputs=2, outputs=2, default_input=True)
HEADSET = device(2, "Headset: USB Audio (hw:2,0)", outputs=2, default_output=True)
SPEAKER = device(3, "HDMI 0", inputs=0, outputs=8)
ALL = (DESK, BUILT_IN, HEADSET, SPEAKER)


@pytest.mark.parametrize(
    ("name", "kind", "wanted"),
    [
        (None, "input", BUILT_IN),
        (None, "output", HEADSET),
        ("desk", "input", DESK),
        (DESK.name, "input", DESK),
        ("hdmi", "output", SPEAKER),
    ],
)
def test_a_device_is_found_by_a_part_of_its_name(
    name: str | None, kind: Kind, wanted: Device
) -> None:
    assert choose_device(ALL, name, kind) is wanted


@pytest.mark.parametrize(
    ("candidates", "name", "sentence"),
    [
        ((), None, "No microphone was found."),
        ((SPEAKER,), None, "No microphone was found."),
        (ALL, "hdmi", "No microphone is called 'hdmi'."),
        (ALL, "usb", "'usb' fits several: "),
    ],
)
def test_a_name_that_fits_none_or_several_is_said(
    candidates: tuple[Device, ...], name: str | None, sentence: str
) -> None:
    with pytest.raises(AudioError) as failure:
        choose_device(candidates, name, "input")
    assert failure.value.message.startswith(sentence)
    assert failure.value.hint


def test_the_whole_name_is_taken_before_a_longer_one_that_holds_it() -> None:
    plain, longer = device(0, "pulse"), device(1, "pulse monitor")
    assert choose_device((longer, plain), "pulse", "input") is plain


def test_a_device_listed_by_several_sound_systems_is_the_one_of_the_default_system() -> None:
    by_mme = device(0, "Microphone (USB)", "MME")
    by_wasapi = device(1, "Microphone (USB)", "WASAPI")
    default = device(2, "Array", "WASAPI", default_input=True)
    assert choose_device((by_mme, by_wasapi, default), "usb", "input") is by_wasapi


def test_without_a_default_the_first_is_taken() -> None:
    assert choose_device((SPEAKER, DESK), None, "input") is DESK


def test_portaudios_troubles_are_said_in_words() -> None:
    busy = explain_failure(
        ValueError("Error opening InputStream: Device unavailable", -9985), "X", "input"
    )
    assert "in use by another program" in busy.message
    other = explain_failure(
        ValueError("Error opening OutputStream: Internal error", -1), "X", "output"
    )
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
from listening_coach.audio.microphone import MicrophoneSource
from listening_coach.errors import AudioError
try:
    next(MicrophoneSource().chunks())
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
from listening_coach.audio.microphone import MicrophoneSource
from listening_coach.audio.devices import list_devices
from listening_coach.errors import AudioError
told = []
for name in ({names}):
    try:
        source = MicrophoneSource(name)
        source.open()
        source.close()
        told.append("opened")
    except AudioError as error:
        told.append(str(error))
print(json.dumps([[d.name for d in list_devices()], told]))
"""


def test_where_there_is_no_microphone_it_says_so_and_nothing_else(room: Room) -> None:
    env = {**room.env, "PULSE_SERVER": "unix:/nowhere"}
    (names, answers), noise = in_a_program(TRY.format(names="None, 'desk'"), env)
    assert names == []
    assert len(answers) == 2
    assert all(sentence.startswith("No microphone was found. Plug one in,") for sentence in answers)
    assert noise == ""


def test_in_a_room_there_is_its_microphone(room: Room) -> None:
    (names, answers), noise = in_a_program(TRY.format(names="None, 'DEFAULT', 'desk'"), room.env)
    assert names == ["default"]
    assert answers == [
        "opened",
        "opened",
        "No microphone is called 'desk'. See the names with: listening-coach devices.",
    ]
    assert noise == ""
