from __future__ import annotations

from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.lexicon import RELATIVES, verb_lemmas, verbs


def test_every_relative_has_a_counterpart() -> None:
    for pair, side in RELATIVES.values():
        assert (pair, 1 - side) in RELATIVES.values()
    assert RELATIVES["mum"] == RELATIVES["mother"] != RELATIVES["dad"]


def test_verbs_are_known_by_their_lemma() -> None:
    assert "give" in verbs()
    assert lemmatise("gave") in verb_lemmas()
