from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.judge import WORD_JUDGE, Comparison, Verdict
from listening_coach.checker.language.passage import Passage, read


def passages(*texts: str) -> list[Passage]:
    return [read(text, "speaker").resolved for text in texts]


def compare(response: str, *points: str) -> Comparison:
    return WORD_JUDGE.compare(read(response, "listener").resolved, passages(*points))


@given(st.text(max_size=120), st.lists(st.text(max_size=40), max_size=4))
def test_odds_add_up_and_evidence_stands_in_the_answer(response: str, points: list[str]) -> None:
    verdicts = compare(response, *points).verdicts
    assert len(verdicts) == len(points)
    for verdict in verdicts:
        assert abs(verdict.caught + verdict.partly + verdict.missed + verdict.changed - 1) < 1e-9
        assert verdict.evidence is None or response[slice(*verdict.evidence)]


def test_evidence_is_quoted_as_it_was_said() -> None:
    (verdict,) = compare("Fine. So I forgot you.", "You forgot me").verdicts
    assert verdict.evidence is not None
    assert "Fine. So I forgot you."[slice(*verdict.evidence)] == "So I forgot you"


def test_the_likeliest_is_the_status() -> None:
    assert Verdict(0.1, 0.2, 0.6, 0.1).status == "missed"


def test_words_alone_know_no_moves_and_no_whole() -> None:
    (statement, sentence) = passages("a", "b")
    assert [r.moves for r in WORD_JUDGE.read(statement, [sentence])] == [{}]
    assert compare("a", "b").whole is None


def test_what_stands_in_the_statement_is_supported() -> None:
    said, *sentences = passages("He sold the car.", "He sold the car.", "She hates dogs.")
    same, other = WORD_JUDGE.read(said, sentences)
    assert same.supported > other.supported
