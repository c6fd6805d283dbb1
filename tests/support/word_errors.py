"""What is said in recordings, and how much of it is found again."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import jiwer
import numpy as np
import pytest

from listening_coach.audio.decoding import decode_file
from listening_coach.core.audio import Utterance
from listening_coach.speech.decode_quality import split_words

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from listening_coach.core.audio import EndedBy


def sound_of(file: Path) -> NDArray[np.float32]:
    return np.concatenate(list(decode_file(file)))


def utterance(
    sound: NDArray[np.float32], start: int = 0, ended_by: EndedBy = "silence"
) -> Utterance:
    return Utterance(sound, start, ended_by)


def word_errors(said: str, written: str) -> float:
    """Return the word error rate; `2 o'clock` for `two o'clock` counts as an error."""
    return float(jiwer.wer(" ".join(split_words(said)), " ".join(split_words(written)) or "-"))


def speech_only(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the sound from its first to its last loud sample."""
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    return sound[loud[0] : loud[-1] + 1]


def speak(folder: Path, program: str, voice: str, text: str) -> NDArray[np.float32]:
    """Return the text as a speech synthesiser says it, or skip the test if there is none."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    file = folder / "spoken.wav"
    voiced = {
        "flite": ["-voice", voice, "-t", text, "-o", str(file)],
        "espeak-ng": ["-v", voice, "-w", str(file), text],
    }
    subprocess.run([program, *voiced[program]], check=True)
    return sound_of(file)
