from __future__ import annotations

import re

import pytest

from listening_coach.checker import wording
from listening_coach.checker.language.tokens import lows, sentences

SAID = [
    *wording.strengths().values(),
    *wording.changes().values(),
    *(t for s in wording.sayings().values() for t in (s.text, s.reason, s.sample) if t),
]
FORBIDDEN = re.compile(
    r"\b(wrong|fail\w*|score\w*|grade\w*|bad|mistake\w*|good listener|bad listener|error\w*|"
    r"avoidant|narcissis\w*|codependen\w*|toxic|you are|you're (?:not|a)|you always|you never|"
    r"better than|worse than|should have)\b",
    re.IGNORECASE,
)
PLACES = {"quote", "point", "feeling", "note", "said", "heard"}


@pytest.mark.parametrize("text", SAID)
def test_nothing_judges_a_person(text: str) -> None:
    assert not FORBIDDEN.search(text)


@pytest.mark.parametrize("text", SAID)
def test_everything_is_easy_to_read(text: str) -> None:
    words = lows(re.sub(r"\{\w+\}", "", text))
    for start, end in sentences(text):
        assert len(lows(text[start:end])) <= 14
    if words:
        syllables = sum(max(1, len(re.findall("[aeiouy]+", re.sub("e$", "", w)))) for w in words)
        grade = 0.39 * len(words) + 11.8 * syllables / len(words) - 15.59
        assert grade < 8 or len(words) < 6


@pytest.mark.parametrize("text", SAID)
def test_every_place_is_known(text: str) -> None:
    assert set(re.findall(r"\{(\w+)\}", text)) <= PLACES


def test_each_subject_has_a_reason_of_its_own() -> None:
    for name, saying in wording.sayings().items():
        assert wording.subject(saying.reason) == name


def test_the_gravest_comes_first() -> None:
    names = list(wording.sayings())
    order = ["blame", "label", "question_why", "changed", "advice", "missed", "feeling", "long"]
    assert sorted(order, key=names.index) == order
