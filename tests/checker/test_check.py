from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listening_coach.checker.check import check
from listening_coach.checker.data import word_list
from listening_coach.checker.judge import VERSION, WORD_JUDGE, Judge
from listening_coach.checker.onnx_judge import OnnxJudge
from listening_coach.core.assessment import Reflection

STATEMENT = (
    "The boss moved the deadline, I had promised the kids the weekend, and nobody even asked me."
)
JUDGES: list[Judge] = [WORD_JUDGE, OnnxJudge()]
WHOLE = (
    "They changed the date on you, it ate the weekend you'd promised the kids, and no one asked."
)
VOCABULARY = """
    I you my your we he never the boss sister Monday nine pounds half past one and but so um because
    asked told forgot was wasn't angry happy sad maybe always kids weekend why don't should
    . ? ! , 😀 12:30 1,500.5 \u2019 \u0130 \u00df
"""
SPOKEN = st.lists(st.sampled_from(word_list(VOCABULARY)), max_size=40).map(" ".join)
TEXTS = st.one_of(SPOKEN, st.text(max_size=200))


@pytest.mark.parametrize("judge", JUDGES, ids=lambda j: j.version)
def test_a_perfect_echo_misses_nothing(judge: Judge) -> None:
    seen = check(Reflection(STATEMENT, STATEMENT), judge)
    assert {p.status for p in seen.points} == {"caught"}
    assert seen.coverage == pytest.approx(1.0)
    assert seen.parroting.flag


@settings(max_examples=40)
@given(SPOKEN)
def test_an_echo_misses_nothing_whatever_was_said(text: str) -> None:
    seen = check(Reflection(text, text))
    assert all(p.status == "caught" for p in seen.points if p.text.strip())


def test_the_version_is_that_of_the_judge() -> None:
    assert check(Reflection(STATEMENT, "")).checker == VERSION
    assert check(Reflection(STATEMENT, ""), JUDGES[1]).checker == JUDGES[1].version


@settings(max_examples=50)
@given(TEXTS, TEXTS)
def test_what_is_told_is_really_there(statement: str, response: str) -> None:
    seen = check(Reflection(statement, response))
    assert all(statement[slice(*p.span)] for p in seen.points)
    assert all(response[slice(*m.span)] == m.text for m in seen.moves)
    assert all(response[slice(*a.span)] == a.text for a in seen.added)
    assert all(p.evidence in response for p in seen.points if p.evidence is not None)
    strength = seen.feedback.strength
    assert strength is None or strength.quote in response
    for share in (seen.coverage, seen.reflects, seen.understood, seen.parroting.content):
        assert 0 <= share <= 1


@settings(max_examples=10, deadline=None)
@given(TEXTS, TEXTS)
def test_so_it_is_with_the_network(statement: str, response: str) -> None:
    seen = check(Reflection(statement, response), JUDGES[1])
    assert all(p.evidence in response for p in seen.points if p.evidence is not None)
    assert all(response[slice(*m.span)] == m.text for m in seen.moves)


@pytest.mark.parametrize("judge", JUDGES, ids=lambda j: j.version)
@pytest.mark.parametrize("text", ["", " ", "\n\n", "😀😀", "?", "a", "\u0301", "привет", "悲しい"])
def test_odd_texts_are_compared(text: str, judge: Judge) -> None:
    assert check(Reflection(text, STATEMENT), judge).feedback is not None
    assert check(Reflection(STATEMENT, text), judge).coverage == 0
    assert check(Reflection(text, text), judge).feedback is not None


@pytest.mark.slow
@pytest.mark.parametrize("judge", JUDGES, ids=lambda j: j.version)
def test_very_long_texts_are_compared(judge: Judge) -> None:
    long = " ".join(
        f"On day {i} I told my sister about the number {i}."
        for i in range(300 if judge is WORD_JUDGE else 20)
    )
    seen = check(Reflection(long, f"{long} So it was."), judge)
    assert 3 <= len(seen.points) <= 7


POINTS = (
    ("a", "The boss moved the deadline"),
    ("b", "The kids were promised the weekend"),
    ("c", "Nobody asked the speaker"),
)


@settings(max_examples=30)
@given(st.permutations(POINTS), SPOKEN)
def test_points_given_are_judged_alike_in_any_order(
    points: list[tuple[str, str]], response: str
) -> None:
    def fates(given: tuple[tuple[str, str], ...]) -> dict[str, str]:
        return {p.id: p.status for p in check(Reflection(STATEMENT, response, given)).points}

    assert fates(tuple(points)) == fates(POINTS)
    seen = check(Reflection(STATEMENT, response, tuple(points)))
    assert [(p.id, p.text) for p in seen.points] == points


def test_points_with_the_same_id_are_all_judged() -> None:
    seen = check(Reflection(STATEMENT, WHOLE, (("a", "The boss"), ("a", "The kids"))))
    assert [p.text for p in seen.points] == ["The boss", "The kids"]


@pytest.mark.parametrize("judge", JUDGES, ids=lambda j: j.version)
def test_own_words_are_caught_better_than_a_topic(judge: Judge) -> None:
    whole, topic = (
        check(Reflection(STATEMENT, r), judge) for r in (WHOLE, "So it's about your work.")
    )
    assert whole.coverage > topic.coverage
    assert whole.reflects > topic.reflects
    assert whole.understood > topic.understood


def test_what_a_round_does_not_comment_on_is_left_out() -> None:
    reflection = Reflection(STATEMENT, "Why don't you just ask him?", (), frozenset({"advice"}))
    assert not [m for m in check(reflection).moves if m.kind == "advice"]


def test_the_judge_takes_back_what_only_sounds_like_a_roadblock() -> None:
    statement = (
        "I rang Col about the house and he told me it'll come right, but on the thirtieth we "
        "have to be out and there is nowhere to put the boxes."
    )
    response = "So there's Col saying it'll come right, and the thirtieth, and no room for boxes."
    assert not [m for m in check(Reflection(statement, response), JUDGES[1]).moves
                if m.kind == "reassurance"]  # fmt: skip


def test_a_feeling_alone_is_caught_when_the_feeling_is_kept() -> None:
    seen = check(Reflection("I'm furious.", "You're livid."))
    assert [p.status for p in seen.points] == ["caught"]


def test_a_short_statement_may_have_a_longer_answer() -> None:
    short = check(Reflection("I'm tired.", "You sound quite tired to me, after all that today."))
    suggestion = short.feedback.suggestion
    assert suggestion is None or "Longer" not in suggestion.text
