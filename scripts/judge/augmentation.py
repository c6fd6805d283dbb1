"""Small changes of fact: an answer that was right becomes wrong, or a point is reversed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from random import Random

_GROUPS: Final = (
    "one two three four five six seven eight nine ten eleven twelve",
    "fifteen twenty thirty forty fifty sixty", "half quarter third",
    "monday tuesday wednesday thursday friday saturday sunday",
    "january february march april june july august september october november december",
    "mum dad", "mother father", "sister brother", "husband wife", "son daughter", "aunt uncle",
    "nephew niece", "grandma grandad", "boss colleague neighbour friend", "his her", "he she",
    "morning afternoon evening night", "yesterday tomorrow today", "last next", "before after",
    "hours minutes", "days weeks months years", "day week month year", "always never",
    "often rarely", "sometimes always", "once twice", "first second last", "more less", "up down",
    "might will", "may will", "could will", "wants has", "because although", "left right",
    "better worse", "early late", "old new", "buy sell", "lost found", "with without",
    "everyone nobody", "everybody nobody", "some all", "a-few most", "remembered forgot",
    "started stopped", "in-law cousin", "upstairs downstairs", "kitchen bathroom", "cat dog",
)  # fmt: skip
_SWAPS: Final[dict[str, tuple[str, ...]]] = {
    w: tuple(
        x.replace("-", " ") for g in _GROUPS if w in g.split() for x in g.split() if x != w
    )
    for g in _GROUPS
    for w in g.split()
}  # fmt: skip
_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|\d+")
_DENIED: Final = {
    "is": "isn't", "was": "wasn't", "has": "hasn't", "had": "hadn't", "can": "can't",
    "will": "won't", "would": "wouldn't", "does": "doesn't", "did": "didn't", "are": "aren't",
    "were": "weren't", "could": "couldn't", "should": "shouldn't", "feels": "doesn't feel",
    "wants": "doesn't want", "likes": "doesn't like", "thinks": "doesn't think",
    "knows": "doesn't know", "loves": "doesn't love", "got": "didn't get", "went": "didn't go",
}  # fmt: skip
_AFFIRMED: Final = {v: k for k, v in _DENIED.items() if " " not in v} | {
    "never": "always", "nobody": "everybody", "not": "", "without": "with",
}  # fmt: skip


def other(word: str, rng: Random) -> str | None:
    """Another word of the same kind: a number, day, relation; None if there is none."""
    low = word.lower()
    if low.isdigit():
        step = rng.choice([-2, -1, 1, 2, 10])
        return str(max(1, int(low) + step))
    if low not in _SWAPS:
        return None
    new = rng.choice(_SWAPS[low])
    return new.capitalize() if word[0].isupper() else new


def changed_answer(
    answer: str, points: list[str], rng: Random
) -> tuple[str, list[int], str] | None:
    """Change one word of an answer that some of the points share.

    Returns:
        The new answer, the places of those points, and the word that they have.
    """
    words = [{m.group().lower() for m in _WORD.finditer(p)} for p in points]
    choices = []
    for match in _WORD.finditer(answer):
        low = match.group().lower()
        sharing = [i for i, w in enumerate(words) if low in w]
        if sharing and (low.isdigit() or low in _SWAPS):
            choices.append((match, sharing))
    if not choices:
        return None
    match, sharing = rng.choice(choices)
    low = match.group().lower()
    if sum(m.group().lower() == low for m in _WORD.finditer(answer)) > 1:
        return None
    new = other(match.group(), rng)
    if new is None:
        return None
    return answer[: match.start()] + new + answer[match.end() :], sharing, low


def changed_point(point: str, answer: str, rng: Random) -> tuple[str, str] | None:
    """Change one fact of a point that the answer shares, or deny it.

    Returns:
        The new point and its new words; None if nothing in it can be changed.
    """
    shared = {m.group().lower() for m in _WORD.finditer(answer)}
    choices = []
    for match in _WORD.finditer(point):
        low = match.group().lower()
        if low in shared and (new := other(match.group(), rng)) is not None:
            choices.append((match, new))
        elif (reverse := _DENIED.get(low, _AFFIRMED.get(low))) is not None:
            choices.append((match, reverse))
    if not choices:
        return None
    match, new = rng.choice(choices)
    return re.sub(r"\s+", " ", point[: match.start()] + new + point[match.end() :]), new
