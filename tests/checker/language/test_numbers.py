from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.numbers import (
    DAY,
    MONTH,
    ORDINAL,
    TIME,
    Number,
    classify_exact,
    find_numbers,
)
from listening_coach.checker.language.tokens import tokenise

READ = [
    ("forty-three minutes", 43, "minut"),
    ("a hundred and four steps", 104, "step"),
    ("two thousand five hundred euros", 2500, "euro"),
    ("1,500 euros", 1500, "euro"),
    ("nine quid", 9, "pound"),
    ("nine pounds", 9, "pound"),
    ("half past one", 90, TIME),
    ("half one", None, ""),
    ("half four", 270, TIME),
    ("quarter to six", 345, TIME),
    ("seven thirty", 450, TIME),
    ("7:30", 450, TIME),
    ("14:00", 120, TIME),
    ("2 pm", 120, TIME),
    ("at nine", 540, TIME),
    ("on Mondays", 0, DAY),
    ("Friday's", 4, DAY),
    ("in December", 11, MONTH),
    ("the third", 3, ORDINAL),
]


def numbers(text: str) -> list[Number]:
    return find_numbers(text, tokenise(text))


@pytest.mark.parametrize(("text", "value", "unit"), READ)
def test_amounts_are_read(text: str, value: float | None, unit: str) -> None:
    if value is None:
        assert not numbers(text)
        return
    first = numbers(text)[0]
    assert (first.value, first.unit) == (value, unit)


@pytest.mark.parametrize("text", ["one of them", "no one", "may I", "we march on", "a second", ""])
def test_words_that_only_look_like_amounts_are_left_alone(text: str) -> None:
    assert not [n for n in numbers(text) if n.unit not in {"", "second"}]


def test_an_amount_may_be_vague() -> None:
    assert numbers("nearly fifty minutes")[0].vague
    assert not numbers("exactly fifty minutes")[0].vague


@given(st.integers(2, 9_999_999))
def test_figures_read_as_they_are(number: int) -> None:
    assert numbers(f"{number:,} euros")[0].value == number


@given(st.text(max_size=120))
def test_every_amount_stands_in_its_text(text: str) -> None:
    assert all(text[slice(*n.span)] == n.words for n in numbers(text))


@pytest.mark.parametrize(
    ("word", "kind"),
    [("nine", "number"), ("1,500", "number"), ("third", "ordinal"), ("second", ""),
     ("mondays", "weekday"), ("june", "month"), ("may", ""), ("house", "")],
)  # fmt: skip
def test_exact_words_have_a_kind(word: str, kind: str) -> None:
    assert classify_exact(word) == kind
