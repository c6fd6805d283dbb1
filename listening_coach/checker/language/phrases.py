"""The phrases that show what a sentence does, compiled when they are first needed."""

from __future__ import annotations

import functools
import re
from typing import Final

from listening_coach.checker import data
from listening_coach.checker.language import lexicon

_MACROS: Final = {
    "{s}": r"(?:^|(?<=\bum )|(?<=\buh )|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\bwell )|(?<=\boh )|"
    r"(?<=\bokay )|(?<=\bok )|(?<=\byeah )|(?<=\bno )|(?<=\bhey )|(?<=\blook )|(?<=\blisten )|"
    r"(?<=\bthen )|(?<=\bcome on )|(?<=\bhoney )|(?<=\blove )|(?<=\bdarling )|(?<=\bbabe )|"
    r"(?<=\bright )|(?<=\byes )|(?<=\bsweetheart )|(?<=\bmate )|(?<=\bdear )|(?<=\bnow )|"
    r"(?<=\bah ))",
    "{aux}": "do|does|did|don't|doesn't|didn't|are|is|was|were|aren't|isn't|wasn't|weren't|have|"
    "has|had|haven't|hasn't|hadn't|can|could|can't|couldn't|would|wouldn't|will|won't|should|shouldn't|"
    "shall|may|am",
    "{who}": "i|you|he|she|it|they|we|that|this|there|those|these|your|his|her|their|the|my|our|"
    "anyone|anybody|anything|someone|something|everyone|ya",
    "{o}": r"(?:(?:oh|well|look|right|okay|ok|so|now|just|please|love|hey|come on|no|yes|listen|"
    r"honestly|mm|darling|mate|honey|babe|first|then|and|but|simply|maybe|really|always|sweetheart|"
    r"ah|hm|alright|all right|you just|dear|eh|na) )*",
    "{j}": r"(?:(?:just|simply|please|maybe|perhaps|first|now|really|always|honestly) )*",
}  # fmt: skip


@functools.cache
def patterns(name: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
    """The patterns of a list, each with its confidence."""
    return tuple(
        (float(confidence), re.compile("|".join(map(_compile, lines))))
        for confidence, lines in data.sections(f"{name}.txt")
    )


def _compile(line: str) -> str:
    for macro, meaning in _MACROS.items():
        line = line.replace(macro, meaning)
    line = line.replace("{v}", "(?:" + "|".join(lexicon.verbs()) + r")\b")
    grouped = re.sub(r"(?<!\\)\((?!\?)", "(?:", line)
    return rf"(?:\b(?:{grouped})(?!\w))"


def matches(name: str, plain: str) -> bool:
    """Whether any pattern of a list stands in a sentence."""
    return any(pattern.search(plain) for _, pattern in patterns(name))
