from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.data import word_list
from listening_coach.checker.language.disfluency import mark_fluent

SPOKEN = [
    ("um we met", "we met"),
    ("I've done I've done it", "I've done it"),
    ("on monday no sorry tuesday", "on tuesday"),
    ("it was very very late", "it was very very late"),
    ("I don't know what he wants", "I don't know what he wants"),
]


@pytest.mark.parametrize(("said", "meant"), SPOKEN)
def test_what_was_taken_back_goes(said: str, meant: str) -> None:
    words = said.split()
    assert [w for w, k in zip(words, mark_fluent(words), strict=True) if k] == meant.split()


@given(st.lists(st.sampled_from(word_list("um I no sorry one two monday the mean you know"))))
def test_every_word_stays_or_goes(words: list[str]) -> None:
    assert len(mark_fluent(words)) == len(words)
