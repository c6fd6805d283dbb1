"""Words of danger: what counts, what does not, and what the round makes of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.danger import asks_to_stop, grave

GRAVE = (
    "I want to kill myself.",
    "sometimes i just want to die",
    "I don't want to live anymore",
    "I don't want to be alive",
    "I keep thinking about ending my life",
    "everyone would be better off without me",
    "I've been feeling suicidal since March",
    "there's no point in living",
    "I started cutting myself again",
    "he hits me when he drinks",
    "you hit me again last night",
    "he threatened to kill me if I leave",
    "I'm scared you'll hurt me",
    "I'm scared that he will hit me",
    "my stepdad beats us",
    "I think he's hurting our daughter",
    "I'm going to kill her if she comes near",
    "I wish I was dead",
    "I\u2019m afraid of what you might do to me",
    "he punched me in the kitchen",
    "I just want to end it all",
)
HARMLESS = (
    "My feet are killing me.",
    "I could kill for a coffee.",
    "I nearly died laughing",
    "I wanted to die of embarrassment",
    "I'm dying to see it",
    "In the film he kills himself and she hits him",
    "it hit me that I was alone",
    "I would never kill myself over this",
    "I don't want to die",
    "I'm not suicidal, just tired",
    "I could have killed him, honestly",
    "That cake is to die for",
    "I hit the wall at mile twenty",
    "he beat me at chess again",
    "the deadline is killing us",
    "my boss will kill me",
    "I don't want to live in the city anymore",
    "I cut myself shaving",
    "the news hit her hard",
    "I want to die my hair",
    "I'm scared you'll leave me",
    "he kicked the ball and it hit me",
    "I hurt myself at the gym",
    "She beat me to it",
    "I don't want to live here anymore",
    "you kill me, you're so funny",
    "my mother died last year",
    "she hit me with a pillow again",
    "they beat us three nil",
)


@pytest.mark.parametrize("text", GRAVE)
def test_words_of_danger_are_heard(text: str) -> None:
    assert grave(text)
    assert grave(text.upper())
    assert grave(f"well you know, it was a long week. {text} and that was it really")


@pytest.mark.parametrize("text", HARMLESS)
def test_figures_of_speech_and_what_is_denied_are_left_alone(text: str) -> None:
    assert not grave(text)
    assert not grave(text.lower().replace(".", "").replace(",", ""))


def test_what_is_denied_first_and_said_after_is_heard() -> None:
    assert grave("I'm not joking. I want to kill myself.")
    assert grave("I never said it before, but I want to kill myself.")


@pytest.mark.parametrize(
    "text", ["Stop.", "Please stop", "can we stop here please", "I want to stop now", "Let's stop."]
)
def test_a_turn_that_only_asks_to_stop(text: str) -> None:
    assert asks_to_stop(text)


@pytest.mark.parametrize(
    "text", ["I want to stop smoking", "stop me if I'm wrong", "The bus stop was full", ""]
)
def test_a_turn_that_says_more(text: str) -> None:
    assert not asks_to_stop(text)


@given(st.text())
def test_no_text_ever_raises(text: str) -> None:
    assert isinstance(grave(text), bool)
    assert isinstance(asks_to_stop(text), bool)
