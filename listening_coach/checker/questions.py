"""Questions, open and closed, with a question mark or without."""

from __future__ import annotations

import re
from typing import Final, Literal

from listening_coach.checker.phrases import found

Question = Literal["question_open", "question_closed", "question_why"]
_EMBEDDED: Final = re.compile(
    r"\b(?:what|how|why|where|who|when|which) (?:i|you|he|she|it|they|we|your|his|her|the|that|"
    r"this|my|a|an)\b"
)


def question(plain: str, *, marked: bool) -> Question | None:
    """Return what kind of question a sentence is, given in lower case without punctuation.

    `marked` says whether it ended in a question mark.
    """
    if found("guards/why", plain):
        return "question_why"
    if found("guards/open", plain) and (marked or not _EMBEDDED.match(plain)):
        return "question_closed" if found("guards/narrow", plain) else "question_open"
    if marked or found("guards/closed", plain):
        return "question_closed"
    return None
