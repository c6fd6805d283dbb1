"""Numbers, weekdays and months as people say them."""

from __future__ import annotations

import re
from typing import Final

from listening_coach.checker.data import listed

UNITS: Final = {
    word: value
    for value, word in enumerate(
        listed(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate(
        listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
SCALES: Final = {"hundred": 100, "thousand": 1000, "grand": 1000, "million": 1_000_000, "k": 1000}
ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        listed(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50}
WEEKDAYS: Final = listed("monday tuesday wednesday thursday friday saturday sunday")
MONTHS: Final = listed(
    "january february march april may june july august september october november december"
)
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


def category(low: str) -> str:
    """Return what kind of exact word this is: number, weekday, month, or nothing."""
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
