from __future__ import annotations

import pytest

from listening_coach.checker.questions import question

ASKED = [
    ("why did you go", False, "question_why"),
    ("what was that like", True, "question_open"),
    ("did you call her", False, "question_closed"),
    ("you called her", True, "question_closed"),
    ("you called her", False, None),
    ("yeah okay", True, None),
    ("i see why that stung", False, None),
]


@pytest.mark.parametrize(("plain", "marked", "kind"), ASKED)
def test_questions_are_told_apart(plain: str, marked: bool, kind: str | None) -> None:
    assert question(plain, marked=marked) == kind
