"""When feedback may be shown, and which part of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from listening_coach.core.assessment import ROADBLOCKS, Feedback
from listening_coach.core.round.state import ShownSuggestion
from listening_coach.core.transcript_confidence import is_doubtful

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.core.assessment import Assessment, Strength
    from listening_coach.core.round.state import Exchange, RoundState

MOST: Final = 3
"""Suggestions for each listener in one session."""
_WELL_UNDERSTOOD: Final = 4
_WHOLLY_UNDERSTOOD: Final = 5


def select_feedback(exchange: Exchange, remarks: Sequence[ShownSuggestion] = ()) -> Feedback | None:
    """The feedback to show about an exchange, or None if there is none.

    The speaker's rating counts more than the checker: a speaker who felt understood makes a
    suggestion unnecessary, unless the response plainly holds a roadblock; one who felt fully
    understood makes any suggestion unnecessary. There is no feedback on a transcript that the
    partners called wrong, or that is doubtful. A listener never gets the same suggestion twice
    running, and gets at most three in a session.

    Args:
        exchange: the exchange.
        remarks: the suggestions that were shown before in this session.
    """
    assessment = exchange.assessment
    if assessment is None or exchange.misheard or is_doubtful(exchange.reflection):
        return None
    feedback = assessment.feedback
    content = exchange.rating is None and exchange.verdict == "got"
    content = content or (exchange.rating or 0) >= _WELL_UNDERSTOOD
    if exchange.rating == _WHOLLY_UNDERSTOOD or (content and not _plain_roadblock(assessment)):
        return Feedback(feedback.strength, None)
    mine = [remark.reason for remark in remarks if remark.listener == exchange.listener]
    again = feedback.suggestion is not None and mine[-1:] == [feedback.suggestion.reason]
    return Feedback(feedback.strength, None) if again or len(mine) >= MOST else feedback


def best_strengths(rounds: Sequence[RoundState]) -> tuple[Strength | None, Strength | None]:
    """The best strength of each partner in a session; None for a partner without one.

    An exchange that the speaker confirmed comes first, then the one with the highest rating.
    """
    best: list[Strength | None] = [None, None]
    for listener in (0, 1):
        tries = [
            (e.verdict == "got", e.rating or 0, n, feedback.strength)
            for state in rounds
            for n, e in enumerate(state.exchanges)
            if e.listener == listener and not state.quiet(e)
            if (feedback := select_feedback(e)) is not None and feedback.strength is not None
        ]
        best[listener] = max(tries, key=lambda t: t[:3])[3] if tries else None
    return best[0], best[1]


def remember_suggestion(state: RoundState) -> RoundState:
    """Remember the suggestion that was shown in the feedback stage that ends now."""
    if state.subject is None or state.quiet(state.subject):
        return state
    feedback = select_feedback(state.subject, state.remarks)
    if feedback is None or feedback.suggestion is None:
        return state
    remark = ShownSuggestion(state.subject.listener, feedback.suggestion.reason)
    return replace(state, remarks=(*state.remarks, remark))


def _plain_roadblock(assessment: Assessment) -> bool:
    return any(m.kind in ROADBLOCKS and m.certainty == "fact" for m in assessment.moves)
