"""One strength with the words that earn it, and at most one thing to try.

Suggestions are considered in the order of the wording file. What is said aloud has to be so likely
that silence would be the greater mistake.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from listening_coach.checker.language.perspective import can_mirror, mirror
from listening_coach.checker.language.tokens import find_words, tokenise
from listening_coach.core.assessment import Feedback, Strength, Suggestion
from listening_coach.core.transcript_confidence import certainty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from listening_coach.checker.language.passage import Passage
    from listening_coach.checker.points import Claim
    from listening_coach.core.assessment import Feelings, Move, Parroting, Point, Reflection

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
    response: Passage
    claims: Sequence[Claim]
    points: Sequence[Point]
    """One for each claim, in order."""
    feelings: Feelings
    moves: Sequence[Move]
    parroting: Parroting
    long: bool
    """Whether the answer is longer than the statement, and notably so."""

    @property
    def off(self) -> frozenset[str]:
        """What this round does not comment on."""
        return self.reflection.detectors_off


@dataclass(frozen=True, slots=True)
class SuggestionText:
    """The sentences of one suggestion, with places for the words of this statement and answer."""

    text: str
    reason: str
    sample: str


@cache
def strength_texts() -> Mapping[str, str]:
    """What is said of a strength, by its kind."""
    texts: dict[str, str] = _wording()["strength"]
    return texts


@cache
def change_notes() -> Mapping[str, str]:
    """What is said of a change, by its kind."""
    texts: dict[str, str] = _wording()["change"]
    return texts


@cache
def suggestion_texts() -> Mapping[str, SuggestionText]:
    """What is said of each subject of a suggestion, in order of priority."""
    return {name: SuggestionText(**texts) for name, texts in _wording()["suggestion"].items()}


def suggestion_subject(reason: str) -> str:
    """What a suggestion with this reason is about; each subject has a reason of its own."""
    return next(name for name, texts in suggestion_texts().items() if texts.reason == reason)


def _wording() -> dict[str, Any]:
    file = resources.files("listening_coach.checker.data").joinpath("wording.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def choose_feedback(findings: Findings) -> Feedback:
    """Choose what is worth saying."""
    strength = _strength(findings)
    suggestion = None if "suggestions" in findings.off else next(_suggestions(findings), None)
    return Feedback(strength, suggestion and _within(strength, suggestion))


def _strength(findings: Findings) -> Strength | None:
    texts = strength_texts()
    if findings.feelings.status == "kept" and findings.feelings.named:
        span = find_words(findings.response.tokens, findings.feelings.named[0].split(" "))
        word = findings.response.text[slice(*span)] if span else ""
        return Strength(texts["feeling"].format(quote=word), word)
    for point in sorted(findings.points, key=lambda p: (not p.core, -p.confidence)):
        if point.status == "caught" and point.evidence:
            quote = shorten(point.evidence)
            return Strength(texts["point"].format(quote=quote), quote)
    for move in findings.moves:
        if move.kind in _WARM:
            quote = shorten(move.text)
            return Strength(texts["space"].format(quote=quote), quote)
    return None


def _suggestions(findings: Findings) -> Iterator[Suggestion]:
    """Yield what could be suggested, in order of priority."""
    for subject, texts in suggestion_texts().items():
        words = None if subject in findings.off else _words(subject, findings)
        if words is not None:
            yield Suggestion(texts.text.format(**words), texts.reason, _sample(texts.sample, words))


def _words(subject: str, findings: Findings) -> dict[str, str] | None:
    """The words that fill the places of a suggestion; None where there is nothing to say."""
    if subject in _OTHER_SUBJECTS:
        return _OTHER_SUBJECTS[subject](findings)
    move = next((m for m in findings.moves if m.kind == subject), None)
    if move is None:
        return None
    return {"quote": shorten(move.text), **(_words_of_missed(findings) or {})}


def _words_of_changed(findings: Findings) -> dict[str, str] | None:
    point = changed_point(findings.points)
    if point is None or point.note is None:
        return None
    return {"note": _capitalise(point.note), **_words_of_point(point, findings)}


def _words_of_missed(findings: Findings) -> dict[str, str] | None:
    point = None if "coverage" in findings.off else missed_point(findings.points)
    return None if point is None else _words_of_point(point, findings)


def _words_of_feeling(findings: Findings) -> dict[str, str] | None:
    feelings = findings.feelings
    heard = (0, len(findings.response.text))
    unsure = certainty(findings.reflection.response_heard, heard) < 1
    missing = feelings.status == "missed" and feelings.stated and not feelings.named and not unsure
    return {"feeling": feelings.stated[0]} if missing else None


def _words_of_copy(findings: Findings) -> dict[str, str] | None:
    return {} if findings.parroting.flag else None


def _words_of_length(findings: Findings) -> dict[str, str] | None:
    return {} if findings.long and "brevity" not in findings.off else None


_OTHER_SUBJECTS: Final[dict[str, Callable[[Findings], dict[str, str] | None]]] = {
    "changed": _words_of_changed, "missed": _words_of_missed, "feeling": _words_of_feeling,
    "parroting": _words_of_copy, "long": _words_of_length,
}  # fmt: skip
"""The subjects that are not moves."""


def changed_point(points: Sequence[Point]) -> Point | None:
    """The point that people would be told came back as something else."""
    return next(
        (p for p in points if p.status == "changed" and p.note and p.confidence >= _SURE), None
    )


def missed_point(points: Sequence[Point]) -> Point | None:
    """The point that people would be told is missing."""
    return next(
        (p for p in points if p.core and p.status == "missed" and p.confidence >= _SURE), None
    )


def _words_of_point(point: Point, findings: Findings) -> dict[str, str]:
    """A point as the listener could say it, where that is plain."""
    passage = findings.claims[findings.points.index(point)].passage
    if not can_mirror(passage.words):
        return {}
    mirrored = _capitalise(mirror(passage.text, passage.tokens))
    return {"point": shorten(mirrored, _SAMPLE_WORDS)}


def _sample(form: str, words: dict[str, str]) -> str:
    """A sample line; empty where there are no words of this statement for it."""
    return "" if "{point}" in form and "point" not in words else form.format(**words)


def _within(strength: Strength | None, suggestion: Suggestion) -> Suggestion:
    """Leave the sample out where both together would take long to read."""
    texts = [
        suggestion.text,
        suggestion.reason,
        suggestion.sample,
        strength.text if strength else "",
    ]
    if sum(len(tokenise(t)) for t in texts) <= MOST_WORDS:
        return suggestion
    return Suggestion(suggestion.text, suggestion.reason, "")


def shorten(text: str, most: int = _QUOTE_WORDS) -> str:
    """Cut a text to its first words, verbatim, and at a pause if there is one."""
    words = tokenise(text)
    if len(words) > most:
        pauses = [
            word.end
            for word, after in pairwise(words[: most + 1])
            if any(mark in text[word.end : after.start] for mark in _PAUSES)
        ]
        kept = [end for end in pauses if end >= words[min(_LEAST_WORDS, most) - 1].end]
        text = text[: kept[-1] if kept else words[most - 1].end]
    return text.strip(" \t\n,.;:…")


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
