"""A turn that is taken off the record while it is held leaves no word in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.sessions import RESPONSE, STATEMENT, spoken

from listening_coach import config
from listening_coach.core.rounds import Exchange, Turn
from listening_coach.practice.happenings import TurnHeard
from listening_coach.store.diary import Diary
from listening_coach.store.sessions import SessionStore
from listening_coach.types import Reflection, Transcript

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_of_it_and_of_what_quotes_it_is_kept(tmp_path: Path) -> None:
    settings = config.Settings(home=tmp_path, models=tmp_path)
    with SessionStore.open(settings) as store:
        diary = Diary(store, ("Ada", "Ben"), "slt")
        for name, text in (("t1", STATEMENT), ("t2", RESPONSE)):
            heard = TurnHeard(name, spoken(text), 0, 16_000, 0.1)
            diary.turn(Turn(name, "chunk", "speaker", 0, heard.transcript), heard)
        exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE), verdict="got")
        diary.exchange(exchange)
        blank = Turn("t2", "chunk", "speaker", 0, Transcript((), ""))
        diary.forget(blank, (exchange,))
        diary.begun("appreciate")
        diary.turn(
            Turn("t3", "give", "giver", 0, spoken("Thanks")),
            TurnHeard("t3", spoken("Thanks"), 0, 1, 0.1),
        )
        diary.finish(0, keep=True, keep_audio=False)
        kept = store.session(diary.id)
        assert [(t.id, t.text) for t in kept.turns] == [("t1", STATEMENT), ("t3", "Thanks")]
        assert kept.protocols == ("slt", "appreciate")
        assert kept.exchanges == ()
        assert not store.verify()
    stored = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert STATEMENT.encode() in stored
    assert b"you were not there" not in stored
