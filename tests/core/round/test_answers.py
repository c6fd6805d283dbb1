"""Which answers are open in a stage, and what an answer counts as."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.answers import allowed_answers, count_answer
from listening_coach.core.round.machine import begin_round
from listening_coach.core.round.protocol import AUTOMATIC, MEASURED
from listening_coach.core.round.state import Counts, RoundState

PROTOCOLS = content.protocols(Environment(Path("/nowhere"), Path("/nowhere")))
EVERYWHERE = [(p, stage) for p in PROTOCOLS for stage in PROTOCOLS[p].stages]
COUNTS = st.builds(Counts, *(st.integers(0, 6) for _ in range(5)))


def at(protocol: str, stage: str) -> RoundState:
    state, _ = begin_round(PROTOCOLS[protocol])
    return replace(state, stage=stage, phase="acting")


@given(st.sampled_from(EVERYWHERE), COUNTS)
def test_only_what_the_stage_names_is_allowed(place: tuple[str, str], counts: Counts) -> None:
    state = replace(at(*place), counts=counts)
    allowed = allowed_answers(state)
    assert set(allowed) <= set(state.now.next)
    assert len(set(allowed)) == len(allowed)
    if state.now.kind in MEASURED:
        assert not set(allowed) & set(AUTOMATIC)


@given(st.sampled_from(EVERYWHERE), st.sampled_from(["hearing", "paused", "ended"]))
def test_nothing_is_answered_while_nobody_has_the_word(place: tuple[str, str], phase: str) -> None:
    state = replace(at(*place), phase=phase)  # type: ignore[arg-type]  # one of the phases
    assert allowed_answers(state) == ()


@pytest.mark.parametrize(
    ("answer", "counts"),
    [("more", Counts(more=9)), ("swap", Counts(swaps=9)), ("another", Counts(another=9))],
)
def test_what_leads_back_is_not_offered_for_ever(answer: str, counts: Counts) -> None:
    stages = [place for place in EVERYWHERE if answer in PROTOCOLS[place[0]].stages[place[1]].next]
    assert stages
    for place in stages:
        assert answer not in allowed_answers(replace(at(*place), counts=counts))


def test_passing_the_floor_changes_roles_and_begins_to_count_again() -> None:
    before = replace(
        at("slt", "feedback"), counts=Counts(repairs=1, more=2, again=1), statement=("t1",),
        spoken=("t1",), fresh=True,
    )  # fmt: skip
    after = count_answer(before, "swap")
    assert after.first != before.first
    assert after.counts == Counts(swaps=1)
    assert (after.statement, after.spoken, after.fresh) == ((), (), False)


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        ("more", Counts(more=1)),
        ("again", Counts(again=1)),
        ("another", Counts(another=1)),
        ("nomore", Counts(repairs=2)),
    ],
)
def test_each_limited_answer_counts_once(answer: str, counts: Counts) -> None:
    before = replace(at("slt", "keep"), counts=Counts(repairs=2))
    assert count_answer(before, answer).counts == counts
