"""The way into the program, and how it is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from support.program import program

if TYPE_CHECKING:
    from pathlib import Path


def test_the_exit_code_is_that_of_the_command(tmp_path: Path) -> None:
    coach = program(tmp_path)
    assert coach.run("rounds").returncode == 0
    assert coach.run("rounds", "show", "nonsense").returncode == 2


def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    coach = program(tmp_path)
    with subprocess.Popen(
        [*coach.command, "rounds", "show", "slt"],
        env=coach.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        said = running.stderr.read()
    assert (running.returncode, said) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for another process")
def test_an_interrupt_that_comes_while_a_text_is_awaited_ends_it(tmp_path: Path) -> None:
    coach = program(tmp_path)
    with subprocess.Popen(
        [*coach.command, "check", "--statement", "-", "--response", "x"],
        env=coach.env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(timeout=5)
        os.kill(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (130, b"")
    assert b"Traceback" not in err
