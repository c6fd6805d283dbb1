"""The time together: what is counted of whom, and that nothing is a score."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from support.history import history
from support.sessions import session, sessions

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.review.statistics import count_sessions
from listening_coach.tui.views.progress import progress

if TYPE_CHECKING:
    from listening_coach.core.record import SessionRecord


def test_the_two_who_met_last_are_shown_whoever_spoke_first() -> None:
    held = history(4)
    other = replace(session(9), names=("Cy", "Dee"), started=held[0].started - timedelta(days=9))
    turned = replace(
        held[-1],
        names=("Ben", "Anna"),
        started=held[-1].started + timedelta(days=1),
        id="20990101-000000-0001",
    )
    shown = progress(count_sessions([other, *held, turned]))
    assert shown.headline.startswith("5 sessions and ")
    titles = [chart.title for chart in shown.charts]
    assert titles[1:3] == ["Ben felt understood, 1 to 5", "Anna felt understood, 1 to 5"]
    ben, anna = shown.charts[1:3]
    assert (len(ben.values), len(anna.values)) == (5, 5)
    assert ben.values[-1] == anna.values[-2]
    assert anna.values[-1] == ben.values[-2]


def test_the_words_say_what_the_picture_shows() -> None:
    shown = progress(count_sessions(history(6)))
    words = {chart.title: chart.words for chart in shown.charts}
    assert words["Anna felt understood, 1 to 5"] == "between 3.0 and 4.0, last 4.0"
    assert words["Felt and guessed lay apart, 0 to 4"] == "between 0.2 and 1.8, last 0.2"
    assert words["Points that came back"] == "40 of 48 in all"
    assert words["Reflections beside questions"] == "18 reflections, 6 questions in all"


def test_nothing_is_made_of_nothing() -> None:
    assert progress(count_sessions([])).charts == ()
    alone = progress(count_sessions([replace(session(), exchanges=())]))
    assert alone.headline.startswith("1 session and ")
    assert alone.charts[0].words.startswith("once: ")
    assert {chart.words for chart in alone.charts[1:]} == {"nothing to count yet"}


@given(seconds=st.integers(0, 200))
def test_one_is_one_and_more_are_many(seconds: int) -> None:
    whole = session()
    (first, *_) = whole.turns
    lasting = replace(first, started=0, ended=seconds * SAMPLE_RATE)
    shown = progress(count_sessions([replace(whole, turns=(lasting,))]))
    minutes = round(seconds / 60)
    said = "1 minute of talk" if minutes == 1 else f"{minutes} minutes of talk"
    assert shown.headline.startswith(f"1 session and {said}")


@given(kept=st.lists(sessions(), max_size=4))
def test_any_sessions_can_be_shown(kept: list[SessionRecord]) -> None:
    for chart in progress(count_sessions(kept)).charts:
        assert chart.words
        assert len(chart.values) <= len(kept) * 2
