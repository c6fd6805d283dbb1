"""Amounts, times and dates in what people say, as numbers that can be compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.lemmas import lemmatise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.core.transcript import Span

UNITS: Final = {
    word: value
    for value, word in enumerate(
        word_list(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate(
        word_list("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
SCALES: Final = {"hundred": 100, "thousand": 1000, "grand": 1000, "million": 1_000_000, "k": 1000}
ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        word_list(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50}
WEEKDAYS: Final = word_list("monday tuesday wednesday thursday friday saturday sunday")
MONTHS: Final = word_list(
    "january february march april may june july august september october november december"
)
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")
TIME: Final = "a time"
"""Unit of a time of day; its value is in minutes after twelve, noon or midnight."""
DAY: Final = "a weekday"
MONTH: Final = "a month"
ORDINAL: Final = "an ordinal"
_HALF_DAY: Final = 720
_HOURS: Final = 12
_NAMED: Final = 19
"""Words up to nineteen stand for themselves; from twenty on they join."""
_ALIKE: Final = {
    lemmatise(short): lemmatise(long)
    for short, long in (
        ("quid", "pound"), ("buck", "dollar"), ("min", "minute"), ("hr", "hour"),
        ("sec", "second"), ("yr", "year"),
    )
}  # fmt: skip
"""Units that have two names."""
_CLOCK: Final = frozenset(word_list("o'clock am pm a.m p.m"))
_VAGUE: Final = frozenset(
    word_list("about around nearly almost over under roughly some approximately near like so good")
)
_SKIPPED: Final = lexicon.DETERMINERS | lexicon.PREPOSITIONS | frozenset({"more", "of", "or"})
_DATED: Final = frozenset(word_list("in since until till by last next of early late"))
"""After these `may` and `march` are months."""
_INDEFINITE: Final = frozenset({"one", "second", "seconds", "ones", "first"})
"""Number words that are mostly something else."""


@dataclass(frozen=True, slots=True)
class Number:
    """An amount, a time, a day, as somebody said it."""

    value: float
    unit: str
    """Lemma of what is counted, or one of the kinds above; empty when nothing is named."""
    words: str
    """As it was said."""
    span: Span
    vague: bool
    """Whether it was said to be about so much."""


def find_numbers(text: str, tokens: Sequence[Token]) -> list[Number]:
    """Find the amounts, times and dates of a text in order."""
    numbers: list[Number] = []
    i = 0
    while i < len(tokens):
        reading = _read(tokens, i)
        if reading is None:
            i += 1
            continue
        value, unit, end = reading
        span = (tokens[i].start, tokens[end - 1].end)
        vague = i > 0 and tokens[i - 1].low in _VAGUE
        numbers.append(Number(value, unit, text[slice(*span)], span, vague))
        i = end
    return numbers


def _read(tokens: Sequence[Token], i: int) -> tuple[float, str, int] | None:
    low = tokens[i].low.removesuffix("'s")
    before = tokens[i - 1].low if i else ""
    for kind, names in ((DAY, WEEKDAYS), (MONTH, MONTHS)):
        name = low if low in names else low.removesuffix("s")
        if name in names and (low not in {"may", "march"} or before in _DATED):
            return float(names.index(name)), kind, i + 1
    clock = _clock(tokens, i)
    if clock is not None:
        return clock
    if low in ORDINALS and low not in _INDEFINITE:
        return float(ORDINALS[low]), ORDINAL, i + 1
    number = _number(tokens, i)
    if number is None:
        return None
    value, end = number
    unit, end = _unit(tokens, end)
    if low in _INDEFINITE and not unit:
        return None
    return value, unit, end


def _clock(tokens: Sequence[Token], i: int) -> tuple[float, str, int] | None:
    """Read `half past one`, `half one`, `quarter to six`, `seven thirty`, `2 pm`, `at nine`."""
    lows = [t.low for t in tokens[i : i + 4]] + [""] * 4
    before = tokens[i - 1].low if i else ""
    if lows[0] in {"half", "quarter"}:
        past = lows[1] in {"past", "after", "to"}
        hour = _small(lows[2 if past else 1])
        if hour is None or (not past and (lows[0] == "quarter" or lows[1] == "one")):
            return None
        minutes = (30 if lows[0] == "half" else 15) * (-1 if lows[1] == "to" else 1)
        return _minutes(hour, minutes), TIME, i + (3 if past else 2)
    hour = _small(lows[0])
    if hour is None:
        return _figures(lows[0], i)
    if lows[1] in TENS and lows[0] in UNITS and hour <= _HOURS:
        return _minutes(hour, TENS[lows[1]]), TIME, i + 2
    if lows[1] in _CLOCK:
        return _minutes(hour, 0), TIME, i + 2
    if lows[1] in {"a", "p"} and lows[2] == "m":
        return _minutes(hour, 0), TIME, i + 3
    alone = not lows[1] or lows[1] in lexicon.STOP
    if before == "at" and alone and hour <= _HOURS:
        return _minutes(hour, 0), TIME, i + 1
    return None


def _figures(low: str, i: int) -> tuple[float, str, int] | None:
    hours, colon, minutes = low.partition(":")
    if colon and hours.isdigit() and minutes.isdigit():
        return _minutes(int(hours), int(minutes)), TIME, i + 1
    return None


def _minutes(hour: int, minutes: int) -> float:
    return float((hour * 60 + minutes) % _HALF_DAY)


def _small(low: str) -> int | None:
    if low in UNITS:
        return UNITS[low] if 0 < UNITS[low] <= _HOURS else None
    return int(low) if low.isdecimal() and 0 < int(low) <= 2 * _HOURS else None


def _number(tokens: Sequence[Token], i: int) -> tuple[float, int] | None:
    """Read a number in words or figures: its value, and where it ends."""
    total, part, end, begun = 0.0, 0.0, i, False
    while end < len(tokens):
        low = tokens[end].low
        figure = _decimal(low)
        if figure is not None and not begun:
            part = figure
        elif low in UNITS and (part == 0 or (part % 10 == 0 and part > _NAMED)):
            part += UNITS[low]
        elif low in TENS and part % 100 == 0:
            part += TENS[low]
        elif low in SCALES and (begun or low in {"hundred", "thousand", "million"}):
            scaled = (part or 1) * SCALES[low]
            part, total = (scaled, total) if low == "hundred" else (0.0, total + scaled)
        elif low == "and" and begun and end + 1 < len(tokens) and part + total >= 100:  # noqa: PLR2004  (`a hundred and four`)
            if tokens[end + 1].low not in UNITS and tokens[end + 1].low not in TENS:
                break
        else:
            break
        begun = True
        end += 1
    return (total + part, end) if begun else None


def _decimal(low: str) -> float | None:
    plain = low.replace(",", "")
    try:
        return float(plain) if plain[:1].isdigit() else None
    except ValueError:
        return None


def _unit(tokens: Sequence[Token], end: int) -> tuple[str, int]:
    """What is counted, and where the number with its unit ends."""
    if end >= len(tokens):
        return "", end
    low = tokens[end].low
    if low in _SKIPPED or (low in lexicon.STOP and low not in {"time", "times"}):
        return "", end
    unit = lemmatise(low.removesuffix("'"))
    return _ALIKE.get(unit, unit), end + 1


def classify_exact(low: str) -> str:
    """What kind of exact word this is: number, ordinal, weekday or month; empty for none."""
    bare = low.removesuffix("'s")
    if bare in UNITS or bare in TENS or bare in SCALES or _FIGURES.fullmatch(bare):
        return "number"
    if bare in ORDINALS and bare != "second":
        return "ordinal"
    if bare in WEEKDAYS or bare.removesuffix("s") in WEEKDAYS:
        return "weekday"
    if bare in MONTHS and bare not in {"may", "march"}:
        return "month"
    return ""
