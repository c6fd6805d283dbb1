"""Subtitles: short enough to read, long enough to be read, and in the order of time."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from support.sessions import STATEMENT, session, sessions, transcript_of

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.transcript import Segment, Transcript
from listening_coach.review.conversation import clean
from listening_coach.review.subtitles import LONGEST, cues, srt, vtt

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.core.record import SessionRecord

LONG = " ".join(f"word{n}" for n in range(60))
TIME = r"\d\d:[0-5]\d:[0-5]\d[.,]\d\d\d"


@given(sessions())
def test_no_subtitle_begins_before_the_one_before_it_ends(kept: SessionRecord) -> None:
    for before, after in pairwise(cues(kept)):
        assert before.end <= after.start
    assert all(cue.start < cue.end for cue in cues(kept))


@given(sessions())
def test_every_word_is_shown_once_and_in_order(kept: SessionRecord) -> None:
    shown = " ".join(cue.text for cue in cues(kept)).split()
    said = [s.text for turn in kept.turns for s in turn.transcript.segments]
    if all(clean(text) == text for text in said):
        assert shown == " ".join(said).split()


def test_a_long_turn_is_cut_where_it_no_longer_fits() -> None:
    subtitles = cues(session(statement=LONG))
    assert all(len(cue.text) <= LONGEST for cue in subtitles)
    assert all(cue.end - cue.start <= 7 * SAMPLE_RATE for cue in subtitles)
    assert [cue.first for cue in subtitles].count(True) == 2


def test_a_pause_begins_a_new_subtitle() -> None:
    kept = session()
    first, second = transcript_of("I waited", 0), transcript_of("and nobody came", 5 * SAMPLE_RATE)
    words = (*first.segments[0].words, *second.segments[0].words)
    whole = Segment("I waited and nobody came", 0, 6 * SAMPLE_RATE, 0.9, words)
    turn = replace(kept.turns[0], transcript=Transcript((whole,), "base"))
    texts = [cue.text for cue in cues(replace(kept, turns=(turn,), exchanges=()))]
    assert texts == ["I waited", "and nobody came"]


def test_typed_words_are_shown_for_as_long_as_they_take_to_read() -> None:
    kept = session()
    typed = Transcript((Segment(STATEMENT, 0, 0, 1.0),), "typed")
    turn = replace(kept.turns[0], transcript=typed)
    subtitles = cues(replace(kept, turns=(turn,), exchanges=()))
    lasts = subtitles[-1].end - subtitles[0].start
    assert lasts >= len("".join(STATEMENT.split())) * SAMPLE_RATE // 15 - SAMPLE_RATE


@pytest.mark.parametrize(("write", "mark"), [(srt, ","), (vtt, ".")])
def test_times_have_the_form_that_players_read(
    write: Callable[[SessionRecord], str], mark: str
) -> None:
    lines = [line for line in write(session(statement=LONG)).splitlines() if "-->" in line]
    assert lines
    for line in lines:
        assert re.fullmatch(f"{TIME} --> {TIME}", line)
        assert line.count(mark) == 2


def test_subrip_counts_from_one_and_names_who_speaks_where_a_turn_begins() -> None:
    blocks = srt(session(statement=LONG)).strip().split("\n\n")
    assert [int(block.split("\n")[0]) for block in blocks] == list(range(1, len(blocks) + 1))
    assert blocks[0].split("\n")[2].startswith("Ada: ")
    assert not blocks[1].split("\n")[2].startswith("Ada: ")


def test_markup_that_was_said_stays_words() -> None:
    kept = replace(session(statement="a <b> & c"), names=("A<i>", "Ben"))
    assert "<b>" not in srt(kept)
    assert "&lt;b&gt; &amp; c" in vtt(kept)
    assert "<v A&lt;i&gt;>" in vtt(kept)


def test_webvtt_begins_with_its_name() -> None:
    assert vtt(replace(session(), turns=(), exchanges=())).startswith("WEBVTT\n")
