from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from support.sessions import RESPONSE, STATEMENT, session, transcript_of, transcripts

from listening_coach.checker.check import check
from listening_coach.core.record import ExchangeRecord
from listening_coach.review.corrections import correct_turn, recheck_exchange, rewrite_transcript

if TYPE_CHECKING:
    from listening_coach.core.transcript import Transcript


def test_a_corrected_statement_is_judged_again() -> None:
    whole = session()
    said = "The meeting ran over again, and I missed bath time and supper."
    turn = replace(whole.turns[0], transcript=rewrite_transcript(whole.turns[0].transcript, said))
    changed = correct_turn(whole, turn, check)
    assert changed[0] == turn
    (again,) = changed[1:]
    assert isinstance(again, ExchangeRecord)
    assert again.reflection.statement == said
    assert again.assessment == check(again.reflection)
    assert (again.verdict, again.rating, again.guess) == ("got", 4, 3)


def test_a_corrected_response_leaves_the_statement() -> None:
    whole = session()
    turn = replace(whole.turns[1], transcript=transcript_of("You missed bath time."))
    (again,) = correct_turn(whole, turn, check)[1:]
    assert isinstance(again, ExchangeRecord)
    assert again.reflection.statement == STATEMENT
    assert again.reflection.response == "You missed bath time."


def test_a_turn_that_says_the_same_changes_nothing_else() -> None:
    whole = session()
    moved = replace(whole.turns[0], partner=1)
    assert correct_turn(whole, moved, check) == (moved,)


def test_what_the_speaker_took_back_stays_taken_back() -> None:
    (exchange,) = session().exchanges
    again = recheck_exchange(replace(exchange, overruled=("p2",)), check)
    assert again.assessment is not None
    freed = [p for p in again.assessment.points if p.id in again.overruled]
    assert freed
    assert all("bath" in point.text for point in freed)


def test_what_was_never_judged_stays_so() -> None:
    (exchange,) = session().exchanges
    silent = replace(exchange, assessment=None)
    assert recheck_exchange(silent, check) == silent


def test_words_of_danger_in_a_correction_are_not_commented_on() -> None:
    whole = session()
    turn = replace(whole.turns[0], transcript=transcript_of("You hit me again last night."))
    (again,) = correct_turn(whole, turn, check)[1:]
    assert isinstance(again, ExchangeRecord)
    assert again.assessment is None


def test_words_that_stay_keep_their_times() -> None:
    heard = transcript_of(RESPONSE)
    text = RESPONSE.replace("long", "very late")
    (part,) = rewrite_transcript(heard, text).segments
    assert part.text == text
    assert " ".join(word.text for word in part.words) == text
    before = {word.text: word for word in heard.segments[0].words}
    for word in part.words:
        if word.text in before and word.text not in {"the", "you"}:
            assert word == before[word.text]
    starts = [word.start for word in part.words]
    assert starts == sorted(starts)


@given(heard=transcripts(), text=st.text(max_size=30))
def test_a_correction_says_what_it_was_given(heard: Transcript, text: str) -> None:
    assert rewrite_transcript(heard, text).text == text
