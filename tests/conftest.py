"""A room with a loudspeaker and a microphone, for tests that need the real sound system."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from ctypes.util import find_library
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# How long an example takes says nothing on a machine that is busy with other things.
settings.register_profile("listening-coach", deadline=None)
settings.register_profile("fast", deadline=None, max_examples=10)
settings.load_profile("listening-coach")

ROOM = """
load-module module-native-protocol-unix auth-anonymous=1 socket={folder}/native
load-module module-null-sink sink_name=room norewinds=1
set-default-sink room
set-default-source room.monitor
"""
ALSA = """
pcm.!default { type pulse }
ctl.!default { type pulse }
"""
MIC_OPEN_S = 10.0


@dataclass(frozen=True)
class Room:
    """What is played in it is what its microphone hears; it is the default of both kinds."""

    env: dict[str, str]
    """The environment of a program that shall be in the room."""

    def play(self, file: Path) -> None:
        """Play a recording to its end."""
        self.start_playing(file).wait(timeout=60)

    def start_playing(self, file: Path) -> subprocess.Popen[bytes]:
        """Play a recording, and do not wait for it."""
        return subprocess.Popen(["paplay", "--latency-msec=50", file], env=self.env)

    def wait_for_recorder(self) -> None:
        """Wait until some program records; what is played before would be lost to it."""
        deadline = time.monotonic() + MIC_OPEN_S
        while time.monotonic() < deadline:
            outputs = subprocess.run(
                ["pactl", "list", "short", "source-outputs"],
                env=self.env,
                capture_output=True,
                check=True,
            )
            if outputs.stdout.strip():
                return
            time.sleep(0.05)
        raise TimeoutError("nobody records")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let every test that listens to a real microphone run alone."""
    for item in items:
        if "room" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.serial)


@pytest.fixture(scope="session")
def room() -> Iterator[Room]:
    """Start a sound server of our own, which nobody else hears."""
    for program in ("pulseaudio", "paplay", "pactl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    if not _loads("portaudio"):
        pytest.skip("PortAudio is not installed")
    if not any(Path("/usr/lib").rglob("libasound_module_pcm_pulse.so")):
        pytest.skip("ALSA's plugin for PulseAudio is not installed")
    # Not pytest's folder: the path of a socket must be short.
    folder = Path(tempfile.mkdtemp(prefix="room-"))
    (folder / "room.pa").write_text(ROOM.format(folder=folder))
    (folder / "alsa.conf").write_text(ALSA)
    private = {"XDG_RUNTIME_DIR": str(folder), "PULSE_COOKIE": str(folder / "cookie")}
    options = ["--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"]
    server = subprocess.Popen(
        ["pulseaudio", "-n", "-F", folder / "room.pa", *options],
        env={"PATH": os.environ["PATH"], "HOME": str(folder), **private},
        stderr=subprocess.DEVNULL,
    )
    try:
        env = {
            **os.environ,
            **private,
            "PULSE_SERVER": f"unix:{folder}/native",
            "ALSA_CONFIG_PATH": str(folder / "alsa.conf"),
        }
        _wait_for(server, env)
        yield Room(env)
    finally:
        server.terminate()
        server.wait(timeout=10)
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def recordings() -> tuple[Path, ...]:
    """Return the spoken recordings that come with the program."""
    folder = Path(str(resources.files("listening_coach") / "demo"))
    return tuple(sorted(folder.glob("*.flac")))


def _loads(library: str) -> bool:
    name = find_library(library)
    try:
        return name is not None and ctypes.CDLL(name) is not None
    except OSError:
        return False


def _wait_for(server: subprocess.Popen[bytes], env: dict[str, str]) -> None:
    for _ in range(100):
        asked = subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False)
        if asked.returncode == 0:
            return
        if server.poll() is not None:
            pytest.skip(f"pulseaudio does not start here (exit code {server.returncode})")
        time.sleep(0.05)
    pytest.skip("pulseaudio does not answer here")
