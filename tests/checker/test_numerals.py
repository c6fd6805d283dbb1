from __future__ import annotations

import pytest

from listening_coach.checker.numerals import category


@pytest.mark.parametrize(
    ("word", "kind"),
    [("nine", "number"), ("1,500", "number"), ("third", "ordinal"), ("second", ""),
     ("mondays", "weekday"), ("june", "month"), ("may", ""), ("house", "")],
)  # fmt: skip
def test_exact_words_have_a_kind(word: str, kind: str) -> None:
    assert category(word) == kind
