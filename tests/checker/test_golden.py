"""The checker's results on our own conversations, as recorded by `support/golden.py`."""

from __future__ import annotations

import json

import pytest
from support import golden

QUICK = ("corpus-1.jsonl", "corpus-9.jsonl", "corpus-contrast-1.jsonl")
"""Files small enough to be compared in every run of the tests; the script compares all."""
TOLERANCE = 0.02
"""The network's arithmetic differs in its last bits from one kind of processor to another."""
MOST_DIFFERING = 1
"""Answers whose status may lie so near a threshold that those last bits turn it."""


@pytest.mark.slow
@pytest.mark.parametrize("name", QUICK)
def test_words_alone_say_what_they_said(name: str) -> None:
    (file,) = (f for f in golden.corpus() if f.name == name)
    assert golden.digest(golden.assess_file(file, "words")) == golden.recorded()["words"][name]


def test_given_points_are_judged_as_they_were() -> None:
    (file,) = (f for f in golden.corpus() if f.name == QUICK[1])
    lines = golden.assess_file(file, "words-given")
    assert golden.digest(lines) == golden.recorded()["words-given"][file.name]


def alike(one: object, other: object) -> bool:
    """Return whether two values are the same but for the network's last bits."""
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) < TOLERANCE
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[k], other[k]) for k in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return one == other


@pytest.mark.slow
def test_the_judge_says_what_it_said() -> None:
    before = golden.SAMPLE.read_text("utf-8").splitlines()
    after = golden.assess_sample()
    assert len(before) == len(after) > 30
    pairs = [(json.loads(line), json.loads(kept)) for line, kept in zip(after, before, strict=True)]
    differing = [kept["id"] for line, kept in pairs if not alike(line, kept)]
    assert len(differing) <= MOST_DIFFERING, differing
