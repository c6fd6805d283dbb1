"""What was said in a turn, put together from its segments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.transcript import Segment, Transcript

SEGMENTS = st.lists(
    st.builds(
        Segment,
        text=st.text("ab ", max_size=12).map(str.strip),
        start=st.just(0),
        end=st.just(16_000),
        confidence=st.floats(0, 1),
    ),
    max_size=5,
).map(tuple)


@given(SEGMENTS)
def test_the_text_is_that_of_the_segments_in_order(segments: tuple[Segment, ...]) -> None:
    said = Transcript(segments, "base").text
    assert said.split() == [word for segment in segments for word in segment.text.split()]
    assert said == said.strip()


@given(SEGMENTS)
def test_the_confidence_lies_between_the_least_and_the_greatest(
    segments: tuple[Segment, ...],
) -> None:
    spoken = [s.confidence for s in segments if s.text]
    confidence = Transcript(segments, "base").confidence
    if spoken:
        assert min(spoken) - 1e-9 <= confidence <= max(spoken) + 1e-9
    else:
        assert confidence == 0.0


def test_a_long_segment_weighs_more_than_a_short_one() -> None:
    long, short = Segment("a" * 30, 0, 1, 0.9), Segment("a" * 10, 1, 2, 0.5)
    assert Transcript((long, short), "base").confidence == pytest.approx(0.8)
