from __future__ import annotations

from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.word_relations import related, weight


def test_words_that_stand_for_each_other_are_related() -> None:
    assert lemmatise("manager") in related(lemmatise("boss"))
    assert lemmatise("mother") in related(lemmatise("mums"))
    assert lemmatise("fear") in related(lemmatise("afraid"))
    assert related("xyzzy") == frozenset()


def test_words_of_one_family_of_feelings_are_related() -> None:
    assert lemmatise("livid") in related(lemmatise("furious"))


def test_rare_words_weigh_most() -> None:
    assert weight("xyzzy") == 1.0
    assert 0 < weight(lemmatise("time")) < 1.0
