"""What a response does, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.clauses import clauses
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.phrases import BLOCKING, WARM, found, patterns
from listening_coach.checker.language.tokens import is_content, sentences, tokens
from listening_coach.checker.questions import question
from listening_coach.types import Move, MoveKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.types import Span

_QUOTED: Final = re.compile("[\"\u201c\u201d\u00ab\u00bb]|(?<!\\w)['\u2018](?=\\w)")
_GUARDED: Final = frozenset(BLOCKING) - {"rebuttal", "topic_switch"}
_THEIRS: Final = 0.5
"""From this share of its words on a sentence gives back what was said."""
_SURELY_THEIRS: Final = 0.65
_ENOUGH: Final = 3
"""With fewer words of weight a sentence cannot be said to give back anything."""
_LONG: Final = 12
"""A sentence of so many words without any mark is looked at clause by clause, too."""
_CLEAR: Final = 0.5
_MARK: Final = re.compile("[.,;:!?\u2014]")
_SPOKEN_FOR: Final = {
    "question_why": {"advice"}, "question_open": {"check"},
    "question_closed": {"check", "invitation"},
}  # fmt: skip
"""A question that is one of these already is not named a second time."""
_FACT: Final = 0.9
"""From this confidence on a move is shown as a fact."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a response."""

    text: str
    span: Span
    plain: str
    """Its words in lower case, joined by single spaces."""
    places: tuple[Span, ...]
    """In the response, for each character of `plain`."""
    marked: bool
    """Whether it ends in a question mark."""

    def original(self, start: int, end: int) -> Span:
        """Return the span in the response of a span of `plain`."""
        return (self.places[start][0], self.places[max(start, end - 1)][1])


def split(response: str) -> list[Sentence]:
    """Return the sentences of a response; long ones without any mark also clause by clause."""
    result: list[Sentence] = []
    for span in sentences(response):
        whole = _sentence(response, span)
        result.append(whole)
        if len(whole.plain.split()) >= _LONG and not _MARK.search(whole.text[:-1]):
            found = clauses(whole.text)
            starts = [c.span[0] for c in found if c.strength >= _CLEAR] if len(found) > 1 else []
            for a, b in pairwise([*starts, len(whole.text)]):
                end = a + len(whole.text[a:b].rstrip())
                result.append(_sentence(response, (span[0] + a, span[0] + end)))
    return result


def _sentence(response: str, span: Span) -> Sentence:
    text = response[span[0] : span[1]]
    words = tokens(text)
    places: list[Span] = []
    for i, token in enumerate(words):
        if i:
            places.append((span[0] + token.start, span[0] + token.start))
        places.extend(
            (span[0] + token.start + k, span[0] + token.start + k + 1)
            for k in range(token.end - token.start)
        )
    plain = " ".join(text[t.start : t.end] for t in words)
    low = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain).replace("\u2019", "'")
    marked = "?" in text[words[-1].end :] if words else False
    return Sentence(text, span, low, tuple(places), marked)


def has_stem(plain: str) -> bool:
    """Return whether words open in one of the ways of a reflection."""
    return found("guards/stem", plain)


def moves(response: str, statement: str = "") -> list[Move]:
    """Return what phrases show, in the order of the response; reflection is not among them.

    What stands in the statement too is the speaker's, and is not held against the listener.
    """
    said = frozenset(stem(t.low) for t in tokens(statement))
    result: list[Move] = []
    permitted = False
    for sentence in split(response):
        for move in _of(sentence, said):
            if any(m.kind == move.kind and _overlap(m.span, sentence.span) for m in result):
                continue
            if not (permitted and move.kind in {"advice", "order"}):
                result.append(move)
        permitted = permitted or found("guards/permission", sentence.plain)
    return result


def _of(sentence: Sentence, said: frozenset[str]) -> Iterator[Move]:
    seen: set[str] = set()
    theirs = _share(sentence.plain, said)
    for kind in BLOCKING + WARM:
        for confidence, pattern in patterns(f"moves/{kind}"):
            match = pattern.search(sentence.plain)
            if match is None or (
                kind in BLOCKING and theirs >= (_THEIRS if confidence < _FACT else _SURELY_THEIRS)
            ):
                continue
            if not (kind in _GUARDED and _guard(sentence, match.start())):
                seen.add(kind)
                yield _move(kind, sentence, match, confidence)
                break
    asked = question(sentence.plain, marked=sentence.marked)
    if asked is not None and not seen & _SPOKEN_FOR[asked]:
        confidence = 0.9 if sentence.marked else 0.75
        yield Move(asked, sentence.text, sentence.span, confidence, "fact")


def _share(plain: str, said: frozenset[str]) -> float:
    """Return how much of what a sentence says stands in the statement."""
    own = [w for w in plain.split() if is_content(w)]
    if len(own) < _ENOUGH:
        return 0.0
    return sum(stem(w) in said for w in own) / len(own)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _move(kind: MoveKind, sentence: Sentence, match: re.Match[str], confidence: float) -> Move:
    text, span = _quote(sentence, match)
    return Move(
        kind, text, span, confidence, "fact" if confidence >= _FACT or kind in WARM else "question"
    )


def _quote(sentence: Sentence, match: re.Match[str]) -> tuple[str, Span]:
    start, end = match.span()
    while start < end and sentence.plain[start] == " ":
        start += 1
    span = sentence.original(start, end)
    text = sentence.text[span[0] - sentence.span[0] : span[1] - sentence.span[0]]
    return text.rstrip(), (span[0], span[0] + len(text.rstrip()))


def _guard(sentence: Sentence, start: int) -> bool:
    """Return whether what stands at `start` is somebody else's, or is being denied."""
    before = sentence.plain[:start]
    if found("guards/denied", before) or found("guards/reported", before):
        return True
    place = sentence.original(start, start + 1)[0] - sentence.span[0]
    return len(_QUOTED.findall(sentence.text[:place])) % 2 == 1
