"""Dialogues that come with the program: a statement and an answer to it, in two voices."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One statement and one answer, as sound and as the text that was spoken."""

    id: str
    title: str
    statement: Path
    """FLAC, 16 kHz mono."""
    response: Path
    """FLAC, 16 kHz mono."""
    statement_text: str
    response_text: str


def dialogues() -> tuple[Dialogue, ...]:
    """Return the dialogues in the order of `recordings.toml`."""
    folder = Path(str(resources.files(__name__)))
    told = tomllib.loads((folder / "recordings.toml").read_text("utf-8"))
    return tuple(_dialogue(folder, one) for one in told["dialogue"])


def _dialogue(folder: Path, told: dict[str, Any]) -> Dialogue:
    statement, response = told["statement"], told["response"]
    return Dialogue(
        id=told["id"],
        title=told["title"],
        statement=folder / statement["file"],
        response=folder / response["file"],
        statement_text=" ".join(statement["text"]),
        response_text=" ".join(response["text"]),
    )
