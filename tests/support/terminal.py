"""Drive the real program on a terminal, by its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.program import Program, program

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Room

WAIT_S = 60
SIZE = (24, 80)
"""Rows and columns."""
# What has to stand on the screen before each of the keys that lead to the first turn.
FIRST_TURN = (
    ("Start a round", "\r"),
    ("Speaks first", "Anna\r"),
    ("Anna", "Ben\r"),
    ("BEFORE THE FIRST TIME", "\r"),
    ("DO YOU BOTH AGREE", "al"),
    ("ANNA HAS THE FLOOR", "\r"),
)


def in_room(room: Room, home: Path) -> Program:
    """Return the program with a home of its own, in a room where it can hear."""
    coach = program(home)
    return Program({**room.env, **coach.env, "ALSA_CONFIG_PATH": room.env["ALSA_CONFIG_PATH"]})


def on_a_terminal(coach: Program) -> Any:  # noqa: ANN401  (pexpect ships no types)
    """Start the app; Linux and macOS only."""
    import pexpect  # noqa: PLC0415  (is not there on Windows)

    return pexpect.spawn(
        coach.command[0], coach.command[1:], env=coach.env, dimensions=SIZE, timeout=WAIT_S
    )


def to_first_turn(screen: Any) -> None:  # noqa: ANN401  (as above)
    """Go from the first start of all to the moment in which Anna speaks."""
    for shown, keys in FIRST_TURN:
        screen.expect(shown)
        screen.send(keys)
    screen.expect("ANNA SPEAKS")
