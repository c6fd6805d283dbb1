"""Plans: read, refused with the place of the mistake, and put together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.session.plan import compose_plan, parse_plan
from listening_coach.errors import ConfigError

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
ROUNDS = content.protocols(SETTINGS)
FRAME = content.plan(SETTINGS, "twenty-minutes")
GOOD = """id = "short"
title = "Short"
about = "One round."

[[steps]]
kind = "arrive"
seconds = 10
say = "Breathe."

[[steps]]
kind = "round"
round = "slt"
seconds = 60
say = "Talk."
"""


def test_a_plan_is_read() -> None:
    plan = parse_plan(GOOD, "short.toml")
    assert (plan.seconds, plan.rounds) == (70, ("slt",))


@pytest.mark.parametrize(
    ("change", "line", "field"),
    [
        (('kind = "arrive"', 'kind = "dance"'), 6, "dance"),
        (("seconds = 60", "seconds = -1"), 13, "seconds"),
        (("seconds = 60", 'seconds = "long"'), 13, "seconds"),
        (('round = "slt"\n', ""), 10, "round"),
        (('say = "Breathe."', 'say = "Breathe."\nround = "slt"'), 9, "round"),
        (("seconds = 10", "minutes = 10"), 7, "minutes"),
        (('about = "One round."\n', ""), None, "about"),
    ],
)
def test_a_mistake_is_named_with_its_place(
    change: tuple[str, str], line: int | None, field: str
) -> None:
    with pytest.raises(ConfigError) as error:
        parse_plan(GOOD.replace(*change), "short.toml")
    place = f"short.toml, line {line}:" if line else "short.toml:"
    assert error.value.message.startswith(place)
    assert field in error.value.message


def test_a_plan_of_a_round_that_there_is_not_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "mine.toml").write_text(GOOD.replace("slt", "tango"))
    with pytest.raises(ConfigError, match="tango"):
        content.plans(Environment(home=tmp_path, models=tmp_path))


def test_a_plan_of_ones_own_stands_beside_ours(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "mine.toml").write_text(GOOD)
    assert "short" in content.plans(Environment(home=tmp_path, models=tmp_path))


@given(
    rounds=st.lists(st.sampled_from(sorted(ROUNDS)), min_size=1, max_size=4),
    minutes=st.integers(40, 120),
)
def test_a_composed_plan_holds_what_was_chosen_in_the_time(rounds: list[str], minutes: int) -> None:
    plan = compose_plan(FRAME, [ROUNDS[name] for name in rounds], minutes)
    assert plan.rounds == tuple(rounds)
    assert plan.steps[0].kind == "arrive"
    assert plan.steps[-1].kind == "closing"
    assert plan.seconds <= minutes * 60
    assert plan.seconds > minutes * 60 - 60 * len(rounds)
