"""The time together in pictures and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from support.history import history
from support.sessions import sessions

from listening_coach.review.statistics import count_sessions
from listening_coach.tui.views.progress import progress

if TYPE_CHECKING:
    from listening_coach.core.record import SessionRecord


def test_where_nothing_is_kept_there_is_no_chart() -> None:
    shown = progress(count_sessions([]))
    assert shown.charts == ()
    assert shown.headline


@pytest.mark.parametrize("weeks", [1, 2, 8])
def test_every_session_of_the_two_is_a_value(weeks: int) -> None:
    shown = progress(count_sessions(history(weeks)))
    assert f"{weeks} session" in shown.headline
    minutes = shown.charts[0]
    assert len(minutes.values) == weeks
    assert list(minutes.values) == sorted(minutes.values)
    assert all(chart.words for chart in shown.charts)


def test_sessions_of_another_pair_are_left_out() -> None:
    ours = history(3)
    other = replace(ours[0], id="19990101-000000-0000", names=("Cleo", "Dan"))
    assert progress(count_sessions([other, *ours])) == progress(count_sessions(ours))


def test_it_does_not_matter_who_spoke_first() -> None:
    first, last = history(2)
    turned = replace(first, names=(first.names[1], first.names[0]))
    shown = progress(count_sessions([turned, last]))
    assert "2 sessions" in shown.headline


@given(sessions())
def test_any_session_can_be_shown(kept: SessionRecord) -> None:
    shown = progress(count_sessions([kept]))
    for chart in shown.charts:
        assert chart.title
        assert chart.words
