"""Words and sentences of spoken text, each with its place in the text.

Nothing here relies on capitals or punctuation: a recogniser may deliver neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.checker.language import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.core.transcript import Span

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


@dataclass(frozen=True, slots=True)
class MappedText:
    """A text with a map to the one that it was made from."""

    text: str
    places: tuple[Span, ...]
    """For each character of `text`, the span in the original text that it stands for."""

    def original(self, span: Span) -> Span:
        """The span in the original text that a span of `text` stands for; (0, 0) if empty."""
        start, end = max(span[0], 0), min(span[1], len(self.places))
        if start >= end:
            return (0, 0)
        return (self.places[start][0], self.places[end - 1][1])

    def rewrite(self, other: MappedText) -> MappedText:
        """A text made from this one, mapped to the original of this one."""
        ours = self.places
        return MappedText(
            other.text, tuple((ours[start][0], ours[end - 1][1]) for start, end in other.places)
        )


def tokenise(text: str) -> tuple[Token, ...]:
    """Split a text into its words and numbers, in order."""
    return tuple(
        Token(m.group().lower().translate(_APOSTROPHES), m.start(), m.end())
        for m in _TOKEN.finditer(text)
    )


def lower_words(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return [t.low for t in tokenise(text)]


def find_words(tokens: Sequence[Token], wanted: Sequence[str]) -> Span | None:
    """Find where some words, in lower case, stand one after the other."""
    lows = [t.low for t in tokens]
    for i in range(len(lows) - len(wanted) + 1 if wanted else 0):
        if lows[i : i + len(wanted)] == list(wanted):
            return (tokens[i].start, tokens[i + len(wanted) - 1].end)
    return None


def find_sentences(text: str) -> list[Span]:
    """Find the stretches between full stops, question marks and the like, trimmed."""
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
    """Whether a word carries meaning of its own."""
    return low not in lexicon.STOP and (len(low) > 1 or low.isdigit())


def content(lows: Sequence[str]) -> list[str]:
    """The words that carry meaning of their own."""
    return [low for low in lows if is_content(low)]


def ngrams(items: Sequence[str], n: int) -> list[tuple[str, ...]]:
    """All runs of n words."""
    return [tuple(items[i : i + n]) for i in range(len(items) - n + 1)]
