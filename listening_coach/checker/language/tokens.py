"""Words, sentences and clauses of spoken text, each with its place in the text.

Nothing here relies on capitals or punctuation: a recogniser may deliver neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.checker.language import lexicon as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.types import Span

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['\u2019\u02bc][^\W\d_]+)*", re.UNICODE)
_STOP = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(r"\b(?:mr|mrs|ms|dr|st|[a-z]\.[a-z]|[a-z])$", re.IGNORECASE)
_APOSTROPHES = str.maketrans("\u2019\u02bc\u2018`", "''''")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number."""

    low: str
    """Lower case, with a straight apostrophe."""
    start: int
    """Character offset in the text."""
    end: int
    """Character offset, exclusive."""


def tokens(text: str) -> list[Token]:
    """Return the words and numbers of a text in order."""
    return [
        Token(m.group().lower().translate(_APOSTROPHES), m.start(), m.end())
        for m in _TOKEN.finditer(text)
    ]


def lows(text: str) -> list[str]:
    """Return the words of a text, in lower case."""
    return [t.low for t in tokens(text)]


def plain(text: str) -> str:
    """Return a text as lower-case words joined by single spaces."""
    return " ".join(lows(text))


def stretch(text: str, wanted: Sequence[str]) -> Span | None:
    """Return where some words, in lower case, stand in a text one after the other."""
    found = tokens(text)
    words_ = [t.low for t in found]
    for i in range(len(found) - len(wanted) + 1 if wanted else 0):
        if words_[i : i + len(wanted)] == list(wanted):
            return (found[i].start, found[i + len(wanted) - 1].end)
    return None


def sentences(text: str) -> list[Span]:
    """Return the stretches between full stops, question marks and the like, trimmed."""
    spans: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.group() == "." and _ABBREVIATION.search(text[start : stop.start()]):
            rest = text[stop.end() :].lstrip()
            if not rest[:1].isupper() or not re.search(
                r"[a-z]\.[a-z]$", text[start : stop.start()]
            ):
                continue
        _append_trimmed(spans, text, (start, stop.end()))
        start = stop.end()
    _append_trimmed(spans, text, (start, len(text)))
    return spans


def _append_trimmed(spans: list[Span], text: str, span: Span) -> None:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(c.isalnum() for c in text[start:end]):
        spans.append((start, end))


def is_content(low: str) -> bool:
    """Return whether a word carries meaning of its own."""
    return low not in words.STOP and (len(low) > 1 or low.isdigit())


def content(lows_: Sequence[str]) -> list[str]:
    """Return the words that carry meaning of their own."""
    return [low for low in lows_ if is_content(low)]


def ngrams(items: Sequence[str], n: int) -> list[tuple[str, ...]]:
    """Return all runs of n words."""
    return [tuple(items[i : i + n]) for i in range(len(items) - n + 1)]
