"""Whatever stands in a file that people write, they get a value or a sentence with its place."""

from __future__ import annotations

import copy
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import tomlkit

import listening_coach.core
from listening_coach.core.round import cards, protocol
from listening_coach.core.session import care, learning_path, plan
from listening_coach.core.toml_source import Reader
from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CORE = Path(listening_coach.core.__file__).parent
FILES: list[tuple[str, Callable[[str, str], object]]] = [
    ("round/protocols/slt.toml", protocol.parse_protocol),
    ("round/decks/tones.toml", cards.parse_deck),
    ("session/plans/twenty_minutes.toml", plan.parse_plan),
    ("session/path.toml", learning_path.parse_path),
    ("session/lines.toml", care.parse_helplines),
]
ODD: list[Any] = [
    True, -1, 2**80, 1.5, float("nan"), float("inf"), "", "x", "{", [], [[]], [1], ["x"], {},
    {"x": {}}, date(2026, 1, 2), datetime(2026, 1, 2, tzinfo=UTC),
]  # fmt: skip
NESTED = """\
title = "x"

[[cards]]  # the first
text = "[not] = a table"
"a.b" = 1

[ plain ]
inner.key = 2
  [plain.below]
  a = 3

[[cards]]
text = "y"
[[cards.parts]]
b = 4
[[cards.parts]]
[cards.parts.'c d']
e = 5
"""


def spots(value: dict[str, Any] | list[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield (container, key) of everything in a tree, of lists the first two items only."""
    items = list(value.items()) if isinstance(value, dict) else list(enumerate(value))[:2]
    for key, item in items:
        yield value, key
        if isinstance(item, dict | list):
            yield from spots(item)


def faulty(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield copies of the tables, each with an odd value somewhere."""
    if "stages" in whole:
        few = list(whole["stages"].items())[:3]
        whole["stages"] = {name: {**stage, "next": {"done": few[0][0]}} for name, stage in few}
    for number in range(len(list(spots(whole)))):
        for odd in ODD:
            tables = copy.deepcopy(whole)
            container, key = list(spots(tables))[number]
            container[key] = odd
            yield tables


@pytest.mark.parametrize(("name", "parse"), FILES, ids=lambda v: v if isinstance(v, str) else "")
def test_an_odd_value_anywhere_is_a_sentence(
    name: str, parse: Callable[[str, str], object]
) -> None:
    messages = []
    for tables in faulty(tomllib.loads((CORE / name).read_text("utf-8"))):
        try:
            parse(tomlkit.dumps(tables), name)
        except ConfigError as error:
            messages.append(error.message)
    assert len(messages) > len(ODD)
    assert all(message.startswith(name) for message in messages)


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 1),
        (("cards", 0), 3),
        (("cards", 0, "text"), 4),
        (("cards", 0, "a.b"), 5),
        (("cards", 0, "lacking"), 3),
        (("plain",), 7),
        (("plain", "inner", "key"), 8),
        (("plain", "below", "a"), 10),
        (("cards", 1, "text"), 13),
        (("cards", 1, "parts", 0, "b"), 15),
        (("cards", 1, "parts", 1), 16),
        (("cards", 1, "parts", 1, "c d", "e"), 18),
    ],
)
def test_the_line_of_a_place_is_found(place: tuple[str | int, ...], line: int) -> None:
    error = Reader(NESTED, "x.toml").wrong(place, "this is odd")
    assert error.message.startswith(f"x.toml, line {line}: ")


def test_a_place_that_is_nowhere_has_no_line() -> None:
    assert Reader(NESTED, "x.toml").wrong((), "odd").message == "x.toml: the file: odd."
