from __future__ import annotations

import subprocess
import sys
import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

from listening_coach.audio.decoding import decode_file
from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Room
    from numpy.typing import NDArray

RECORD = """
import sys
import numpy as np
from listening_coach.audio.microphone import MicrophoneSource

mic, wanted, heard = MicrophoneSource(), float(sys.argv[2]), []
for chunk in mic.chunks():
    if not heard:
        print("hears", flush=True)
    heard.append(chunk)
    if chunk.end >= wanted * 16000:
        mic.close()
assert all(b.start == a.end + b.dropped for a, b in zip(heard, heard[1:]))
np.save(sys.argv[1], np.concatenate([chunk.samples for chunk in heard]))
print(mic.lost, flush=True)
"""
PLAY = """
import sys
import numpy as np
from listening_coach.audio.decoding import decode_file
from listening_coach.audio.playback import play

play(np.concatenate(list(decode_file(sys.argv[1]))))
"""


def recorder(room: Room, file: Path, length_s: float) -> subprocess.Popen[str]:
    """Return a program that records, once it hears."""
    program = subprocess.Popen(
        [sys.executable, "-c", RECORD, file, str(length_s)],
        env=room.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "hears\n"
    return program


@pytest.fixture(scope="module")
def voice(recordings: tuple[Path, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the first seconds of a recording."""
    file = tmp_path_factory.mktemp("voice") / "voice.wav"
    said = speech(recordings[0])[: 4 * SAMPLE_RATE]
    with wave.open(str(file), "wb") as written:
        written.setparams((1, 2, SAMPLE_RATE, len(said), "NONE", "not compressed"))
        written.writeframes((said * 32767).astype("<i2").tobytes())
    return file


def speech(file: Path) -> NDArray[np.float32]:
    return np.concatenate(list(decode_file(file)))


def likeness(heard: NDArray[np.float32], said: NDArray[np.float32]) -> float:
    """Return the correlation of `said` with the place in `heard` where it is most alike."""
    size = len(heard) + len(said)
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.fft.rfft(said, size).conj(), size)
    at = int(product[: len(heard)].argmax())
    part = heard[at : at + len(said)]
    return float(part @ said[: len(part)] / np.linalg.norm(part) / np.linalg.norm(said))


def test_what_is_played_in_the_room_is_heard_and_nothing_is_lost(
    room: Room, voice: Path, tmp_path: Path
) -> None:
    said = speech(voice)
    length_s = len(said) / SAMPLE_RATE + 1
    program = recorder(room, tmp_path / "heard.npy", length_s)
    room.play(voice)
    out, err = program.communicate(timeout=30)
    assert (out, err) == ("0\n", "")
    heard = np.load(tmp_path / "heard.npy")
    assert likeness(heard, said) > 0.98


def test_what_the_player_plays_comes_out_of_the_loudspeaker(
    room: Room, voice: Path, tmp_path: Path
) -> None:
    said = speech(voice)
    program = recorder(room, tmp_path / "heard.npy", len(said) / SAMPLE_RATE + 1.5)
    subprocess.run([sys.executable, "-c", PLAY, voice], env=room.env, check=True)
    out, err = program.communicate(timeout=30)
    assert (out, err) == ("0\n", "")
    assert likeness(np.load(tmp_path / "heard.npy"), said) > 0.98
