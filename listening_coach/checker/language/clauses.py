"""Clauses of spoken English, found with punctuation or without."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.disfluency import mark_fluent
from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.tokens import is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.core.transcript import Span

_STRONG = re.compile(r"[.!?…;:\n]|\s[-\u2013\u2014]\s|\u2014")
_SHORTEST_PAST: Final = 5
"""Shorter words in -ed are no verbs."""
_PUNCTUATED: Final = 25
"""With at least one mark in so many words, a text counts as punctuated."""
_OPENERS: Final = frozenset(word_list("but because cos cause coz although though so then"))
_MEASURES: Final = frozenset(word_list("much many long far little few often that"))
"""After these words `so` measures, and opens no clause."""
_LEADING: Final = frozenset(
    word_list(
        "and but so or because cos coz cause then well okay ok yeah yes no right anyway basically "
        "honestly actually like now just oh look see plus"
    )
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a statement with a verb of its own, mostly."""

    text: str
    """As it was said, without fillers and restarts."""
    span: Span
    """In the statement."""
    words: tuple[str, ...]
    """In lower case, without fillers and restarts."""
    strength: float
    """How clearly it is parted from the clause before, in [0, 1]."""


def find_clauses(text: str, tokens: Sequence[Token]) -> list[Clause]:
    """Find the clauses of a text in order; none only if it has no words."""
    fluent = mark_fluent([t.low for t in tokens])
    kept = [t for t, stays in zip(tokens, fluent, strict=True) if stays] or tokens
    punctuated = len(_STRONG.findall(text)) * _PUNCTUATED >= len(kept)
    starts = [(0, 1.0)]
    for i in range(1, len(kept)):
        strength = _boundary(text, kept, i, punctuated=punctuated)
        if strength > 0:
            starts.append((i, strength))
    ends = [i for i, _ in starts[1:]] + [len(kept)]
    return [
        _clause(text, kept[start:end], strength)
        for (start, strength), end in zip(starts, ends, strict=True)
        if start < end
    ]


def _boundary(text: str, kept: Sequence[Token], i: int, *, punctuated: bool) -> float:
    """How clearly a clause opens at word i, in [0, 1]; 0 if none does."""
    gap = text[kept[i - 1].end : kept[i].start]
    if _STRONG.search(gap):
        return 1.0
    lows = [t.low for t in kept[i - 1 : i + 5]]
    before, low, after = lows[0], lows[1], lows[2:]
    comma = "," in gap
    if low in _OPENERS and _opens(after) and not (low == "so" and after[0] in _MEASURES):
        return 0.7
    if low in {"and", "or", "which", "who", "when", "if", "while"} and _opens(after):
        return 0.5 if low in {"and", "or"} else 0.25
    if low in {"and", "or", "then"} and after and _past(after[0]):
        return 0.3
    if comma and _opens(lows[1:]):
        return 0.6
    if not punctuated and _is_juxtaposed(before, low, after):
        return 0.5
    return 0.0


def _opens(lows: Sequence[str]) -> bool:
    """Whether these words begin with a subject and, soon, its verb."""
    if not lows:
        return False
    head = lows[0].split("'")[0]
    if "'" in lows[0] and head in lexicon.SUBJECTS:
        return True
    if lows[0] in lexicon.SUBJECTS:
        return any(_verb(low) for low in lows[1:4])
    return any(low in lexicon.AUXILIARIES or _past(low) or _present(low) for low in lows[1:4])


def _is_juxtaposed(before: str, low: str, after: Sequence[str]) -> bool:
    head = low.split("'", maxsplit=1)[0]
    if head not in lexicon.PERSONAL or before in (
        lexicon.CONJUNCTIONS
        | lexicon.COMPLEMENT
        | lexicon.DETERMINERS
        | lexicon.QUESTION_WORDS
        | lexicon.AUXILIARIES
    ):
        return False
    if head in {"you", "it"} and before in lexicon.PREPOSITIONS | lexicon.verb_lemmas() | {"not"}:
        return False
    if lemmatise(before) in {"tell", "ask", "let", "make", "give", "think", "say"}:
        return False
    return "'" in low or any(_verb(w) for w in after[:2])


def _verb(low: str) -> bool:
    return (
        low in lexicon.AUXILIARIES or lemmatise(low) in lexicon.verb_lemmas() or low.endswith("ed")
    )


def _present(low: str) -> bool:
    return low.endswith("s") and lemmatise(low) in lexicon.verb_lemmas()


def _past(low: str) -> bool:
    return (low.endswith("ed") and len(low) >= _SHORTEST_PAST) or (
        low != lemmatise(low)
        and lemmatise(low) in lexicon.verb_lemmas()
        and not low.endswith(("ing", "s"))
    )


def _clause(text: str, kept: Sequence[Token], strength: float) -> Clause:
    first = 0
    while (
        first < len(kept) - 1
        and kept[first].low in _LEADING
        and any(is_content(t.low) for t in kept[first + 1 :])
    ):
        first += 1
    body = kept[first:]
    parts = [text[body[0].start : body[0].end]]
    for left, right in itertools.pairwise(body):
        gap = text[left.end : right.start]
        clean = gap if len(gap) <= 3 and "\n" not in gap else (", " if "," in gap else " ")  # noqa: PLR2004  (a longer gap held a filler)
        parts.append(clean + text[right.start : right.end])
    return Clause(
        "".join(parts), (body[0].start, body[-1].end), tuple(t.low for t in body), strength
    )
