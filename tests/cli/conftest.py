"""A shell, and something that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.sessions import rich, session
from support.shell import Shell

from listening_coach import config
from listening_coach.review.session_json import session_to_json

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.core.record import SessionRecord


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    models = config.read_environment().models
    monkeypatch.setenv("LISTENING_COACH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LISTENING_COACH_MODELS", str(models))
    monkeypatch.setenv("LISTENING_COACH_OFFLINE", "1")
    monkeypatch.delenv("LISTENING_COACH_PASSPHRASE", raising=False)
    return Shell(tmp_path / "home", capsys)


@pytest.fixture
def exported(shell: Shell) -> Path:
    """A file with a session as JSON."""
    return shell.write("session.json", session_to_json(rich()))


@pytest.fixture
def kept(shell: Shell) -> SessionRecord:
    """A session in the store."""
    one = session(exchanges=2)
    shell.keep(one)
    return one
