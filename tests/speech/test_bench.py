"""The benches run, say what they measured, and say so when there is nothing to measure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from listening_coach.demo import dialogues

if TYPE_CHECKING:
    from collections.abc import Sequence

BENCH = Path(__file__).resolve().parents[2] / "scripts" / "bench.py"


def bench(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command: Sequence[str | Path] = [sys.executable, BENCH, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with one recording and its text."""
    one = dialogues()[0]
    (tmp_path / "one.flac").symlink_to(one.response)
    (tmp_path / "refs.tsv").write_text(f"one\t{one.response_text.lower()}\n", "utf-8")
    return tmp_path


@pytest.mark.usefixtures("tiny_folder")
def test_speech_is_measured_beside_stock(data: Path) -> None:
    done = bench("speech", "--data", data, "--model", "tiny.en", "--json", "--condition", "reverb")
    assert (done.returncode, done.stderr) == (0, "")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert (result["model"], result["n"]) == ("tiny.en", 1)
    for who in ("ours", "stock", "ratio"):
        assert {"wer", "wait_median_s", "wait_p95_s", "rtf"} - set(result[who]) <= {"wer"}
    assert 0 <= result["ours"]["wer"] < 40
    assert 0 < result["ours"]["wait_median_s"] < 60
    assert result["machine"]["date"]


@pytest.mark.usefixtures("tiny_folder")
def test_silence_is_counted() -> None:
    done = bench("silence", "--model", "tiny.en", "--limit", "2", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout.splitlines()[-1])
    assert (result["words"], result["words_without_detector"]) == (0, 0)


@pytest.mark.usefixtures("tiny_folder")
def test_a_figure_is_kept_in_the_place_of_an_older_one(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    old = "## silence --model tiny.en --limit 1\n\nold\n"
    page.write_text(f"# Benchmarks\n\n{old}\n## turn\n\nanother\n", "utf-8")
    done = bench("silence", "--model", "tiny.en", "--limit", "1", "--into", page)
    assert (done.returncode, done.stderr) == (0, "")
    text = page.read_text("utf-8")
    assert "## silence --model tiny.en --limit 1\n\n- date: " in text
    assert "as a turn is heard: 0 words" in text
    assert "old" not in text.split("## silence")[1]
    assert text.endswith("## turn\n\nanother\n")


@pytest.mark.usefixtures("tiny_folder")
def test_the_wait_at_the_end_of_a_turn_is_measured() -> None:
    done = bench("turn", "--model", "tiny.en", "--seconds", "2", "4", "--sets", "1", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout.splitlines()[-1])
    assert set(result["wait_s"]) == {"2", "4"}
    assert all(wait > 0 for wait in result["wait_s"].values())
    assert result["memory_mb"] is None or 50 < result["memory_mb"] < 2000


@pytest.mark.parametrize("arguments", [[], ["--data", "."], ["--data", "/nowhere"]])
def test_without_recordings_that_is_what_is_said(arguments: list[str], tmp_path: Path) -> None:
    if arguments == ["--data", "."]:
        arguments = ["--data", str(tmp_path)]
    done = bench("speech", *arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nothing was measured: " in done.stdout
    assert "absent" in json.loads(done.stdout.splitlines()[-1])


def test_a_bench_that_is_not_there_is_a_question_of_use() -> None:
    done = bench("nonsense")
    assert done.returncode == 2
    assert "speech" in done.stderr


def test_a_model_that_is_not_there_is_no_failure(data: Path) -> None:
    done = bench("speech", "--data", data, "--model", "nonsense")
    assert done.returncode == 0
    assert "models fetch" in done.stdout
