"""How often, how sure, how strongly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.feelings import feelings_in
from listening_coach.checker.language.tokens import sentences
from listening_coach.checker.nearby import around, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.checker.language.feelings import Feeling
    from listening_coach.types import Span

_RARELY: Final = re.compile(
    r"\b((?:only|just|that) once|once(?=[.,]|$)|one time|sometimes|"
    r"some (?:weeks|days|nights|mornings)|occasionally|now and (?:then|again)|"
    r"from time to time|a few times|hardly ever|rarely)\b"
)
_ALWAYS: Final = re.compile(
    r"\b(always|every (?:single )?(?:time|day|week|night|morning|weekend)|constantly|"
    r"all the time|never)\b"
)
_MAYBE: Final = re.compile(r"\b(might|may|maybe|perhaps|could|thinking (?:of|about)|not sure|"
                           r"don't know|doesn't know|considering|if)\b")  # fmt: skip
_HEDGED: Final = re.compile(
    r"\b(might|may|maybe|perhaps|possibly|probably|could|can|would|thinking|think|thought|if|"
    r"wonder\w*|not sure|unsure|consider\w*|don't know|doesn't know|whether|possib\w+|chance|"
    r"guess|imagine|tempted|torn|in two minds|want\w*|wish\w*|hope\w*|like to|half|or)\b|\?"
)
_DECIDED: Final = re.compile(
    r"\b(decided to|have decided|has decided|definitely|for certain|for sure|certain|made (?:up )?"
    r"(?:your|the speaker's|my) mind|will|is going to|going to)\b"
)
_HALF_DENIED: Final = re.compile(r"\b(not (?:far|just|only|quite)|if|so that|than|nearly|or)\b")
_LEAST: Final = 2


def feeling(statement: str, response: str, point: str) -> Iterator[tuple[str, str, float, Span]]:
    """Yield each feeling of a point that came back denied, or is not denied any more."""
    said, back = feelings_in(statement), feelings_in(response)
    for own in feelings_in(point):
        for other in back:
            part = around(response, other.span)
            if (
                own.word == other.word
                and own.negated is not other.negated
                and not any(s.word == own.word and s.negated is other.negated for s in said)
                and overlap(statement, part, own.word)
                and not _HALF_DENIED.search(f"{point} {part}")
            ):
                yield _named(own), _named(other), 0.8, other.span


def _named(felt: Feeling) -> str:
    return f"not {felt.word}" if felt.negated else felt.word


def often(statement: str, response: str, point: str) -> Iterator[tuple[str, str, float, Span]]:
    """Yield where something that happened now and then came back as happening always."""
    own = _RARELY.search(point.lower())
    if own is None or _ALWAYS.search(statement.lower()):
        return
    for start, end in sentences(response):
        part = response[start:end].lower()
        heard = _ALWAYS.search(part)
        if heard and not _RARELY.search(part) and overlap(point, part) >= _LEAST:
            yield own.group(), heard.group(), 0.75, (start + heard.start(), start + heard.end())


def sure(statement: str, response: str, point: str) -> Iterator[tuple[str, str, float, Span]]:
    """Yield where something open came back as decided."""
    own = _MAYBE.search(point.lower())
    if own is None or _DECIDED.search(statement.lower()):
        return
    for start, end in sentences(response):
        part = response[start:end].lower()
        heard = _DECIDED.search(part)
        if heard and not _HEDGED.search(part) and overlap(point, part) >= _LEAST:
            yield own.group(), heard.group(), 0.7, (start + heard.start(), start + heard.end())
