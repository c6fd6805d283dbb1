from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.passage import read
from listening_coach.checker.language.tokens import tokenise


def test_a_resolved_passage_quotes_the_text_as_it_was_said() -> None:
    text = "I told you on Monday."
    resolved = read(text, "speaker").resolved
    assert resolved.text == "the speaker told the listener on Monday."
    (number,) = resolved.numbers
    assert text[slice(*resolved.original(number.span))] == "Monday"
    assert text[slice(*resolved.original((0, 11)))] == "I"


@given(st.text(max_size=200))
def test_a_sentence_is_read_as_it_would_be_alone(text: str) -> None:
    passage = read(text, "listener")
    for sentence in passage.sentences:
        assert text[slice(*sentence.span)] == sentence.text
        assert sentence.tokens == tokenise(sentence.text)
        alone = read(sentence.text, "listener")
        assert sentence.resolved.text == alone.resolved.text
        start = sentence.span[0]
        whole = (0, len(sentence.resolved.text))
        first, last = alone.resolved.original(whole)
        assert sentence.resolved.original(whole) == (start + first, start + last)


@given(st.text(max_size=200))
def test_phrases_are_matched_on_words_that_know_their_place(text: str) -> None:
    plain = read(text, "listener").plain
    assert len(plain.text) == len(plain.places)
    for i, character in enumerate(plain.text):
        said = text[slice(*plain.places[i])]
        straight = said.lower().replace("\u2019", "'")
        assert character in {" ", straight, said}


def test_a_passage_is_read_once() -> None:
    passage = read("I was late. You were cross.", "speaker")
    assert passage.resolved is passage.resolved
    assert passage.sentences is passage.sentences
    one = read("I was late.", "speaker")
    assert one.sentences[0] is one
