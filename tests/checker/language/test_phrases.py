from __future__ import annotations

import re

import pytest

from listening_coach.checker.language.phrases import BLOCKING, WARM, found, patterns


@pytest.mark.parametrize("kind", BLOCKING + WARM)
def test_every_list_compiles_and_says_how_sure_it_is(kind: str) -> None:
    listed = patterns(f"moves/{kind}")
    assert listed
    assert all(0 < sure <= 1 and isinstance(pattern, re.Pattern) for sure, pattern in listed)


def test_a_pattern_stands_at_word_boundaries() -> None:
    assert found("guards/guess", "maybe he left")
    assert not found("guards/guess", "maybelline")
