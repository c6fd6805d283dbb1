"""A private sound server, whose microphone receives exactly what is played in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
import wave
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benches.common import RATE, Absent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benches.common import Sound

PROGRAMS = ("pulseaudio", "paplay", "pactl")
START_S = 10.0
_SERVER = """
load-module module-native-protocol-unix auth-anonymous=1 socket={folder}/native
load-module module-null-sink sink_name=room rate={rate} channels=1 norewinds=1
set-default-sink room
set-default-source room.monitor
"""
_ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


@contextmanager
def room() -> Iterator[dict[str, str]]:
    """Start the server, and yield the environment variables for programs that use it.

    Raises:
        Absent: PulseAudio is not installed, or does not start.
    """
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        raise Absent(f"not installed: {', '.join(missing)}.")
    folder = Path(tempfile.mkdtemp(prefix="room-"))  # short: it is the path of a socket
    (folder / "room.pa").write_text(_SERVER.format(folder=folder, rate=RATE), "utf-8")
    (folder / "alsa.conf").write_text(_ALSA, "utf-8")
    private = {"XDG_RUNTIME_DIR": str(folder), "PULSE_COOKIE": str(folder / "cookie")}
    options = ["--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"]
    server = subprocess.Popen(
        ["pulseaudio", "-n", "-F", folder / "room.pa", *options],
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **private},
        stderr=subprocess.DEVNULL,
    )
    environ = {
        **private,
        "PULSE_SERVER": f"unix:{folder}/native",
        "ALSA_CONFIG_PATH": str(folder / "alsa.conf"),
    }
    try:
        _wait(server, os.environ | environ)
        yield environ
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder)


def play(sound: Sound, file: Path) -> subprocess.Popen[bytes]:
    """Start playing audio on the sound server of this process."""
    with wave.open(str(file), "wb") as written:
        written.setparams((1, 2, RATE, len(sound), "NONE", "not compressed"))
        written.writeframes((sound * (2**15 - 1)).astype("<i2").tobytes())
    return subprocess.Popen(["paplay", "--latency-msec=500", file])


def _wait(server: subprocess.Popen[bytes], environ: dict[str, str]) -> None:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and server.poll() is None:
        asked = subprocess.run(["pactl", "info"], env=environ, capture_output=True, check=False)
        if asked.returncode == 0:
            return
        time.sleep(0.05)
    raise Absent("pulseaudio does not start here.")


def found_again(heard: Sound, played: Sound) -> tuple[int, int]:
    """Return the seconds that were played, and how many of them were captured in place.

    The first and the last second are left out: there, player and recorder start and stop.
    """
    size = len(heard) + len(played)
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.fft.rfft(played, size).conj(), size)
    shift = int(np.argmax(product))
    shift -= size if shift > len(heard) else 0
    seconds = range(1, len(played) // RATE - 1)
    kept = sum(
        bool(np.allclose(heard[i * RATE + shift :][:RATE], played[i * RATE :][:RATE], atol=1e-3))
        for i in seconds
        if 0 <= i * RATE + shift <= len(heard) - RATE
    )
    return len(seconds), kept
