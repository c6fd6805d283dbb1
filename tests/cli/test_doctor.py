"""`doctor`: one look at each thing, and the code of the first that is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach import __version__
from listening_coach.diagnostics import CheckResult

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from support.shell import Shell

LOOKS = ["system", "microphone", "speech model", "sessions", "rounds", "disk"]


def test_everything_is_looked_at_whatever_is_wrong(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LISTENING_COACH_MODELS", str(tmp_path / "none"))
    done = shell.run("doctor", "--json")
    assert done.json["version"] == __version__
    checks = [CheckResult(**check) for check in done.json["checks"]]
    assert [check.name for check in checks] == LOOKS
    assert all(check.ok or check.hint for check in checks)
    missing = next(check for check in checks if check.name == "speech model")
    assert not missing.ok
    assert done.json["ok"] == (done.code == 0) == all(check.ok for check in checks)


def test_the_code_is_that_of_the_first_thing_that_is_wrong(shell: Shell) -> None:
    shell.write("home/rounds/mine.toml", "id = ")
    done = shell.run("doctor", "--json")
    wrong = [check["name"] for check in done.json["checks"] if not check["ok"]]
    assert "rounds" in wrong
    codes = {"microphone": 3, "speech model": 4, "sessions": 5, "rounds": 6}
    assert done.code == codes[wrong[0]]


def test_for_people_each_look_is_a_line(shell: Shell) -> None:
    shell.keep()
    lines = shell.run("doctor").out.splitlines()
    assert [line[2:].split(":")[0] for line in lines] == LOOKS
    assert {line[0] for line in lines} <= {"✓", "✗"}
