"""The environment: folders, offline mode and passphrase, read once and frozen."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Mapping

APP = "listening-coach"


@dataclass(frozen=True, slots=True)
class Environment:
    """What the environment decides: where files are, and what is allowed."""

    home: Path
    """Folder of the database, the recordings in progress and the settings."""
    models: Path
    """Folder of the weights, one sub-folder each."""
    offline: bool = False
    """Whether no connection may ever be opened."""
    passphrase: str | None = None
    """Opens the store, or sets the passphrase of a new one."""


def read_environment(environ: Mapping[str, str] = os.environ) -> Environment:
    """Read the environment variables; nothing is created."""
    named = environ.get("LISTENING_COACH_HOME")
    home = (
        Path(named).expanduser()
        if named
        else Path(platformdirs.user_data_dir(APP, appauthor=False))
    )
    models = environ.get("LISTENING_COACH_MODELS")
    return Environment(
        home=home,
        models=Path(models).expanduser() if models else home / "models",
        offline=environ.get("LISTENING_COACH_OFFLINE", "") not in {"", "0"},
        passphrase=environ.get("LISTENING_COACH_PASSPHRASE"),
    )
