from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.turning import clear, turned

TURNED = [
    ("I had promised the kids", "You had promised the kids"),
    ("I was late and I'm sorry", "You were late and you're sorry"),
    ("nobody asked me about my day", "Nobody asked you about your day"),
    ("you never call me", "I never call you"),
    ("You told me to wait for you", "I told you to wait for me"),
    ("I wasn't there when you were ill", "You weren't there when I was ill"),
    ("he forgot your birthday", "He forgot my birthday"),
    ("you're kind to my sister", "I'm kind to your sister"),
    ("I still am", "You still are"),
    ("the bus was late", "The bus was late"),
]


@pytest.mark.parametrize(("said", "given"), TURNED)
def test_the_two_people_change_places(said: str, given: str) -> None:
    assert turned(said) == given


@given(st.text(alphabet="abcdefgh ,.'\u2019\n", max_size=100))
def test_a_text_about_neither_stays_as_it_is(text: str) -> None:
    assert turned(text)[1:] == text[1:]


def test_a_text_with_two_yous_or_fillers_is_not_clear() -> None:
    assert clear("I told you twice")
    assert not clear("you said you would")
    assert not clear("um I told you")
    assert not clear("")
