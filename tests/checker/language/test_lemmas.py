from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from listening_coach.checker.language.lemmas import lemmatise


@pytest.mark.parametrize(
    ("one", "other"),
    [("going", "went"), ("hoped", "hope"), ("stopped", "stop"), ("parties", "party"),
     ("boss's", "boss"), ("told", "telling"), ("things", "thing"), ("remembered", "remember"),
     ("answered", "answer"), ("families", "family"), ("mothers", "mother"), ("agreed", "agree"),
     ("dying", "die"), ("children", "child"), ("worst", "bad")],
)  # fmt: skip
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert lemmatise(one) == lemmatise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("care", "cars"), ("early", "ears"), ("letter", "lets"), ("summer", "sums"),
     ("both", "bother"), ("number", "numb"), ("shower", "show"), ("even", "evening"),
     ("mother", "mum"), ("fear", "afraid")],
)  # fmt: skip
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert lemmatise(one) != lemmatise(other)


def test_threads_do_not_disturb_each_other() -> None:
    words = [f"{stem}{ending}" for stem in ("walk", "jump", "paint") for ending in ("ed", "ing")]
    with ThreadPoolExecutor(8) as pool:
        lemmas = list(pool.map(lemmatise.__wrapped__, words * 400))
    assert lemmas == [word.removesuffix("ed").removesuffix("ing") for word in words] * 400
