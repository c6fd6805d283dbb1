"""Which feelings were said, and which came back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import listed
from listening_coach.checker.feeling_words import PSEUDO, lexicon, longest, near, polarity
from listening_coach.checker.language import lexicon as words
from listening_coach.checker.language.phrases import found
from listening_coach.checker.language.tokens import Token, plain, tokens
from listening_coach.types import Feelings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from listening_coach.checker.judge import Whole
    from listening_coach.types import FeelingStatus, Span

_THIRD: Final = frozenset(
    listed("he she they his her their mum mom dad him them boss mother father")
)
_FATES: Final[dict[str, FeelingStatus]] = {
    "kept": "kept", "guessed": "guessed", "absent": "missed", "wrong": "wrong",
    "none_needed": "none_needed",
}  # fmt: skip
"""What a judge says of feelings, in the words of an assessment."""
_REACH: Final = 4
_ONLY_FELT: Final = frozenset(
    listed(
        "close moved lost mixed low down flat cross mad fine small spent dead burnt stuck warm "
        "safe heard seen loved alone worn thrown sore raw distant apart heavy blue"
    )
)
"""Words that are feelings only of someone."""
_FELT: Final = frozenset(listed("feel feels felt feeling am i'm was you're were are you get left"))


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling word in a text."""

    word: str
    family: str
    strength: int
    """1 mild, 2 plain, 3 strong."""
    negated: bool
    span: Span


def feelings_in(text: str) -> list[Feeling]:
    """Return the feeling words of a text in order."""
    spoken = tokens(text)
    lows = [t.low for t in spoken]
    result: list[Feeling] = []
    i = 0
    while i < len(lows):
        n = next(
            (
                n
                for n in range(min(longest(), len(lows) - i), 0, -1)
                if tuple(lows[i : i + n]) in lexicon()
            ),
            0,
        )
        if n and _is_feeling(lows, i, n):
            result.append(_feeling(spoken, i, n))
        i += max(n, 1)
    return result


def _feeling(spoken: Sequence[Token], i: int, n: int) -> Feeling:
    words_ = tuple(t.low for t in spoken[i : i + n])
    family, strength = lexicon()[words_]
    before = [t.low for t in spoken[max(0, i - _REACH) : i]]
    if set(before[-2:]) & {"really", "so", "very", "absolutely", "terribly", "utterly", "such"}:
        strength = min(3, strength + 1)
    if before[-2:] in (["a", "bit"], ["a", "little"]) or before[-1:] in (["slightly"], ["mildly"]):
        strength = 1
    negated = any(w in words.NEGATIVES for w in before[-3:])
    return Feeling(
        " ".join(words_), family, strength, negated, (spoken[i].start, spoken[i + n - 1].end)
    )


def _is_feeling(lows: Sequence[str], i: int, n: int) -> bool:
    word, before, after = lows[i], lows[i - 1] if i else "", lows[i + n : i + n + 1]
    if n > 1:
        return True
    if word in _ONLY_FELT:
        return _copula(lows, i)
    if word in {"cross", "miss", "missing"}:
        return after != ["the"]
    return not (word in {"sorry", "fear"} and before == "i'm")


def _copula(lows: Sequence[str], i: int) -> bool:
    before = lows[max(0, i - 3) : i]
    return any(
        w
        in {
            "feel",
            "feels",
            "felt",
            "feeling",
            "am",
            "i'm",
            "was",
            "you're",
            "were",
            "are",
            "you",
            "get",
            "left",
        }
        for w in before
    ) and not set(before) & {"the", "it's"}


def feelings(statement: str, response: str) -> Feelings:
    """Compare the feelings of both."""
    said = [f for f in feelings_in(statement) if not f.negated]
    own = [f for f in said if not _third_person(statement, f)]
    back = [f for f in feelings_in(response) if not _third_person(response, f)]
    named = [f for f in back if not f.negated]
    return Feelings(
        _unique(f.word for f in own), _unique(f.word for f in named), _status(own, named, response)
    )


def fated(felt: Feelings, whole: Whole | None) -> Feelings:
    """Let a judge who knows say what became of the feelings; the words stay as they were found.

    A feeling that came back in a word of its own family was kept, whatever the judge says.
    """
    if whole is None or felt.status == "kept":
        return felt
    return replace(felt, status=_FATES[max(whole.feelings, key=whole.feelings.__getitem__)])


def _status(own: Sequence[Feeling], named: Sequence[Feeling], response: str) -> FeelingStatus:
    if not named:
        return "missed" if own else "none_needed"
    if not own:
        return "guessed"
    if any(near(a.family, b.family) for a in own for b in named):
        return "kept"
    opposite = all(polarity(a.family) * polarity(b.family) < 0 for a in own for b in named)
    if opposite and not guessed(response):
        return "wrong"
    return "guessed"


def _third_person(text: str, feeling: Feeling) -> bool:
    """Return whether the nearest subject before a feeling is a third person."""
    for low in reversed([t.low for t in tokens(text[: feeling.span[0]])][-_REACH - 2 :]):
        head = low.split("'")[0]
        if head in {"i", "me", "you", "my", "your", "we", "it", "that"}:
            return False
        if head in _THIRD:
            return True
    return False


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def guessed(text: str) -> bool:
    """Return whether something is offered as a guess."""
    return found("guards/guess", plain(text))


def pseudo_feeling(response: str) -> tuple[str, str] | None:
    """Return a word that passes for a feeling, and what may lie under it."""
    words_ = plain(response)
    for word, under in PSEUDO.items():
        if re.search(rf"\b(?:feel|felt|feeling) (?:so |really |a bit )?{word}\b", words_):
            return word, under
    return None
