from __future__ import annotations

from listening_coach.checker.language.feelings import (
    are_near,
    feeling_lexicon,
    find_feelings,
    is_guess,
    names_feeling,
    polarity,
)
from listening_coach.checker.language.tokens import lower_words, tokenise


def test_every_word_has_a_family() -> None:
    assert feeling_lexicon()["let", "down"]
    assert all(feeling_lexicon().values())


def test_families_know_their_neighbours_and_their_side() -> None:
    assert are_near("sad", "lonely")
    assert not are_near("glad", "angry")
    assert polarity("glad") == -polarity("sad") == 1
    assert polarity("surprised") == 0


def test_a_feeling_stands_where_it_was_said() -> None:
    text = "I'm really let down, but I was not angry."
    first, second = find_feelings(tokenise(text))
    assert text[slice(*first.span)] == first.word == "let down"
    assert (first.negated, second.negated) == (False, True)
    assert names_feeling(lower_words(text))
    assert not names_feeling(lower_words("The bus left."))


def test_a_feeling_may_be_somebody_elses() -> None:
    (feeling,) = find_feelings(tokenise("My boss was angry."))
    assert feeling.third_person


def test_a_guess_is_known_by_its_words() -> None:
    assert is_guess(lower_words("I imagine that hurt."))
    assert not is_guess(lower_words("That hurt."))
