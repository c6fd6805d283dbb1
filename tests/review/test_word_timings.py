from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from support.sessions import STATEMENT, transcripts, turn

from listening_coach.core.transcript import Segment, Transcript
from listening_coach.review.word_timings import find_spans, sentence_bounds, spoken_words


def test_every_word_has_its_place_and_its_time() -> None:
    said = turn("t1", STATEMENT, 20)
    words = spoken_words(said)
    assert [STATEMENT[slice(*word.span)] for word in words] == STATEMENT.split()
    assert [w.start for w in words] == [w.start for w in said.transcript.segments[0].words]
    assert {word.doubt for word in words} == {0}


def test_where_words_have_no_times_their_stretch_is_as_sure_as_it_is() -> None:
    segments = (
        Segment("One two.", 0, 9, 0.4),
        Segment("", 9, 9, 0.9),
        Segment("Three", 9, 12, 0.2),
    )
    said = replace(turn("t1", "", 0), transcript=Transcript(segments, "base"))
    words = spoken_words(said)
    assert [said.text[slice(*word.span)] for word in words] == ["One", "two.", "Three"]
    assert [word.doubt for word in words] == [1, 1, 2]
    assert all(word.start is None for word in words)


def test_a_sentence_ends_where_it_ends() -> None:
    said = turn("t1", "One two. Three four? Five", 0)
    words = spoken_words(said)
    assert [sentence_bounds(said.text, words, n) for n in range(5)] == [
        (0, 2), (0, 2), (2, 4), (2, 4), (4, 5),
    ]  # fmt: skip


def test_finding_passes_over_case_and_takes_signs_as_they_are() -> None:
    assert find_spans("Again and AGAIN.", "again") == ((0, 5), (10, 15))
    assert find_spans("a.b", ".") == ((1, 2),)
    assert find_spans("nothing", " ") == ()


@given(heard=transcripts())
def test_words_of_any_transcript_stand_in_its_text(heard: Transcript) -> None:
    said = replace(turn("t1", "", 0), transcript=heard)
    assert [said.text[slice(*w.span)] for w in spoken_words(said)] == said.text.split()


@given(text=st.text("abAB .*", max_size=30), wanted=st.text("abAB .*", max_size=3))
def test_what_is_found_stands_there(text: str, wanted: str) -> None:
    for span in find_spans(text, wanted):
        assert text[slice(*span)].lower() == wanted.strip().lower()
