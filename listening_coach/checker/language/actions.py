"""Who did what to whom, and what was not done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import listed
from listening_coach.checker.language import lexicon as words
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.tokens import is_content, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.types import Span

_ROLES: Final = frozenset({"speaker", "listener"})
_BETWEEN: Final = words.AUXILIARIES | frozenset(
    listed("really just still also always only even actually then never hardly both all has been")
)
_MENTAL: Final = frozenset(
    stem(w)
    for w in listed(
        "feel think know want wish hope say tell believe guess suppose find mean see hear imagine "
        "wonder worry seem sound like love need let make get be have do go come ask"
    )
)
"""Verbs after which the second person mostly begins a clause of their own."""
_REACH: Final = 6
_LEAST: Final = 2


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody did, or did not do, something."""

    who: str
    verb: str
    """Stem."""
    rest: frozenset[str]
    """Stems of the content words that follow."""
    whom: str
    """The other person, if the verb is done to them directly, else empty."""
    denied: bool
    hedged: bool
    words: str
    span: Span


def acts(text: str) -> list[Act]:
    """Return what the speaker or the listener did, in a text that calls them so."""
    spoken = tokens(text)
    return [
        act
        for i, token in enumerate(spoken)
        if token.low in _ROLES and (act := _act(text, spoken, i)) is not None
    ]


def _act(text: str, spoken: Sequence[Token], i: int) -> Act | None:
    at = i + 1
    before: list[str] = []
    while at < len(spoken) and spoken[at].low in _BETWEEN:
        before.append(spoken[at].low)
        at += 1
    if at >= len(spoken) or not _is_verb(spoken[at].low):
        return None
    after: list[Token] = []
    for token in spoken[at + 1 : at + 1 + _REACH]:
        if token.low in {"and", "but", "because", "so", "when", "if"}:
            break
        if re.search(r"[.!?;]", text[(after[-1] if after else spoken[at]).end : token.start]):
            break
        after.append(token)
    whom = next((t.low for t in after[:2] if t.low in _ROLES), "")
    end = (after[-1] if after else spoken[at]).end
    return Act(
        spoken[i].low,
        stem(spoken[at].low),
        frozenset(stem(t.low) for t in after if is_content(t.low) and t.low not in _ROLES),
        whom if whom != spoken[i].low else "",
        any(w in words.NEGATIVES for w in before),
        any(w in _HEDGES for w in before),
        text[spoken[i].start : end],
        (spoken[i].start, end),
    )


_HEDGES: Final = frozenset(
    listed("might may could would should can shouldn't couldn't wouldn't can't")
)


def _is_verb(low: str) -> bool:
    return stem(low) in words.verb_stems() or low.endswith("ed")


def turned_round(
    statement: str, response: str, point: str
) -> Iterator[tuple[str, str, float, Span]]:
    """Yield each act of a point that the response gives to the other of the two people."""
    said, back = acts(statement), acts(response)
    for own in acts(point):
        if any(_same(own, b) for b in back):
            continue
        for other in back:
            if _mirrored(own, other) and not any(_same(s, other) for s in said):
                yield own.words, other.words, 0.8, other.span


def _same(one: Act, other: Act) -> bool:
    return (one.who, one.verb) == (other.who, other.verb)


def _mirrored(one: Act, other: Act) -> bool:
    if one.verb != other.verb or one.who == other.who:
        return False
    if one.whom and other.whom and one.verb not in _MENTAL:
        return True
    return len(one.rest & other.rest) >= _LEAST


def denied(statement: str, response: str, point: str) -> Iterator[tuple[str, str, float, Span]]:
    """Yield each act of a point that was done on one side and not done on the other."""
    said, back = acts(statement), acts(response)
    for own in acts(point):
        for other in back:
            if (
                _same(own, other)
                and own.denied is not other.denied
                and own.rest & other.rest
                and not (own.hedged or other.hedged)
                and not any(_same(s, other) and s.denied is other.denied for s in said)
            ):
                yield own.words, other.words, 0.75, other.span
