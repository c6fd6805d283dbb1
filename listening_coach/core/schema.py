"""How a dataclass is written as data, and the error for data that does not fit.

The annotations of a dataclass are its schema. The rest is declared beside them: `key_order` (a
class variable) lists the keys that are written first, which may be properties; the metadata of a
field may rename its `key`, write a sample index `in_seconds`, or mark a field that was added
`later` and that older stored values lack.
"""

from __future__ import annotations

import functools
from dataclasses import Field, dataclass, fields
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Mapping

Place = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""


class MalformedError(ValueError):
    """Data that does not fit its type: `what` is a sentence about what is wrong at `place`."""

    def __init__(self, predicate: str, place: Place = ()) -> None:
        """Take the predicate of the sentence, such as "is missing", and the place of the field."""
        super().__init__(predicate)
        self.place = place
        name = next((part for part in reversed(place) if isinstance(part, str)), None)
        field = "it " if name is None else f"field {name!r} "
        if place and isinstance(place[-1], int):
            field = f"item {place[-1] + 1} of {field}"
        self.what = f"{field}{predicate}"

    def __str__(self) -> str:
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.place)
        return f"{path.removeprefix('.')}: {self.what}" if path else self.what


@dataclass(frozen=True, slots=True)
class Between:
    """Bounds of a number, for `Annotated`."""

    least: int
    most: int


@functools.cache
def keys(kind: Any) -> Mapping[str, Field[Any] | None]:  # noqa: ANN401  (any dataclass)
    """The keys of a dataclass in the order in which they are written; None for a property.

    The fields have their resolved annotations as types.
    """
    hints = get_type_hints(kind, include_extras=True)
    own: dict[str, Field[Any]] = {}
    for field in fields(kind):
        field.type = hints[field.name]
        usual = f"{field.name}_s" if "in_seconds" in field.metadata else field.name
        own[field.metadata.get("key", usual)] = field
    return {key: own.get(key) for key in dict.fromkeys((*getattr(kind, "key_order", ()), *own))}
