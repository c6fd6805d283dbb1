"""`transcribe`: recordings to text, one after the other."""

from __future__ import annotations

import json
import wave
from typing import TYPE_CHECKING

from support.program import word_errors

from listening_coach.demo import dialogues

if TYPE_CHECKING:
    from pathlib import Path

    from support.shell import Shell

ONE = dialogues()[0]


def test_each_file_is_a_line_and_a_bad_one_does_not_end_it(shell: Shell, tmp_path: Path) -> None:
    bad = shell.write("bad.wav", "no sound")
    done = shell.run("transcribe", "--json", "--model", "tiny.en", bad, ONE.response)
    refused, heard = (json.loads(line) for line in done.out.splitlines())
    assert done.code == 3
    assert refused["file"] == str(bad)
    assert "error" in refused
    assert word_errors(ONE.response_text, heard["text"]) < 0.3
    assert 0 <= heard["segments"][0]["start_s"] < heard["duration_s"]
    assert heard["segments"][0]["words"]
    assert tmp_path.exists()


def test_silence_is_an_empty_text(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "silence.wav"
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16_000)
        out.writeframes(bytes(32_000))
    done = shell.run("transcribe", "--model", "tiny.en", file)
    assert (done.code, done.out.strip()) == (0, "")


def test_an_unknown_model_is_said_before_anything_is_read(shell: Shell) -> None:
    done = shell.run("transcribe", "--model", "nonsense", ONE.response)
    assert (done.code, done.out) == (2, "")
