"""What was said survives the worst, and nothing of it is left on the screen."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.program import word_errors
from support.terminal import SIZE, WAIT_S, in_room, on_a_terminal, to_first_turn

from listening_coach.demo import dialogues

if TYPE_CHECKING:
    from conftest import Room

pexpect = pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal here")

DIALOGUE = dialogues()[0]
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
    screen = pexpect.spawn(sys.executable, ["-c", code], dimensions=SIZE, timeout=WAIT_S)
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


def test_a_turn_interrupted_in_the_middle_is_recovered_at_the_next_start(
    room: Room, tmp_path: Path
) -> None:
    coach = in_room(room, tmp_path)
    screen = on_a_terminal(coach)
    to_first_turn(screen)
    room.play(DIALOGUE.statement)
    os.kill(screen.pid, signal.SIGKILL)
    screen.close()
    home = on_a_terminal(coach)
    home.expect("A session was interrupted")
    home.send("s")
    home.expect("press R to recover")
    home.send("r")
    home.expect("Everything will be deleted")
    home.send("al")
    home.expect("The words are kept")
    home.send("\r")
    home.expect("Start a round")
    home.send("\x11")
    home.expect(pexpect.EOF)
    home.close()
    (line,) = coach.run("sessions", "list").stdout.splitlines()
    shown = coach.run("sessions", "show", line.split()[0]).stdout
    assert word_errors(f"Anna 0 00 {DIALOGUE.statement_text}", shown.split("\n\n", 1)[1]) < 0.25
    assert coach.run("sessions", "verify").returncode == 0
