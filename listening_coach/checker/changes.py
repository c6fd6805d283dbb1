"""Exact comparison of what word overlap and language models are weak at.

Every rule asks for the same thing on both sides, told differently: the same noun with another
number, the same action with the two people changed round, the same feeling said and denied. What a
listener leaves out is never a change. All passages are resolved ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.checker.data import word_list
from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.language.lexicon import RELATIVES
from listening_coach.checker.language.numbers import DAY, MONTH, ORDINAL, TIME
from listening_coach.checker.language.tokens import content, lower_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from listening_coach.checker.language.actions import Action
    from listening_coach.checker.language.feelings import Feeling
    from listening_coach.checker.language.numbers import Number
    from listening_coach.checker.language.passage import Passage
    from listening_coach.core.transcript import Span

_MANY: Final = 20
"""Of more numbers than this nobody works out sums while listening."""
_LEAST: Final = 2
"""So many words of weight must be shared for two texts to speak of the same thing."""
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
_MENTAL: Final = frozenset(
    lemmatise(w)
    for w in word_list(
        "feel think know want wish hope say tell believe guess suppose find mean see hear imagine "
        "wonder worry seem sound like love need let make get be have do go come ask"
    )
)
"""Verbs after which the second person mostly begins a clause of their own."""


@dataclass(frozen=True, slots=True)
class Change:
    """Something exact that came back as something else."""

    kind: str
    said: str
    """Words of the point."""
    confidence: float
    """How often such a change is real, as counted on our own conversations."""
    span: Span
    """In the response."""


def find_change(said: Passage, back: Passage, point: Passage) -> Change | None:
    """What a response turned into something else in one point of a statement, if anything."""
    return next((change for rule in _RULES for change in rule(said, back, point)), None)


def _changed_numbers(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    for own in point.numbers:
        if not own.unit or _may_be_article(own) or any(_equal(own, b) for b in back.numbers):
            continue
        for other in back.numbers:
            apart = (
                other.unit == own.unit
                and not _may_be_article(other)
                and not _is_explained(other, own, said.numbers)
            )
            if apart and _overlap(point, _around(back, other.span), own.words) >= 1:
                yield Change("number", own.words, 0.85, back.original(other.span))


def _may_be_article(number: Number) -> bool:
    """Whether a number counts to one, and so may be a mere article."""
    return number.value == 1 and number.unit not in {DAY, MONTH, ORDINAL, TIME}


def _equal(one: Number, other: Number) -> bool:
    return one.value == other.value and (one.unit == other.unit or not (one.unit and other.unit))


def _is_explained(heard: Number, own: Number, said: Sequence[Number]) -> bool:
    """Whether a number of the response may be right though the point has another one."""
    values = [n.value for n in said if n.unit in {heard.unit, ""}]
    few = values if len(values) <= _MANY else []
    pairs = [(a, b) for i, a in enumerate(few) for b in few[i + 1 :]]
    worked_out = {a + b for a, b in pairs} | {abs(a - b) for a, b in pairs}
    close = heard.vague and abs(heard.value - own.value) <= 0.2 * own.value
    return heard.value in values or heard.value in worked_out or close


def _swapped_relatives(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield each relative of a point in whose place the response has the counterpart alone."""
    own = _relatives(point)
    named = {kind for kind, _, _ in _relatives(said)} if own else set()
    others = _relatives(back) if own else []
    for kind, word, _ in own:
        counterpart = (kind[0], 1 - kind[1])
        if counterpart in named or any(k == kind for k, _, _ in others):
            continue
        for k, _, span in others:
            if k == counterpart and _overlap(point, _around(back, span)) >= _LEAST:
                yield Change("relative", word, 0.85, back.original(span))


def _relatives(passage: Passage) -> list[tuple[tuple[int, int], str, Span]]:
    return [
        (RELATIVES[low], low, (t.start, t.end))
        for t in passage.tokens
        if (low := t.low.removesuffix("'s")) in RELATIVES
        and not passage.text.startswith("-", t.end)
    ]


def _reversed_actions(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield each action of a point that the response gives to the wrong one of the two people."""
    for own in point.actions:
        if any(_same_action(own, b) for b in back.actions):
            continue
        for other in back.actions:
            reversed_ = _is_reversed(own, other)
            if reversed_ and not any(_same_action(s, other) for s in said.actions):
                yield Change("person", own.words, 0.8, back.original(other.span))


def _same_action(one: Action, other: Action) -> bool:
    return (one.who, one.verb) == (other.who, other.verb)


def _is_reversed(one: Action, other: Action) -> bool:
    if one.verb != other.verb or one.who == other.who:
        return False
    if one.whom and other.whom and one.verb not in _MENTAL:
        return True
    return len(one.rest & other.rest) >= _LEAST


def _denied_actions(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield each action of a point that was done on one side and not done on the other."""
    for own in point.actions:
        for other in back.actions:
            if (
                _same_action(own, other)
                and own.denied is not other.denied
                and own.rest & other.rest
                and not (own.hedged or other.hedged)
                and not any(_same_action(s, other) and s.denied is other.denied
                            for s in said.actions)
            ):  # fmt: skip
                yield Change("denied", own.words, 0.75, back.original(other.span))


def _denied_feelings(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield each feeling of a point that came back denied, or is not denied any more."""
    for own in point.feelings:
        for other in back.feelings:
            around = _around(back, other.span)
            if (
                own.word == other.word
                and own.negated is not other.negated
                and not any(s.word == own.word and s.negated is other.negated
                            for s in said.feelings)
                and _overlap(said, around, own.word)
                and not _HALF_DENIED.search(f"{point.text} {around.text}")
            ):  # fmt: skip
                yield Change("feeling", _feeling_name(own), 0.8, back.original(other.span))


def _feeling_name(feeling: Feeling) -> str:
    return f"not {feeling.word}" if feeling.negated else feeling.word


def _changed_frequency(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield where something that happened now and then came back as happening always."""
    own = _RARELY.search(point.text.lower())
    if own is None or _ALWAYS.search(said.text.lower()):
        return
    for sentence in back.sentences:
        low = sentence.text.lower()
        heard = _ALWAYS.search(low)
        if heard and not _RARELY.search(low) and _overlap(point, sentence) >= _LEAST:
            yield Change("often", own.group(), 0.75, sentence.original(heard.span()))


def _changed_certainty(said: Passage, back: Passage, point: Passage) -> Iterator[Change]:
    """Yield where something open came back as decided."""
    own = _MAYBE.search(point.text.lower())
    if own is None or _DECIDED.search(said.text.lower()):
        return
    for sentence in back.sentences:
        low = sentence.text.lower()
        heard = _DECIDED.search(low)
        if heard and not _HEDGED.search(low) and _overlap(point, sentence) >= _LEAST:
            yield Change("sure", own.group(), 0.7, sentence.original(heard.span()))


def _around(passage: Passage, span: Span) -> Passage:
    """The sentence in which a stretch of a passage begins."""
    start = passage.original(span)[0]
    return next((s for s in passage.sentences if s.span[0] <= start < s.span[1]), passage)


def _overlap(one: Passage, other: Passage, without: str = "") -> int:
    """How many words of weight two passages share, leaving out those of a third text."""
    left_out = set(map(lemmatise, content(lower_words(without))))
    return len((one.lemmas & other.lemmas) - left_out)


_RULES: Final = (
    _changed_numbers,
    _swapped_relatives,
    _reversed_actions,
    _denied_feelings,
    _changed_frequency,
    _changed_certainty,
    _denied_actions,
)
