"""Preferences: a small file that people may read and edit, kept from one start to the next."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping  # noqa: TC003  (read at run time, by the decoder)
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from listening_coach.core.schema import Between
from listening_coach.core.serialise import encode
from listening_coach.core.toml_source import Reader
from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from listening_coach.config import Environment

FILE = "settings.toml"
MOST_DAYS = 36_500
_HEAD = """\
# What Listening Coach remembers. Delete a line, or the file, and it forgets.
# model = "NAME" chooses the speech model; without it the one that was measured is taken.
# Below a line [keys], a line "y" = "j" puts the key j in the place of y, everywhere.

"""
_FIX = "Correct it, or delete the file: what it remembers can be chosen again."


@dataclass(frozen=True, slots=True)
class MeasuredModel:
    """The result of measuring which speech model suits this machine."""

    model: str
    among: tuple[str, ...]
    """The models that were installed then; if they differ now, it is measured again."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What people chose in the settings, and the speech model that was measured."""

    microphone: str | None = None
    """Its name; None: the system's default."""
    model: str | None = None
    """The speech model that people chose, whatever was measured; None: the measured one."""
    measured: MeasuredModel | None = None
    keep_days: Annotated[int, Between(1, MOST_DAYS)] | None = None
    """Sessions older than this many days are deleted at each start; None: never."""
    theme: str | None = None
    """Name of the colour theme; None: the default."""
    bell: bool = False
    """Whether a soft bell sounds when the time of a turn is up."""
    still: bool = False
    """Whether nothing on the screen is animated."""
    plain: bool = False
    """Whether boxes and signs are replaced by lines of words, for a screen reader."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Each key and the one that replaces it, by the names that Textual gives keys."""


def load_preferences(environment: Environment) -> Preferences:
    """Read the preferences; the defaults if there is no file.

    Raises:
        ConfigError: the file cannot be read, or holds an unknown key or a value of the wrong type.
    """
    file = environment.home / FILE
    return _parse(text, file) if (text := _text(file)) is not None else Preferences()


def save_preferences(environment: Environment, choices: Preferences) -> None:
    """Save the preferences: only what differs is changed in the file, every other line stays.

    Raises:
        ConfigError: the file cannot be read or written.
    """
    file = environment.home / FILE
    before = _text(file)
    text = before if before is not None else _HEAD
    try:
        _replace(file, _changed(text, _written(_parse(text, file)), _written(choices)))
    except OSError as fault:
        raise ConfigError(
            f"Your choice cannot be remembered in {file} ({fault.strerror}).",
            "Make room there; until then, choose again at each start.",
        ) from fault


def _text(file: Path) -> str | None:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError) as fault:
        raise ConfigError(f"The settings in {file} cannot be read ({fault}).", _FIX) from None


def _parse(text: str, file: Path) -> Preferences:
    return Reader(text, str(file), _FIX).read(Preferences)


def _written(choices: Preferences) -> dict[str, Any]:
    """The preferences as plain values, without those at their defaults."""
    return {key: value for key, value in encode(choices).items() if value not in (None, False, {})}


def _changed(text: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """Edit a text so that it holds the new values where they differ from the old."""
    import tomlkit  # noqa: PLC0415  (slow to import)

    try:
        parts = [tomlkit.parse(part) for part in _parts(text)]
    except ValueError:  # a line inside a quoted text looks like the header of a table
        parts = [tomlkit.parse(text)]
    for key in dict.fromkeys((*old, *new)):
        value = new.get(key)
        part = next((part for part in parts if key in part), parts[0])
        if value == old.get(key):
            continue
        if value is None:
            part.pop(key)
        elif not isinstance(value, dict):
            part[key] = value
        elif isinstance(part.get(key), tomlkit.items.AbstractTable):
            _update(part[key], value)
        elif key in part:  # a table of dotted keys, which tomlkit cannot change piece by piece
            part.pop(key)
            part[key] = value
        else:
            parts.append(tomlkit.parse("\n"))
            parts[-1][key] = value
    written = [tomlkit.dumps(part) for part in parts]
    return "".join(part if part.endswith("\n") else f"{part}\n" for part in written if part)


def _update(table: Any, new: Mapping[str, Any]) -> None:  # noqa: ANN401  (tables of several types)
    for key in set(table) - set(new):
        table.pop(key)
    for key, value in new.items():
        if table.get(key) != value:
            table[key] = value


def _parts(text: str) -> list[str]:
    """Split a text before each of its tables; a comment above a table belongs to the table."""
    lines = text.splitlines(keepends=True)
    cuts = [0]
    for number, line in enumerate(lines):
        if line.lstrip().startswith("["):
            cut = number
            while cut > cuts[-1] and lines[cut - 1].lstrip().startswith("#"):
                cut -= 1
            while cut > cuts[-1] and not lines[cut - 1].strip():
                cut -= 1
            cuts.append(cut)
    return ["".join(lines[start:end]) for start, end in zip(cuts, [*cuts[1:], None], strict=True)]


def _replace(file: Path, text: str) -> None:
    """Write a file that nobody else can read, as a whole or not at all.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(handle)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
