"""The manifest of models: their files, checksums and sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from listening_coach.core.toml_source import Reader
from listening_coach.errors import ModelError, UsageError

DEFAULT = "base"
_HINT = "Install Listening Coach again."


class UnreachableError(Exception):
    """A source does not provide the file; another source may."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of a model."""

    name: str
    bytes: int
    sha256: str | None = None
    """None: it must match its checksum from when it was first fetched."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder on this computer that may already hold the files."""

    path: str
    """`~` is the user's home folder."""

    @property
    def location(self) -> Path:
        """The path of the folder, with `~` expanded."""
        return Path(self.path).expanduser()

    def __str__(self) -> str:
        return f"the folder {self.path}"


@dataclass(frozen=True, slots=True)
class Hub:
    """A repository on the Hugging Face hub, at one revision."""

    repo: str
    revision: str
    endpoint: str | None = None
    """Address of the hub; None: the one in HF_ENDPOINT, or huggingface.co."""

    def __str__(self) -> str:
        return f"{self.repo} on the Hugging Face hub"


Source = Folder | Hub


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the manifest."""

    name: str
    role: str
    """What the model is used for: `speech`."""
    licence: str
    description: str
    verified: bool
    """Whether the developers have fetched and tested exactly these bytes."""
    files: tuple[File, ...]
    sources: tuple[Source, ...] = field(metadata={"key": "source"})
    """In the order in which they are tried."""

    @property
    def bytes(self) -> int:
        """Size of all files together."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class _Manifest:
    """The contents of a manifest file."""

    model: tuple[Model, ...]


def read_manifest(file: Path | None = None) -> tuple[Model, ...]:
    """Read the models of a manifest; by default, of the manifest that comes with the app.

    Raises:
        ModelError: there is no manifest; the installation is incomplete.
        ConfigError: the manifest is not valid.
    """
    here = Path(__file__).parent
    places = (
        [file] if file else [here / "manifest.toml", here.parents[1] / "models" / "manifest.toml"]
    )
    for place in places:
        if place.is_file():
            return Reader(place.read_text("utf-8"), str(place), _HINT).read(_Manifest).model
    raise ModelError("The list of models is missing.", _HINT)


def find_model(name: str) -> Model:
    """Return the model with this name.

    Raises:
        UsageError: there is no such model.
    """
    models = read_manifest()
    for model in models:
        if model.name == name:
            return model
    names = ", ".join(model.name for model in models)
    raise UsageError(f"There is no model called “{name}”.", f"There are: {names}.")
