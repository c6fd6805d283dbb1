"""Startup time of the app compared with Textual's demo, and its response time to keys."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from typing import TYPE_CHECKING, Any

from benches.common import Absent, installed_models, percentile, table
from listening_coach import config
from listening_coach.demo import dialogues

if TYPE_CHECKING:
    import argparse

DEMO_SHARE, MORE_S = 0.6, 0.3
"""Limit of the first paint: this share of the demo's time, plus this many seconds."""
KEY_LIMIT_MS = 50.0
WAIT_S = 30


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--starts", type=int, default=7, metavar="N", help="starts of each")
    parser.add_argument("--keys", type=int, default=100, metavar="N", help="keys to press")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Start both apps in turn, then press keys, first idle and then during transcription."""
    if sys.platform == "win32":
        raise Absent("there is no pseudo-terminal here")
    models = installed_models()
    if not models:
        raise Absent("no speech model is here. Run: listening-coach models fetch")
    with tempfile.TemporaryDirectory() as home:
        env = {
            **os.environ,
            "LISTENING_COACH_HOME": home,
            "LISTENING_COACH_MODELS": str(config.read_environment().models),
            "LISTENING_COACH_OFFLINE": "1",
        }
        ours, demo = [], []
        for _ in range(args.starts):
            demo.append(_first_paint(["-m", "textual"], "Textual", env))
            ours.append(_first_paint(["-m", "listening_coach"], "Start a round", env))
        idle = _keys(env, args.keys)
        with _Busy(models[0], env):
            busy = _keys(env, args.keys)
    bound = DEMO_SHARE * percentile(demo, 50) + MORE_S
    table(
        ["", "median", "95 %"],
        [
            ["Textual's demo, first paint, s", *_both(demo, "{:.2f}")],
            ["ours, first paint, s", *_both(ours, "{:.2f}")],
            ["ours, a key, ms", *_both(idle, "{:.1f}")],
            ["ours, a key beside recognition, ms", *_both(busy, "{:.1f}")],
        ],
    )
    print(f"{args.starts} starts of each in turns, {args.keys} keys")
    print(f"the first paint should take at most {bound:.2f} s: 0.6 of the demo's, and 0.3 s")
    print(f"a key should be answered within {KEY_LIMIT_MS:.0f} ms at 95 %")
    return {
        "demo_s": percentile(demo, 50),
        "ours_s": percentile(ours, 50),
        "bound_s": bound,
        "key_p95_ms": percentile(idle, 95),
        "key_busy_p95_ms": percentile(busy, 95),
    }


def _both(values: list[float], form: str) -> list[str]:
    return [form.format(percentile(values, share)) for share in (50, 95)]


def _spawn(arguments: list[str], env: dict[str, str]) -> Any:  # noqa: ANN401  (pexpect ships no types)
    import pexpect  # noqa: PLC0415  (not on every system)

    screen = pexpect.spawn(sys.executable, arguments, env=env, dimensions=(24, 80), timeout=WAIT_S)
    # By default pexpect waits before each key.
    screen.delaybeforesend = None
    return screen


def _first_paint(arguments: list[str], text: str, env: dict[str, str]) -> float:
    """Return the seconds from the call to the first text on the screen."""
    began = time.perf_counter()
    screen = _spawn(arguments, env)
    screen.expect(text)
    taken = time.perf_counter() - began
    screen.close(force=True)
    return taken


def _keys(env: dict[str, str], keys: int) -> list[float]:
    """Return the milliseconds from each key to the first byte of the response."""
    screen = _spawn(["-m", "listening_coach"], env)
    screen.expect("Start a round")
    _settle(screen)
    taken = []
    for n in range(keys):
        began = time.perf_counter()
        screen.send("\x1b[A" if n % 2 else "\x1b[B")
        screen.read_nonblocking(1, timeout=WAIT_S)
        taken.append((time.perf_counter() - began) * 1000)
        _settle(screen)
    screen.close(force=True)
    return taken


def _settle(screen: Any) -> None:  # noqa: ANN401  (as above)
    """Read until there is no more output for a while."""
    import pexpect  # noqa: PLC0415  (as above)

    try:
        while True:
            screen.read_nonblocking(65_536, timeout=0.15)
    except pexpect.TIMEOUT:
        return


class _Busy:
    """Transcribes recordings repeatedly, on as many cores as the app uses."""

    def __init__(self, model: str, env: dict[str, str]) -> None:
        self._files = [str(d.statement) for d in dialogues()] * 40
        self._model = model
        self._env = env

    def __enter__(self) -> None:
        command = [sys.executable, "-m", "listening_coach", "transcribe", "--model", self._model]
        self._process = subprocess.Popen(
            [*command, *self._files], env=self._env, stdout=subprocess.PIPE, text=True
        )
        texts = self._process.stdout
        if texts is None:
            raise Absent("nothing can be read from a process here")
        # After the first text the model is loaded and working.
        texts.readline()
        threading.Thread(target=texts.read, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
