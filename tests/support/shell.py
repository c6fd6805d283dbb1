"""The command line in this process, with a home of its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from listening_coach import cli, config
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from listening_coach.core.record import SessionRecord


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401  (any JSON)
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """Runs commands, and knows where their home is."""

    home: Path
    capture: pytest.CaptureFixture[str]

    def run(self, *arguments: str | Path) -> Result:
        """Run a command to its end."""
        self.capture.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        captured = self.capture.readouterr()
        return Result(code, captured.out, captured.err)

    def keep(self, *sessions: SessionRecord) -> None:
        """Put sessions into the store."""
        with SessionStore.open(config.read_environment()) as store:
            for kept in sessions:
                store.begin(kept)

    def write(self, name: str, text: str) -> Path:
        """Write a file beside the home."""
        file = self.home.parent / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file
