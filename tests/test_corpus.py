"""The labelled conversations that the judge learns from: their form, and their balance."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, get_args

import pytest

from listening_coach.core.assessment import FeelingStatus, MoveKind, PointStatus

FILES = sorted(
    (Path(__file__).resolve().parents[1] / "models" / "judge" / "corpus").glob("*.jsonl")
)
FEELINGS = {"absent" if f == "missed" else f for f in get_args(FeelingStatus)}
Case = dict[str, Any]


def cases(file: Path) -> list[Case]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


ALL = [case for file in FILES for case in cases(file)]
ANSWERS = [answer for case in ALL for answer in case["responses"]]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_case_is_whole(file: Path) -> None:
    for case in cases(file):
        name = case["id"]
        assert set(case) == {
            "id", "practice", "depth", "statement", "points", "feelings", "responses",
        }, name  # fmt: skip
        assert case["practice"] in range(1, 9), name
        assert case["depth"] in range(1, 5), name
        assert case["statement"].strip(), name
        assert any(p["core"] is True for p in case["points"]), name
        for point in case["points"]:
            assert set(point) == {"id", "text", "core"}, name
            assert isinstance(point["core"], bool), name
            assert point["text"].strip(), name
        assert {f["kind"] for f in case["feelings"]} <= {"stated", "implied"}, name
        assert len(case["responses"]) >= 6, name


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_answer_is_labelled_for_every_point(file: Path) -> None:
    for case in cases(file):
        points = [p["id"] for p in case["points"]]
        assert len(set(points)) == len(points), case["id"]
        ids = [a["id"] for a in case["responses"]]
        assert len(set(ids)) == len(ids), case["id"]
        for answer in case["responses"]:
            name = (case["id"], answer["id"])
            assert set(answer) - {"edit"} == {
                "id", "text", "points", "added", "feeling", "moves", "understood",
            }, name  # fmt: skip
            assert sorted(answer["points"]) == sorted(points), name
            assert set(answer["points"].values()) <= set(get_args(PointStatus)), name
            assert answer["feeling"] in FEELINGS, name
            assert answer["moves"], name
            assert set(answer["moves"]) <= set(get_args(MoveKind)), name
            assert answer["understood"] in range(5), name
            assert all(isinstance(claim, str) for claim in answer["added"]), name


def test_no_case_is_there_twice() -> None:
    assert Counter(c["id"] for c in ALL).most_common(1)[0][1] == 1
    assert Counter(c["statement"] for c in ALL).most_common(1)[0][1] == 1


def test_no_outcome_is_rare() -> None:
    states = Counter(s for a in ANSWERS for s in a["points"].values())
    shares = {state: count / states.total() for state, count in states.items()}
    assert shares["caught"] > 0.25
    assert shares["partly"] > 0.10
    assert shares["changed"] > 0.08
    assert shares["missed"] < 0.50
    understood = Counter(a["understood"] for a in ANSWERS)
    assert min(understood[i] for i in range(5)) > 0.1 * len(ANSWERS)


def test_every_practice_and_every_move_is_there() -> None:
    practices = Counter(c["practice"] for c in ALL)
    assert min(practices[i] for i in range(1, 9)) >= 0.1 * len(ALL)
    moves = Counter(m for a in ANSWERS for m in a["moves"])
    assert min(moves[m] for m in get_args(MoveKind)) >= 40


def test_length_does_not_give_the_best_answer_away() -> None:
    longest = sum(
        max(c["responses"], key=lambda a: (a["understood"], len(a["text"])))["text"]
        == max((a["text"] for a in c["responses"]), key=len)
        for c in ALL
    )
    assert longest < 0.5 * len(ALL)
