"""What was said survives the worst, and nothing of it is left on the screen."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.program import Program, program, word_errors

from listening_coach.recordings import dialogues

if TYPE_CHECKING:
    from conftest import Room

pexpect = pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal here")

DIALOGUE = dialogues()[0]
WAIT_S = 60
BREAKS = """
import sys
sys.path.insert(0, {tests!r})
from support.stage import make_stage

app = make_stage().app

def fail():
    said = "the xylophone is sold"
    raise ValueError(said)

app.call_later(fail)
app.run()
sys.exit(app.return_code)
"""


def test_a_broken_program_shows_no_word_and_leaves_the_terminal_as_it_was() -> None:
    code = BREAKS.format(tests=str(Path(__file__).parents[1]))
    screen = pexpect.spawn(sys.executable, ["-c", code], dimensions=(24, 80), timeout=WAIT_S)
    screen.expect(pexpect.EOF)
    screen.close()
    seen = screen.before.decode()
    assert screen.exitstatus == 1
    # Out of the alternate screen, the cursor shown, no mouse reported.
    for sequence in ("\x1b[?1049l", "\x1b[?25h", "\x1b[?1000l"):
        assert seen.count(sequence) >= 1
    after = " ".join(seen.rsplit("\x1b[?1049l", maxsplit=1)[1].split())
    assert "Something in the program broke (ValueError" in after
    assert "xylophone" not in seen
    assert "Traceback" not in seen


def test_a_turn_cut_off_in_the_middle_is_taken_up_at_the_next_start(
    room: Room, tmp_path: Path
) -> None:
    coach = program(tmp_path)
    coach = Program({**room.env, **coach.env, "ALSA_CONFIG_PATH": room.env["ALSA_CONFIG_PATH"]})
    screen = pexpect.spawn(
        coach.command[0], coach.command[1:], env=coach.env, dimensions=(24, 80), timeout=WAIT_S
    )
    screen.expect("Start a round")
    screen.send("\r")
    screen.expect("Speaks first")
    screen.send("Anna\r")
    screen.expect("Anna")
    screen.send("Ben\r")
    screen.expect("Before the first time")
    screen.send("\r")
    screen.expect("Before you begin")
    screen.send("al")
    screen.expect("ANNA HAS THE FLOOR")
    screen.send("\r")
    screen.expect("ANNA SPEAKS")
    room.play(DIALOGUE.statement)
    os.kill(screen.pid, signal.SIGKILL)
    screen.close()
    home = pexpect.spawn(
        coach.command[0], coach.command[1:], env=coach.env, dimensions=(24, 80), timeout=WAIT_S
    )
    home.expect("A session was cut off")
    home.send("s")
    home.expect("cut off, R takes it up")
    home.send("r")
    home.expect("written down, and kept")
    home.send("\x11")
    home.expect(pexpect.EOF)
    home.close()
    (line,) = coach.run("sessions", "list").stdout.splitlines()
    shown = coach.run("sessions", "show", line.split()[0]).stdout
    assert word_errors(f"Anna 0 00 {DIALOGUE.statement_text}", shown.split("\n\n", 1)[1]) < 0.25
    assert coach.run("sessions", "verify").returncode == 0
