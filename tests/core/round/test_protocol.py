"""Rounds as data: what is accepted, and what is said about the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

import listening_coach.core
from listening_coach.core.round.protocol import parse_protocol
from listening_coach.errors import ConfigError

FILES = sorted((Path(listening_coach.core.__file__).parent / "round" / "protocols").glob("*.toml"))
GOOD = """\
id = "tiny"
title = "Tiny"
about = "Say and give back."
practices = [1]
topic_rule = "Anything."
duration_s = 60
roles = ["a", "b"]
start = "say"

[stages.say]
kind = "speak"
actor = "a"
say = "Speak."
next = { done = "back" }

[stages.back]
kind = "reflect"
actor = "b"
say = "Give it back."
next = { done = "end" }

[stages.end]
kind = "end"
actor = "app"
say = ""
"""


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_round_in_the_package_is_sound_and_named_as_its_file(file: Path) -> None:
    protocol = parse_protocol(file.read_text("utf-8"), file.name)
    assert protocol.id == file.stem
    assert set(protocol.practices) <= set(range(1, 9))


def test_a_good_round_is_read() -> None:
    protocol = parse_protocol(GOOD, "tiny.toml")
    assert protocol.stages["say"].next == {"done": "back"}
    assert protocol.max_repairs == 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('start = "say"', 'start = "sya"', "line 8: start: the round starts at 'sya'"),
        ('{ done = "back" }', '{ done = "bakc" }', "line 10: say: next.done leads to 'bakc'"),
        (
            'kind = "speak"',
            'kind = "spaek"',
            "say: field 'kind' is 'spaek', which is none of show,",
        ),
        ('actor = "a"', 'actor = "c"', "line 10: say: actor 'c'"),
        ("duration_s = 60", 'duration_s = "60"', "line 6: duration_s: field 'duration_s' should"),
        (
            "duration_s = 60",
            "duration_s = 60\nwrong = 1",
            "line 7: wrong: field 'wrong' is unknown",
        ),
        ('say = "Speak."\n', "", "say: field 'say' is missing"),
        ('title = "Tiny"\n', "", "field 'title' is missing"),
        ('{ done = "end" }', '{ done = "back" }', "the end cannot be reached"),
        ('kind = "reflect"', 'kind = "verdict"', "exhausted"),
        (
            '["a", "b"]',
            '["a", "b", "c"]',
            "roles: field 'roles' should have exactly 2 items",
        ),
        ('["a", "b"]', '["a", "a"]', "line 7: roles: the two roles need different names"),
        ("[1]", "[1, 9]", "line 4: practice 2: item 2 of field 'practices' should be 1 to 8"),
        ("[1]", "[true]", "line 4: practice 1: item 1 of field 'practices' should be a whole"),
        ("[stages.say]", "[stages.say]\nname = 'x'", "11: say: field 'name' is unknown"),
        ('next = { done = "back" }', "next = { done = 1 }", "line 14: say: field 'done' should"),
        ('actor = "b"', 'actor = "b"\nleast = 2', "line 16: back: least is larger than most"),
        ("id =", "id", "not valid TOML"),
        ("practices = [1]", f"practices = {'[' * 5000}", "not valid TOML"),
        ("practices = [1]", f"practices = [{'1' * 5000}]", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(old: str, new: str, says: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_protocol(GOOD.replace(old, new, 1), "tiny.toml")
    assert "tiny.toml" in caught.value.message
    assert says in caught.value.message


def test_a_stage_that_nothing_leads_to_is_refused() -> None:
    island = (
        GOOD + '\n[stages.island]\nkind = "show"\nactor = "a"\nsay = "?"\nnext = {done="end"}\n'
    )
    with pytest.raises(ConfigError, match="no other stage leads here"):
        parse_protocol(island, "tiny.toml")
