"""Two people at the real app: they speak into a real microphone and press real keys."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.program import word_errors
from support.terminal import in_room, on_a_terminal, to_first_turn

from listening_coach.demo import dialogues

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Room
    from support.program import Program

pexpect = pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")

DIALOGUE = dialogues()[0]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal here")
def test_a_whole_round_through_the_microphone_is_found_again(room: Room, tmp_path: Path) -> None:
    coach = in_room(room, tmp_path)
    screen = on_a_terminal(coach)
    to_first_turn(screen)
    room.play(DIALOGUE.statement)
    screen.send("\r")
    screen.expect("BEN GIVES IT BACK")
    room.play(DIALOGUE.response)
    screen.send("\r")
    screen.expect("DID THAT CATCH IT")
    screen.send("y")
    screen.expect("There is more")
    screen.send("x")
    screen.expect("BOTH RATE")
    screen.send("58")
    screen.expect("Is this what was said")
    screen.send("y")
    screen.expect("Before the machine speaks")
    screen.send("1")
    screen.expect("Anna felt 5 of 5 understood")
    screen.expect("✓".encode())  # the machine has spoken; who finishes before does without
    screen.send("f")
    screen.expect("Talked, not solved")
    screen.send("\r")
    screen.expect("WHAT SHALL BE KEPT")
    screen.send("\r")
    screen.expect("Last time")
    screen.send("\x11")
    screen.expect(pexpect.EOF)
    screen.close()
    assert screen.exitstatus == 0
    kept = kept_session(coach)
    statement, response = kept["turns"]
    assert word_errors(DIALOGUE.statement_text, statement["transcript"]["text"]) < 0.25
    assert word_errors(DIALOGUE.response_text, response["transcript"]["text"]) < 0.25
    assert kept["lost_samples"] == 0
    (exchange,) = kept["exchanges"]
    assert (exchange["verdict"], exchange["rating"], exchange["guess"]) == ("got", 5, 3)
    assert exchange["assessment"]["points"]


def kept_session(coach: Program) -> Any:  # noqa: ANN401  (any JSON)
    """Return the one session that was kept, as it is exported."""
    (line,) = coach.run("sessions", "list").stdout.splitlines()
    exported = coach.run("sessions", "export", line.split()[0], "--format", "json")
    return json.loads(exported.stdout)
