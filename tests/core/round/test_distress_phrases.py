"""The phrases of danger, as their files hold them."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from listening_coach.core.round import distress_phrases
from listening_coach.core.round.distress_phrases import FAMILIES, read_phrases
from listening_coach.core.round.distress_phrases.words import WORDS

TEXTS = {
    file.name.removesuffix(".txt"): file.read_text("utf-8")
    for file in files(distress_phrases).iterdir()
    if file.name.endswith(".txt")
}


def test_every_file_belongs_to_one_family() -> None:
    assert sorted(name for names in FAMILIES.values() for name in names) == sorted(TEXTS)


def test_every_family_has_phrases_and_no_phrase_stands_twice() -> None:
    phrases = [phrase for family in read_phrases().values() for phrase in family]
    assert all(read_phrases().values())
    assert len(set(phrases)) == len(phrases) > 500


@pytest.mark.parametrize("name", TEXTS)
def test_every_part_that_is_defined_is_used(name: str) -> None:
    parts = re.findall(r"(?m)^(\w+) = ", TEXTS[name])
    assert all(f"@{{{part}}}" in TEXTS[name] for part in parts)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_phrase_is_a_pattern_of_known_words(family: str) -> None:
    for phrase in read_phrases()[family]:
        assert "@" not in phrase
        assert set(re.findall(r"<(\w+)>", phrase)) <= {*WORDS}, phrase
        re.compile(re.sub(r"<(\w+)>", "x", phrase))
