"""What is said to two people: our own sentences, read from one file when first needed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE: Final = "wording.toml"


@dataclass(frozen=True, slots=True)
class Saying:
    """The sentences of one suggestion, with places for the words of this statement and answer."""

    text: str
    reason: str
    sample: str


@cache
def strengths() -> Mapping[str, str]:
    """Return what is said of a strength, by its kind."""
    found: dict[str, str] = _read()["strength"]
    return found


@cache
def changes() -> Mapping[str, str]:
    """Return what is said of a change, by its kind."""
    found: dict[str, str] = _read()["change"]
    return found


@cache
def sayings() -> Mapping[str, Saying]:
    """Return what is said of each subject of a suggestion, what comes first first."""
    return {subject: Saying(**texts) for subject, texts in _read()["suggestion"].items()}


def subject(reason: str) -> str:
    """Return what a suggestion with this reason is about; each subject has a reason of its own."""
    return next(name for name, saying in sayings().items() if saying.reason == reason)


def _read() -> dict[str, Any]:
    file = resources.files("listening_coach.checker.data").joinpath(_FILE)
    return tomllib.loads(file.read_text(encoding="utf-8"))
