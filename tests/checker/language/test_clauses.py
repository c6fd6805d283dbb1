from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.passage import read


def test_clauses_are_found_without_any_mark() -> None:
    text = "i told my sister and she laughed so much i left because the train was late"
    texts = [c.text for c in read(text, "speaker").clauses]
    assert texts[:2] == ["i told my sister", "she laughed so much"]


@given(st.text(max_size=200))
def test_clauses_follow_each_other(text: str) -> None:
    spans = [c.span for c in read(text, "speaker").clauses]
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
