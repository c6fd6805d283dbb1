"""What people say when somebody may be in danger, by family, in text files beside this one.

Each file holds one phrase a line. `name = pattern` defines a part, which stands in the lines below
as `@{name}`; `#` begins a comment. What else a phrase may hold is described in `words.py`. The
files are part of the program, as its modules are, and are read when a phrase is first needed.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "violence": ("violence",),
    "threat": ("threat",),
    "control": ("control",),
    "fear": ("fear",),
    "sexual": ("sexual",),
    "child": ("child",),
    "self_harm": ("self_harm",),
    "suicide": ("suicide", "goodbye"),
    "others": ("others",),
}
"""Family of danger to the files that hold its phrases."""
_PART: Final = re.compile(r"(\w+) = (.+)")
_USE: Final = re.compile(r"@\{(\w+)\}")


@cache
def read_phrases() -> Mapping[str, tuple[str, ...]]:
    """Read the phrases of each family.

    A phrase that itself holds a word such as "not" counts even beside another one.
    """
    return {
        family: tuple(phrase for name in names for phrase in _phrases(name))
        for family, names in FAMILIES.items()
    }


def _phrases(name: str) -> Iterator[str]:
    parts: dict[str, str] = {}
    text = files(__name__).joinpath(f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        whole = _USE.sub(lambda use: parts[use[1]], line)
        if part := _PART.fullmatch(whole):
            parts[part[1]] = part[2]
        else:
            yield whole
