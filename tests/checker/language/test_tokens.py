from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.tokens import (
    find_sentences,
    find_words,
    lower_words,
    tokenise,
)


@given(st.text(max_size=200))
def test_words_and_sentences_stand_where_they_say(text: str) -> None:
    assert all(0 <= t.start < t.end <= len(text) for t in tokenise(text))
    assert all(text[s:e] == text[s:e].strip() != "" for s, e in find_sentences(text))


@given(st.text(max_size=80), st.integers(0, 5), st.integers(1, 5))
def test_a_stretch_of_a_text_is_found_in_it(text: str, start: int, count: int) -> None:
    wanted = lower_words(text)[start : start + count]
    span = find_words(tokenise(text), wanted)
    assert (span is None) is (not wanted)
    assert span is None or lower_words(text[slice(*span)]) == wanted


def test_initials_end_no_sentence() -> None:
    assert len(find_sentences("Mr. Hall came at 2 p.m. with it. He left.")) == 2
