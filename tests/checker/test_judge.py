from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.judge import WORD_JUDGE, Verdict


@given(st.text(max_size=120), st.lists(st.text(max_size=40), max_size=4))
def test_odds_add_up_and_evidence_stands_in_the_answer(response: str, points: list[str]) -> None:
    found = WORD_JUDGE.points(response, points)
    assert len(found) == len(points)
    for verdict in found:
        assert abs(verdict.caught + verdict.partly + verdict.missed + verdict.changed - 1) < 1e-9
        assert verdict.evidence is None or response[slice(*verdict.evidence)]


def test_the_likeliest_is_the_status() -> None:
    assert Verdict(0.1, 0.2, 0.6, 0.1).status == "missed"


def test_words_alone_know_no_moves_and_no_whole() -> None:
    assert [r.moves for r in WORD_JUDGE.read("a", ["b"])] == [{}]
    assert WORD_JUDGE.whole("a", ["b"]) is None


def test_what_stands_in_the_statement_is_supported() -> None:
    same, other = WORD_JUDGE.read("He sold the car.", ["He sold the car.", "She hates dogs."])
    assert same.supported > other.supported
