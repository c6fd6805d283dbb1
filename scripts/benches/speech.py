"""Accuracy and speed of transcription, compared with faster-whisper at its defaults.

Both use the same weights and threads, and take turns on every recording, so that other load on
the computer affects both alike: the ratios count, not the seconds.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benches import common
from benches.augment import CONDITIONS, place

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from benches.common import Sound, Spoken

    Write = Callable[[Sound], str]

MEMORY_ON = 3
"""Number of recordings, the longest ones, on which memory is measured."""
PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


@dataclass
class Tally:
    """The results of one of the two transcribers."""

    texts: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument(
        "--condition", choices=CONDITIONS, default="clean", help="the room (default: clean)"
    )
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="for both (default: 2)")
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many recordings")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Measure one model, or every installed model."""
    rows = common.recordings(args.data)
    step = max(1, len(rows) // args.limit) if args.limit else 1
    rows = rows[::step][: args.limit]
    names = [args.model] if args.model else common.installed_models()
    if not names:
        raise common.Absent("no speech model is installed. Run: listening-coach models fetch")
    sounds = [row.sound for row in rows]
    heard = [
        place(row.sound, args.condition, seed, sounds[:seed] + sounds[seed + 1 :])
        for seed, row in enumerate(rows)
    ]
    results = [_measure(name, rows, heard, args) for name in names]
    return {**results[0], "models": results[1:]} if len(results) > 1 else results[0]


def _measure(
    name: str, rows: list[Spoken], heard: list[Sound], args: argparse.Namespace
) -> dict[str, Any]:
    writers = {"ours": _ours(name, args.threads), "stock": _stock(name, args.threads)}
    tallies = {who: Tally() for who in writers}
    for index, sound in enumerate(heard):
        for who in sorted(writers, reverse=bool(index % 2)):
            began = time.perf_counter()
            tallies[who].texts.append(writers[who](sound))
            tallies[who].waits.append(time.perf_counter() - began)
    seconds = sum(row.seconds for row in rows)
    truth = [row.text for row in rows]
    longest = sorted(heard, key=len)[-MEMORY_ON:]
    figures = {
        who: _figures(truth, tally, seconds) | {"memory_mb": _peak(name, who, args, longest)}
        for who, tally in tallies.items()
    }
    ratio = {
        key: round(figures["ours"][key] / figures["stock"][key], 3)
        for key in figures["ours"]
        if figures["ours"][key] is not None and figures["stock"][key]
    }
    print(
        f"{name}, {args.condition}: {len(rows)} recordings, {seconds:.0f} s, {args.threads} threads"
    )
    heads = ["", *figures["ours"]]
    lines = {**figures, "ratio": ratio}
    common.table(heads, [[w, *(_cell(v.get(key)) for key in heads[1:])] for w, v in lines.items()])
    print(flush=True)
    return {"model": name, "n": len(rows), "condition": args.condition, **figures, "ratio": ratio}


def _cell(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _figures(truth: list[str], tally: Tally, seconds: float) -> dict[str, Any]:
    import jiwer  # noqa: PLC0415  (only when it is measured)
    from whisper_normalizer.english import EnglishTextNormalizer  # noqa: PLC0415  (as above)

    normal = EnglishTextNormalizer()
    wer = jiwer.wer([normal(text) for text in truth], [normal(text) for text in tally.texts])
    return {
        "wer": round(100 * wer, 2),
        "wait_median_s": round(common.percentile(tally.waits, 50), 3),
        "wait_p95_s": round(common.percentile(tally.waits, 95), 3),
        "rtf": round(sum(tally.waits) / seconds, 4),
    }


def _ours(name: str, threads: int) -> Write:
    from listening_coach.core.audio import Utterance  # noqa: PLC0415  (as above)
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (as above)

    transcriber = WhisperTranscriber(common.weights(name), name, threads=threads, device="cpu")
    transcriber.load()
    return lambda sound: transcriber.transcribe(Utterance(sound, 0, "closed")).text


def _stock(name: str, threads: int) -> Write:
    from faster_whisper import WhisperModel  # noqa: PLC0415  (as above)

    folder = str(common.weights(name))
    model = WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=threads)

    def write(sound: Sound) -> str:
        segments, _ = model.transcribe(sound)
        return " ".join(segment.text.strip() for segment in segments)

    return write


def _peak(name: str, who: str, args: argparse.Namespace, sounds: list[Sound]) -> float | None:
    """Return the peak memory in MB of a process that only transcribes; None if unknown."""
    code = "import sys, benches.speech as s; s.tell_peak(*sys.argv[1:])"
    environ = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sounds.npz"
        np.savez(file, *sounds)
        command = [sys.executable, "-c", code, name, who, str(args.threads), str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environ)
    output = done.stdout.split()
    return float(output[-1]) if output else None


def tell_peak(name: str, who: str, threads: str, file: str) -> None:
    """Transcribe recordings, then print this process's peak memory in MB, if it is known."""
    write = {"ours": _ours, "stock": _stock}[who](name, int(threads))
    for sound in np.load(file).values():
        write(sound)
    status = Path("/proc/self/status")
    peak = PEAK.search(status.read_text("utf-8")) if status.is_file() else None
    if peak:
        print(round(int(peak.group(1)) / 1024, 1))
