"""`rounds`: what people can read of the kinds of round."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from listening_coach import content
from listening_coach.config import Environment

if TYPE_CHECKING:
    from support.shell import Shell

PROTOCOLS = content.protocols(Environment(Path("/nowhere"), Path("/nowhere")))
RESERVED = {"end", "state", "note", "direction", "class"}
"""Words of Mermaid that no state may be called."""


def test_every_round_has_a_line_in_the_order_of_the_list(shell: Shell) -> None:
    done = shell.run("rounds")
    assert [line.split()[0] for line in done.out.splitlines()] == list(PROTOCOLS)


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_round_is_shown_with_every_stage_and_every_answer(shell: Shell, name: str) -> None:
    script, diagram = shell.run("rounds", "show", name).out.split("stateDiagram-v2")
    for stage in PROTOCOLS[name].stages.values():
        if stage.kind != "end":
            assert stage.say in script
        for answer, target in stage.next.items():
            assert f"{answer} → {target}" in script
    arrows = re.findall(r"^ {4}(\S+) --> (\S+)(?:: (.*))?$", diagram, re.MULTILINE)
    assert len(arrows) == len(diagram.strip().splitlines())
    assert not {state for arrow in arrows for state in arrow[:2]} & RESERVED
    led = {
        (before.rstrip("_"), answer, after.rstrip("_"))
        for before, after, said in arrows
        for answer in said.split(" / ")
    }
    for stage in PROTOCOLS[name].stages.values():
        for answer, target in stage.next.items():
            assert (stage.name, answer, target) in led


def test_a_round_that_there_is_not_is_answered_with_those_that_there_are(shell: Shell) -> None:
    done = shell.run("rounds", "show", "nonsense")
    assert done.code == 2
    assert all(name in done.err for name in PROTOCOLS)


def test_a_round_of_ones_own_stands_among_ours(shell: Shell) -> None:
    source = Path(content.__file__).parent / "core" / "round" / "protocols" / "slt.toml"
    text = source.read_text("utf-8").replace('id = "slt"', 'id = "mine"', 1)
    shell.write("home/rounds/mine.toml", text)
    assert "mine" in [line.split()[0] for line in shell.run("rounds").out.splitlines()]
