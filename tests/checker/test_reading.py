"""A text is read once, and the judge is asked once, in one check."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from listening_coach.checker import onnx_judge
from listening_coach.checker.check import check
from listening_coach.checker.language.tokens import tokenise
from listening_coach.checker.onnx_judge import OnnxJudge
from listening_coach.core.assessment import Reflection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from listening_coach.checker.judge import Comparison, SentenceReading
    from listening_coach.checker.language.passage import Passage

STATEMENT = (
    "So on Monday my boss moved the deadline by two weeks and I had promised the kids the weekend, "
    "and nobody even asked me. I told my sister I might come to the wedding, but now I don't know "
    "how to do both and I feel torn. You said you would take the kids to the pool, and then you "
    "forgot, so I was angry with you. My mother rang at half past nine, and I could not talk to "
    "her because I was still at work with three colleagues."
)
RESPONSE = (
    "So your boss moved the deadline by three weeks, and nobody asked you. You feel torn between "
    "the wedding and the work. I forgot the pool, and that made you angry. Maybe you should just "
    "call your sister. Your father rang at half past nine."
)


def tokenised(reflection: Reflection) -> Counter[str]:
    """Count how often each text is split into words in one check."""
    counts: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is tokenise.__code__:
            counts[frame.f_locals["text"]] += 1

    sys.setprofile(watch)
    try:
        check(reflection)
    finally:
        sys.setprofile(None)
    return counts


@pytest.mark.parametrize("given", [(), (("a", "The deadline moved"), ("b", "I am torn"))])
def test_every_text_is_split_into_words_once(given: tuple[tuple[str, str], ...]) -> None:
    counts = tokenised(Reflection(STATEMENT, RESPONSE, given))
    assert {STATEMENT, RESPONSE} <= counts.keys()
    assert set(counts.values()) == {1}


class RecordingJudge(OnnxJudge):
    """Remembers which texts it was asked about together."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []

    def compare(self, response: Passage, points: Sequence[Passage]) -> Comparison:
        self.asked.append((response.text, *(p.text for p in points)))
        return super().compare(response, points)

    def read(self, statement: Passage, sentences: Sequence[Passage]) -> list[SentenceReading]:
        self.asked.append((statement.text, *(s.text for s in sentences)))
        return super().read(statement, sentences)


@pytest.mark.parametrize("response", [RESPONSE, "You could just ask her.", "", "Maybe rest?"])
def test_the_judge_is_not_asked_twice_about_the_same_texts(response: str) -> None:
    judge = RecordingJudge()
    check(Reflection(STATEMENT, response), judge)
    assert judge.asked
    assert len(set(judge.asked)) == len(judge.asked)


def test_one_sentence_is_one_row_for_the_network() -> None:
    rows: Counter[tuple[int, ...]] = Counter()

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is onnx_judge.run.__code__:
            rows.update(row.ids for row in frame.f_locals["rows"])

    sys.setprofile(watch)
    try:
        check(Reflection(STATEMENT, "You could just ask her."), OnnxJudge())
    finally:
        sys.setprofile(None)
    assert set(rows.values()) == {1}
