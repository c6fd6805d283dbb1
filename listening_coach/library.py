"""Rounds on disk: those of the package, and the user's own beside them."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

from listening_coach.core.protocol import Protocol, parse
from listening_coach.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.config import Settings


def protocols(settings: Settings) -> dict[str, Protocol]:
    """Return every round by its id; the user's own come last and may replace ours.

    Raises:
        ConfigError: a file of the user's cannot be read or makes no sense.
    """
    ours = resources.files("listening_coach.core") / "protocols"
    texts = [(f.name, f.read_text("utf-8")) for f in ours.iterdir() if f.name.endswith(".toml")]
    found = [parse(text, name) for name, text in sorted(texts)]
    folder = settings.home / "rounds"
    if folder.is_dir():
        found += [parse(_read(file), str(file)) for file in sorted(folder.glob("*.toml"))]
    return {protocol.id: protocol for protocol in found}


def protocol(settings: Settings, name: str) -> Protocol:
    """Return one round.

    Raises:
        UsageError: there is no round of that name.
        ConfigError: as `protocols`.
    """
    known = protocols(settings)
    if name not in known:
        raise UsageError(f"There is no round called {name!r}.", f"Known are: {', '.join(known)}.")
    return known[name]


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"{file} cannot be read: {error}.", "Mend it, or move it out of the folder."
        ) from None
