"""Sessions to keep: one that could have been held, and any that the types allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from hypothesis import strategies as st

from listening_coach.core.assessment import (
    Addition,
    Assessment,
    Feedback,
    Feelings,
    Move,
    Parroting,
    Point,
    Reflection,
    Strength,
    Suggestion,
)
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.core.record import ExchangeRecord, SessionRecord, TurnRecord, session_id
from listening_coach.core.transcript import ConfidenceSpan, Segment, Transcript, Word

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

T = TypeVar("T")
STATEMENT: Final = "The meeting ran over again, and I missed bath time."
RESPONSE: Final = "So it ran long, and you were not there for the bath."
STARTED: Final = datetime(2026, 3, 4, 19, 30, 15, 250_000, tzinfo=UTC)

ASSESSMENT: Final = Assessment(
    checker="test/1",
    points=(
        Point("p1", "the meeting ran over again", (0, 27), True, "caught", 0.9, "it ran long"),  # noqa: FBT003  (as it stands in the type)
        Point("p2", "I missed bath time", (33, 51), True, "changed", 0.7, "the bath", "not there"),  # noqa: FBT003  (as it stands in the type)
    ),
    coverage=0.75,
    added=(Addition("you were not there", (20, 38), guess=False, confidence=0.5),),
    feelings=Feelings((), (), "none_needed"),
    moves=(Move("reflection", RESPONSE, (0, len(RESPONSE)), 0.9, "fact"),),
    kind="reflection",
    reflects=0.9,
    parroting=Parroting(0.0, 0.25, flag=False),
    length_ratio=1.1,
    understood=0.6,
    feedback=Feedback(
        Strength("'it ran long' keeps the heart of it.", "it ran long"),
        Suggestion("'again' went missing.", "It is what wears.", "So it ran long again…"),
    ),
)


def transcript_of(text: str, start: int = 0) -> Transcript:
    """Return a transcript whose words last 0.3 s each."""
    step = 3 * SAMPLE_RATE // 10
    words = tuple(
        Word(word, start + i * step, start + (i + 1) * step, 0.9)
        for i, word in enumerate(text.split())
    )
    end = words[-1].end if words else start
    return Transcript((Segment(text, start, end, 0.9, words),), "base")


def turn(turn_id: str, text: str, at_s: int, partner: int = 0) -> TurnRecord:
    """Return a turn of five seconds."""
    start = at_s * SAMPLE_RATE
    return TurnRecord(
        turn_id,
        "paraphrase" if partner else "chunk",
        "listener" if partner else "speaker",
        1 if partner else 0,
        transcript_of(text, start),
        protocol="slt",
        started=start,
        ended=start + 5 * SAMPLE_RATE,
    )


def session(
    n: int = 0, statement: str = STATEMENT, response: str = RESPONSE, exchanges: int = 1
) -> SessionRecord:
    """Return a session of `exchanges` statements, each given back and judged."""
    started = STARTED + timedelta(minutes=30 * n)
    turns: list[TurnRecord] = []
    kept: list[ExchangeRecord] = []
    for i in range(exchanges):
        said = turn(f"t{2 * i + 1}", statement, 20 * i)
        back = turn(f"t{2 * i + 2}", response, 20 * i + 10, partner=1)
        turns += [said, back]
        kept.append(
            ExchangeRecord(
                f"x{i + 1}",
                (said.id,),
                back.id,
                1,
                Reflection(statement, response),
                verdict="got",
                rating=4,
                guess=3,
                assessment=ASSESSMENT,
                protocol="slt",
                at=started + timedelta(seconds=20 * i),
            )
        )
    return SessionRecord(
        session_id(started, n),
        started,
        ("Ada", "Ben"),
        tuple(turns),
        tuple(kept),
        ended=started + timedelta(minutes=12),
    )


def _tuples(items: SearchStrategy[T]) -> SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=3).map(tuple)


_shares = st.floats(0, 1)
_spans = st.tuples(st.integers(0, 99), st.integers(0, 99))
_times = st.integers(0, 2**40)
_dates = st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  (the bounds of a strategy carry no zone)
_ids = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=4)


def assessments() -> SearchStrategy[Assessment]:
    """Return any assessment that the types allow."""
    return st.builds(
        Assessment,
        points=_tuples(st.builds(Point, span=_spans, confidence=_shares)),
        coverage=_shares,
        added=_tuples(st.builds(Addition, span=_spans, confidence=_shares)),
        moves=_tuples(st.builds(Move, span=_spans, confidence=_shares)),
        reflects=_shares,
        parroting=st.builds(Parroting, _shares, _shares),
        length_ratio=_shares,
        understood=_shares,
    )


def reflections() -> SearchStrategy[Reflection]:
    """Return anything that can be compared."""
    parts = _tuples(st.builds(ConfidenceSpan, span=_spans, confidence=_shares))
    return st.builds(
        Reflection,
        points=_tuples(st.tuples(st.text(), st.text())),
        detectors_off=st.frozensets(st.text(max_size=5), max_size=3),
        statement_heard=parts,
        response_heard=parts,
    )


def transcripts() -> SearchStrategy[Transcript]:
    """Return any transcript that the types allow."""
    words = st.builds(Word, st.text(max_size=6), _times, _times, _shares)
    parts = st.builds(Segment, st.text(), _times, _times, _shares, _tuples(words))
    return st.builds(Transcript, _tuples(parts), st.text(max_size=5))


_turns = st.builds(
    TurnRecord,
    id=_ids,
    stage=_ids,
    role=st.sampled_from(["speaker", "listener"]),
    partner=st.sampled_from([0, 1]),
    transcript=transcripts(),
    protocol=_ids,
    started=_times,
    ended=_times,
    off_record=st.booleans(),
)


@st.composite
def sessions(draw: st.DrawFn) -> SessionRecord:
    """Draw any session that the types allow, of few turns and exchanges."""
    turns = draw(st.lists(_turns, max_size=4, unique_by=lambda t: t.id))
    turn_ids = st.sampled_from([t.id for t in turns]) if turns else st.nothing()
    exchange = st.builds(
        ExchangeRecord,
        id=_ids,
        statement=st.lists(turn_ids, min_size=1, max_size=2).map(tuple),
        response=turn_ids,
        listener=st.sampled_from([0, 1]),
        reflection=reflections(),
        verdict=st.sampled_from([None, "got", "almost", "missed"]),
        rating=st.none() | st.integers(1, 5),
        guess=st.none() | st.integers(1, 5),
        self_check=st.none() | st.text(),
        misheard=st.booleans(),
        assessment=st.none() | assessments(),
        protocol=_ids,
        at=_dates,
        overruled=st.lists(_ids, max_size=2).map(tuple),
    )
    listed = st.lists(exchange, max_size=2, unique_by=lambda e: e.id)
    started = draw(_dates)
    blank = SessionRecord(session_id(started, draw(st.integers(0, 65535))), started, ("", ""))
    return replace(
        blank,
        names=draw(st.tuples(st.text(), st.text())),
        turns=tuple(turns),
        exchanges=tuple(draw(listed)) if turns else (),
        ended=draw(st.none() | _dates),
        keep_audio=draw(st.booleans()),
        lost=draw(st.integers(0, 2**40)),
        notes=draw(st.tuples(st.text(), st.text())),
    )


def rich() -> SessionRecord:
    """Return a session in which every field holds something else than its default."""
    said, back = turn("t1", STATEMENT, 3), turn("t2", f"{RESPONSE} “é”", 13, partner=1)
    reflection = Reflection(
        STATEMENT,
        RESPONSE,
        points=(("p1", "the meeting ran over again"),),
        detectors_off=frozenset({"parroting", "brevity", "advice"}),
        statement_heard=(ConfidenceSpan((4, 11), 0.4),),
        response_heard=(ConfidenceSpan((0, 2), 0.25),),
    )
    exchange = ExchangeRecord(
        "x1",
        ("t1",),
        "t2",
        1,
        reflection,
        verdict="almost",
        rating=4,
        guess=2,
        self_check="The bath, I think.",
        misheard=True,
        assessment=ASSESSMENT,
        protocol="slt",
        at=STARTED + timedelta(seconds=20),
        overruled=("p2",),
    )
    return SessionRecord(
        session_id(STARTED, 7),
        STARTED,
        ("Ada", "Ben"),
        (replace(said, off_record=True), back),
        (exchange, replace(exchange, id="x2", assessment=None, verdict=None, rating=None)),
        ended=STARTED + timedelta(minutes=12),
        keep_audio=True,
        lost=48_001,
        notes=("mine", "yours"),
    )
