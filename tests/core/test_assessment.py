"""How the status of a point is shown."""

from __future__ import annotations

from typing import get_args

from listening_coach.core.assessment import STATUS_MARKS, PointStatus


def test_every_status_has_a_sign_and_a_word_of_its_own() -> None:
    assert set(STATUS_MARKS) == set(get_args(PointStatus))
    assert len({mark.sign for mark in STATUS_MARKS.values()}) == len(STATUS_MARKS)
    assert len({mark.word for mark in STATUS_MARKS.values()}) == len(STATUS_MARKS)
    assert {len(mark.sign) for mark in STATUS_MARKS.values()} == {1}
