"""Words of danger: what counts, what does not, and what the round makes of them."""

from __future__ import annotations

import hashlib
import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.round.distress import asks_to_stop, family, suggests_danger
from listening_coach.core.round.distress_phrases import read_phrases

SENTENCES = Path(__file__).parents[3] / "models" / "safety" / "sentences.jsonl"
RECALL = 0.85
"""Least share of the sentences of danger held back that must be heard."""
FALSE_ALARMS = 0.07
"""Greatest share of the look-alikes held back that may be heard as danger."""
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
FAMILIES = {
    "violence": (
        "you punched me in the mouth and then you cried about it",
        "You shoved me down the stairs on Boxing Day.",
        "You had your hands round my throat until I saw stars",
    ),
    "threat": (
        "You said you'd burn the house down if I left.",
        "you held the bread knife to my throat",
        "If you leave me, I will find you, you told me.",
    ),
    "control": (
        "you won't let me see my sister any more",
        "You took my passport so I couldn't go home.",
        "I have to show you receipts for everything I buy.",
    ),
    "fear": (
        "I\u2019m afraid of you",
        "i lock myself in the bathroom until you calm down",
        "We all go quiet when we hear your car. I don't feel safe at home.",
    ),
    "sexual": (
        "I said no and you carried on anyway.",
        "you forced me to have sex",
        "I woke up and you were inside me",
    ),
    "child": (
        "you hit our son with a belt",
        "You locked the kids in the cellar until they stopped crying.",
        "I shook the baby last night",
    ),
    "self_harm": (
        "i have been cutting my arms again",
        "I burn myself with a lighter when we fight.",
        "there are cuts on my thighs and I did them",
    ),
    "suicide": (
        "you would all be happier without me",
        "I have been saving up my tablets.",
        "i stood on the bridge and thought about jumping",
        "I don't want to wake up tomorrow.",
    ),
    "others": (
        "my uncle used to touch me when I was little",
        "A man followed me home and grabbed me.",
        "my brother beats his wife and I have never told anyone my dad beat me with a cable",
    ),
}
"""Family of danger to a few words that speak of it."""
SAID_BACK = (
    "You're saying that I hit you last night",
    "so I won't let you see your sister",
    "You are afraid of me.",
    "What I hear is that you want to kill yourself",
    "i held a knife to your throat and you remember it",
    "you said no and I carried on anyway",
)
"""The same as a listener says it back."""
HARMLESS = (
    "I'm scared of losing you",
    "You drive me up the wall, and then you make me laugh.",
    "That film is too dark for me, he strangles a man on the train.",
    "I hit snooze three times and missed the bus",
    "You beat me at chess again and went on about it all evening.",
    "I put your mum's tablets in the box for the week",
    "Have you had your tablets?",
    "My sister threw a party for us",
    "I don't want sex tonight and I do want to be held",
    "I want to end it. Us, I mean.",
    "You took my hand and held it all the way home.",
    "the bridge was closed so I was late",
    "you never hit me",
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
    assert suggests_danger(text)
    assert suggests_danger(text.upper())
    assert suggests_danger(f"well you know, it was a long week. {text} and that was it really")


@pytest.mark.parametrize("text", HARMLESS)
def test_figures_of_speech_and_what_is_denied_are_left_alone(text: str) -> None:
    assert not suggests_danger(text)
    assert not suggests_danger(text.lower().replace(".", "").replace(",", ""))


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in FAMILIES.items() for text in texts]
)
def test_each_family_is_heard_typed_or_spoken(name: str, text: str) -> None:
    heard = re.sub(r"[.,!?]", "", text.lower())
    for said in (text, text.upper(), heard, heard.replace("'", "\u2019")):
        assert suggests_danger(said), name
    assert suggests_danger(f"well you know, it was a long week. {text} and that was it really")


def test_the_family_of_a_phrase_is_named() -> None:
    assert set(read_phrases()) == set(FAMILIES)
    assert family("You held the bread knife to my throat") == "threat"
    assert family("It was a long week") is None


@pytest.mark.parametrize("text", SAID_BACK)
def test_what_a_listener_says_back_is_heard(text: str) -> None:
    assert suggests_danger(text)


def test_sentences_held_back_are_mostly_heard_and_their_look_alikes_mostly_left_alone() -> None:
    rows = [json.loads(line) for line in SENTENCES.read_text("utf-8").splitlines()]
    held = [row for row in rows if row["part"] == "held back"]
    danger = [suggests_danger(row["text"]) for row in held if row["danger"] != "none"]
    harmless = [suggests_danger(row["text"]) for row in held if row["danger"] == "none"]
    assert min(len(danger), len(harmless)) > 90
    assert sum(danger) / len(danger) >= RECALL
    assert sum(harmless) / len(harmless) <= FALSE_ALARMS


def test_a_sentence_is_held_back_by_the_hash_of_its_text() -> None:
    for line in SENTENCES.read_text("utf-8").splitlines():
        row = json.loads(line)
        share = int(hashlib.sha256(row["text"].encode()).hexdigest(), 16) % 100
        assert row["part"] == ("develop" if share < 60 else "held back")


@pytest.mark.slow
@pytest.mark.parametrize("word", ["you ", "a'", "i hit ", "never ", ". ", "x"])
def test_a_long_text_takes_no_longer_for_each_word(word: str) -> None:
    suggests_danger("warm")
    times = []
    for length in (2_000, 16_000):
        began = time.process_time()
        suggests_danger(word * length)
        times.append(time.process_time() - began)
    assert times[1] < 40 * max(times[0], 0.005)


def test_what_is_denied_first_and_said_after_is_heard() -> None:
    assert suggests_danger("I'm not joking. I want to kill myself.")
    assert suggests_danger("I never said it before, but I want to kill myself.")


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
    assert isinstance(suggests_danger(text), bool)
    assert isinstance(asks_to_stop(text), bool)
