"""What is stored of a session, and what of it may be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from support.sessions import session, sessions, turn

from listening_coach.core.record import (
    SessionRecord,
    offsets,
    on_record,
    session_id,
    to_exchange_record,
    to_turn_record,
    without_turns,
)
from listening_coach.core.round.state import Exchange, Turn


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), st.integers(0, 65_535))  # noqa: DTZ001  (given a zone below)
def test_ids_sort_as_their_sessions_began(at: datetime, salt: int) -> None:
    at = at.replace(tzinfo=UTC)
    assert session_id(at, salt) < session_id(at + timedelta(seconds=1), 0)
    assert session_id(at, salt) != session_id(at, (salt + 1) % 65_536)


def test_a_turn_and_an_exchange_are_stored_with_all_that_was_known() -> None:
    kept = session()
    said, exchange = kept.turns[0], kept.exchanges[0]
    plain = Turn(said.id, said.stage, said.role, said.partner, said.transcript)
    assert to_turn_record(plain, "slt", said.started, said.ended) == said
    values = {name: getattr(exchange, name) for name in Exchange.__dataclass_fields__}
    assert to_exchange_record(Exchange(**values), "slt", exchange.at) == exchange


@given(sessions())
def test_what_is_off_the_record_leaves_nothing_that_quotes_it(kept: SessionRecord) -> None:
    shown = on_record(kept)
    hidden = {t.id for t in kept.turns if t.off_record}
    assert not any(t.off_record for t in shown.turns)
    assert all(hidden.isdisjoint((*e.statement, e.response)) for e in shown.exchanges)
    assert on_record(shown) == shown


@given(sessions())
def test_turns_that_nobody_names_stay(kept: SessionRecord) -> None:
    assert without_turns(kept, ["no such turn"]) == kept
    assert without_turns(kept, [t.id for t in kept.turns]).exchanges == ()


def test_the_rounds_of_a_session_are_named_once_and_in_order() -> None:
    turns = tuple(
        replace(turn(f"t{n}", "words", n * 10), protocol=protocol)
        for n, protocol in enumerate(("slt", "slt", "imago", "slt"))
    )
    assert replace(session(), turns=turns).protocols == ("slt", "imago")


@given(sessions())
def test_laid_on_one_line_no_turn_begins_before_the_one_before_it_ends(
    kept: SessionRecord,
) -> None:
    turns = [replace(t, ended=max(t.ended, t.started)) for t in kept.turns]
    shifts = offsets(replace(kept, turns=tuple(turns)))
    starts = [t.started + shift for t, shift in zip(turns, shifts, strict=True)]
    assert len(shifts) == len(turns)
    for n, again in enumerate(turns[1:], 1):
        if again.started <= turns[n - 1].started:
            assert starts[n] == turns[n - 1].ended + shifts[n - 1]
        else:
            assert shifts[n] == shifts[n - 1]


def test_the_clock_of_a_microphone_is_left_as_it_is() -> None:
    assert offsets(session(exchanges=3)) == (0,) * 6
