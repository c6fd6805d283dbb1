"""Questions, open and closed, with a question mark or without."""

from __future__ import annotations

from typing import Literal

from listening_coach.checker.language.phrases import found

Question = Literal["question_open", "question_closed", "question_why"]


def question(plain: str, *, marked: bool) -> Question | None:
    """Return what kind of question a sentence is, given in lower case without punctuation.

    `marked` says whether it ended in a question mark.
    """
    if found("guards/acknowledge", plain):
        return None
    if found("guards/why", plain):
        return "question_why"
    if found("guards/open", plain) or (marked and found("guards/open_marked", plain)):
        return "question_open"
    if marked or found("guards/closed", plain):
        return "question_closed"
    return None
