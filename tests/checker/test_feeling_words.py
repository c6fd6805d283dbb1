from __future__ import annotations

from listening_coach.checker.feeling_words import PSEUDO, lexicon, longest, near, polarity


def test_every_word_has_a_family_and_a_strength() -> None:
    assert all(strength in {1, 2, 3} and family for family, strength in lexicon().values())
    assert longest() >= 3


def test_families_know_their_neighbours_and_their_side() -> None:
    assert near("sad", "lonely")
    assert not near("glad", "angry")
    assert polarity("glad") == -polarity("sad") == 1
    assert polarity("surprised") == 0


def test_what_passes_for_a_feeling_has_one_under_it() -> None:
    assert all(PSEUDO.values())
