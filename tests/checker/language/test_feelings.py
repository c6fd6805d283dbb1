from __future__ import annotations

import pytest

from listening_coach.checker.judge import Whole
from listening_coach.checker.language.feelings import fated, feelings, guessed, pseudo_feeling

FATES = [
    ("I'm furious.", "You're livid.", "kept"),
    ("I'm furious.", "So the date moved.", "missed"),
    ("The date moved.", "So the date moved.", "none_needed"),
    ("The date moved.", "I imagine you were annoyed.", "guessed"),
    ("I'm thrilled.", "You're miserable.", "wrong"),
    ("I'm happy and a bit scared.", "You're glad, and frightened too.", "kept"),
]


@pytest.mark.parametrize(("said", "back", "fate"), FATES)
def test_what_became_of_a_feeling(said: str, back: str, fate: str) -> None:
    assert feelings(said, back).status == fate


def test_mixed_feelings_are_both_kept() -> None:
    assert feelings("I'm proud and scared.", "Proud and scared.").stated == ("proud", "scared")


def test_a_feeling_of_somebody_else_is_not_the_speakers() -> None:
    assert feelings("My boss was angry.", "").stated == ()


def test_a_judge_who_knows_decides_unless_a_word_was_kept() -> None:
    whole = Whole(0.1, {"absent": 0.8, "kept": 0.2})
    assert fated(feelings("I'm furious.", "You're livid."), whole).status == "kept"
    assert fated(feelings("It moved.", "It moved."), whole).status == "missed"
    assert fated(feelings("It moved.", "It moved."), None).status == "none_needed"


def test_some_words_only_pass_for_feelings() -> None:
    assert pseudo_feeling("You felt ignored.") == ("ignored", "hurt or invisible")
    assert pseudo_feeling("You felt sad.") is None


def test_a_guess_is_known_by_its_words() -> None:
    assert guessed("I imagine that hurt.")
    assert not guessed("That hurt.")
