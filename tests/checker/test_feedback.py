from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listening_coach.checker.check import check
from listening_coach.checker.data import word_list
from listening_coach.checker.feedback import (
    MOST_WORDS,
    change_notes,
    shorten,
    strength_texts,
    suggestion_subject,
    suggestion_texts,
)
from listening_coach.checker.language.tokens import find_sentences, lower_words
from listening_coach.core.assessment import ROADBLOCKS, Feedback, Reflection

STATEMENT = (
    "The boss moved the deadline to Monday, I had promised the kids the weekend, and nobody even "
    "asked me. I'm furious."
)
VOCABULARY = """
    you were furious . why did you say that at least the deadline weekend kids Monday Tuesday
    you should have known it'll be fine but I never promised drama queen ? thank you
"""
SPOKEN = st.lists(st.sampled_from(word_list(VOCABULARY)), max_size=40).map(" ".join)


def said(response: str, *off: str, statement: str = STATEMENT) -> Feedback:
    return check(Reflection(statement, response, (), frozenset(off))).feedback


def about(response: str, *off: str) -> str | None:
    suggestion = said(response, *off).suggestion
    return None if suggestion is None else suggestion_subject(suggestion.reason)


ORDER = [
    ("You started it. Why did you say that?", "blame"),
    ("Drama queen. Why did you say that?", "label"),
    ("Why did you say that? The boss moved the deadline to Tuesday.", "question_why"),
    ("The boss moved the deadline to Tuesday. It'll be fine.", "changed"),
    ("At least you have a job.", "reassurance"),
    ("The weekend you promised the kids.", "missed"),
]


@pytest.mark.parametrize(("response", "subject"), ORDER)
def test_what_matters_most_is_said(response: str, subject: str) -> None:
    assert about(response) == subject


@settings(max_examples=50)
@given(SPOKEN)
def test_there_is_never_more_than_one_suggestion_and_it_is_shorten(response: str) -> None:
    feedback = said(response)
    texts = []
    if feedback.strength is not None:
        assert feedback.strength.quote in response
        texts.append(feedback.strength.text)
    if feedback.suggestion is not None:
        quoted = re.findall("“([^”…]+)”", feedback.suggestion.text)
        assert all(q.lower() in f"{response} {STATEMENT}".lower() for q in quoted)
        texts += [feedback.suggestion.text, feedback.suggestion.reason, feedback.suggestion.sample]
    assert sum(len(lower_words(t)) for t in texts) <= MOST_WORDS


def test_a_sample_is_built_of_this_statement_and_speaks_to_its_speaker() -> None:
    suggestion = said("I see.").suggestion
    assert suggestion is not None
    assert suggestion.sample == "“…You had promised the kids the weekend, nobody even asked you.”"


def test_a_feeling_that_was_said_and_left_out_is_asked_for() -> None:
    suggestion = said(
        "The boss moved the deadline to Monday, you had promised the kids the weekend, nobody "
        "even asked you.",
        "parroting", "coverage",
    ).suggestion  # fmt: skip
    assert suggestion is not None
    assert "furious" in suggestion.sample


def test_a_round_may_switch_things_off() -> None:
    assert about("I see.", "coverage") != "missed"
    assert about("You started it.", "suggestions") is None
    long = f"{STATEMENT} {STATEMENT}"
    assert about(long, "parroting", "feeling", "coverage", "brevity", "changed") is None


def test_praise_that_closes_is_never_held_against_anybody() -> None:
    assert set(suggestion_texts()) & set(ROADBLOCKS) == set(ROADBLOCKS) - {"praise_closing"}


@given(st.text(max_size=80), st.integers(1, 12))
def test_a_quote_is_verbatim_and_shorten(text: str, most: int) -> None:
    quote = shorten(text, most)
    assert quote in text
    assert len(lower_words(quote)) <= most


def test_a_quote_ends_where_the_speaker_paused() -> None:
    assert (
        shorten("The bus was late again, and I stood in the rain.", 8) == "The bus was late again"
    )


TEXTS = [
    *strength_texts().values(),
    *change_notes().values(),
    *(t for s in suggestion_texts().values() for t in (s.text, s.reason, s.sample) if t),
]
FORBIDDEN = re.compile(
    r"\b(wrong|fail\w*|score\w*|grade\w*|bad|mistake\w*|good listener|bad listener|error\w*|"
    r"avoidant|narcissis\w*|codependen\w*|toxic|you are|you're (?:not|a)|you always|you never|"
    r"better than|worse than|should have)\b",
    re.IGNORECASE,
)
PLACES = {"quote", "point", "feeling", "note", "said", "heard"}


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_judges_a_person(text: str) -> None:
    assert not FORBIDDEN.search(text)


@pytest.mark.parametrize("text", TEXTS)
def test_everything_is_easy_to_read(text: str) -> None:
    words = lower_words(re.sub(r"\{\w+\}", "", text))
    for start, end in find_sentences(text):
        assert len(lower_words(text[start:end])) <= 14
    if words:
        syllables = sum(max(1, len(re.findall("[aeiouy]+", re.sub("e$", "", w)))) for w in words)
        grade = 0.39 * len(words) + 11.8 * syllables / len(words) - 15.59
        assert grade < 8 or len(words) < 6


@pytest.mark.parametrize("text", TEXTS)
def test_every_place_is_known(text: str) -> None:
    assert set(re.findall(r"\{(\w+)\}", text)) <= PLACES


def test_each_subject_has_a_reason_of_its_own() -> None:
    for name, texts in suggestion_texts().items():
        assert suggestion_subject(texts.reason) == name


def test_the_gravest_comes_first() -> None:
    names = list(suggestion_texts())
    order = ["blame", "label", "question_why", "changed", "advice", "missed", "feeling", "long"]
    assert sorted(order, key=names.index) == order
