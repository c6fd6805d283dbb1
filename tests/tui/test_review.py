"""A session is read again in the real app, from a real store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import RESPONSE, STATEMENT, session, turn
from textual.widgets import Input, Static, TextArea

from listening_coach.checker.check import check
from listening_coach.cli.session_files import StoreArchive, export_session
from listening_coach.config import Environment
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.review import session_json
from listening_coach.store.session_store import SessionStore, is_locked
from listening_coach.tui.app import CoachApp
from listening_coach.tui.screens.exchange import ExchangeScreen
from listening_coach.tui.screens.review import ReviewScreen
from listening_coach.tui.screens.sessions import SessionsScreen

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from rich.color import Color
    from support.stage import Stage
    from textual.pilot import Pilot

    from listening_coach.core.record import SessionRecord

ID = session().id


@dataclass
class Loudspeaker:
    """Remembers what was played, and plays until told to stop."""

    heard: list[tuple[int, float]] = field(default_factory=list)

    def play(self, samples: NDArray[np.float32], speed: float, stop: threading.Event) -> None:
        self.heard.append((len(samples), speed))
        stop.wait(10)


@dataclass
class Desk:
    """The app over a store with one session, its sound kept."""

    app: CoachApp
    store: SessionStore
    loudspeaker: Loudspeaker
    time: list[float]

    def stored_session(self) -> SessionRecord:
        return self.store.session(ID)

    def texts(self) -> list[str]:
        return [turn.text for turn in self.stored_session().turns]

    async def read(self, pilot: Pilot[int]) -> ReviewScreen:
        screen = ReviewScreen(self.app.services, self.stored_session())
        await self.app.push_screen(screen)
        await pilot.pause()
        return screen


@pytest.fixture
def desk(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    loudspeaker = Loudspeaker()
    with SessionStore.open(Environment(tmp_path / "home", tmp_path)) as store:
        kept = session(exchanges=2)
        doubtful = replace(kept.turns[2].transcript.segments[0].words[3], confidence=0.2)
        segment = kept.turns[2].transcript.segments[0]
        words = (*segment.words[:3], doubtful, *segment.words[4:])
        unsure = replace(
            kept.turns[2],
            transcript=replace(kept.turns[2].transcript, segments=(replace(segment, words=words),)),
        )
        # The speaker was not content, so that the marks of the machine are shown.
        exchanges = tuple(replace(e, verdict="missed", rating=2) for e in kept.exchanges)
        turns = (*kept.turns[:2], unsure, *kept.turns[3:])
        store.begin(replace(kept, turns=turns, exchanges=exchanges, keep_audio=True))
        store.save_sound(ID, "t1", 0, np.zeros(5 * SAMPLE_RATE, np.float32))
        services = replace(
            stage.app.services,
            archive=StoreArchive(store),
            check=check,
            play=loudspeaker.play,
            export=partial(export_session, store),
        )
        yield Desk(CoachApp(services), store, loudspeaker, stage.time)


def exports(folder: Path) -> list[Path]:
    return list(folder.glob("listening-coach-*"))


async def press(pilot: Pilot[int], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
    await pilot.pause()
    await pilot.pause()


async def test_the_list_leads_to_the_conversation(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s")
        assert isinstance(pilot.app.screen, SessionsScreen)
        await press(pilot, "enter")
        assert isinstance(desk.app.screen, ReviewScreen)


async def test_a_turn_a_sentence_or_from_a_word_on_is_heard(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        screen = await desk.read(pilot)
        await press(pilot, "enter", "space", "right", "right", "plus", "space", "space", "s")
        await press(pilot, "down", "enter")
        await press(pilot, "escape")
        assert screen not in desk.app.screen_stack
    step = 3 * SAMPLE_RATE // 10
    whole = 5 * SAMPLE_RATE
    said = len(STATEMENT.split()) * step
    assert desk.loudspeaker.heard == [(whole, 1.0), (whole - 2 * step, 1.25), (said, 1.25)]


async def test_the_cursor_follows_what_is_heard(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        screen = await desk.read(pilot)
        await press(pilot, "enter")
        desk.time[0] += 1.0
        screen._follow()  # noqa: SLF001  (the timer's tick, without waiting for it)
        assert screen._talk.word == 3  # noqa: SLF001  (words last 0.3 s each)


async def test_a_corrected_word_is_judged_again_and_can_be_undone(desk: Desk) -> None:
    before = desk.stored_session()
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "right", "c")
        pilot.app.screen.query_one(Input).value = "dinner"
        await press(pilot, "enter")
        assert desk.texts()[0] == STATEMENT.replace("meeting", "dinner")
        again = desk.stored_session().exchanges[0]
        assert again.reflection.statement == desk.texts()[0]
        assert again.assessment == check(again.reflection)
        await press(pilot, "ctrl+z")
        assert desk.stored_session() == before
        await press(pilot, "ctrl+z")
        assert desk.stored_session() == before


async def test_a_turn_is_written_anew_and_given_to_the_other(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "down", "e")
        pilot.app.screen.query_one(TextArea).text = "You missed\nbath time."
        await press(pilot, "ctrl+s")
        assert desk.texts()[1] == "You missed bath time."
        await press(pilot, "w")
        assert desk.stored_session().turns[1].partner == 0
        assert desk.stored_session().exchanges[0].listener == 0
        await press(pilot, "ctrl+z", "ctrl+z")
    assert desk.texts()[1] == RESPONSE
    assert desk.stored_session().turns[1].partner == 1


async def test_the_speaker_takes_a_mark_back(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "o")
        assert desk.stored_session().exchanges[0].overruled == ()
        await press(pilot, *["right"] * 8, "o")
        assert desk.stored_session().exchanges[0].overruled == ("p2",)
        await press(pilot, "o")
        assert desk.stored_session().exchanges[0].overruled == ()


def drawn_style(app: CoachApp, words: str) -> tuple[Color | None, bool]:
    """Return the colour of the first words on the screen that are these, and whether they are bold.

    Raises:
        AssertionError: they are not on the screen.
    """
    for strip in app.screen._compositor.render_strips():  # noqa: SLF001  (what is really drawn)
        for text, style, _ in strip:
            if words in text and style is not None:
                return style.color, bool(style.bold)
    raise AssertionError(words)


@pytest.mark.parametrize("words", ["meeting ran over again", "missed bath time"])
async def test_a_status_looks_the_same_in_the_conversation_and_in_the_exchange(
    desk: Desk, words: str
) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        in_conversation = drawn_style(desk.app, words)
        await press(pilot, "v")
        assert isinstance(desk.app.screen, ExchangeScreen)
        assert drawn_style(desk.app, words) == in_conversation


async def test_what_came_back_is_looked_at_closely(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "down", "v")
        assert isinstance(pilot.app.screen, ExchangeScreen)
        texts = [str(s.render()) for s in pilot.app.screen.query(Static)]
        assert any("bath time" in text for text in texts)
        assert any("the bath" in text for text in texts)
        await press(pilot, "escape")
        assert isinstance(desk.app.screen, ReviewScreen)


async def test_words_are_found_and_doubts_are_visited(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        talk = (await desk.read(pilot))._talk  # noqa: SLF001  (where the cursor is)
        await press(pilot, "slash", *"BATH", "enter")
        assert (talk.at, talk.word) == (0, 8)
        await press(pilot, "n")
        assert (talk.at, talk.word) == (1, 11)
        await press(pilot, "n", "n", "n")
        assert (talk.at, talk.word) == (0, 8)
        await press(pilot, "u")
        assert (talk.at, talk.word) == (2, 3)


async def test_notes_and_names_are_kept(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "2", *"mine", "ctrl+s")
        await press(pilot, "r")
        pilot.app.screen.query_one(Input).value = "Adele"
        await press(pilot, "enter")
    assert desk.stored_session().notes == ("", "mine")
    assert desk.stored_session().names == ("Adele", "Ben")


async def test_a_turn_is_deleted_by_the_key_pressed_twice(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "d")
        assert len(desk.texts()) == 4
        await press(pilot, "d")
        assert [turn.id for turn in desk.stored_session().turns] == ["t2", "t3", "t4"]
        await press(pilot, "ctrl+z")
        assert len(desk.texts()) == 3


async def test_it_is_taken_out_only_if_both_agree(desk: Desk, tmp_path: Path) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        await press(pilot, "x", "down", "down", "down", "down", "down", "a", "a", "l")
        assert exports(tmp_path) == []
        await press(pilot, "a")
    (file,) = exports(tmp_path)
    assert file.suffix == ".json"
    assert session_json.session_from_json(file.read_text("utf-8")) == desk.stored_session()
    assert not file.stat().st_mode & 0o077 or file.drive


async def test_everything_is_deleted_by_the_key_pressed_twice(desk: Desk) -> None:
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s", "D")
        assert desk.store.sessions()
        await press(pilot, "D")
        assert desk.store.sessions() == ()


async def test_the_list_shows_only_what_is_looked_for(desk: Desk) -> None:
    desk.store.begin(replace(session(5), names=("Cleo", "Dan")))
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s", "slash", *"cleo", "enter", "d", "d")
        assert [s.names for s in desk.store.sessions()] == [("Ada", "Ben")]
        await press(pilot, "slash", *"x", "enter", "d", "d", "enter")
        assert isinstance(pilot.app.screen, SessionsScreen)
    assert len(desk.store.sessions()) == 1


async def test_everything_is_locked_and_unlocked_where_one_reads(
    desk: Desk, tmp_path: Path
) -> None:
    settings = Environment(tmp_path / "home", tmp_path)
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s", "k", *"heron", "enter", *"other", "enter")
        assert not is_locked(settings)
        await press(pilot, "k", *"heron", "enter", *"heron", "enter")
        assert is_locked(settings)
        assert desk.texts()[0] == STATEMENT
        await press(pilot, "k", "enter", "enter")
        assert not is_locked(settings)


async def test_spaces_are_part_of_a_passphrase(desk: Desk, tmp_path: Path) -> None:
    settings = Environment(tmp_path / "home", tmp_path)
    passphrase = " heron "  # noqa: S105  (opens nothing but what a test has made)
    typed = ("space", *"heron", "space", "enter")
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s", "k", *typed, *typed)
        assert is_locked(settings)
    desk.store.close()
    SessionStore.open(replace(settings, passphrase=passphrase)).close()


async def test_a_session_without_turns_can_be_read(desk: Desk) -> None:
    for each in ("t1", "t2", "t3", "t4"):
        desk.store.delete_turn(ID, each)
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await desk.read(pilot)
        keys = ("up", "down", "left", "right", "enter", "space", "s", "u", "n", "o", "c", "e")
        await press(pilot, *keys, "w", "d", "r", "ctrl+z")
        assert isinstance(desk.app.screen, ReviewScreen)


@pytest.mark.parametrize(
    ("keys", "kept"), [("", False), ("a", False), ("l", False), ("al", True), ("alaal", False)]
)
async def test_what_one_key_recovered_is_kept_only_when_both_agree(
    keys: str, kept: bool, desk: Desk
) -> None:
    interrupted = replace(session(3), ended=None)
    desk.store.begin(interrupted)
    recovered: list[str] = []

    def recover(session_id: str) -> int:
        recovered.append(session_id)
        return 0

    desk.app.services = replace(desk.app.services, recover=recover)
    async with desk.app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s", "r")
        await pilot.app.workers.wait_for_complete()
        await press(pilot, *keys, "enter")
    assert recovered == [interrupted.id]
    assert desk.store.unfinished_sessions() == ()
    assert (interrupted.id in [s.id for s in desk.store.sessions()]) == kept


def test_turns_off_the_record_are_not_shown() -> None:
    from listening_coach.tui.widgets.conversation import turn_entries  # noqa: PLC0415  (only here)

    kept = replace(session(), turns=(replace(turn("t1", STATEMENT, 0), off_record=True),))
    (shown,) = turn_entries(replace(kept, exchanges=()))
    assert "bath" not in shown.text
    assert shown.words == ()
