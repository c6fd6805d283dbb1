"""What the judge is trained on: the fate of each word, and which sets are kept apart."""

from __future__ import annotations

import importlib
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Judge = Callable[[str], Any]

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"
TWIN = {
    "id": "X1-1", "kind": "time",
    "a": "I was up at four and you never heard me go.",
    "b": "I was up at three and you never heard me go.",
    "a1": "You were up at four and I never heard you go.",
    "a2": "Four in the morning, and I slept through it.",
    "b1": "You were up at three and I never heard you go.",
    "b2": "Three in the morning, and I slept through it.",
    "c": "You were up early and I never heard you go.",
}  # fmt: skip
KEPT, ABSENT, CONTRADICTED = range(3)
CAUGHT, PARTLY, MISSED, CHANGED = range(4)
NONE = -100


class Row(Protocol):
    @property
    def others(self) -> tuple[str, ...]: ...
    @property
    def words(self) -> tuple[tuple[int, ...], ...]: ...


@pytest.fixture
def judge() -> Iterator[Judge]:
    sys.path.insert(0, str(SCRIPTS))
    yield lambda name: importlib.import_module(f"judge.{name}")
    sys.path.remove(str(SCRIPTS))


def fates(judge: Judge, row: Row, point: int, fate: int) -> list[str]:
    text = row.others[point]
    spans = judge("words").spans(text)
    return [text[a:b] for (a, b), f in zip(spans, row.words[point], strict=True) if f == fate]


@pytest.mark.parametrize(
    ("answer", "state", "four"),
    [
        ("a1", CAUGHT, KEPT), ("a2", CAUGHT, KEPT), ("b1", CHANGED, CONTRADICTED),
        ("b2", CHANGED, CONTRADICTED), ("c", PARTLY, ABSENT),
    ],
)  # fmt: skip
def test_the_word_that_differs_has_the_fate_of_the_answer(
    judge: Judge, answer: str, state: int, four: int
) -> None:
    twins = judge("twins")
    row = twins.plain_row(twins.Item(twins.twin(TWIN), "a", answer))
    assert row.states == (state,)
    assert "four" in fates(judge, row, 0, four)
    assert fates(judge, row, 0, KEPT)[:3] == ["the", "speaker", "was"]


def test_a_gap_marks_the_words_beside_it(judge: Judge) -> None:
    words = judge("words")
    assert words.differing("he nearly fell down", "he fell down") == {1}
    assert words.differing("he fell down", "he nearly fell down") == {0, 1}


def test_a_note_names_the_words_that_an_answer_changes(judge: Judge) -> None:
    words = judge("words")
    note = "p2: three splits, one week -> two splits, one week, p3: angry -> calm"
    changed = words.edited(note, ["p1", "p2", "p3"])
    assert set(changed) == {1, 2}
    point = "It is three splits in one week"
    assert words.labels(point, CHANGED, changed[1]).count(CONTRADICTED) == 1
    assert words.labels(point, CHANGED, changed[2]) == (NONE,) * 7


def test_a_word_that_was_not_heard_takes_its_fate_with_it(judge: Judge) -> None:
    twins, rows = judge("twins"), judge("rows")
    row = twins.plain_row(twins.Item(twins.twin(TWIN), "a", "b1"))
    rng = random.Random(3)  # noqa: S311  (not for secrets)
    for _ in range(200):
        heard = rows.as_heard(row, rng)
        assert len(judge("words").spans(heard.others[0])) == len(heard.words[0])
        assert fates(judge, heard, 0, CONTRADICTED) in (["four"], [])


def test_twins_are_put_together_without_contradicting_each_other(judge: Judge) -> None:
    twins = judge("twins")
    several = [twins.twin({**TWIN, "id": f"X1-{i}"}) for i in range(9)]
    rng = random.Random(1)  # noqa: S311  (not for secrets)
    rows = twins.point_rows(several, 1.0, rng)
    assert sum(len(r.others) for r in rows) == 9 * 5 * 2
    assert {s for r in rows for s in r.states} == {CAUGHT, PARTLY, MISSED, CHANGED}
    for row in rows:
        for point, state in enumerate(row.states):
            wrong = fates(judge, row, point, CONTRADICTED)
            assert bool(wrong) == (state == CHANGED)
            absent = fates(judge, row, point, ABSENT)
            assert (len(absent) > 1) == (state == MISSED)


def test_some_sets_are_kept_apart_as_a_whole(judge: Judge) -> None:
    parts = judge("parts")
    for name in parts.OTHER_AUTHORS:
        assert {parts.part(f"{name}-{i}") for i in range(50)} == {"other"}
    assert {parts.part(f"Q-{i}") for i in range(200)} == {"train", "dev", "held"}
