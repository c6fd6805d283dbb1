from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from support.sessions import ASSESSMENT, session, sessions

from listening_coach.review.statistics import NONE, Share, count_session, count_sessions

if TYPE_CHECKING:
    from listening_coach.core.record import SessionRecord


def test_what_can_be_counted_of_a_session() -> None:
    counted = count_session(session(exchanges=2))
    assert (counted.turns, counted.spoken_s) == (4, 20.0)
    assert counted.understood == (4.0, None)
    assert counted.gap == 1.0
    assert counted.caught == Share(2, 4)
    assert (counted.reflections, counted.questions) == (2, 0)
    assert counted.verdicts == Share(2, 2)
    assert counted.marks == Share(0, 2)


def test_what_the_speaker_takes_back_counts_for_the_speaker() -> None:
    whole = session()
    (exchange,) = whole.exchanges
    taken = replace(whole, exchanges=(replace(exchange, overruled=("p2",)),))
    assert count_session(taken).caught == Share(2, 2)
    assert count_session(taken).marks == Share(1, 1)


def test_speaker_and_checker_may_think_otherwise() -> None:
    (exchange,) = session().exchanges
    low = replace(exchange, id="x2", assessment=replace(ASSESSMENT, understood=0.1))
    between = replace(exchange, id="x3", verdict="almost")
    silent = replace(exchange, id="x4", verdict=None)
    missed = replace(exchange, id="x5", verdict="missed")
    record = replace(session(), exchanges=(exchange, low, between, silent, missed))
    assert count_session(record).verdicts == Share(1, 3)


def test_what_was_misheard_says_nothing() -> None:
    whole = session()
    misheard = tuple(replace(e, misheard=True) for e in whole.exchanges)
    counted = count_session(replace(whole, exchanges=misheard))
    assert (counted.caught, counted.verdicts, counted.understood) == (NONE, NONE, (None, None))


@given(kept=st.lists(sessions(), max_size=4))
def test_any_sessions_can_be_counted(kept: list[SessionRecord]) -> None:
    counted = count_sessions(kept)
    assert len(counted.sessions) == len(kept)
    assert counted.turns == sum(len(s.turns) for s in kept)
    assert 0 <= counted.verdicts.part <= counted.verdicts.of
    assert [s.started for s in counted.sessions] == sorted(s.started for s in kept)
