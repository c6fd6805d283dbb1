from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.perspective import can_mirror, mirror, resolve
from listening_coach.checker.language.tokens import lower_words, tokenise


def test_both_sides_name_the_same_people() -> None:
    said = resolve("You ignored me", "speaker").text
    back = resolve("I ignored you", "listener").text
    assert said == back == "the listener ignored the speaker"


@pytest.mark.parametrize("text", ["you know", "Thank you", "He left."])
def test_what_names_nobody_stays(text: str) -> None:
    assert resolve(text, "speaker").text == text


@given(st.text(max_size=120))
def test_every_character_knows_where_it_came_from(text: str) -> None:
    resolved = resolve(text, "listener")
    assert len(resolved.places) == len(resolved.text)
    assert all(0 <= s < e <= len(text) for s, e in resolved.places)


MIRRORED = [
    ("I had promised the kids", "you had promised the kids"),
    ("I was late and I'm sorry", "you were late and you're sorry"),
    ("nobody asked me about my day", "nobody asked you about your day"),
    ("you never call me", "I never call you"),
    ("You told me to wait for you", "I told you to wait for me"),
    ("I wasn't there when you were ill", "you weren't there when I was ill"),
    ("he forgot your birthday", "he forgot my birthday"),
    ("you're kind to my sister", "I'm kind to your sister"),
    ("I still am", "you still are"),
    ("the bus was late", "the bus was late"),
]


@pytest.mark.parametrize(("said", "given"), MIRRORED)
def test_the_two_people_change_places(said: str, given: str) -> None:
    assert mirror(said, tokenise(said)) == given


@given(st.text(alphabet="abcdefgh ,.'\u2019\n", max_size=100))
def test_a_text_about_neither_stays_as_it_is(text: str) -> None:
    assert mirror(text, tokenise(text)) == text


def test_a_text_with_two_yous_or_fillers_cannot_be_mirrored() -> None:
    assert can_mirror(lower_words("I told you twice"))
    assert not can_mirror(lower_words("you said you would"))
    assert not can_mirror(lower_words("um I told you"))
    assert not can_mirror(lower_words(""))
