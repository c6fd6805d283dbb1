from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.tokens import lows, sentences, stretch, tokens


@given(st.text(max_size=200))
def test_words_and_sentences_stand_where_they_say(text: str) -> None:
    assert all(0 <= t.start < t.end <= len(text) for t in tokens(text))
    assert all(text[s:e] == text[s:e].strip() != "" for s, e in sentences(text))


@given(st.text(max_size=80), st.integers(0, 5), st.integers(1, 5))
def test_a_stretch_of_a_text_is_found_in_it(text: str, start: int, count: int) -> None:
    wanted = lows(text)[start : start + count]
    found = stretch(text, wanted)
    assert (found is None) is (not wanted)
    assert found is None or lows(text[slice(*found)]) == wanted


def test_initials_end_no_sentence() -> None:
    assert len(sentences("Mr. Hall came at 2 p.m. with it. He left.")) == 2
