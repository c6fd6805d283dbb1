"""Fillers, restarts and repairs of spontaneous speech."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker.language import lexicon
from listening_coach.checker.language.numbers import classify_exact

if TYPE_CHECKING:
    from collections.abc import Sequence

_PHRASES: Final = tuple(
    tuple(p.split())
    for p in (
        "you know what i mean", "if you know what i mean", "do you know what i mean",
        "you know what", "you know", "y'know", "i mean", "or whatever", "or something",
        "to be honest", "if i'm honest", "to be fair", "can i say a thing about",
        "can i say something", "i don't know", "i dunno", "what's it called", "how do i put this",
        "at the end of the day", "so to speak", "as it were", "let me think", "let me see",
    )
)  # fmt: skip
_REPAIRS: Final = tuple(
    tuple(p.split())
    for p in (
        "no wait", "wait no", "no sorry", "sorry no", "or rather", "no actually", "scratch that",
        "make that", "i mean", "no no", "well no", "sorry", "no", "wait",
    )
)  # fmt: skip
_LONGEST_REPEAT: Final = 4
_REACH: Final = 7
"""How many words back a repair may reach."""


def mark_fluent(lows: Sequence[str]) -> list[bool]:
    """Mark each word that stays once fillers, restarts and repairs are gone."""
    keep = [low not in lexicon.FILLERS for low in lows]
    _drop_phrases(lows, keep)
    _drop_repairs(lows, keep)
    _drop_repeats(lows, keep)
    return keep


def _drop_phrases(lows: Sequence[str], keep: list[bool]) -> None:
    for i in range(len(lows)):
        for phrase in _PHRASES:
            if keep[i] and tuple(lows[i : i + len(phrase)]) == phrase and _loose(lows, i, phrase):
                keep[i : i + len(phrase)] = [False] * len(phrase)


def _loose(lows: Sequence[str], i: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase stands alone, rather than governing what follows."""
    if phrase == ("i", "mean"):
        return not any(_same_kind(lows[j], lows, i + 2) for j in range(max(0, i - 4), i))
    following = lows[i + len(phrase)] if i + len(phrase) < len(lows) else ""
    if phrase in {("i", "don't", "know"), ("i", "dunno"), ("you", "know")}:
        before = lows[i - 1] if i else ""
        return before not in {"do", "did", "if", "and", "that"} and following not in (
            lexicon.QUESTION_WORDS
            | {"if", "whether", "that", "about", "anyone", "anybody", "him", "her", "them", "it"}
        )
    return True


def _same_kind(low: str, lows: Sequence[str], i: int) -> bool:
    return (
        i < len(lows)
        and classify_exact(low) != ""
        and classify_exact(low) == classify_exact(lows[i])
    )


def _drop_repairs(lows: Sequence[str], keep: list[bool]) -> None:
    for i in range(1, len(lows)):
        for phrase in _REPAIRS:
            after = i + len(phrase)
            if not keep[i] or tuple(lows[i:after]) != phrase or after >= len(lows):
                continue
            start = _find_replaced(lows, keep, i, after)
            if start is not None:
                keep[start:after] = [False] * (after - start)
                break


def _find_replaced(lows: Sequence[str], keep: list[bool], marker: int, after: int) -> int | None:
    """Where the words begin that those after a repair marker replace; None if there are none."""
    for j in range(marker - 1, max(-1, marker - 1 - _REACH), -1):
        if (
            keep[j]
            and classify_exact(lows[j])
            and classify_exact(lows[j]) == classify_exact(lows[after])
        ):
            return j
    first = lows[after]
    if len(lows[marker:after]) > 1 or first in lexicon.PREPOSITIONS:
        for j in range(marker - 1, max(-1, marker - 1 - _REACH), -1):
            if keep[j] and lows[j] == first:
                return j
    return None


def _drop_repeats(lows: Sequence[str], keep: list[bool]) -> None:
    """Drop the first of two equal runs that follow each other, as in `I've done I've done`."""
    kept = [i for i, k in enumerate(keep) if k]
    i = 0
    while i < len(kept):
        for n in range(_LONGEST_REPEAT, 0, -1):
            run = [lows[k] for k in kept[i : i + n]]
            if (
                len(run) == n
                and run == [lows[k] for k in kept[i + n : i + 2 * n]]
                and _restart(run)
            ):
                for k in kept[i : i + n]:
                    keep[k] = False
                del kept[i : i + n]
                i -= 1
                break
        i += 1


def _restart(run: Sequence[str]) -> bool:
    """Whether a repeated run is a restart and not emphasis (`very very`, `no no no`)."""
    return len(run) > 1 or run[0] in (
        lexicon.STOP - {"very", "really", "no", "never", "so", "much", "that", "had", "more", "all"}
    )
