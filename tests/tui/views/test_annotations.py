"""What is marked in the two texts of an exchange: by sign, and only what the checker saw."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.stage import RESPONSE, STATEMENT, check

from listening_coach.checker.check import check as real_check
from listening_coach.core.assessment import Addition, Point, PointStatus, Reflection
from listening_coach.tui.views import annotations as marks

if TYPE_CHECKING:
    from textual.content import Content

TEXTS = Reflection(STATEMENT, RESPONSE)
SEEN = check(TEXTS)
SIGNS = "✓◐○≠+˒⁰¹²³⁴⁵⁶⁷⁸⁹"


def underlined_words(content: Content) -> list[str]:
    return [content.plain[s.start : s.end] for s in content.spans if "underline" in str(s.style)]


def test_each_point_has_its_sign_and_number() -> None:
    shown = marks.statement(TEXTS, SEEN, ()).plain
    assert shown == (
        "≠¹ The meeting ran an hour over again, and ✓² I missed bath time. ◐³ I was so tired of it."
    )


def test_the_words_that_carry_a_point_bear_its_number() -> None:
    shown = marks.response(TEXTS, SEEN, ())
    assert shown.plain == (
        "So it ran half an hour¹ over again, and you lost bath time with her²+. You'd had enough³."
    )
    assert underlined_words(shown) == ["half an hour", "with her"]


def test_what_changed_is_said() -> None:
    first, signs = marks.notes(SEEN, ()).plain.split("\n")
    assert first == "≠¹ “an hour” became “half an hour”"
    assert signs == "✓ came back   ◐ partly   ≠ changed   + was not said"


def test_the_speaker_outranks_a_mark() -> None:
    assert "≠" not in marks.statement(TEXTS, SEEN, {"p1"}).plain
    assert underlined_words(marks.response(TEXTS, SEEN, {"p1"})) == ["with her"]
    assert "became" not in marks.notes(SEEN, {"p1"}).plain


def test_words_that_carry_two_points_bear_both_numbers() -> None:
    both = replace(SEEN, points=tuple(replace(p, evidence="enough") for p in SEEN.points[:2]))
    assert "enough¹˒²" in marks.response(TEXTS, both, ()).plain


@pytest.mark.parametrize(
    ("said", "given_back"),
    [
        ("My sister called at half past one. I felt helpless.", "Your brother called at one."),
        ("It is [b]late[/b], $5 short.", "[b]late[/b] and $5 short, you think?"),
        ("", "So you say nothing?"),
    ],
)
def test_what_the_checker_really_says_leaves_both_texts_whole(said: str, given_back: str) -> None:
    texts = Reflection(said, given_back)
    seen = real_check(texts)
    assert plain(marks.statement(texts, seen, ())) == bare(said)
    assert plain(marks.response(texts, seen, ())) == bare(given_back)


STATUSES: tuple[PointStatus, ...] = ("caught", "partly", "missed", "changed")


@given(data=st.data(), said=st.text("ab. ", max_size=30), back=st.text("ab. ", max_size=30))
def test_no_word_is_lost_wherever_the_marks_lie(data: Any, said: str, back: str) -> None:  # noqa: ANN401  (Hypothesis gives it no public type)
    def span(text: str) -> tuple[int, int]:
        ends = st.integers(0, len(text))
        first, second = data.draw(ends), data.draw(ends)
        return min(first, second), max(first, second)

    points = []
    for n in range(data.draw(st.integers(0, 4))):
        start, end = span(back)
        status = data.draw(st.sampled_from(STATUSES))
        points.append(Point(f"p{n}", "", span(said), True, status, 0.5, back[start:end]))  # noqa: FBT003  (its place says what it is)
    added = tuple(Addition("", span(back), guess=False, confidence=0.5) for _ in range(2))
    seen = replace(SEEN, points=tuple(points), added=added)
    texts = Reflection(said, back)
    assert plain(marks.statement(texts, seen, ())) == bare(said)
    assert plain(marks.response(texts, seen, ())) == bare(back)


def plain(content: Content) -> str:
    return bare(content.plain)


def bare(text: str) -> str:
    """Return a text without signs and spaces."""
    return "".join(c for c in text if c not in SIGNS and not c.isspace())
