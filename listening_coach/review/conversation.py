"""A session as a conversation to read: the turns, their marks, and comments on them."""

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
    """The status of a part of a statement."""

    span: Span
    """Offsets in the text of the line."""
    status: PointStatus


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a line, by a person or by the app."""

    by: Literal["person", "machine"]
    text: str


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One turn of a conversation."""

    partner: Literal[0, 1]
    name: str
    time: str
    """Minutes and seconds since the first turn began, or an empty string."""
    text: str
    marks: tuple[Mark, ...] = ()
    """In order, without overlaps."""
    remarks: tuple[Comment, ...] = ()


def title(session: SessionRecord) -> tuple[str, str]:
    """Return the names, and the date and time in the computer's time zone."""
    who = " and ".join(clean(name) for name in session.names)
    return who, f"{session.started.astimezone():%A, %d %B %Y, %H:%M}"


def tell(session: SessionRecord, *, times: bool) -> tuple[TranscriptLine, ...]:
    """Return the lines of a session, with or without times."""
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
    """Return text as one line, without control and formatting characters."""
    return " ".join("".join(c if _visible(c) else " " for c in text).split())


def _visible(char: str) -> bool:
    # Joiners are part of many scripts and of emoji; direction marks can disguise text.
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
    """Return the marks from the latest reflection of this turn."""
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
        # The speaker felt understood, so what the checker missed is not held against the listener.
        if first < last and (status == "caught" or not spared):
            marks.append(Mark((first, last), status))
    return tuple(marks)


def start_in_statement(
    session: SessionRecord, exchange: ExchangeRecord, turn_id: str
) -> int | None:
    """Return the offset of a turn in the statement that was checked; None if its text changed."""
    texts = {turn.id: turn.text for turn in session.turns}
    parts = [texts.get(i, "") for i in exchange.statement]
    if " ".join(parts) != exchange.reflection.statement:
        return None
    before = exchange.statement.index(turn_id)
    return sum(len(part) + 1 for part in parts[:before])
