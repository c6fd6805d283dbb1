from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.check import VERSION, check
from listening_coach.types import Reflection

STATEMENT = (
    "The boss moved the deadline, I had promised the kids the weekend, and nobody even asked me."
)


def test_a_copy_covers_everything_and_is_flagged() -> None:
    seen = check(Reflection(STATEMENT, STATEMENT))
    assert {p.status for p in seen.points} == {"caught"}
    assert seen.coverage == pytest.approx(1.0)
    assert seen.parroting.flag
    assert seen.checker == VERSION


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_text_makes_it_raise(statement: str, response: str) -> None:
    seen = check(Reflection(statement, response))
    assert all(statement[slice(*p.span)] for p in seen.points)
    assert all(response[slice(*m.span)] == m.text for m in seen.moves)
