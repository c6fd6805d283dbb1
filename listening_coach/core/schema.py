"""What a dataclass says about the way it is written, and how data can break it.

The annotations of a dataclass are its schema. What they cannot say stands beside them: `key_order`
(a class variable) names the keys that are written first, which may be properties; metadata of a
field names another `key`, says that a sample index is written `in_seconds`, or that the field came
`later` than values that have been kept.
"""

from __future__ import annotations

import functools
from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Mapping

Place = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""


class MalformedError(ValueError):
    """Data is not what it should be; `place` says where, and `what` what is wrong there."""

    def __init__(self, template: str, place: Place = (), **values: object) -> None:
        """Take a sentence in which {field} and {name} stand for the last part of the place."""
        super().__init__(template)
        self.template, self.place, self.values = template, place, values

    @property
    def what(self) -> str:
        """What is wrong, in words."""
        name = next((part for part in reversed(self.place) if isinstance(part, str)), "")
        field = f"field {name!r}" if name else "this"
        if self.place and isinstance(self.place[-1], int):
            field = f"item {self.place[-1] + 1} of {field}"
        return self.template.format(field=field, name=name, **self.values)

    def __str__(self) -> str:
        path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.place)
        return f"{path.removeprefix('.')}: {self.what}" if path else self.what


@dataclass(frozen=True, slots=True)
class Between:
    """Bounds of a number, for `Annotated`."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a value that is written as a table."""

    attribute: str
    kind: Any = None
    """Annotation of the field; None for a property, which is written and not read."""
    in_seconds: bool = False
    default: bool = False
    """Whether the field has one."""
    later: bool = False
    """Whether values that were kept before the field was added may lack it."""


@functools.cache
def keys(kind: type) -> Mapping[str, Key]:
    """The keys of a dataclass, in the order in which they are written."""
    hints = get_type_hints(kind, include_extras=True)
    own: dict[str, Key] = {}
    for field in fields(kind):
        in_seconds = "in_seconds" in field.metadata
        key = field.metadata.get("key", f"{field.name}_s" if in_seconds else field.name)
        default = not (field.default is field.default_factory is MISSING)
        later = "later" in field.metadata
        own[key] = Key(field.name, hints[field.name], in_seconds, default, later)
    order = dict.fromkeys((*getattr(kind, "key_order", ()), *own))
    return {key: own.get(key) or Key(key) for key in order}
