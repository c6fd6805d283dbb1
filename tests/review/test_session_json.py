"""The JSON of a session keeps its shape, so that every file ever exported can be read."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.sessions import rich

from listening_coach.errors import StoreError
from listening_coach.review import session_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord

GOLDEN = Path(__file__).parent / "session.json"
"""`rich()` as the first version wrote it."""


def test_a_session_is_written_byte_for_byte_as_it_always_was() -> None:
    assert session_json.session_to_json(rich()).encode() == GOLDEN.read_bytes()


def test_a_session_that_was_exported_long_ago_is_read_whole() -> None:
    assert session_json.session_from_json(GOLDEN.read_text("utf-8")) == rich()


@pytest.mark.parametrize(
    "value", [rich(), rich().turns[0], rich().exchanges[0]], ids=lambda v: type(v).__name__
)
def test_the_session_written_leaves_no_field_at_its_default(
    value: SessionRecord | TurnRecord | ExchangeRecord,
) -> None:
    same = [f.name for f in fields(value) if getattr(value, f.name) == f.default is not MISSING]
    assert same == []


def places(value: dict[str, Any] | list[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield (container, key) of everything in a tree, of lists the first item only."""
    items = list(value.items()) if isinstance(value, dict) else list(enumerate(value))[:1]
    for key, item in items:
        yield value, key
        if isinstance(item, dict | list):
            yield from places(item)


ODD: list[object] = [
    None,
    True,
    -1,
    2**80,
    1.5,
    float("nan"),
    1e300,
    "",
    "x",
    "{",
    [],
    [1],
    [[]],
    {},
    {"x": 1},
]


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_an_odd_value_anywhere_is_a_sentence_or_a_session(odd: object) -> None:
    written = GOLDEN.read_text("utf-8")
    for number in range(len(list(places(json.loads(written))))):
        data = json.loads(written)
        container, key = list(places(data))[number]
        container[key] = odd
        try:
            session = session_json.session_from_json(json.dumps(data))
        except StoreError:
            continue
        assert session_json.session_from_json(session_json.session_to_json(session)) == session


def test_a_key_of_a_later_version_is_passed_over_and_no_field_may_be_missing() -> None:
    written = GOLDEN.read_text("utf-8")
    for number in range(len(list(places(json.loads(written))))):
        data = json.loads(written)
        container, key = list(places(data))[number]
        if not isinstance(container, dict):
            continue
        container["later"] = [1]
        assert session_json.session_from_json(json.dumps(data)) == rich()
        del container[key]
        read = {"statement_heard", "response_heard"}  # of a later version than the first
        derived = {"text", "confidence"} if "segments" in container else set[str]()
        if key not in read | derived:
            head = container is data and key in {"format", "schema"}
            says = "another format" if head else f"field '{key}' is missing"
            with pytest.raises(StoreError, match=says):
                session_json.session_from_json(json.dumps(data))
