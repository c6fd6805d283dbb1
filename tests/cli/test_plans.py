"""`plans`: whole sittings, step by step."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from listening_coach import content
from listening_coach.cli.parser import build
from listening_coach.cli.plans import plan_of
from listening_coach.config import Environment
from listening_coach.errors import UsageError

if TYPE_CHECKING:
    from support.shell import Shell

ENVIRONMENT = Environment(Path("/nowhere"), Path("/nowhere"))
PLANS = content.plans(ENVIRONMENT)


def test_every_plan_has_a_line(shell: Shell) -> None:
    assert [line.split()[0] for line in shell.run("plans").out.splitlines()] == list(PLANS)


@pytest.mark.parametrize("name", PLANS)
def test_each_step_stands_at_its_minute(shell: Shell, name: str) -> None:
    out = shell.run("plans", "show", name).out
    times = [int(m) * 60 + int(s) for m, s in re.findall(r"^(\d\d):(\d\d)  ", out, re.MULTILINE)]
    steps = PLANS[name].steps
    assert times == [sum(step.seconds for step in steps[:n]) for n in range(len(steps) + 1)]
    assert all(step.say in out for step in steps)


def composed(*words: str) -> list[str]:
    plan = plan_of(build().parse_args(["demo", *words]), ENVIRONMENT)
    return [] if plan is None else [step.round for step in plan.steps if step.round]


def test_rounds_are_put_together_in_the_order_in_which_they_were_named() -> None:
    assert composed() == []
    assert composed("--compose", "imago,slt", "--minutes", "30") == ["imago", "slt"]


@pytest.mark.parametrize(
    "words",
    [
        ("--plan", "nonsense"),
        ("--compose", "slt,nonsense"),
        ("--compose", "slt,imago", "--minutes", "1"),
        ("--speed", "0"),
        ("--speed", "-2"),
    ],
)
def test_what_cannot_be_put_together_is_a_question_of_use(words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError) as failed:
        composed(*words)
    assert failed.value.hint
