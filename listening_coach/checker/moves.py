"""What a response does, sentence by sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.phrases import matches, patterns
from listening_coach.checker.language.tokens import is_content
from listening_coach.core.assessment import ROADBLOCKS, Move, MoveKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.checker.language.passage import Passage
    from listening_coach.core.transcript import Span

    Question = Literal["question_open", "question_closed", "question_why"]

WARM: Final[tuple[MoveKind, ...]] = ("validation", "empathy", "thanks", "invitation", "check")
"""Moves that make room."""
_LISTED: Final = (*(kind for kind in ROADBLOCKS if kind != "question_why"), *WARM)
"""Moves that have a list of phrases, in the order in which they are looked for."""
_QUOTED: Final = re.compile("[\"\u201c\u201d\u00ab\u00bb]|(?<!\\w)['\u2018](?=\\w)")
_GUARDED: Final = frozenset(ROADBLOCKS) - {"rebuttal", "topic_switch"}
_THEIRS: Final = 0.5
"""From this share of its words on a sentence says back what was said."""
_SURELY_THEIRS: Final = 0.65
_ENOUGH: Final = 3
"""A sentence with fewer words of weight says too little to say anything back."""
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


def find_moves(response: Passage, statement: Passage) -> list[Move]:
    """Find what phrases show, in the order of the response; reflection is not among them.

    What stands in the statement too is the speaker's, and is not held against the listener.
    """
    said = frozenset(map(lemmatise, statement.words))
    moves: list[Move] = []
    permitted = False
    for unit in _units(response):
        for move in _moves_of(unit, said):
            if any(m.kind == move.kind and _overlap(m.span, unit.span) for m in moves):
                continue
            if not (permitted and move.kind in {"advice", "order"}):
                moves.append(move)
        permitted = permitted or matches("guards/permission", unit.plain.text)
    return moves


def opens_as_reflection(response: Passage) -> bool:
    """Whether words open in one of the ways of a reflection."""
    return matches("guards/stem", " ".join(response.words))


def _units(response: Passage) -> Iterator[Passage]:
    """Yield each sentence; a long one without any mark also clause by clause."""
    for sentence in response.sentences:
        yield sentence
        if len(sentence.tokens) >= _LONG and not _MARK.search(sentence.text[:-1]):
            clauses = sentence.clauses
            starts = [c.span[0] for c in clauses if c.strength >= _CLEAR]
            ends = [*starts, len(sentence.text)] if len(clauses) > 1 else []
            for start, end in pairwise(ends):
                yield sentence.part((start, start + len(sentence.text[start:end].rstrip())))


def _moves_of(unit: Passage, said: frozenset[str]) -> Iterator[Move]:
    seen: set[str] = set()
    plain = unit.plain.text
    theirs = _share(plain, said)
    for kind in _LISTED:
        for confidence, pattern in patterns(f"moves/{kind}"):
            match = pattern.search(plain)
            if match is None or (
                kind in ROADBLOCKS and theirs >= (_THEIRS if confidence < _FACT else _SURELY_THEIRS)
            ):
                continue
            if not (kind in _GUARDED and _is_guarded(unit, match.start())):
                seen.add(kind)
                yield _move(kind, unit, match, confidence)
                break
    marked = bool(unit.tokens) and "?" in unit.text[unit.tokens[-1].end :]
    asked = classify_question(plain, marked=marked)
    if asked is not None and not seen & _SPOKEN_FOR[asked]:
        yield Move(asked, unit.text, unit.span, 0.9 if marked else 0.75, "fact")


def classify_question(plain: str, *, marked: bool) -> Question | None:
    """What kind of question a sentence is, if it is one.

    Args:
        plain: its words, in lower case and without punctuation.
        marked: whether it ends in a question mark.
    """
    if matches("guards/acknowledge", plain):
        return None
    if matches("guards/why", plain):
        return "question_why"
    if matches("guards/open", plain) or (marked and matches("guards/open_marked", plain)):
        return "question_open"
    if marked or matches("guards/closed", plain):
        return "question_closed"
    return None


def _share(plain: str, said: frozenset[str]) -> float:
    """How much of what a sentence says stands in the statement, in [0, 1]."""
    own = [w for w in plain.split() if is_content(w)]
    if len(own) < _ENOUGH:
        return 0.0
    return sum(lemmatise(w) in said for w in own) / len(own)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _move(kind: MoveKind, unit: Passage, match: re.Match[str], confidence: float) -> Move:
    text, span = _quote(unit, match)
    certain = confidence >= _FACT or kind in WARM
    return Move(kind, text, span, confidence, "fact" if certain else "question")


def _quote(unit: Passage, match: re.Match[str]) -> tuple[str, Span]:
    start, end = match.span()
    while start < end and match.string[start] == " ":
        start += 1
    span = unit.plain.original((start, end))
    offset = unit.span[0]
    text = unit.text[span[0] - offset : span[1] - offset].rstrip()
    return text, (span[0], span[0] + len(text))


def _is_guarded(unit: Passage, start: int) -> bool:
    """Whether a phrase beginning at `start` is quoted, reported or denied."""
    before = unit.plain.text[:start]
    if matches("guards/denied", before) or matches("guards/reported", before):
        return True
    place = unit.plain.original((start, start + 1))[0] - unit.span[0]
    return len(_QUOTED.findall(unit.text[:place])) % 2 == 1
