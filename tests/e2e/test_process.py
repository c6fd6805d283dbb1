"""The commands, as another program or a person at a shell uses them."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
import wave
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from support.program import program, word_errors
from support.sessions import session

from listening_coach.config import Environment
from listening_coach.demo import dialogues
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from support.program import Program

FIRST, SECOND = dialogues()[:2]
PAIR: tuple[str | Path, ...] = ("--statement", FIRST.statement, "--response", FIRST.response)


def write_wav(file: Path, samples: bytes) -> Path:
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(16_000)
        out.writeframes(samples)
    return file


def test_demo_prints_the_round_with_what_was_said(coach: Program) -> None:
    report = coach.json("demo", "--headless", "--json")
    assert report["round"] == "slt"
    assert report["lost_samples"] == 0
    statement, response = report["turns"]
    assert (statement["role"], response["role"]) == ("speaker", "listener")
    assert statement["ended_s"] <= response["started_s"] < response["ended_s"]
    assert word_errors(FIRST.statement_text, statement["transcript"]["text"]) < 0.2
    assert word_errors(FIRST.response_text, response["transcript"]["text"]) < 0.2
    segments = statement["transcript"]["segments"]
    assert all(s["start_s"] < s["end_s"] for s in segments)
    assert 0 < statement["transcript"]["confidence"] <= 1
    (assessment,) = report["assessments"]
    assert assessment["schema"] == 1
    assert assessment["points"]
    assert assessment["feedback"]["strength"] is not None
    assert report["latency_s"]["transcript"] > 0
    assert coach.run("sessions", "list").stdout == ""


def test_practice_from_recordings_is_kept_found_exported_and_deleted(
    coach: Program, tmp_path: Path
) -> None:
    second = ("--statement", SECOND.statement, "--response", SECOND.response)
    report = coach.json("practice", "--headless", "--json", *PAIR, *second)
    assert [t["role"] for t in report["turns"]] == ["speaker", "listener"] * 2
    listed = coach.run("sessions", "list").stdout
    assert report["session"] in listed
    said = report["turns"][0]["transcript"]["text"]
    assert said in " ".join(coach.run("sessions", "show", report["session"]).stdout.split())
    out = tmp_path / "session.md"
    coach.run("sessions", "export", report["session"], "--format", "md", "--out", out)
    assert said in " ".join(out.read_text("utf-8").split())
    assert coach.run("sessions", "verify").returncode == 0
    with sqlite3.connect(tmp_path / "home" / "sessions.db") as rows:
        tables = {name for (name,) in rows.execute("select name from sqlite_master")}
    assert any("turn" in table for table in tables)
    assert coach.run("sessions", "delete", report["session"]).returncode == 0
    assert report["session"] not in coach.run("sessions", "list").stdout


def test_transcribe_goes_on_after_a_file_that_is_no_audio(coach: Program, tmp_path: Path) -> None:
    text = tmp_path / "notes.wav"
    text.write_text("not a sound")
    done = coach.run("transcribe", "--json", "--model", "tiny.en", text, FIRST.response)
    assert done.returncode == 3
    bad, good = map(json.loads, done.stdout.splitlines())
    assert bad["file"] == str(text)
    assert "error" in bad
    assert word_errors(FIRST.response_text, good["text"]) < 0.3
    assert good["duration_s"] > good["wait_s"] > 0


def test_check_answers_each_line_of_a_batch_in_order(coach: Program) -> None:
    lines = [
        json.dumps({"id": 1, "statement": "I missed the bus.", "response": "The bus was gone."}),
        "no json",
        json.dumps({"id": "two", "statement": "I am tired."}),
        json.dumps(
            {
                "id": 3,
                "statement": "I missed the bus and I was cold.",
                "response": "You missed the bus.",
                "points": [{"id": "a", "text": "The speaker was cold"}],
            }
        ),
    ]
    done = coach.run("check", "--batch", "-", stdin="\n".join(lines))
    assert done.returncode == 0
    first, second, third, fourth = map(json.loads, done.stdout.splitlines())
    assert first["id"] == 1
    assert first["schema"] == 1
    assert (second["id"], third["id"]) == (None, "two")
    assert "error" in second
    assert "error" in third
    assert [p["id"] for p in fourth["points"]] == ["a"]


def test_check_reads_a_file_and_standard_input(coach: Program, tmp_path: Path) -> None:
    file = tmp_path / "said.txt"
    file.write_text("I missed the bus and I was cold.", "utf-8")
    words = ("check", "--json", "--statement", f"@{file}", "--response", "-")
    assert coach.json(*words, stdin="You missed the bus.")["points"]


def test_check_shows_the_status_of_each_point_by_sign_and_word(coach: Program) -> None:
    words = ("check", "--statement", "I missed the bus.", "--response", "You missed the bus.")
    assert "✓ came back" in coach.run(*words).stdout


def silent(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "silent.wav", bytes(2 * 32_000))


def empty(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "empty.wav", b"")


def no_audio(tmp_path: Path) -> Path:
    (tmp_path / "text.mp3").write_text("words")
    return tmp_path / "text.mp3"


def missing(tmp_path: Path) -> Path:
    return tmp_path / "nowhere.flac"


@pytest.mark.parametrize("make", [silent, empty, no_audio, missing])
def test_a_recording_without_speech_is_named_in_one_sentence(
    make: Callable[[Path], Path], coach: Program, tmp_path: Path
) -> None:
    done = coach.run(
        "practice", "--headless", "--model", "tiny.en",
        "--statement", make(tmp_path), "--response", FIRST.response,
    )  # fmt: skip
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) <= 2


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (("practice", "--headless"), 2, "recordings"),
        (("practice", "--headless", "--statement", "a.wav"), 2, "--response"),
        (("practice", "--headless", "--round", "nope", *PAIR), 2, "nope"),
        (("practice", "--headless", "--model", "nope", *PAIR), 2, "nope"),
        (("check", "--statement", "a"), 2, "--response"),
        (("check", "--batch", "nowhere.jsonl"), 2, "nowhere.jsonl"),
        (("sessions", "show", "nope"), 5, "nope"),
        (("nonsense",), 2, "nonsense"),
        (("demo", "--headless", "--plan", "ten-minutes", "--speed", "nan"), 2, "speed"),
        (("practice", "--headless", "--compose", "slt", "--minutes", "99999999999"), 2, "day"),
        (("sessions", "delete", "--turn", "t1", "--all"), 2, "--all"),
    ],
)
def test_wrong_usage_is_answered_with_a_sentence(
    args: tuple[str | Path, ...], code: int, says: str, coach: Program
) -> None:
    done = coach.run(*args)
    assert done.returncode == code
    assert says in done.stderr


def test_a_missing_model_says_how_to_get_it(tmp_path: Path) -> None:
    coach = program(tmp_path, LISTENING_COACH_MODELS=str(tmp_path / "none"))
    done = coach.run("transcribe", FIRST.response)
    assert done.returncode == 4
    assert "models fetch base" in done.stderr


def test_a_corrupt_model_says_how_to_mend_it(tmp_path: Path) -> None:
    folder = tmp_path / "models" / "tiny.en"
    folder.mkdir(parents=True)
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (folder / name).write_bytes(b"broken")
    coach = program(tmp_path, LISTENING_COACH_MODELS=str(tmp_path / "models"))
    done = coach.run("transcribe", "--model", "tiny.en", FIRST.response)
    assert done.returncode == 4
    assert "models fetch tiny.en" in done.stderr


def test_a_home_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = program(tmp_path / "file").run("sessions", "list")
    assert done.returncode == 5
    assert str(tmp_path / "file") in done.stderr


def test_a_round_of_the_users_that_makes_no_sense_is_named(coach: Program, tmp_path: Path) -> None:
    rounds = tmp_path / "home" / "rounds"
    rounds.mkdir(parents=True)
    (rounds / "mine.toml").write_text('id = "mine"\n')
    done = coach.run("rounds")
    assert done.returncode == 6
    assert "mine.toml" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for another process")
@pytest.mark.parametrize("after_s", [0, 0.1, 0.2, 0.3, 1])
def test_an_interrupt_ends_at_once_and_without_a_traceback(coach: Program, after_s: float) -> None:
    # An import that is cut short leaves its file to the interpreter, which would warn of it here.
    env = {name: value for name, value in coach.env.items() if name != "PYTHONWARNINGS"}
    running = subprocess.Popen(
        [*coach.command, "demo", "--headless"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    assert running.stderr is not None
    running.stderr.readline()
    time.sleep(after_s)  # while libraries are read, models are loaded, and speech is recognised
    running.send_signal(signal.SIGINT)
    _, stderr = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "Traceback" not in stderr
    assert "terminate" not in stderr


@pytest.mark.parametrize(
    ("answers", "kept"), [("y\ny\n", True), ("y\nn\n", False), ("n\n", False), ("", False)]
)
def test_an_interrupted_session_is_kept_only_when_both_agree(
    answers: str, kept: bool, coach: Program, tmp_path: Path
) -> None:
    started = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
    interrupted = replace(session(statement="I sold the xylophone."), started=started, ended=None)
    with SessionStore.open(Environment(tmp_path / "home", tmp_path)) as store:
        store.begin(interrupted)
    done = coach.run("sessions", "recover", "--model", "tiny.en", stdin=answers)
    assert done.returncode == 0
    assert ("The words are kept" in done.stderr) == kept
    again = coach.run("sessions", "recover", "--model", "tiny.en")
    assert ("No session was interrupted" in again.stderr) == kept
