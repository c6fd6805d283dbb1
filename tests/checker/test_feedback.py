from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listening_coach.checker import wording
from listening_coach.checker.check import check
from listening_coach.checker.data import listed
from listening_coach.checker.feedback import MOST_WORDS, short
from listening_coach.checker.language.tokens import lows
from listening_coach.core.shown import ROADBLOCKS
from listening_coach.types import Feedback, Reflection

STATEMENT = (
    "The boss moved the deadline to Monday, I had promised the kids the weekend, and nobody even "
    "asked me. I'm furious."
)
VOCABULARY = """
    you were furious . why did you say that at least the deadline weekend kids Monday Tuesday
    you should have known it'll be fine but I never promised drama queen ? thank you
"""
SPOKEN = st.lists(st.sampled_from(listed(VOCABULARY)), max_size=40).map(" ".join)


def said(response: str, *off: str, statement: str = STATEMENT) -> Feedback:
    return check(Reflection(statement, response, (), frozenset(off))).feedback


def about(response: str, *off: str) -> str | None:
    suggestion = said(response, *off).suggestion
    return None if suggestion is None else wording.subject(suggestion.reason)


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
def test_there_is_never_more_than_one_suggestion_and_it_is_short(response: str) -> None:
    feedback = said(response)
    texts = []
    if feedback.strength is not None:
        assert feedback.strength.quote in response
        texts.append(feedback.strength.text)
    if feedback.suggestion is not None:
        quoted = re.findall("“([^”…]+)”", feedback.suggestion.text)
        assert all(q.lower() in f"{response} {STATEMENT}".lower() for q in quoted)
        texts += [feedback.suggestion.text, feedback.suggestion.reason, feedback.suggestion.sample]
    assert sum(len(lows(t)) for t in texts) <= MOST_WORDS


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
    assert set(wording.sayings()) & ROADBLOCKS == ROADBLOCKS - {"praise_closing"}


@given(st.text(max_size=80), st.integers(1, 12))
def test_a_quote_is_verbatim_and_short(text: str, most: int) -> None:
    quote = short(text, most)
    assert quote in text
    assert len(lows(quote)) <= most


def test_a_quote_ends_where_the_speaker_paused() -> None:
    assert short("The bus was late again, and I stood in the rain.", 8) == "The bus was late again"
