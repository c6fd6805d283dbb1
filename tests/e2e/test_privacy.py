"""Nothing leaves the computer, and nothing is written outside the program's own folders."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import confined

from listening_coach import config
from listening_coach.demo import dialogues

ROOT = Path(__file__).parents[2]
REPORTING = {"onnxruntime", "faster_whisper", "huggingface_hub"}
"""Libraries that can report to their makers; the package has to be imported before them."""
DEMO = ("demo", "--headless", "--json", "--model", "tiny.en")
PAIR = dialogues()[0]
COMMANDS = {
    "a round": DEMO,
    "a sitting": (
        "demo",
        "--plan",
        "short",
        "--json",
        "--speed",
        "600",
        "--model",
        "tiny.en",
    ),
    "two texts": (
        "check",
        "--statement",
        "I was tired.",
        "--response",
        "You were tired.",
        "--json",
    ),
    "a recording": ("transcribe", "--json", "--model", "tiny.en", str(PAIR.response)),
    "a look at everything": ("doctor", "--json"),
}
PLAN = """
id = "short"
title = "A short one"
about = "One round between an arrival and an end."
steps = [
    { kind = "arrive", seconds = 30, say = "Three slow breaths together." },
    { kind = "round", seconds = 60, say = "Two minutes each.", round = "slt" },
    { kind = "closing", seconds = 30, say = "Say one thing you appreciated." },
]
"""
"""A plan of four turns; those that ship take five times as many."""
TRACED = (
    "trace=network,open,openat,openat2,creat,mkdir,mkdirat,"
    "rename,renameat,renameat2,link,linkat,symlink,symlinkat"
)
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|^(?:creat|mkdir|rename|link|symlink)")
CALL = re.compile(r"(?:\d+ +)?(\w+)\((.*)$")
PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
LOOK_UP = re.compile(r'"/etc/(?:resolv\.conf|hosts)"|nscd/socket')


def environment(home: Path) -> dict[str, str]:
    """Everything that a program may take for a place to write to, below one folder."""
    for name in ("user", "temp", "coach"):
        (home / name).mkdir(parents=True)
    plans = home / "coach" / "plans"
    plans.mkdir()
    (plans / "short.toml").write_text(PLAN, "utf-8")
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(home / "user"),
        "TMPDIR": str(home / "temp"),
        "LISTENING_COACH_HOME": str(home / "coach"),
        "LISTENING_COACH_MODELS": str(config.read_environment().models),
        "LISTENING_COACH_OFFLINE": "1",
    }


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if not path.is_dir()]


@pytest.mark.parametrize("command", COMMANDS)
def test_no_python_code_reaches_out_of_the_program(command: str, tmp_path: Path) -> None:
    env, report = environment(tmp_path), tmp_path / "report"
    watched = [sys.executable, confined.__file__, str(report), str(tmp_path / "coach"), "--"]
    done = subprocess.run(
        [*watched, *COMMANDS[command]], env=env, capture_output=True, check=False, timeout=300
    )
    assert report.read_text("utf-8") == ""
    assert json.loads(done.stdout.splitlines()[0]), done.stderr
    assert files(tmp_path / "user") == files(tmp_path / "temp") == []


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")
@pytest.mark.parametrize("command", COMMANDS)
def test_no_native_code_reaches_out_of_the_program(command: str, tmp_path: Path) -> None:
    env, trace = environment(tmp_path), tmp_path / "trace"
    program = [sys.executable, "-m", "listening_coach", *COMMANDS[command]]
    traced = ["strace", "-f", "-qq", "-s", "200", "-o", str(trace), "-e", TRACED, *program]
    done = subprocess.run(traced, env=env, capture_output=True, check=False, timeout=600)
    assert json.loads(done.stdout.splitlines()[0]), done.stderr
    calls = [m for line in trace.read_text("utf-8").splitlines() if (m := CALL.match(line))]
    assert any("openat" in call[1] for call in calls)
    assert [call[0] for call in calls if reaches_out(call[1], call[2])] == []
    assert [call[0] for call in calls if writes_outside(call[1], call[2], tmp_path)] == []
    assert files(tmp_path / "user") == files(tmp_path / "temp") == []


def reaches_out(name: str, words: str) -> bool:
    """Tell whether a system call looks up a name, or uses a socket that is not a local one."""
    if LOOK_UP.search(words):
        return True
    return name in {"socket", "connect", "sendto"} and "AF_INET" in words


def writes_outside(name: str, words: str, folder: Path) -> bool:
    """Tell whether a system call makes or writes a file outside the program's own folder."""
    path = PATH.search(words)
    if path is None or not WRITING.search(f"{name}({words}") or "= -1" in words:
        return False
    own = (str(folder / "coach"), "/dev/", "/proc/")
    return not path[1].startswith(own) and not of_the_sound_server(path[1], folder)


def of_the_sound_server(path: str, folder: Path) -> bool:
    """Tell whether PulseAudio's client made it, as in every program that plays sound."""
    made = Path(path)
    return made == folder / "user" / ".config" or any(p.startswith("pulse") for p in made.parts)


@pytest.mark.parametrize(
    "module", ["listening_coach", "listening_coach.audio.vad", "listening_coach.checker.check"]
)
def test_reporting_is_off_however_the_package_is_entered(module: str) -> None:
    asked = f"import {module}, os; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    env = {**os.environ, "ORT_DISABLE_TELEMETRY": "0"}
    done = subprocess.run([sys.executable, "-c", asked], env=env, capture_output=True, check=True)
    assert done.stdout.strip() == b"1"


def imported(file: Path) -> list[str]:
    """Top-level packages in the order in which a file imports them, wherever it does so."""
    names: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names += [(node.lineno, alias.name.partition(".")[0]) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.append((node.lineno, node.module.partition(".")[0]))
    return [name for _, name in sorted(names)]


def test_every_script_enters_the_package_before_a_library_that_reports() -> None:
    scripts = [f for f in (ROOT / "scripts").rglob("*.py") if REPORTING & set(imported(f))]
    assert scripts
    for script in scripts:
        first = script.with_name("__init__.py")
        names = [*(imported(first) if first.exists() else ()), *imported(script)]
        at = names.index("listening_coach")
        assert not REPORTING & set(names[:at]), script
