from __future__ import annotations

from listening_coach.checker.nearby import around, overlap


def test_the_sentence_around_a_place_is_found() -> None:
    assert around("He left. She cried.", (13, 18)) == "She cried."


def test_only_words_of_weight_are_shared() -> None:
    assert overlap("the boss moved it", "my boss moved that") == 2
    assert overlap("the boss moved it", "my boss moved that", "moved") == 1
