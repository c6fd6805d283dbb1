"""The wait after the key that ends a turn, and the memory that a session takes.

Turns of several lengths are captured as from a microphone: in real time, while partial text is
transcribed for the screen. All turns of one set end with the same words, so that only their
length differs.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import numpy as np

from benches import common

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from benches.common import Sound
    from listening_coach.core.audio import AudioChunk
    from listening_coach.practice.events import PipelineEvent, TurnTranscribed
    from listening_coach.speech.transcriber import Transcriber

CHUNK = common.RATE // 10
AFTER_S = 2
"""Seconds that the microphone stays open after the key: more than the post-roll of a turn."""
STEP_S = 7
"""Seconds between the ends of the turns of one set and of the next, in the recordings."""
SESSION = """\
import sys
import listening_coach.tui.app
from listening_coach.cli import main
code = main(sys.argv[1:])
print(open("/proc/self/status").read() if sys.platform == "linux" else "")
sys.exit(code)
"""
PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument(
        "--seconds",
        type=int,
        nargs="+",
        default=[10, 30, 60, 180],
        metavar="S",
        help="how long the turns are (10 30 60 180)",
    )
    parser.add_argument("--sets", type=int, default=3, metavar="N", help="of each length (3)")
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="default: 2")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure one model."""
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (only when used)

    name = args.model or "base"
    transcriber = WhisperTranscriber(common.weights(name), name, threads=args.threads)
    transcriber.load()
    said = _speech(args, max(args.seconds) + args.sets * STEP_S)
    waits: dict[int, list[float]] = {length: [] for length in args.seconds}
    words: dict[int, int] = dict.fromkeys(args.seconds, 0)
    for number in range(args.sets):
        end = len(said) - number * STEP_S * common.RATE
        for length in args.seconds:
            wait_s, heard = _wait(said[end - length * common.RATE : end], transcriber)
            waits[length].append(wait_s)
            words[length] += len(heard.transcript.text.split())
    return _tell(name, waits, words, args) | {"memory_mb": _session_memory(name)}


def _tell(
    name: str, waits: dict[int, list[float]], words: dict[int, int], args: argparse.Namespace
) -> dict[str, Any]:
    print(f"{name}, {args.threads} threads, {args.sets} turns of each length, in real time")
    medians = {length: common.percentile(each, 50) for length, each in waits.items()}
    rows = [
        [f"{length} s", f"{medians[length]:.2f}", f"{max(each):.2f}", str(words[length])]
        for length, each in waits.items()
    ]
    common.table(["turn", "median wait, s", "longest wait, s", "words"], rows)
    ratio = medians[max(medians)] / medians[min(medians)]
    print(f"the longest turn's wait is {ratio:.2f} times the shortest one's")
    return {
        "model": name,
        "wait_s": {str(length): round(wait, 3) for length, wait in medians.items()},
        "ratio": round(ratio, 3),
    }


def _speech(args: argparse.Namespace, seconds: int) -> Sound:
    """Return speech: the given recordings, or those that come with the app."""
    from listening_coach.demo import dialogues  # noqa: PLC0415  (only when it is measured)

    if args.data is not None:
        sounds = [row.sound for row in common.recordings(args.data)]
    else:
        sounds = [common.read(f) for one in dialogues() for f in (one.statement, one.response)]
    return np.resize(np.concatenate(sounds), seconds * common.RATE)


class _Voice:
    """A microphone that delivers given audio, and signals when all of it has been spoken."""

    def __init__(self, sound: Sound) -> None:
        after = np.zeros(AFTER_S * common.RATE, np.float32)
        self._sound = np.concatenate((sound, after))
        self._length = len(sound)
        self._closed = threading.Event()
        self.said = threading.Event()

    def chunks(self) -> Iterator[AudioChunk]:
        """Yield the audio in real time."""
        from listening_coach.core.audio import AudioChunk  # noqa: PLC0415  (only when it is measured)

        began = time.monotonic()
        for start in range(0, len(self._sound), CHUNK):
            chunk = AudioChunk(self._sound[start : start + CHUNK].copy(), start)
            due = began + chunk.end / common.RATE
            if self._closed.wait(max(0.0, due - time.monotonic())):
                return
            yield chunk
            if chunk.end >= self._length:
                self.said.set()

    def close(self) -> None:
        """End `chunks`."""
        self._closed.set()


def _wait(sound: Sound, transcriber: Transcriber) -> tuple[float, TurnTranscribed]:
    """Return the seconds from the key that ends a turn to its text, and the transcribed turn."""
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (only when it is measured)
    from listening_coach.practice.events import PipelineFailed, TurnTranscribed  # noqa: PLC0415  (as above)
    from listening_coach.practice.listeners import MicrophoneListener  # noqa: PLC0415  (as above)
    from listening_coach.practice.pipeline import SpeechPipeline  # noqa: PLC0415  (as above)

    events: SimpleQueue[PipelineEvent] = SimpleQueue()
    voice = _Voice(sound)
    room = MicrophoneListener(voice, SpeechPipeline(SileroDetector, transcriber, None, events.put))
    room.open_turn("t1", "speak")
    room.start()
    try:
        voice.said.wait()
        pressed = time.perf_counter()
        room.close_turn()
        while True:
            happening = events.get()
            if isinstance(happening, TurnTranscribed):
                return time.perf_counter() - pressed, happening
            if isinstance(happening, PipelineFailed):
                raise happening.error
    finally:
        room.close()


def _session_memory(name: str) -> float | None:
    """Return the peak memory of a practice session in MB; None if unknown.

    The session runs from recordings, with the app's screens loaded, in a temporary home folder.
    """
    from listening_coach import config  # noqa: PLC0415  (only when it is measured)
    from listening_coach.demo import dialogues  # noqa: PLC0415  (as above)

    one = dialogues()[0]
    files = ["--statement", str(one.statement), "--response", str(one.response)]
    with tempfile.TemporaryDirectory() as home:
        environ = os.environ | {
            "LISTENING_COACH_HOME": home,
            "LISTENING_COACH_MODELS": str(config.read_environment().models),
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        }
        command = [sys.executable, "-c", SESSION, "practice", "--headless", "--model", name, *files]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    peak = PEAK.search(done.stdout)
    if peak is None:
        print("The memory of a session is not known here.")
        return None
    memory_mb = int(peak.group(1)) / 1024
    print(f"a practice session takes {memory_mb:.0f} MB at its peak")
    return round(memory_mb, 1)
