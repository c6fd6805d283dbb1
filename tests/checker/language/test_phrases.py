from __future__ import annotations

import re

import pytest

from listening_coach.checker.language.phrases import matches, patterns
from listening_coach.checker.moves import WARM
from listening_coach.core.assessment import ROADBLOCKS


@pytest.mark.parametrize("kind", sorted({*ROADBLOCKS, *WARM} - {"question_why"}))
def test_every_list_compiles_and_says_how_sure_it_is(kind: str) -> None:
    listed = patterns(f"moves/{kind}")
    assert listed
    assert all(0 < sure <= 1 and isinstance(pattern, re.Pattern) for sure, pattern in listed)


def test_a_pattern_stands_at_word_boundaries() -> None:
    assert matches("guards/guess", "maybe he left")
    assert not matches("guards/guess", "maybelline")
