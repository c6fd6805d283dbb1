"""One strength with the words that earn it, and at most one thing to try.

The order in which suggestions are thought of is that of the wording file; what is said aloud has
to be so likely that silence would be the greater mistake.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from listening_coach.checker import wording
from listening_coach.checker.language.tokens import lows, stretch, tokens
from listening_coach.checker.turning import clear, turned
from listening_coach.core.hearing import certainty
from listening_coach.types import Feedback, Strength, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from listening_coach.types import Feelings, Move, Parroting, Point, Reflection

MOST_WORDS: Final = 45
"""Of the strength and the suggestion together."""
_QUOTE_WORDS: Final = 8
_SAMPLE_WORDS: Final = 12
_SURE: Final = 0.7
"""From this probability on a point that is missing or changed is spoken of."""
_LEAST_WORDS: Final = 4
_PAUSES: Final = ",.;:?!…\n"
_WARM: Final = ("validation", "empathy", "thanks", "invitation")


@dataclass(frozen=True, slots=True)
class Findings:
    """What there is to say something about."""

    reflection: Reflection
    points: Sequence[Point]
    feelings: Feelings
    moves: Sequence[Move]
    parroting: Parroting
    long: bool
    """Whether the answer is longer than the statement, and notably so."""

    @property
    def off(self) -> frozenset[str]:
        """What this round does not comment on."""
        return self.reflection.detectors_off


def feedback(found: Findings) -> Feedback:
    """Choose what is worth saying."""
    strength = _strength(found)
    suggestion = None if "suggestions" in found.off else next(_suggestions(found), None)
    return Feedback(strength, suggestion and _within(strength, suggestion))


def _strength(found: Findings) -> Strength | None:
    said = wording.strengths()
    if found.feelings.status == "kept" and found.feelings.named:
        span = stretch(found.reflection.response, lows(found.feelings.named[0]))
        word = found.reflection.response[slice(*span)] if span else ""
        return Strength(said["feeling"].format(quote=word), word)
    for point in sorted(found.points, key=lambda p: (not p.core, -p.confidence)):
        if point.status == "caught" and point.evidence:
            quote = short(point.evidence)
            return Strength(said["point"].format(quote=quote), quote)
    for move in found.moves:
        if move.kind in _WARM:
            quote = short(move.text)
            return Strength(said["space"].format(quote=quote), quote)
    return None


def _suggestions(found: Findings) -> Iterator[Suggestion]:
    """Yield what could be suggested, what matters most first."""
    for subject, saying in wording.sayings().items():
        words = None if subject in found.off else _words(subject, found)
        if words is not None:
            yield Suggestion(
                saying.text.format(**words), saying.reason, _sample(saying.sample, words)
            )


def _words(subject: str, found: Findings) -> dict[str, str] | None:
    """Return what fills the places of a saying; None where there is nothing to say."""
    if subject in _OTHERS:
        return _OTHERS[subject](found)
    move = next((m for m in found.moves if m.kind == subject), None)
    if move is None:
        return None
    return {"quote": short(move.text), **(_of_missed(found) or {})}


def _of_changed(found: Findings) -> dict[str, str] | None:
    point = changed(found.points)
    if point is None or point.note is None:
        return None
    return {"note": _capital(point.note), **_given(point)}


def _of_missed(found: Findings) -> dict[str, str] | None:
    point = None if "coverage" in found.off else missed(found.points)
    return None if point is None else _given(point)


def _of_feeling(found: Findings) -> dict[str, str] | None:
    felt = found.feelings
    back = found.reflection.response
    unsure = certainty(found.reflection.response_heard, (0, len(back))) < 1
    missing = felt.status == "missed" and felt.stated and not felt.named and not unsure
    return {"feeling": felt.stated[0]} if missing else None


def _of_copy(found: Findings) -> dict[str, str] | None:
    return {} if found.parroting.flag else None


def _of_length(found: Findings) -> dict[str, str] | None:
    return {} if found.long and "brevity" not in found.off else None


_OTHERS: Final[dict[str, Callable[[Findings], dict[str, str] | None]]] = {
    "changed": _of_changed, "missed": _of_missed, "feeling": _of_feeling,
    "parroting": _of_copy, "long": _of_length,
}  # fmt: skip
"""What can be said besides of a move."""


def changed(points: Sequence[Point]) -> Point | None:
    """Return the point of which it would be said that it came back as something else."""
    return next(
        (p for p in points if p.status == "changed" and p.note and p.confidence >= _SURE), None
    )


def missed(points: Sequence[Point]) -> Point | None:
    """Return the point of which it would be said that it is missing."""
    return next(
        (p for p in points if p.core and p.status == "missed" and p.confidence >= _SURE), None
    )


def _given(point: Point) -> dict[str, str]:
    """Return a point as it could be given back, where that is plain."""
    return {"point": short(turned(point.text), _SAMPLE_WORDS)} if clear(point.text) else {}


def _sample(form: str, words: dict[str, str]) -> str:
    """Return a sample line, or nothing where there are no words of this statement for it."""
    return "" if "{point}" in form and "point" not in words else form.format(**words)


def _within(strength: Strength | None, suggestion: Suggestion) -> Suggestion:
    """Leave the sample out where both together would be long to read."""
    texts = [
        suggestion.text,
        suggestion.reason,
        suggestion.sample,
        strength.text if strength else "",
    ]
    if sum(len(tokens(t)) for t in texts) <= MOST_WORDS:
        return suggestion
    return Suggestion(suggestion.text, suggestion.reason, "")


def short(text: str, most: int = _QUOTE_WORDS) -> str:
    """Return the first words of a text, verbatim, and end where it pauses if it does."""
    words = tokens(text)
    if len(words) > most:
        pauses = [
            word.end
            for word, after in pairwise(words[: most + 1])
            if any(mark in text[word.end : after.start] for mark in _PAUSES)
        ]
        kept = [end for end in pauses if end >= words[min(_LEAST_WORDS, most) - 1].end]
        text = text[: kept[-1] if kept else words[most - 1].end]
    return text.strip(" \t\n,.;:…")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
