"""Corrections of a session by its partners, and re-checking the exchanges concerned."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from listening_coach.core.round.distress import suggests_danger
from listening_coach.core.transcript import Segment, Transcript, Word
from listening_coach.review.conversation import start_in_statement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord
    from listening_coach.core.round.state import Partner
    from listening_coach.core.transcript import Span

    Check = Callable[[Reflection], Assessment]
    Change = TurnRecord | ExchangeRecord


def recheck_exchange(exchange: ExchangeRecord, check: Check) -> ExchangeRecord:
    """Return an exchange with a new assessment; one without an assessment stays as it is.

    Words that suggest danger are not commented on, so such an exchange loses its assessment.
    Marks that the speaker overruled stay overruled, wherever the points now begin and end.
    """
    old = exchange.assessment
    if old is None:
        return exchange
    if suggests_danger(exchange.reflection.statement) or suggests_danger(
        exchange.reflection.response
    ):
        return replace(exchange, assessment=None)
    new = check(exchange.reflection)
    freed = [point.span for point in old.points if point.id in exchange.overruled]
    kept = (
        p.id
        for p in new.points
        if any(p.span[0] < last and first < p.span[1] for first, last in freed)
    )
    return replace(exchange, assessment=new, overruled=tuple(kept))


def correct_turn(session: SessionRecord, turn: TurnRecord, check: Check) -> tuple[Change, ...]:
    """Return the records to save after a turn is corrected."""
    texts = {t.id: t.text for t in session.turns} | {turn.id: turn.text}
    return turn, *_quoting(session, turn, texts, check)


def _quoting(
    session: SessionRecord, turn: TurnRecord, texts: dict[str, str], check: Check
) -> Iterator[ExchangeRecord]:
    for exchange in session.exchanges:
        reflection = exchange.reflection
        if turn.id in exchange.statement:
            said = " ".join(texts.get(i, "") for i in exchange.statement)
            reflection = replace(reflection, statement=said, statement_heard=())
        if turn.id == exchange.response:
            reflection = replace(reflection, response=turn.text, response_heard=())
        if reflection != exchange.reflection:
            yield recheck_exchange(replace(exchange, reflection=reflection), check)


def rewrite_transcript(transcript: Transcript, text: str) -> Transcript:
    """Return a transcript with a corrected text.

    Unchanged words keep their times; new words share the time of those that they replace.
    """
    if not text or not transcript.segments:
        return Transcript((Segment(text, 0, 0, 1.0),) if text else (), transcript.model)
    parts = transcript.segments
    timed = all(part.words or not part.text for part in parts)
    old = [word for part in parts for word in part.words] if timed else []
    words = tuple(_align(old, text.split())) if old else ()
    return Transcript((Segment(text, parts[0].start, parts[-1].end, 1.0, words),), transcript.model)


def _align(old: list[Word], new: list[str]) -> Iterator[Word]:
    before = [word.text.strip() for word in old]
    steps = SequenceMatcher(None, before, new, autojunk=False).get_opcodes()
    for what, first, last, begin, end in steps:
        if what == "equal":
            yield from old[first:last]
            continue
        start = old[first].start if first < len(old) else old[-1].end
        span = old[last - 1].end - start if last > first else 0
        many = max(1, end - begin)
        for n, word in enumerate(new[begin:end]):
            yield Word(word, start + span * n // many, start + span * (n + 1) // many, 1.0)


def overrule_mark(session: SessionRecord, turn: TurnRecord, span: Span) -> ExchangeRecord | None:
    """Return the latest exchange about a turn with the mark on these words overruled, or restored.

    The speaker decides whether a point came back. None if these words have no such mark.
    """
    tries = [exchange for exchange in session.exchanges if turn.id in exchange.statement]
    if not tries or (assessment := tries[-1].assessment) is None:
        return None
    start = start_in_statement(session, tries[-1], turn.id)
    if start is None:
        return None
    first, last = span[0] + start, span[1] + start
    for point in assessment.points:
        if point.status != "caught" and point.span[0] < last and first < point.span[1]:
            others = tuple(p for p in tries[-1].overruled if p != point.id)
            again = others != tries[-1].overruled
            return replace(tries[-1], overruled=others if again else (*others, point.id))
    return None


def swap_speaker(session: SessionRecord, turn: TurnRecord, partner: Partner) -> tuple[Change, ...]:
    """Return the records to save when a turn is assigned to the other partner."""
    heard = (e for e in session.exchanges if e.response == turn.id)
    return replace(turn, partner=partner), *(replace(e, listener=partner) for e in heard)
