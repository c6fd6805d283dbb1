"""Count lost audio while a turn is captured and every core is busy.

The microphone is that of a private sound server, so that the captured audio can be compared with
what was played; with --device it is a real one, and only the losses it reports are counted.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import numpy as np

from benches import common, virtual_audio

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from benches.common import Sound
    from listening_coach.core.audio import AudioChunk, Utterance


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--seconds", type=int, default=60, help="how long the turn is (60)")
    parser.add_argument("--device", metavar="NAME", help="a real microphone")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Capture one turn while every core is busy."""
    if args.device is not None:
        with busy() as cores:
            heard, lost = _hear(args.device, args)
            return _tell(args, cores, lost, len(heard))
    played = _speech(args.seconds)
    with virtual_audio.room() as environ, tempfile.TemporaryDirectory() as folder, busy() as cores:
        os.environ.update(environ)
        player = virtual_audio.play(played, Path(folder) / "played.wav")
        try:
            heard, lost = _hear(None, args)
        finally:
            player.terminate()
            player.wait()
    asked, kept = virtual_audio.found_again(heard, played)
    print(f"{kept} of {asked} seconds that were played are heard unchanged, where they belong")
    return _tell(args, cores, lost, len(heard)) | {"seconds_played": asked, "seconds_kept": kept}


def _speech(seconds: int) -> Sound:
    """Return speech in random noise, which makes every place in it recognisable."""
    from listening_coach.demo import dialogues  # noqa: PLC0415  (only when it is measured)

    files = [file for one in dialogues() for file in (one.statement, one.response)]
    voices = np.concatenate([common.read(file) for file in files])
    noise = np.random.default_rng(0).uniform(-0.01, 0.01, seconds * common.RATE)
    return (np.resize(voices, len(noise)) + noise).clip(-1, 1).astype(np.float32)


@contextmanager
def busy() -> Iterator[int]:
    """Keep every core busy meanwhile; yield the number of cores."""
    cores = os.cpu_count() or 1
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(cores)]
    try:
        yield cores
    finally:
        for other in others:
            other.kill()
            other.wait()


def _hear(device: str | None, args: argparse.Namespace) -> tuple[Sound, int]:
    """Return the captured audio and the number of lost samples, transcribing meanwhile."""
    from listening_coach.audio.microphone import MicrophoneSource  # noqa: PLC0415  (as above)
    from listening_coach.audio.segmentation import utterances  # noqa: PLC0415  (only when it is measured)
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (as above)

    kept: list[AudioChunk] = []
    said: SimpleQueue[Utterance | None] = SimpleQueue()
    mic = MicrophoneSource(device)
    wanted = (args.seconds + 1) * common.RATE

    def chunks() -> Iterator[AudioChunk]:
        for chunk in mic.chunks():
            kept.append(chunk)
            yield chunk
            if chunk.end >= wanted:
                mic.close()

    recogniser = threading.Thread(target=_recognise, args=(said, args.model or "base"))
    recogniser.start()
    try:
        for utterance in utterances(chunks(), SileroDetector()):
            said.put(utterance)
    finally:
        said.put(None)
        recogniser.join()
    return np.concatenate([chunk.samples for chunk in kept]), mic.lost


def _recognise(said: SimpleQueue[Utterance | None], name: str) -> None:
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (as above)

    try:
        transcriber = WhisperTranscriber(common.weights(name), name)
    except common.Absent as absent:
        print(f"Nothing is recognised meanwhile: {absent}")
        return
    transcriber.load()
    words = 0
    while (utterance := said.get()) is not None:
        words += len(transcriber.transcribe(utterance).text.split())
    print(f"{words} words were recognised meanwhile")


def _tell(args: argparse.Namespace, cores: int, lost: int, heard: int) -> dict[str, Any]:
    print(f"{heard / common.RATE:.1f} s heard with {cores} busy cores: {lost} samples lost")
    return {
        "seconds": args.seconds,
        "heard_s": round(heard / common.RATE, 2),
        "busy_cores": cores,
        "lost_samples": lost,
    }
