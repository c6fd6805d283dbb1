"""A session as a conversation to read."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sessions import ASSESSMENT, RESPONSE, STATEMENT, session, sessions

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import offsets
from listening_coach.review.conversation import (
    TranscriptLine,
    clean,
    start_in_statement,
    tell,
    title,
)

if TYPE_CHECKING:
    from listening_coach.core.record import SessionRecord


def unhappy() -> SessionRecord:
    """A session whose speaker did not feel understood, so that every mark is shown."""
    kept = session()
    exchange = replace(kept.exchanges[0], verdict="missed", rating=2)
    return replace(kept, exchanges=(exchange,))


def words_by(line: TranscriptLine, who: str) -> str:
    return " ".join(comment.text for comment in line.remarks if comment.by == who)


@given(st.text())
def test_clean_text_is_one_line_that_steers_no_terminal(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.splitlines() in ([], [cleaned])
    assert clean(cleaned) == cleaned
    steering = {"Cc", "Cf", "Cs"}
    assert not [
        c for c in cleaned if c not in "\u200c\u200d" and unicodedata.category(c) in steering
    ]


@given(sessions())
def test_every_turn_is_a_line_of_its_own(kept: SessionRecord) -> None:
    lines = tell(kept, times=False)
    assert [line.text for line in lines] == [turn.text for turn in kept.turns]
    assert {line.time for line in lines} <= {""}


@given(sessions())
def test_marks_lie_in_the_text_and_never_overlap(kept: SessionRecord) -> None:
    for line in tell(kept, times=True):
        end = 0
        for mark in line.marks:
            assert end <= mark.span[0] < mark.span[1] <= len(line.text)
            end = mark.span[1]


def test_times_count_from_the_first_word() -> None:
    kept = session(exchanges=5)
    lines = tell(kept, times=True)
    assert lines[0].time == "0:00"
    starts = [t.started + o for t, o in zip(kept.turns, offsets(kept), strict=True)]
    for line, start in zip(lines, starts, strict=True):
        minutes, seconds = line.time.split(":")
        assert int(minutes) * 60 + int(seconds) == (start - starts[0]) // SAMPLE_RATE


def test_what_came_back_and_what_did_not_is_marked_in_the_statement() -> None:
    line, _ = tell(unhappy(), times=False)
    marked = [(mark.span, mark.status) for mark in line.marks]
    assert marked == [(point.span, point.status) for point in ASSESSMENT.points]


def test_a_mark_that_the_speaker_took_back_counts_as_caught() -> None:
    kept = unhappy()
    exchange = replace(kept.exchanges[0], overruled=("p2",))
    line, _ = tell(replace(kept, exchanges=(exchange,)), times=False)
    assert [mark.status for mark in line.marks] == ["caught", "caught"]


def test_the_speaker_who_felt_understood_is_not_contradicted() -> None:
    kept = session()
    exchange = replace(kept.exchanges[0], verdict="got", rating=5)
    line, _ = tell(replace(kept, exchanges=(exchange,)), times=False)
    assert {mark.status for mark in line.marks} <= {"caught"}


def test_after_a_correction_old_marks_are_not_shown_on_new_words() -> None:
    kept = unhappy()
    other = session(statement="Something else was said.").turns[0]
    line, _ = tell(replace(kept, turns=(other, kept.turns[1])), times=False)
    assert line.marks == ()


def test_people_and_the_app_speak_under_the_response() -> None:
    said, back = tell(unhappy(), times=False)
    assert said.remarks == ()
    assert "2" in words_by(back, "person")
    assert "Ada" in words_by(back, "person")
    assert {comment.by for comment in back.remarks} == {"person", "machine"}


def test_of_an_exchange_that_nobody_judged_nothing_is_said() -> None:
    kept = session()
    bare = replace(kept.exchanges[0], assessment=None, verdict=None, rating=None, guess=None)
    said, back = tell(replace(kept, exchanges=(bare,)), times=False)
    assert (said.marks, back.remarks) == ((), ())


@pytest.mark.parametrize("parts", [1, 2, 3])
def test_each_part_of_a_statement_begins_where_the_one_before_ended(parts: int) -> None:
    kept = session(exchanges=parts)
    ids = tuple(t.id for t in kept.turns if t.partner == 0)
    joined = " ".join([STATEMENT] * parts)
    exchange = kept.exchanges[-1]
    exchange = replace(
        exchange, statement=ids, reflection=replace(exchange.reflection, statement=joined)
    )
    for number, turn_id in enumerate(ids):
        start = start_in_statement(kept, exchange, turn_id)
        assert start == number * (len(STATEMENT) + 1)
        assert joined[start:].startswith(STATEMENT)


def test_the_title_names_both_in_one_line() -> None:
    who, when = title(replace(session(), names=("Ada\nLovelace", "Ben\u202e")))
    assert who.startswith("Ada Lovelace")
    assert "Ben" in who
    assert "2026" in when
    assert RESPONSE not in who
