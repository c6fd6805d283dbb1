from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker import scoring
from listening_coach.checker.judge import SentenceReading
from listening_coach.checker.language.passage import read
from listening_coach.checker.points import Claim
from listening_coach.core.assessment import Feelings, Move, PointStatus

SAID = "The bus was late again and I stood in the rain for an hour with my bag."
statuses = st.sampled_from(["caught", "partly", "missed", "changed"])


def claims(core: list[bool]) -> list[Claim]:
    return [Claim("p", read("It rained", "speaker"), (0, 9), c) for c in core]


def move(kind: str) -> Move:
    return Move(kind, "x", (0, 1), 0.9, "fact")  # type: ignore[arg-type]  # one of the kinds


def test_core_points_weigh_double_and_partly_counts_half() -> None:
    both = claims([True, False])
    assert scoring.measure_coverage(both, ["caught", "missed"]) == pytest.approx(2 / 3)
    assert scoring.measure_coverage(both, ["missed", "partly"]) == pytest.approx(1 / 6)
    assert scoring.measure_coverage([], []) == 0


@given(st.lists(st.tuples(st.booleans(), statuses), max_size=7))
def test_coverage_is_a_share(points: list[tuple[bool, PointStatus]]) -> None:
    core, status = [c for c, _ in points], [s for _, s in points]
    assert 0 <= scoring.measure_coverage(claims(core), status) <= 1


@pytest.mark.parametrize(
    ("response", "copied"),
    [(SAID, True), ("You got soaked waiting for that bus.", False), ("The bus was late", False)],
)
def test_a_copy_is_parroting_once_it_is_long_enough(response: str, copied: bool) -> None:
    said, back = read(SAID, "speaker"), read(response, "listener")
    assert scoring.measure_parroting(said, back, frozenset()).flag is copied
    assert not scoring.measure_parroting(said, back, frozenset({"parroting"})).flag


def test_only_a_statement_of_some_length_can_be_outgrown() -> None:
    long, short = read(SAID, "speaker"), read("I'm tired.", "speaker")
    answer = read(f"{SAID} {SAID}", "listener")
    assert scoring.is_long(long, answer)
    assert not scoring.is_long(short, answer)
    assert scoring.measure_length_ratio(long, answer) == 2
    assert scoring.measure_length_ratio(read("", "speaker"), answer) == 0


def test_what_the_statement_does_not_support_is_an_addition() -> None:
    response = read("You got wet. Maybe the driver was drunk.", "listener")
    readings = [SentenceReading(0.9, {}), SentenceReading(0.2, {})]
    (addition,) = scoring.find_additions(response, readings)
    assert response.text[slice(*addition.span)] == addition.text == "Maybe the driver was drunk."
    assert addition.guess
    assert addition.confidence == pytest.approx(0.8)


def test_a_response_is_classified_by_what_it_mostly_does() -> None:
    assert scoring.classify_response(0.6, [move("advice")]) == "reflection"
    assert scoring.classify_response(0.1, [move("question_open"), move("advice")]) == "question"
    assert scoring.classify_response(0.1, [move("advice")]) == "input"
    assert scoring.classify_response(0.1, [move("thanks")]) == "other"


def test_a_roadblock_lowers_how_understood_somebody_feels() -> None:
    kept = Feelings(("sad",), ("sad",), "kept")
    plain = scoring.estimate_understanding(0.5, (), kept, (), None)
    assert scoring.estimate_understanding(0.5, (), kept, [move("advice")], None) < plain <= 1
