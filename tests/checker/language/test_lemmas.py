from __future__ import annotations

import pytest

from listening_coach.checker.language.lemmas import lemmatise


@pytest.mark.parametrize(
    ("one", "other"),
    [("going", "went"), ("hoped", "hope"), ("stopped", "stop"), ("parties", "party"),
     ("boss's", "boss"), ("told", "telling")],
)  # fmt: skip
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert lemmatise(one) == lemmatise(other)
