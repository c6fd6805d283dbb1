from __future__ import annotations

import subprocess
import sys
from ctypes.util import find_library

import pytest

ALSA = """
import ctypes
from ctypes.util import find_library
from listening_coach.audio.native_output import hush_alsa
{first}
alsa = ctypes.CDLL(find_library("asound"))
handle = ctypes.c_void_p()
assert alsa.snd_pcm_open(ctypes.byref(handle), b"nonsense", 0, 0) < 0
"""
SCREEN = """
import os, sys
from listening_coach.audio.native_output import private_screen
os.write(2, b"before ")
with private_screen():
    os.write(2, b"noise ")
    print("drawn", end=" ", file=sys.__stderr__, flush=True)
    print("told", end=" ", file=sys.stderr, flush=True)
os.write(2, b"after ")
print("again", end=" ", file=sys.stderr, flush=True)
"""


@pytest.mark.skipif(find_library("asound") is None, reason="there is no ALSA here")
def test_alsa_tells_its_troubles_to_nobody() -> None:
    def stderr(first: str) -> str:
        program = [sys.executable, "-c", ALSA.format(first=first)]
        return subprocess.run(program, capture_output=True, text=True, check=True).stderr

    assert "nonsense" in stderr("")
    assert stderr("hush_alsa()") == ""


def test_a_private_screen_shows_what_the_app_draws_and_nothing_else() -> None:
    pexpect = pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")
    screen = pexpect.spawn(sys.executable, ["-c", SCREEN], encoding="utf-8", timeout=20)
    assert screen.read() == "before drawn told after again "


def test_where_there_is_no_screen_nothing_is_hidden() -> None:
    done = subprocess.run([sys.executable, "-c", SCREEN], capture_output=True, check=True)
    assert done.stderr == b"before noise drawn told after again "
