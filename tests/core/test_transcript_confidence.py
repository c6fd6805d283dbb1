from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.sessions import transcripts

from listening_coach.checker.check import check
from listening_coach.core.assessment import Reflection
from listening_coach.core.serialise import decode, encode
from listening_coach.core.transcript import ConfidenceSpan, Segment, Transcript
from listening_coach.core.transcript_confidence import (
    SURE,
    certainty,
    confidence_spans,
    is_doubtful,
)

SAID = "We had forty guests on Saturday. I was exhausted, and nobody helped me."
BACK = "You had fourteen guests on Saturday."


def test_each_stretch_stands_where_it_stands_in_the_joined_text() -> None:
    turns = [
        Transcript((Segment("One two.", 0, 9, 0.9), Segment("", 9, 9, 0.1)), "base"),
        Transcript((Segment("Three.", 9, 12, 0.5),), "base"),
    ]
    text = " ".join(turn.text for turn in turns)
    assert [(text[slice(*h.span)], h.confidence) for h in confidence_spans(turns)] == [
        ("One two.", 0.9),
        ("Three.", 0.5),
    ]


@given(turn=transcripts())
def test_all_that_was_heard_stands_in_the_text(turn: Transcript) -> None:
    assert [turn.text[slice(*h.span)] for h in confidence_spans([turn])] == [
        s.text for s in turn.segments if s.text
    ]


def test_what_is_not_known_is_sure() -> None:
    assert certainty((), (0, 9)) == 1
    assert certainty((ConfidenceSpan((0, 4), 0.3),), (4, 9)) == 1
    assert (
        certainty((ConfidenceSpan((0, 4), 0.3), ConfidenceSpan((5, 9), 0.9)), (3, 7)) == 0.3 / SURE
    )
    assert not is_doubtful(Reflection("Anything.", "At all."))


@pytest.mark.parametrize(("confidence", "badly"), [(0.9, False), (0.7, False), (0.5, True)])
def test_a_turn_that_was_heard_badly_is_doubtful(confidence: float, *, badly: bool) -> None:
    reflection = Reflection(
        SAID, BACK, response_heard=(ConfidenceSpan((0, len(BACK)), confidence),)
    )
    assert is_doubtful(reflection) is badly


def test_a_change_that_may_be_misheard_is_not_spoken_of() -> None:
    clear = check(Reflection(SAID, BACK))
    assert clear.feedback.suggestion is not None
    assert "fourteen" in clear.feedback.suggestion.text
    part = ConfidenceSpan((0, len(BACK)), 0.5)
    unsure = check(Reflection(SAID, BACK, response_heard=(part,)))
    suggestion = unsure.feedback.suggestion
    assert suggestion is None or "fourteen" not in suggestion.text


@given(statement=st.floats(0, 1), response=st.floats(0, 1), less=st.floats(0, 1))
def test_the_worse_it_was_heard_the_less_is_sure(
    statement: float, response: float, less: float
) -> None:
    def points(of: float) -> list[float]:
        reflection = Reflection(
            SAID,
            BACK,
            statement_heard=(ConfidenceSpan((0, len(SAID)), statement * of),),
            response_heard=(ConfidenceSpan((0, len(BACK)), response * of),),
        )
        return [point.confidence for point in check(reflection).points]

    for better, worse in zip(points(1.0), points(less), strict=True):
        assert worse <= better


def test_what_was_kept_before_can_still_be_read() -> None:
    kept = encode(Reflection(SAID, BACK))
    for name in ("statement_heard", "response_heard"):
        del kept[name]
    assert decode(Reflection, kept) == Reflection(SAID, BACK)
    sure = replace(Reflection(SAID, BACK), response_heard=(ConfidenceSpan((0, 3), 0.5),))
    assert decode(Reflection, encode(sure)) == sure
