"""One strength with the words that earn it, and at most one thing to try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.types import Feedback, Strength, Suggestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.types import Feelings, Move, MoveKind, Parroting, Point

MOST_WORDS: Final = 45
_QUOTE_WORDS: Final = 8


def feedback(
    points: Sequence[Point], feelings: Feelings, moves: Sequence[Move],
    parroting: Parroting, length_ratio: float,
) -> Feedback:  # fmt: skip
    """Choose what is worth saying."""
    return Feedback(
        _strength(points, feelings, moves), _suggestion(points, moves, parroting, length_ratio)
    )


def _strength(
    points: Sequence[Point], feelings: Feelings, moves: Sequence[Move]
) -> Strength | None:
    if feelings.status == "kept" and feelings.named:
        word = feelings.named[0]
        return Strength(f"“{word}” keeps the feeling.", word)
    for point in sorted(points, key=lambda p: (not p.core, -p.confidence)):
        if point.status == "caught" and point.evidence:
            quote = _short(point.evidence)
            return Strength(f"“{quote}” gives back what was said.", quote)
    for move in moves:
        if move.kind in {"validation", "empathy", "thanks", "invitation"}:
            return Strength(f"“{_short(move.text)}” makes room.", _short(move.text))
    return None


_BLOCK_REASON: Final[dict[MoveKind, str]] = {
    "advice": "It might have sounded like advice, before the story was finished.",
    "order": "It might have sounded like an order.",
    "reassurance": "It can shrink what was said.",
    "blame": "It can sound like blame.",
    "label": "It can land as a label.",
    "question_why": "A why can feel like a test.",
    "rebuttal": "What comes after a “but” can cancel what came before.",
    "me_too": "The story changed hands; it can wait for the swap.",
}


def _suggestion(
    points: Sequence[Point], moves: Sequence[Move], parroting: Parroting, length_ratio: float
) -> Suggestion | None:
    for kind, reason in _BLOCK_REASON.items():
        move = next((m for m in moves if m.kind == kind), None)
        if move is not None:
            return Suggestion(f"“{_short(move.text)}”", reason, _sample(points))
    for point in points:
        if point.status == "changed" and point.note:
            return Suggestion(
                f"{point.note[:1].upper()}{point.note[1:]}.", "The exact word matters here.", ""
            )
    for point in points:
        if point.core and point.status == "missed":
            return Suggestion(
                "One part is still missing.",
                "It seemed to matter.",
                f"“…{_short(point.text, 12)}.”",
            )
    if parroting.flag:
        return Suggestion(
            "Many of the same words.", "Your own words show what you took from it.", ""
        )
    if length_ratio > 1:
        return Suggestion("Longer than the story.", "One breath is enough.", "")
    return None


def _sample(points: Sequence[Point]) -> str:
    core = next((p for p in points if p.core and p.status == "missed"), None)
    return f"First: “{_short(core.text, 12)}.”" if core else ""


def _short(text: str, most: int = _QUOTE_WORDS) -> str:
    """Return the first words of a text, verbatim."""
    words = text.split()
    end = (
        len(text)
        if len(words) <= most
        else text.index(words[most - 1], len(" ".join(words[: most - 1]))) + len(words[most - 1])
    )
    return text[:end].strip(" ,.;:")
