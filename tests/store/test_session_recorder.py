"""A session that is being held: kept as it comes, and there after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import ASSESSMENT, RESPONSE, STATEMENT, spoken

from listening_coach.core.assessment import Reflection
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.core.round.state import Exchange, Turn
from listening_coach.errors import StoreError
from listening_coach.store.database import Database
from listening_coach.store.session_recorder import Diary
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.config import Settings

NAMES = ("Ada", "Ben")
BLOCK = 512


@dataclass(frozen=True)
class At:
    started: int
    ended: int


def chunks(samples: np.ndarray[tuple[int], np.dtype[np.float32]]) -> Iterator[AudioChunk]:
    for start in range(0, len(samples), BLOCK):
        yield AudioChunk(samples[start : start + BLOCK].copy(), start)


def tone(seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    t = np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (0.5 * np.sin(2 * np.pi * 220 * t)).astype(np.float32)


def speak(diary: Diary, sound: np.ndarray[tuple[int], np.dtype[np.float32]]) -> None:
    for chunk in chunks(sound):
        diary.keep("t1", chunk)


def speak_through(
    diary: Diary, sound: np.ndarray[tuple[int], np.dtype[np.float32]], done: threading.Event
) -> None:
    speak(diary, sound)
    done.set()


def test_a_round_is_kept_as_it_is_held(store: SessionStore) -> None:
    moments = iter(datetime(2026, 3, 4, 19, 30, tzinfo=UTC) + timedelta(n) for n in range(9))
    diary = Diary(store, NAMES, "slt", lambda: next(moments))
    assert store.session(diary.id).ended is None
    said, back = (Turn("t1", "chunk", "speaker", 0, spoken(STATEMENT)),
                  Turn("t2", "paraphrase", "listener", 1, spoken(RESPONSE)))  # fmt: skip
    diary.turn(said, At(0, 100))
    diary.turn(back, At(100, 250))
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE))
    diary.exchange(exchange)
    later = Exchange(
        "x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE), "almost", 4, 3, "facts",
        misheard=False, assessment=ASSESSMENT,
    )  # fmt: skip
    diary.exchange(later)
    diary.finish(7, keep=True, keep_audio=False)
    kept = store.session(diary.id)
    assert [(t.id, t.started, t.ended, t.text) for t in kept.turns] == [
        ("t1", 0, 100, STATEMENT),
        ("t2", 100, 250, RESPONSE),
    ]
    (only,) = kept.exchanges
    assert only.at == datetime(2026, 3, 5, 19, 30, tzinfo=UTC)
    assert (only.verdict, only.rating, only.guess, only.self_check) == ("almost", 4, 3, "facts")
    assert only.assessment == ASSESSMENT
    assert (kept.lost, kept.ended) == (7, datetime(2026, 3, 6, 19, 30, tzinfo=UTC))


@pytest.mark.parametrize("keep_audio", [True, False])
def test_sound_is_kept_if_both_wish_it(store: SessionStore, *, keep_audio: bool) -> None:
    diary = Diary(store, NAMES, "slt")
    sound = tone(2.3)
    speak(diary, sound)
    for chunk in chunks(sound[:8000]):
        diary.keep("t2", chunk)
    diary.finish(0, keep=True, keep_audio=keep_audio)
    assert store.sounding(diary.id) == ({"t1": len(sound), "t2": 8000} if keep_audio else {})
    if keep_audio:
        np.testing.assert_allclose(store.audio(diary.id, "t1"), sound, atol=1 / 32767)


def test_nothing_is_kept_if_one_wishes_so(store: SessionStore) -> None:
    diary = Diary(store, NAMES, "slt")
    speak(diary, tone(1))
    diary.finish(0, keep=False, keep_audio=True)
    assert store.sessions() == ()
    assert store.sounding(diary.id) == {}


def test_keeping_sound_never_waits_for_the_disk(settings: Settings) -> None:
    with SessionStore.open(settings) as store:
        diary = Diary(store, NAMES, "slt")
        busy = Database(settings.home / FILE, None)
        done = threading.Event()
        with busy.transaction():
            feed = threading.Thread(target=speak_through, args=(diary, tone(30), done))
            feed.start()
            assert done.wait(2.0)
        feed.join()
        busy.close()
        diary.finish(0, keep=True, keep_audio=True)
        assert store.sounding(diary.id) == {"t1": 30 * SAMPLE_RATE}


def test_the_passphrase_may_change_while_a_session_goes_on(settings: Settings) -> None:
    sound = tone(40)
    with SessionStore.open(settings) as store:
        diary = Diary(store, NAMES, "slt")
        done = threading.Event()
        feed = threading.Thread(target=speak_through, args=(diary, sound, done))
        feed.start()
        for passphrase in ("heron at dawn", "Größe: 7 Fuß"):
            store.set_passphrase(passphrase)
        assert done.wait(10)
        feed.join()
        diary.finish(0, keep=True, keep_audio=True)
    with SessionStore.open(replace(settings, passphrase=passphrase)) as store:
        np.testing.assert_allclose(store.audio(diary.id, "t1"), sound, atol=1 / 32767)
        assert store.verify() == ()


def test_what_a_full_disk_refuses_is_written_once_there_is_room(settings: Settings) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        diary = Diary(store, NAMES, "slt")
        ((pages,),) = db.run("PRAGMA page_count")
        db.run(f"PRAGMA max_page_count = {pages}")
        sound = tone(20)
        speak(diary, sound)
        first = Turn("t1", "chunk", "speaker", 0, spoken("word " * 900))
        with pytest.raises(StoreError, match="full"):
            diary.turn(first, At(0, 9))
        with pytest.raises(StoreError, match="full"):
            diary.finish(0, keep=True, keep_audio=True)
        db.run(f"PRAGMA max_page_count = {pages + 9999}")
        diary.finish(0, keep=True, keep_audio=True)
        assert store.session(diary.id).turns[0].transcript == first.transcript
        np.testing.assert_allclose(store.audio(diary.id, "t1"), sound, atol=1 / 32767)


SPEAKING = """
import sys, time
sys.path.insert(0, {tests!r})
from pathlib import Path
import numpy as np
from listening_coach.config import Settings
from listening_coach.core.round.state import Turn
from listening_coach.store.session_recorder import Diary
from listening_coach.store.session_store import SessionStore
from listening_coach.core.audio import AudioChunk
from listening_coach.core.transcript import Transcript
from support.sessions import STATEMENT, spoken
from test_session_recorder import At, BLOCK, tone

