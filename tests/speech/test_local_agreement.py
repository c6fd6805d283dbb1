from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.speech.local_agreement import PartialHypothesis

WORD = st.sampled_from(["so", "you", "were", "tired", "Tired,", "late", "again."])
TEXT = st.lists(WORD, max_size=8).map(" ".join)


def test_what_two_readings_share_is_agreed() -> None:
    first = PartialHypothesis().then("I was so tire")
    assert (first.agreed, first.rest) == ((), ("I", "was", "so", "tire"))
    second = first.then("I was so tired of it")
    assert second.agreed == ("I", "was", "so")
    assert second.rest == ("tired", "of", "it")
    assert second.then("I was so Tired, of").agreed == ("I", "was", "so", "Tired,", "of")


@given(st.lists(TEXT, max_size=6))
def test_agreed_words_never_change(texts: list[str]) -> None:
    reading = PartialHypothesis()
    for text in texts:
        newer = reading.then(text)
        assert newer.agreed[: len(reading.agreed)] == reading.agreed
        assert len(newer.agreed) + len(newer.rest) >= len(text.split()[: len(reading.agreed)])
        reading = newer


@given(TEXT)
def test_the_same_reading_twice_is_agreed_whole(text: str) -> None:
    reading = PartialHypothesis().then(text).then(text)
    assert (" ".join(reading.agreed), reading.rest) == (text, ())
