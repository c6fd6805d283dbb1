"""Read data that people may write themselves, and say where what is wrong stands."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEND: Final = "Mend the file, or move it out of the folder."
_TYPE_NAMES: Final[Mapping[type, str]] = {
    str: "text", int: "a whole number", list: "a list", dict: "a table", bool: "true or false",
    date: "a date",
}  # fmt: skip


class Reader:
    """One TOML text and what to call it in messages."""

    def __init__(self, text: str, source: str) -> None:
        self._text = text
        self._lines = [line.strip() for line in text.splitlines()]
        self._source = source

    def raw(self) -> dict[str, Any]:
        """Return the text as tables.

        Raises:
            ConfigError: it is not TOML.
        """
        try:
            return tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{self._source}: this is not valid TOML: {error}.", _MEND) from None

    def wrong(self, where: str, what: str) -> ConfigError:
        """Return the error for a field, a stage, or `NAME N` for the Nth table of a list."""
        line = self._line(where)
        place = f"{self._source}, line {line}" if line else self._source
        return ConfigError(f"{place}: {where}: {what}.", _MEND)

    def _line(self, where: str) -> int | None:
        name, _, number = where.partition(" ")
        if number.isdecimal():
            found = [n for n, line in enumerate(self._lines, 1) if line.startswith(f"[[{name}s]]")]
            return found[int(number) - 1] if int(number) <= len(found) else None
        marks = (f"[stages.{where}]", f"{where} =", f"{where}=")
        return next((n for n, line in enumerate(self._lines, 1) if line.startswith(marks)), None)

    def fields(
        self, raw: Mapping[str, Any], known: Mapping[str, type], needs: tuple[str, ...], where: str
    ) -> None:
        """Check names and types; `where` is empty for the top of the file.

        Raises:
            ConfigError: a field is unknown, missing or of another type.
        """
        for key, value in raw.items():
            if key not in known:
                raise self.wrong(where or key, f"unknown field {key!r}")
            kind = known[key]
            if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
                raise self.wrong(where or key, f"field {key!r} should be {_TYPE_NAMES[kind]}")
        for key in needs:
            if key not in raw:
                raise self.wrong(where or "the file", f"field {key!r} is missing")

    def texts(self, raw: object, where: str, field: str) -> tuple[str, ...]:
        """Return a list of texts.

        Raises:
            ConfigError: it holds something else.
        """
        if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
            raise self.wrong(where, f"field {field!r} should be a list of texts")
        return tuple(raw)
