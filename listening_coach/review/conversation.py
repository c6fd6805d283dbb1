"""A session as a conversation to read: who said what, and what was said about it after."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import offsets
from listening_coach.core.round.feedback_policy import select_feedback

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from listening_coach.core.assessment import PointStatus
    from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord
    from listening_coach.core.transcript import Span

VERDICTS: Final[Mapping[str, str]] = {
    "got": "Yes, that's it.",
    "almost": "Almost.",
    "missed": "Not yet.",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a part of a statement."""

    span: Span
    """In the line's text."""
    status: PointStatus


@dataclass(frozen=True, slots=True)
class Comment:
    """Something said about a line, by a person or by the machine."""

    by: Literal["person", "machine"]
    text: str


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One turn."""

    partner: Literal[0, 1]
    name: str
    time: str
    """Minutes and seconds since the first word, or an empty string."""
    text: str
    marks: tuple[Mark, ...] = ()
    """In order; none overlaps another."""
    remarks: tuple[Comment, ...] = ()


def title(session: SessionRecord) -> tuple[str, str]:
    """Return who talked, and when in the local time of the machine."""
    who = " and ".join(clean(name) for name in session.names)
    return who, f"{session.started.astimezone():%A, %d %B %Y, %H:%M}"


def tell(session: SessionRecord, *, times: bool) -> tuple[TranscriptLine, ...]:
    """Return what to read of a session, with or without times."""
    names = (clean(session.names[0]), clean(session.names[1]))
    lines = []
    for turn, offset in zip(session.turns, offsets(session), strict=True):
        first = session.turns[0].started
        lines.append(
            TranscriptLine(
                turn.partner,
                names[turn.partner],
                _clock(turn.started + offset - first) if times else "",
                turn.text,
                _marks(session, turn),
                tuple(_remarks(session, turn, names)),
            )
        )
    return tuple(lines)


def clean(text: str) -> str:
    """Return text in one line, without characters that steer a reader's display."""
    return " ".join("".join(c if _visible(c) else " " for c in text).split())


def _visible(char: str) -> bool:
    # Joiners are part of many scripts and of emoji; marks of direction can make text lie.
    return char in "\u200c\u200d" or unicodedata.category(char) not in {"Cc", "Cf", "Cs"}


def _clock(samples: int) -> str:
    whole = max(0, samples) // SAMPLE_RATE
    return f"{whole // 60}:{whole % 60:02d}"


def _remarks(session: SessionRecord, turn: TurnRecord, names: tuple[str, str]) -> Iterator[Comment]:
    for exchange in session.exchanges:
        if exchange.response != turn.id:
            continue
        listener, speaker = names[exchange.listener], names[1 - exchange.listener]
        if exchange.verdict is not None:
            yield Comment("person", f"{speaker}: {VERDICTS[exchange.verdict]}")
        if exchange.rating is not None:
            guess = f"; {listener} guessed {exchange.guess}" if exchange.guess is not None else ""
            yield Comment("person", f"{speaker} felt {exchange.rating} of 5 understood{guess}.")
        if exchange.misheard:
            yield Comment("person", "Both said that this was misheard.")
        feedback = select_feedback(exchange)
        if feedback is not None and (strength := feedback.strength) is not None:
            yield Comment("machine", f"✓ {clean(strength.text)}")
        if feedback is not None and (advice := feedback.suggestion) is not None:
            words = clean(f"{advice.text} {advice.reason} {advice.sample}")
            yield Comment("machine", f"→ {words}")


def _marks(session: SessionRecord, turn: TurnRecord) -> tuple[Mark, ...]:
    """Return what the last try at giving a turn back made of its parts."""
    tries = [e for e in session.exchanges if turn.id in e.statement]
    if not tries or (feedback := select_feedback(tries[-1])) is None:
        return ()
    exchange = tries[-1]
    start = start_in_statement(session, exchange, turn.id)
    if start is None or exchange.assessment is None:
        return ()
    spared = feedback != exchange.assessment.feedback
    marks: list[Mark] = []
    for point in sorted(exchange.assessment.points, key=lambda p: p.span):
        status: PointStatus = "caught" if point.id in exchange.overruled else point.status
        first = max(point.span[0] - start, marks[-1].span[1] if marks else 0)
        last = min(point.span[1] - start, len(turn.text))
        # The speaker felt understood: what the machine missed is not held against anybody.
        if first < last and (status == "caught" or not spared):
            marks.append(Mark((first, last), status))
    return tuple(marks)


def start_in_statement(
    session: SessionRecord, exchange: ExchangeRecord, turn_id: str
) -> int | None:
    """Return where a turn begins in the statement that was judged, if that is still its text."""
    texts = {turn.id: turn.text for turn in session.turns}
    parts = [texts.get(i, "") for i in exchange.statement]
    if " ".join(parts) != exchange.reflection.statement:
        return None
    before = exchange.statement.index(turn_id)
    return sum(len(part) + 1 for part in parts[:before])
