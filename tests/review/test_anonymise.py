"""Other names in the place of the two, wherever they were said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sessions import rich, session, sessions

from listening_coach.core.assessment import Point
from listening_coach.review.anonymise import Names, replace_names

if TYPE_CHECKING:
    from listening_coach.core.record import SessionRecord

OTHERS: tuple[Names, ...] = ("initials", "pseudonyms")


@given(sessions())
def test_names_that_may_stay_change_nothing(kept: SessionRecord) -> None:
    assert replace_names(kept, "keep") is kept


@given(sessions(), st.sampled_from(OTHERS))
def test_two_people_keep_two_different_names(kept: SessionRecord, names: Names) -> None:
    first, second = replace_names(kept, names).names
    assert first != second


@given(sessions(), st.sampled_from(OTHERS))
def test_all_but_words_and_names_stays_as_it_was(kept: SessionRecord, names: Names) -> None:
    other = replace_names(kept, names)
    assert [t.id for t in other.turns] == [t.id for t in kept.turns]
    assert [(t.started, t.ended) for t in other.turns] == [(t.started, t.ended) for t in kept.turns]
    assert [e.rating for e in other.exchanges] == [e.rating for e in kept.exchanges]
    assert other.started == kept.started


@pytest.mark.parametrize("names", OTHERS)
def test_private_notes_stay_with_the_names(names: Names) -> None:
    assert any(rich().notes)
    assert replace_names(rich(), names).notes == ("", "")


@pytest.mark.parametrize("names", OTHERS)
def test_no_name_is_left_in_any_text(names: Names) -> None:
    kept = replace(
        session(statement="Ada Lovelace, BEN said that Ben's coat is Ada's."),
        names=("Ada Lovelace", "Ben"),
    )
    text = repr(replace_names(kept, names))
    assert not re.search(r"\b(Ada|Lovelace|Ben)\b", text)
    assert "BEN" in text


def test_a_name_inside_another_word_is_left_alone() -> None:
    kept = replace(session(statement="Benches and Adams; ben and ada."), names=("Ada", "Ben"))
    other = replace_names(kept, "initials")
    assert other.turns[0].text == "Benches and Adams; ben and ada."


def test_two_with_one_initial_are_told_apart() -> None:
    assert replace_names(replace(session(), names=("Ada", "Anna")), "initials").names == (
        "A1",
        "A2",
    )
    assert replace_names(replace(session(), names=("", "Ben")), "initials").names == ("?.", "B.")


def test_a_pseudonym_is_never_the_name_of_one_of_the_two() -> None:
    for own in ("Robin", "Kim", "Alex"):
        other = replace_names(replace(session(), names=(own, "Ben")), "pseudonyms").names
        assert own not in other


@given(st.text("Ben Ada!", max_size=30), st.data())
def test_a_span_leads_to_the_same_words_after_the_names_are_replaced(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    kept = session(statement=text)
    assessment = kept.exchanges[0].assessment
    assert assessment is not None
    point = Point("p1", text[start:end], (start, end), core=True, status="caught", confidence=1.0)
    exchange = replace(kept.exchanges[0], assessment=replace(assessment, points=(point,)))
    other = replace_names(replace(kept, exchanges=(exchange,)), "pseudonyms").exchanges[0]
    assert other.assessment is not None
    (moved,) = other.assessment.points
    first, last = moved.span
    assert 0 <= first <= last <= len(other.reflection.statement)
    if not re.search(r"\w", text[:start][-1:] + text[start:end][:1]) and not re.search(
        r"\w", text[start:end][-1:] + text[end:][:1]
    ):
        assert other.reflection.statement[first:last] == moved.text