store = SessionStore.open(Settings(Path({home!r}), Path("."), passphrase={passphrase!r}))
diary = Diary(store, ("Ada", "Ben"), "slt")
diary.turn(Turn("t1", "chunk", "speaker", 0, spoken(STATEMENT)), At(0, 100))
diary.opened(Turn("t2", "paraphrase", "listener", 1, Transcript((), "")))
sound = tone(600)
began = time.monotonic()
for start in range(0, len(sound), BLOCK):
    time.sleep(max(0, began + (start + BLOCK) / 16000 - time.monotonic()))
    diary.keep("t2", AudioChunk(sound[start : start + BLOCK].copy(), start))
    print(start + BLOCK, flush=True)
"""


def test_a_card_that_was_swapped_twice_is_not_wanted(store: SessionStore) -> None:
    for evening in (("curious-1", "curious-2"), ("curious-1",)):
        diary = Diary(store, ("Ada", "Ben"), "curiosity")
        for card in evening:
            diary.put_aside(card)
        assert store.unwanted() == frozenset()
        diary.finish(0, keep=True, keep_audio=False)
    assert store.unwanted() == {"curious-1"}
    unkept = Diary(store, ("Ada", "Ben"), "curiosity")
    unkept.put_aside("curious-2")
    unkept.finish(0, keep=False, keep_audio=False)
    assert store.unwanted() == {"curious-1"}
    store.delete_all()
    assert store.unwanted() == frozenset()


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
@pytest.mark.parametrize("passphrase", [None, "heron at dawn"])
def test_a_turn_cut_off_by_a_crash_is_there_up_to_its_last_second(
    settings: Settings, passphrase: str | None
) -> None:
    tests = os.fspath(Path(__file__).parents[1])
    home = os.fspath(settings.home)
    code = SPEAKING.format(tests=tests, home=home, passphrase=passphrase)
    program = [sys.executable, "-c", code]
    env = {**os.environ, "PYTHONPATH": os.fspath(Path(__file__).parent)}
    with subprocess.Popen(program, stdout=subprocess.PIPE, env=env, text=True) as speaking:
        assert speaking.stdout is not None
        captured = 0
        for line in speaking.stdout:
            captured = int(line)
            if captured >= int(2.9 * SAMPLE_RATE):
                speaking.send_signal(signal.SIGKILL)
                break
    with SessionStore.open(replace(settings, passphrase=passphrase)) as store:
        (cut,) = store.unfinished()
        found = store.session(cut.id)
        assert [(t.id, t.partner, t.text) for t in found.turns] == [
            ("t1", 0, STATEMENT),
            ("t2", 1, ""),
        ]
        assert store.unwritten(cut.id) == ("t2",)
        heard = store.audio(cut.id, "t2")
        assert captured - SAMPLE_RATE <= len(heard)
        np.testing.assert_allclose(heard, tone(600)[: len(heard)], atol=1 / 32767)
        assert store.verify() == ()
        store.finish(cut.id, datetime.now(UTC), 0, keep_audio=False)
        assert store.unfinished() == ()
