"""Who did what to whom, and what was not done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.tokens import is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.core.transcript import Span

_ROLES: Final = frozenset({"speaker", "listener"})
_BETWEEN: Final = lexicon.AUXILIARIES | frozenset(
    word_list(
        "really just still also always only even actually then never hardly both all has been"
    )
)
_REACH: Final = 6
"""How many words after a verb belong to what was done."""
_HEDGES: Final = frozenset(
    word_list("might may could would should can shouldn't couldn't wouldn't can't")
)


@dataclass(frozen=True, slots=True)
class Action:
    """Somebody did, or did not do, something."""

    who: str
    verb: str
    """Lemma."""
    rest: frozenset[str]
    """Lemmas of the content words that follow."""
    whom: str
    """The other person, if the verb is done to them directly, else empty."""
    denied: bool
    hedged: bool
    words: str
    span: Span


def find_actions(text: str, tokens: Sequence[Token]) -> list[Action]:
    """Find what the speaker or the listener did, in a text that calls them so."""
    return [
        action
        for i, token in enumerate(tokens)
        if token.low in _ROLES and (action := _action(text, tokens, i)) is not None
    ]


def _action(text: str, tokens: Sequence[Token], i: int) -> Action | None:
    at = i + 1
    before: list[str] = []
    while at < len(tokens) and tokens[at].low in _BETWEEN:
        before.append(tokens[at].low)
        at += 1
    if at >= len(tokens) or not _is_verb(tokens[at].low):
        return None
    after: list[Token] = []
    for token in tokens[at + 1 : at + 1 + _REACH]:
        if token.low in {"and", "but", "because", "so", "when", "if"}:
            break
        if re.search(r"[.!?;]", text[(after[-1] if after else tokens[at]).end : token.start]):
            break
        after.append(token)
    whom = next((t.low for t in after[:2] if t.low in _ROLES), "")
    end = (after[-1] if after else tokens[at]).end
    return Action(
        tokens[i].low,
        lemmatise(tokens[at].low),
        frozenset(lemmatise(t.low) for t in after if is_content(t.low) and t.low not in _ROLES),
        whom if whom != tokens[i].low else "",
        any(w in lexicon.NEGATIVES for w in before),
        any(w in _HEDGES for w in before),
        text[tokens[i].start : end],
        (tokens[i].start, end),
    )


def _is_verb(low: str) -> bool:
    return lemmatise(low) in lexicon.verb_lemmas() or low.endswith("ed")
