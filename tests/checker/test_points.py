from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.passage import read
from listening_coach.checker.points import Claim, find_claims, nearest

LONG = "I saw my brother at the station. He was angry about the car. " * 20


def claims(said: str, *given: tuple[str, str]) -> list[Claim]:
    return find_claims(read(said, "speaker"), given)


def test_each_thing_said_is_a_point() -> None:
    said = "The boss moved the deadline on Monday, I had promised the kids the weekend, and nobody "
    assert [c.passage.text for c in claims(f"{said}even asked me. I'm furious.")] == [
        "The boss moved the deadline on Monday",
        "I had promised the kids the weekend, nobody even asked me",
        "I'm furious",
    ]


@pytest.mark.parametrize(("text", "most"), [("I'm tired.", 1), (LONG, 7)])
def test_there_are_neither_none_nor_too_many(text: str, most: int) -> None:
    assert 1 <= len(claims(text)) <= most


def test_what_was_taken_back_is_no_point() -> None:
    texts = " ".join(c.passage.text for c in claims("um we met at one no sorry two and he left"))
    assert "um" not in texts
    assert "one" not in texts


@given(st.text(max_size=200))
def test_points_stand_in_the_statement_in_order(text: str) -> None:
    spans = [c.span for c in claims(text)]
    assert spans == sorted(spans)
    assert all(0 <= s < e <= len(text) for s, e in spans)


def test_a_given_point_keeps_its_id_and_finds_its_place() -> None:
    said = "The bus was late. My sister cried."
    (claim,) = claims(said, ("x", "The sister was crying"))
    assert (claim.id, claim.passage.text) == ("x", "The sister was crying")
    assert said[slice(*claim.span)] == "My sister cried"


def test_the_nearest_text_shares_most() -> None:
    assert nearest("The sister cried", ["The bus was late", "My sister cried"]) == 1


PLACE = """
from listening_coach.checker.language.passage import read
from listening_coach.checker.points import find_claims

said = "I know the boring bits because you tell me the boring bits. Is it the bridge?"
point = "The speaker knows the boring bits because the listener tells them"
(claim,) = find_claims(read(said, "speaker"), [("x", point)])
print(claim.span)
"""


def test_a_given_point_has_the_same_place_in_every_run() -> None:
    places = {
        subprocess.run(
            [sys.executable, "-c", PLACE],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True, capture_output=True, text=True,
        ).stdout
        for seed in "0123"
    }  # fmt: skip
    assert places == {"(0, 22)\n"}
