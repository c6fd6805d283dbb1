from __future__ import annotations

from listening_coach.checker.kin import exchanged

SAID = "The sister came to the hospital with flowers."


def heard(response: str, statement: str = SAID) -> list[str]:
    return [h for _, h, _, _ in exchanged(statement, response, SAID)]


def test_the_other_of_a_pair_is_a_change() -> None:
    assert heard("A brother came to the hospital with flowers.") == ["brother"]


def test_a_relative_who_was_named_or_stands_elsewhere_is_none() -> None:
    assert not heard("A brother came to the hospital with flowers.", SAID + " Her brother, too.")
    assert not heard("My brother likes the sea.")
    assert not heard("A brother-in-law came to the hospital with flowers.")
    assert not heard("Sis came to the hospital with flowers.")
