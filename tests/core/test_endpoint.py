from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.endpoint import FRAME, Boundary, Endpointer, EndpointRules

FRAMES_PER_S = SAMPLE_RATE / FRAME

# Small, so that a few frames reach every rule.
SMALL = EndpointRules(
    pause=4 * FRAME,
    longest=20 * FRAME,
    search=8 * FRAME,
    shortest=2 * FRAME,
    pre_roll=3 * FRAME,
    post_roll=2 * FRAME,
)
rules = st.sampled_from([SMALL, EndpointRules()])
speech = st.lists(
    st.tuples(st.sampled_from([0.0, 0.2, 0.4, 0.6, 1.0]), st.integers(1, 60)), max_size=12
).map(lambda runs: [p for p, n in runs for _ in range(n)])


def run(speech: list[float], rules: EndpointRules, end: int | None = None) -> list[Boundary]:
    state, stretches = Endpointer(rules), []
    for p in speech:
        state, boundary = state.step(p)
        stretches.append(boundary)
    stretches.append(state.finish(state.now if end is None else end))
    return [boundary for boundary in stretches if boundary is not None]


def frames(length_s: float) -> int:
    return round(length_s * FRAMES_PER_S)


@given(speech, rules)
def test_stretches_come_in_order_do_not_overlap_and_are_never_too_long(
    speech: list[float], rules: EndpointRules
) -> None:
    stretches = run(speech, rules)
    for before, after in zip([Boundary(0, 0, "silence"), *stretches], stretches, strict=False):
        assert before.end <= after.start < after.end <= len(speech) * FRAME
        assert after.end - after.start <= rules.longest


@given(speech, rules)
def test_all_that_is_clearly_speech_lies_in_a_stretch(
    speech: list[float], rules: EndpointRules
) -> None:
    stretches = run(speech, rules)
    for i in range(len(speech) - rules.shortest // FRAME + 1):
        word = speech[i : i + rules.shortest // FRAME]
        if min(word) >= rules.on:
            for j in range(i, i + len(word)):
                assert any(b.start <= j * FRAME and (j + 1) * FRAME <= b.end for b in stretches)


@given(speech)
def test_a_stretch_that_reached_its_limit_goes_on_without_a_gap_while_there_is_speech(
    speech: list[float],
) -> None:
    stretches = run(speech, SMALL)
    for before, after in pairwise(stretches):
        between = speech[before.end // FRAME : after.start // FRAME]
        if before.ended_by == "limit" and between:
            assert max(between) < SMALL.on


@given(speech, rules)
def test_the_future_changes_nothing_that_was_said_before(
    speech: list[float], rules: EndpointRules
) -> None:
    whole = run(speech, rules)
    half = run(speech[: len(speech) // 2], rules)
    closed = [b for b in half if b.ended_by != "closed"]
    assert whole[: len(closed)] == closed


def test_a_pause_closes_a_stretch_with_what_comes_before_and_after() -> None:
    stretches = run([0.0] * 100 + [0.9] * 50 + [0.0] * 100, EndpointRules())
    first_word, last_word = 100 * FRAME, 150 * FRAME
    assert stretches == [Boundary(first_word - SAMPLE_RATE, last_word + 6400, "silence")]


def test_a_stretch_closes_as_soon_as_the_pause_is_long_enough() -> None:
    state = Endpointer()
    for p in [0.9] * 50 + [0.0] * 18:
        state, boundary = state.step(p)
        assert boundary is None
    _, boundary = state.step(0.0)
    assert boundary == Boundary(0, 50 * FRAME + 6400, "silence")


def test_a_shorter_pause_does_not_close_it() -> None:
    talk = [0.9] * 20 + [0.0] * frames(0.5) + [0.9] * 20
    assert run(talk, EndpointRules()) == [Boundary(0, len(talk) * FRAME, "closed")]


def test_between_the_thresholds_what_was_goes_on() -> None:
    unsure = [0.4] * frames(3)
    assert run(unsure, EndpointRules()) == []
    assert run([0.9, *unsure], EndpointRules()) == [Boundary(0, 95 * FRAME, "closed")]
    (ended, *_) = run([0.9] * 9 + [0.3] + unsure, EndpointRules())
    assert ended == Boundary(0, 9 * FRAME + 6400, "silence")


def test_a_click_is_not_speech() -> None:
    click = [0.0] * 20 + [0.9] * 2 + [0.0] * 30
    assert run(click, EndpointRules()) == []
    assert run(click[:22], EndpointRules()) == []


def test_two_stretches_share_no_sample() -> None:
    stretches = run([0.9] * 30 + [0.0] * 19 + [0.9] * 30, EndpointRules())
    assert stretches == [
        Boundary(0, 30 * FRAME + 6400, "silence"),
        Boundary(30 * FRAME + 6400, 79 * FRAME, "closed"),
    ]


def test_the_longest_stretch_is_cut_in_the_middle_of_its_quietest_recent_moment() -> None:
    gap_at = frames(24)
    talk = [0.99] * gap_at + [0.7, 0.2, 0.7] + [0.99] * frames(8)
    talk[5] = 0.1  # quieter, but too long ago
    first, second = run(talk, EndpointRules())
    assert first == Boundary(0, (gap_at + 1) * FRAME, "limit")
    assert second == Boundary(first.end, len(talk) * FRAME, "closed")


def test_a_word_that_a_cut_leaves_over_is_kept_however_short() -> None:
    longest = EndpointRules().longest // FRAME
    talk = [0.99] * (longest - 3) + [0.0, 0.99, 0.99] + [0.0] * 30
    first, second = run(talk, EndpointRules())
    assert first.ended_by == "limit"
    assert first.end == second.start == (longest - 3) * FRAME


def test_silence_that_a_cut_leaves_over_is_no_stretch() -> None:
    longest = EndpointRules().longest // FRAME
    talk = [0.99] * (longest - 5) + [0.0] * 40
    (only,) = run(talk, EndpointRules())
    assert only.ended_by == "limit"


def test_an_open_stretch_ends_where_the_sound_does() -> None:
    assert run([0.9] * 10, EndpointRules(), end=9 * FRAME + 100) == [
        Boundary(0, 9 * FRAME + 100, "closed")
    ]


def test_what_is_needed_is_what_a_stretch_may_still_want() -> None:
    state = Endpointer(SMALL)
    for _ in range(10):
        state, _ = state.step(0.0)
    assert state.needed_from == 7 * FRAME
    assert not state.speaking
    for _ in range(5):
        state, _ = state.step(0.9)
    assert state.needed_from == 7 * FRAME
    assert state.speaking


@pytest.mark.parametrize(
    "wrong",
    [
        {"on": 0.3, "off": 0.5},
        {"on": 1.5},
        {"post_roll": 20_000},
        {"pre_roll": -1},
        {"search": 0},
        {"longest": 6 * SAMPLE_RATE},
    ],
)
def test_rules_that_contradict_each_other_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"must|off <= on"):
        EndpointRules(**wrong)  # type: ignore[arg-type]  # int and float fields alike
