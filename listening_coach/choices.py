"""What is remembered from one start to the next: a small file that people may read and edit."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.config import Settings

FILE = "settings.toml"
MOST_DAYS = 36_500
_FLAGS = ("bell", "still", "plain")
_HEAD = """\
# What Listening Coach remembers. Delete a line, or the file, and it forgets.
# model = "NAME" chooses the speech model; without it the one that was measured is taken.
# Below a line [keys], a line "y" = "j" puts the key j in the place of y, everywhere.
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """Which speech model suits this machine."""

    model: str
    among: tuple[str, ...]
    """The models that were installed; with others it has to be measured again."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen, by people and by measuring."""

    microphone: str | None = None
    """Its name; None: the system's default."""
    model: str | None = None
    """The speech model that somebody wants, whatever was measured."""
    measured: Measured | None = None
    keep_days: int | None = None
    """Sessions older than this many days are deleted at each start; None: never."""
    theme: str | None = None
    """How the screen looks: one of the names that the screen knows; None: as it comes."""
    bell: bool = False
    """A soft bell sounds when the time of a turn has come."""
    still: bool = False
    """Nothing on the screen glides."""
    plain: bool = False
    """No boxes and no signs, one line after another, as a screen reader likes it."""
    keys: tuple[tuple[str, str], ...] = ()
    """(key, the one that takes its place), as Textual names keys."""


def load(settings: Settings) -> Choices:
    """Read what is remembered; nothing, where there is no file.

    Raises:
        ConfigError: the file makes no sense.
    """
    file = settings.home / FILE
    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Choices()
    except (OSError, ValueError) as fault:
        raise ConfigError(f"The settings in {file} cannot be read ({fault}).", _MEND) from None
    measured = told.get("measured")
    if measured is not None:
        measured = _measured(measured, file)
    return Choices(
        microphone=_name(told, "microphone", file),
        model=_name(told, "model", file),
        measured=measured,
        keep_days=_days(told, file),
        theme=_name(told, "theme", file),
        **{flag: _flag(told, flag, file) for flag in _FLAGS},
        keys=_keys(told, file),
    )


def save(settings: Settings, choices: Choices) -> None:
    """Remember.

    Raises:
        ConfigError: the file cannot be written.
    """
    lines = [_HEAD.strip()]
    for key in ("microphone", "model", "theme"):
        name = getattr(choices, key)
        if name is not None:
            lines.append(f"{key} = {_quoted(name)}")
    if choices.keep_days is not None:
        lines.append(f"keep_days = {choices.keep_days}")
    lines += [f"{flag} = true" for flag in _FLAGS if getattr(choices, flag)]
    if choices.keys:
        lines += ["", "[keys]", *(f"{_quoted(old)} = {_quoted(new)}" for old, new in choices.keys)]
    if choices.measured is not None:
        among = ", ".join(map(_quoted, choices.measured.among))
        lines += ["", "[measured]", f"model = {_quoted(choices.measured.model)}"]
        lines.append(f"among = [{among}]")
    file = settings.home / FILE
    beside = file.with_name(f"{FILE}.part")
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
        beside.write_text("\n".join(lines) + "\n", "utf-8")
        beside.replace(file)
    except OSError as fault:
        raise ConfigError(
            f"Your choice cannot be remembered in {file} ({fault.strerror}).",
            "Make room there; until then, choose again at each start.",
        ) from fault


_MEND = "Correct it, or delete the file: what it remembers can be chosen again."


def _quoted(name: str) -> str:
    """Return a TOML string; what JSON escapes, TOML escapes alike."""
    return json.dumps(name, ensure_ascii=False).replace("\x7f", "\\u007f")


def _name(told: dict[str, Any], key: str, file: Path) -> str | None:
    name = told.get(key)
    if name is not None and not isinstance(name, str):
        raise ConfigError(f"In {file}, {key} is no name in quotation marks.", _MEND)
    return name


def _days(told: dict[str, Any], file: Path) -> int | None:
    days = told.get("keep_days")
    if days is not None and (type(days) is not int or not 1 <= days <= MOST_DAYS):
        raise ConfigError(f"In {file}, keep_days is no number of days from 1 on.", _MEND)
    return days


def _flag(told: dict[str, Any], key: str, file: Path) -> bool:
    flag = told.get(key, False)
    if type(flag) is not bool:
        raise ConfigError(f"In {file}, {key} is neither true nor false.", _MEND)
    return flag


def _keys(told: dict[str, Any], file: Path) -> tuple[tuple[str, str], ...]:
    keys = told.get("keys", {})
    if not isinstance(keys, dict) or not all(isinstance(key, str) for key in keys.values()):
        raise ConfigError(f'In {file}, [keys] needs lines like "y" = "j".', _MEND)
    return tuple(keys.items())


def _measured(told: Any, file: Path) -> Measured:  # noqa: ANN401  (whatever the file says)
    match told:
        case {"model": str(model), "among": [*among]} if all(isinstance(a, str) for a in among):
            return Measured(model, tuple(among))
    raise ConfigError(f"In {file}, [measured] needs a model and a list `among`.", _MEND)
