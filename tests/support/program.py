"""Run the real program as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import jiwer

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_S = 120.0


@dataclass(frozen=True)
class Program:
    """The program with a home of its own."""

    env: dict[str, str]

    @property
    def command(self) -> list[str]:
        return [sys.executable, "-m", "listening_coach"]

    def run(self, *args: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        done = subprocess.run(
            [*self.command, *map(str, args)],
            env=self.env,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST_S,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done

    def json(self, *args: str | Path, stdin: str = "") -> Any:  # noqa: ANN401  (any JSON)
        """Run a command that must succeed, and read what it prints."""
        done = self.run(*args, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def program(home: Path, **more: str) -> Program:
    """Return the program with its data below `home`; the models stay where they are."""
    from listening_coach import config  # noqa: PLC0415  (reads the environment when called)

    fixed = {
        "LISTENING_COACH_HOME": str(home),
        "LISTENING_COACH_MODELS": str(config.read_environment().models),
        "LISTENING_COACH_OFFLINE": "1",
        "PYTHONWARNINGS": "error",
    }
    return Program({**os.environ, **fixed, **more})


def plain(text: str) -> str:
    """Return words alone, for comparing what was said with what was heard."""
    words = "".join(c if c.isalnum() or c in "' " else " " for c in text.lower()).split()
    return " ".join(words)


def word_errors(said: str, heard: str) -> float:
    """Return the word error rate; 0 is perfect."""
    return float(jiwer.wer(plain(said), plain(heard)))
