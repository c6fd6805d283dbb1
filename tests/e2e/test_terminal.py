"""The terminal is left as it was found, whatever way the program ends."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest
from support.program import program
from support.terminal import on_a_terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pexpect = pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")
termios = pytest.importorskip("termios", reason="there is no terminal of this kind here")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal here")

# Ways of ending, and the exit code of each.
ENDS: dict[str, tuple[Callable[[Any], object], int]] = {
    "q at home": (lambda screen: screen.send("q"), 0),
    "Ctrl+Q": (lambda screen: screen.send("\x11"), 0),
    "asked to end": (lambda screen: os.kill(screen.pid, signal.SIGTERM), 128 + signal.SIGTERM),
    "window closed": (lambda screen: os.kill(screen.pid, signal.SIGHUP), 128 + signal.SIGHUP),
    "interrupted": (lambda screen: os.kill(screen.pid, signal.SIGINT), 128 + signal.SIGINT),
}


@pytest.mark.parametrize("end", ENDS)
def test_the_terminal_is_left_as_it_was(end: str, tmp_path: Path) -> None:
    screen = on_a_terminal(program(tmp_path))
    before = termios.tcgetattr(screen.fileno())
    screen.expect("Start a round")
    act, code = ENDS[end]
    act(screen)
    screen.expect(pexpect.EOF)
    after = termios.tcgetattr(screen.fileno())
    seen = screen.before.decode()
    screen.close()
    for sequence in ("\x1b[?1049l", "\x1b[?25h", "\x1b[?1000l", "\x1b[?2004l"):
        assert sequence in seen
    assert seen.rindex("\x1b[?1049l") > seen.rfind("\x1b[?1049h")
    assert after == before
    assert "Traceback" not in seen
    assert screen.exitstatus == code
