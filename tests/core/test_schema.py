"""What a dataclass says about the way it is written, and how a broken value is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import pytest

from listening_coach.core.schema import MalformedError, Place, keys


@dataclass(frozen=True)
class Note:
    key_order: ClassVar = ("words", "at_s")
    at: int = field(metadata={"in_seconds": True})
    text: str = field(metadata={"key": "title"})
    number: int = 0

    @property
    def words(self) -> int:
        return len(self.text.split())


def test_keys_come_in_the_order_that_the_class_names_and_then_as_declared() -> None:
    assert list(keys(Note)) == ["words", "at_s", "title", "number"]


def test_a_key_leads_to_its_field_and_that_of_a_property_to_none() -> None:
    fields = {key: value and value.name for key, value in keys(Note).items()}
    assert fields == {"words": None, "at_s": "at", "title": "text", "number": "number"}


def test_fields_have_resolved_types() -> None:
    number = keys(Note)["number"]
    assert number is not None
    assert number.type is int


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ((), "it is odd"),
        (("title",), "title: field 'title' is odd"),
        (("cards", 0, "text"), "cards[0].text: field 'text' is odd"),
        (("cards", 2), "cards[2]: item 3 of field 'cards' is odd"),
        ((1,), "[1]: item 2 of it is odd"),
    ],
)
def test_the_place_of_a_broken_value_is_named(place: Place, says: str) -> None:
    error = MalformedError("is odd", place)
    assert str(error) == says
    assert error.place == place
