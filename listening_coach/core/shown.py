"""What of the machine's feedback is shown, once the people have spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.types import Feedback

if TYPE_CHECKING:
    from listening_coach.core.rounds import Exchange
    from listening_coach.types import Assessment

ROADBLOCKS: Final = frozenset({
    "question_why", "advice", "order", "warning", "moralising", "logic", "blame", "label",
    "analysing", "reassurance", "me_too", "rebuttal", "self_defence", "topic_switch",
    "praise_closing", "deflection",
})  # fmt: skip
_WELL_UNDERSTOOD: Final = 4
_WHOLLY_UNDERSTOOD: Final = 5


def shown(exchange: Exchange) -> Feedback | None:
    """Return what to show of an exchange, or None where the machine keeps silent.

    The speaker outranks the machine: who felt understood needs no suggestion, unless a move that
    usually shuts a speaker up stands in plain words; who felt wholly understood needs none at all.
    A transcript that the two called wrong is not commented on.
    """
    assessment = exchange.assessment
    if assessment is None or exchange.misheard:
        return None
    feedback = assessment.feedback
    content = exchange.rating is None and exchange.verdict == "got"
    content = content or (exchange.rating or 0) >= _WELL_UNDERSTOOD
    if exchange.rating == _WHOLLY_UNDERSTOOD or (content and not _plain_roadblock(assessment)):
        return Feedback(feedback.strength, None)
    return feedback


def _plain_roadblock(assessment: Assessment) -> bool:
    return any(m.kind in ROADBLOCKS and m.certainty == "fact" for m in assessment.moves)
