"""The parts of an assessment: how they are shown, and that old values can still be read."""

from __future__ import annotations

from typing import get_args

import pytest
from support.sessions import ASSESSMENT

from listening_coach.core.assessment import (
    ROADBLOCKS,
    STATUS_MARKS,
    Assessment,
    MoveKind,
    PointStatus,
    Reflection,
)
from listening_coach.core.schema import MalformedError
from listening_coach.core.serialise import decode, encode


def test_every_roadblock_is_a_move_and_stands_once() -> None:
    assert set(ROADBLOCKS) <= set(get_args(MoveKind))
    assert len(set(ROADBLOCKS)) == len(ROADBLOCKS)


@pytest.mark.parametrize("good", ["reflection", "validation", "empathy", "thanks", "check"])
def test_what_helps_is_no_roadblock(good: str) -> None:
    assert good in get_args(MoveKind)
    assert good not in ROADBLOCKS


def test_the_version_of_its_shape_comes_first_and_no_other_is_read() -> None:
    data = encode(ASSESSMENT)
    assert list(data)[:2] == ["schema", "checker"]
    with pytest.raises(MalformedError, match="schema"):
        decode(Assessment, {**data, "schema": 2})


def test_a_reflection_kept_before_there_was_confidence_is_read() -> None:
    data = encode(Reflection("I waited.", "You waited."))
    del data["statement_heard"], data["response_heard"]
    assert decode(Reflection, data) == Reflection("I waited.", "You waited.")


def test_every_status_has_a_sign_and_a_word_of_its_own() -> None:
    assert set(STATUS_MARKS) == set(get_args(PointStatus))
    assert len({mark.sign for mark in STATUS_MARKS.values()}) == len(STATUS_MARKS)
    assert len({mark.word for mark in STATUS_MARKS.values()}) == len(STATUS_MARKS)
    assert {len(mark.sign) for mark in STATUS_MARKS.values()} == {1}
