from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.perspective import resolve


def test_both_sides_name_the_same_people() -> None:
    said = resolve("You ignored me", "speaker").text
    back = resolve("I ignored you", "listener").text
    assert said == back == "the listener ignored the speaker"


@pytest.mark.parametrize("text", ["you know", "Thank you", "He left."])
def test_what_names_nobody_stays(text: str) -> None:
    assert resolve(text, "speaker").text == text


@given(st.text(max_size=120))
def test_every_character_knows_where_it_came_from(text: str) -> None:
    found = resolve(text, "listener")
    assert len(found.places) == len(found.text)
    assert all(0 <= s < e <= len(text) for s, e in found.places)
