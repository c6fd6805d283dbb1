"""Read TOML that people may have written, and report the line of each error."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Final, TypeVar

from listening_coach.core.schema import MalformedError
from listening_coach.core.serialise import decode
from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from listening_coach.core.schema import Place

T = TypeVar("T")
_FIX: Final = "Correct the file, or move it out of the folder."
_PART: Final = r"""(?:"[^"]*"|'[^']*'|[^\s."'\[\]=#]+)"""
_NAME: Final = rf"({_PART}(?:\s*\.\s*{_PART})*)"
_HEADER: Final = re.compile(rf"\s*\[(\[?)\s*{_NAME}\s*\]")
_FIELD: Final = re.compile(rf"\s*{_NAME}\s*=")


class Reader:
    """One TOML text, and its name in messages."""

    def __init__(self, text: str, source: str, hint: str = _FIX) -> None:
        """Parse the text into tables.

        Raises:
            ConfigError: it is not TOML.
        """
        self._text, self._source, self._hint = text, source, hint
        try:
            self.tables: dict[str, Any] = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            raise ConfigError(f"{source}: this is not valid TOML: {error}.", hint) from None

    def read(self, kind: type[T]) -> T:
        """Read the whole text as a value of one type.

        Raises:
            ConfigError: a field is unknown, missing or of another type.
        """
        try:
            return decode(kind, self.tables, by_hand=True)
        except MalformedError as error:
            raise self.wrong(error.place, error.what) from None

    def wrong(self, place: Place, what: str) -> ConfigError:
        """The error for what is wrong at a place."""
        lines = _lines(self._text)
        near = (lines.get(place[:depth]) for depth in range(len(place), 0, -1))
        line = next(filter(None, near), None)
        source = f"{self._source}, line {line}" if line else self._source
        return ConfigError(f"{source}: {_label(place)}: {what}.", self._hint)

    def fill(self, list_of: str, field: str, value: Callable[[str | int], str]) -> None:
        """Fill a field of each table in a list from its key, or from its number, counted from 1.

        Raises:
            ConfigError: one of them has the field already.
        """
        tables = self.tables.get(list_of)
        named = tables if isinstance(tables, dict) else {}
        items = named.items() or enumerate(tables if isinstance(tables, list) else ())
        for place, table in items:
            if isinstance(table, dict):
                if field in table:
                    raise self.wrong((list_of, place, field), f"field {field!r} is unknown")
                table[field] = value(place + 1 if isinstance(place, int) else place)


def _label(place: Place) -> str:
    """Name a place in a few words: a field, a stage, or `card 2` for the second card."""
    match place:
        case (str(name), int(index), *_):
            return f"{name.removesuffix('s')} {index + 1}"
        case (_, name, *_) | (name,):
            return str(name)
        case _:
            return "the file"


def _lines(text: str) -> Mapping[Place, int]:
    """Find the line on which each table and each field of a TOML text begins."""
    lines: dict[Place, int] = {}
    last: dict[Place, int] = {}
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            *parents, name = _parts(header[2])
            table = ()
            for parent in parents:
                table = _entered((*table, parent), last)
            table = (*table, name)
            if header[1]:
                last[table] = last.get(table, -1) + 1
                table = _entered(table, last)
            lines.setdefault(table, number)
        elif field := _FIELD.match(line):
            lines.setdefault((*table, *_parts(field[1])), number)
    return lines


def _entered(table: Place, last: Mapping[Place, int]) -> Place:
    """The table itself, or the latest entry of a list of tables."""
    return (*table, last[table]) if table in last else table


def _parts(name: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_PART, name)]
