from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.speech.decode_quality import (
    Decoding,
    better_of,
    compression_ratio,
    goes_in_circles,
    is_believable,
    needs_another_pass,
    split_words,
    went_astray,
)

GOOD = Decoding("You felt torn between the two.", 8, -0.2, 0.05, cut=False)
LOOP = replace(GOOD, text="I think that " * 12, tokens=36, log_probability=-0.1)
WORDS = st.lists(st.sampled_from(["you", "felt", "torn", "and", "tired", "so", "she", "left"]))
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"

looks = st.builds(
    Decoding,
    text=WORDS.map(" ".join),
    tokens=st.integers(0, 100),
    log_probability=st.floats(-4, 0),
    no_speech=st.floats(0, 1),
    cut=st.booleans(),
)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "No, no, no.",
        "He said that that was that.",
        "I was so, so tired, and she was so, so kind.",
        "You want to go. You want to go and you don't.",
        "the day and the day and then the night",
    ],
)
def test_what_people_say_twice_is_no_circle(said: str) -> None:
    assert not goes_in_circles(said)


@pytest.mark.parametrize(
    "written",
    [
        "no no no no no",
        "So, he said, he said, he said, he said that",
        "a little bit of a little bit of a little bit of",
        "I do not know what to do I do not know what to do",
    ],
)
def test_more_than_people_say_is_a_circle(written: str) -> None:
    assert goes_in_circles(written)


@given(before=WORDS, run=WORDS.filter(lambda run: 0 < len(run) <= 12), after=WORDS)
def test_a_run_said_four_times_is_found_wherever_it_is(
    before: list[str], run: list[str], after: list[str]
) -> None:
    assert goes_in_circles(" ".join([*before, *run * 4, *after]))


@given(WORDS.map(lambda words_in_order: list(dict.fromkeys(words_in_order))))
def test_words_that_come_once_are_no_circle(once: list[str]) -> None:
    assert not goes_in_circles(" ".join(once))


def test_a_curly_apostrophe_is_an_apostrophe() -> None:
    tokens = split_words(f"Don{APOSTROPHE}t; I{APOSTROPHE}d say 2 o'clock.")
    assert tokens == ["don't", "i'd", "say", "2", "o'clock"]


def test_repetition_compresses() -> None:
    assert compression_ratio("") == 0
    assert compression_ratio(GOOD.text) < 1.5
    assert compression_ratio(LOOP.text) > 2.5


def test_a_good_look_is_believed_and_not_looked_at_again() -> None:
    assert is_believable(GOOD)
    assert not needs_another_pass(GOOD, 2.0)


@pytest.mark.parametrize(
    "look",
    [
        LOOP,
        replace(GOOD, cut=True),
        replace(GOOD, log_probability=-0.9),
        replace(GOOD, text="You", tokens=1),
    ],
)
def test_a_bad_look_is_looked_at_again(look: Decoding) -> None:
    assert needs_another_pass(look, 5.0)


def test_noise_is_not_looked_at_again_for_that_takes_long() -> None:
    assert not needs_another_pass(replace(GOOD, no_speech=0.8, log_probability=-1.6), 5.0)


@pytest.mark.parametrize(
    ("text", "log_probability", "no_speech"),
    [
        ("", -0.1, 0.0),
        ("...", -0.1, 0.0),
        ("I'm going to go to the bathroom.", -1.7, 0.8),
        ("I'm going to go to the bathroom.", -0.9, 0.8),
        ("you", -0.6, 0.92),
        ("Thank you.", -1.0, 0.3),
        (LOOP.text, -0.4, 0.67),
    ],
)
def test_what_noise_becomes_is_not_believed(
    text: str, log_probability: float, no_speech: float
) -> None:
    assert not is_believable(Decoding(text, 5, log_probability, no_speech, cut=False))


@pytest.mark.parametrize(
    ("text", "log_probability", "no_speech"),
    [
        ("Thank you.", -0.3, 0.1),
        ("Thank you.", -0.6, 0.4),
        ("Okay.", -0.9, 0.05),
        ("Say Allah, recite the fireman.", -0.75, 0.32),
        ("Replied he of a truth.", -0.25, 0.6),
    ],
)
def test_what_people_say_quietly_or_in_noise_is_believed(
    text: str, log_probability: float, no_speech: float
) -> None:
    assert is_believable(Decoding(text, 5, log_probability, no_speech, cut=False))


@given(one=looks, other=looks)
def test_the_better_look_is_never_the_one_that_went_astray(one: Decoding, other: Decoding) -> None:
    best = better_of(one, other)
    assert best in (one, other)
    assert went_astray(best) == (went_astray(one) and went_astray(other))


@given(look=looks, lower=st.floats(0, 2))
def test_less_probable_is_never_more_believable(look: Decoding, lower: float) -> None:
    if not is_believable(look):
        assert not is_believable(replace(look, log_probability=look.log_probability - lower))


@given(looks)
def test_confidence_is_a_probability(look: Decoding) -> None:
    assert 0 <= look.confidence <= 1
