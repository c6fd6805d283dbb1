from __future__ import annotations

import pytest

from listening_coach.checker.frequency import weight
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.word_relations import related


@pytest.mark.parametrize(
    ("one", "other"),
    [("going", "went"), ("hoped", "hope"), ("stopped", "stop"), ("parties", "party"),
     ("boss's", "boss"), ("told", "telling")],
)  # fmt: skip
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_words_that_stand_for_each_other_are_related() -> None:
    assert stem("manager") in related(stem("boss"))
    assert related("xyzzy") == frozenset()


def test_rare_words_weigh_most() -> None:
    assert weight("xyzzy") == 1.0
    assert 0 < weight(stem("time")) <= 1.0
