"""The learning path suggests what has not been held, and then what was held longest ago."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.session.learning_path import put_first, suggest_round

WEEKS = content.weeks()
ROUNDS = content.protocols(Environment(home=Path("/nowhere"), models=Path("/nowhere")))


def test_four_weeks_that_lead_through_every_round() -> None:
    assert len(WEEKS) == 4
    assert sorted(name for week in WEEKS for name in week.rounds) == sorted(ROUNDS)


def test_following_it_leads_from_easy_to_deep() -> None:
    held: list[tuple[str, ...]] = []
    for _ in ROUNDS:
        held.insert(0, (suggest_round(WEEKS, held).round,))
    path = [name for (name,) in reversed(held)]
    assert path == [name for week in WEEKS for name in week.rounds]
    assert suggest_round(WEEKS, held).round == path[0]


@given(held=st.lists(st.lists(st.sampled_from([*ROUNDS, "one of theirs"]), max_size=3), max_size=9))
def test_it_suggests_a_round_whatever_was_held(held: list[list[str]]) -> None:
    suggestion = suggest_round(WEEKS, held)
    assert suggestion.round in ROUNDS
    choices = put_first(suggestion, tuple(ROUNDS))
    assert choices[0] == suggestion.round
    assert sorted(choices) == sorted(ROUNDS)
