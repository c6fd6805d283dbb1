"""The `transcribe` command: turn recordings into text."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listening_coach.cli import wiring
from listening_coach.cli.output import narrate, print_json, print_line
from listening_coach.core.audio import seconds
from listening_coach.core.serialise import encode
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment
    from listening_coach.core.transcript import Transcript
    from listening_coach.speech.transcriber import Transcriber


def transcribe(args: Namespace, environment: Environment) -> int:
    """Print the transcript of each file; a file that fails does not stop the others."""
    recogniser = wiring.transcriber(environment, args.model)
    failed = 0
    for file in args.audio:
        try:
            heard, duration_s, wait_s = _hear(Path(file), recogniser, words=args.json)
        except AudioError as error:
            failed = AudioError.exit_code
            if args.json:
                print_json({"file": file, "error": str(error)})
            else:
                narrate(f"{file}: {error}")
            continue
        if args.json:
            print_json(_row(file, heard, duration_s, wait_s))
        else:
            print_line(heard.text if len(args.audio) == 1 else f"{file}: {heard.text}")
    if recogniser.notice:
        narrate(recogniser.notice)
    return failed


def _hear(file: Path, recogniser: Transcriber, *, words: bool) -> tuple[Transcript, float, float]:
    """Return (transcript, seconds of audio, seconds from the last sample to the text).

    `words`: whether to time each word as well.
    """
    from listening_coach.audio.source import FileSource  # noqa: PLC0415  (heavy)
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (heavy)
    from listening_coach.practice.offline import transcribe_recording, transcript  # noqa: PLC0415  (heavy)

    chunks = list(FileSource(file).chunks())
    recogniser.load()
    began = time.perf_counter()
    said = transcribe_recording(chunks, SileroDetector(), recogniser)
    wait_s = time.perf_counter() - began
    heard = transcript(said, recogniser, words=words)
    return heard, seconds(chunks[-1].end if chunks else 0), wait_s


def _row(file: str, heard: Transcript, duration_s: float, wait_s: float) -> dict[str, Any]:
    transcript = encode(heard)
    return {
        "file": file,
        "text": transcript["text"],
        "duration_s": round(duration_s, 3),
        "wait_s": round(wait_s, 3),
        "model": transcript["model"],
        "confidence": transcript["confidence"],
        "segments": transcript["segments"],
    }
