"""Dialogues that come with the program: a statement and an answer to it, in two voices."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from listening_coach.core.serialise import decode


@dataclass(frozen=True, slots=True)
class _Part:
    """One turn as the file has it."""

    file: str
    text: tuple[str, ...]
    """What is spoken in one breath each."""


@dataclass(frozen=True, slots=True)
class _Dialogue:
    """One dialogue as the file has it."""

    id: str
    title: str
    statement: _Part
    response: _Part


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
    """The dialogues in the order of `recordings.toml`."""
    folder = Path(str(resources.files(__name__)))
    tables = tomllib.loads((folder / "recordings.toml").read_text("utf-8"))
    return tuple(
        Dialogue(
            one.id,
            one.title,
            folder / one.statement.file,
            folder / one.response.file,
            " ".join(one.statement.text),
            " ".join(one.response.text),
        )
        for one in decode(tuple[_Dialogue, ...], tables["dialogue"])
    )
