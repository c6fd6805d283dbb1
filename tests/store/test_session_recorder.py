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
from support.sessions import ASSESSMENT, RESPONSE, STATEMENT, transcript_of

from listening_coach.core.assessment import Reflection
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.core.round.state import Exchange, Turn
from listening_coach.errors import StoreError
from listening_coach.store.database import Database
from listening_coach.store.session_recorder import SessionRecorder
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.config import Environment

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


def speak(recorder: SessionRecorder, sound: np.ndarray[tuple[int], np.dtype[np.float32]]) -> None:
    for chunk in chunks(sound):
        recorder.keep("t1", chunk)


def speak_through(
    recorder: SessionRecorder,
    sound: np.ndarray[tuple[int], np.dtype[np.float32]],
    done: threading.Event,
) -> None:
    speak(recorder, sound)
    done.set()


def test_a_round_is_kept_as_it_is_held(store: SessionStore) -> None:
    moments = iter(datetime(2026, 3, 4, 19, 30, tzinfo=UTC) + timedelta(n) for n in range(9))
    recorder = SessionRecorder(store, NAMES, "slt", lambda: next(moments))
    assert store.session(recorder.id).ended is None
    said, back = (Turn("t1", "chunk", "speaker", 0, transcript_of(STATEMENT)),
                  Turn("t2", "paraphrase", "listener", 1, transcript_of(RESPONSE)))  # fmt: skip
    recorder.turn(said, At(0, 100))
    recorder.turn(back, At(100, 250))
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE))
    recorder.exchange(exchange)
    later = Exchange(
        "x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE), "almost", 4, 3, "facts",
        misheard=False, assessment=ASSESSMENT,
    )  # fmt: skip
    recorder.exchange(later)
    recorder.finish(7, keep=True, keep_audio=False)
    kept = store.session(recorder.id)
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
    recorder = SessionRecorder(store, NAMES, "slt")
    sound = tone(2.3)
    speak(recorder, sound)
    for chunk in chunks(sound[:8000]):
        recorder.keep("t2", chunk)
    recorder.finish(0, keep=True, keep_audio=keep_audio)
    assert store.turns_with_audio(recorder.id) == (
        {"t1": len(sound), "t2": 8000} if keep_audio else {}
    )
    if keep_audio:
        np.testing.assert_allclose(store.audio(recorder.id, "t1"), sound, atol=1 / 32767)


def test_nothing_is_kept_if_one_wishes_so(store: SessionStore) -> None:
    recorder = SessionRecorder(store, NAMES, "slt")
    speak(recorder, tone(1))
    recorder.finish(0, keep=False, keep_audio=True)
    assert store.sessions() == ()
    assert store.turns_with_audio(recorder.id) == {}


def test_a_session_that_another_window_deleted_can_still_be_left(store: SessionStore) -> None:
    recorder = SessionRecorder(store, NAMES, "slt")
    store.delete_all()
    recorder.finish(0, keep=False, keep_audio=False)
    assert store.sessions() == ()


def test_keeping_sound_never_waits_for_the_disk(settings: Environment) -> None:
    with SessionStore.open(settings) as store:
        recorder = SessionRecorder(store, NAMES, "slt")
        busy = Database(settings.home / FILE, None)
        done = threading.Event()
        with busy.transaction():
            feed = threading.Thread(target=speak_through, args=(recorder, tone(30), done))
            feed.start()
            assert done.wait(2.0)
        feed.join()
        busy.close()
        recorder.finish(0, keep=True, keep_audio=True)
        assert store.turns_with_audio(recorder.id) == {"t1": 30 * SAMPLE_RATE}


def test_the_passphrase_may_change_while_a_session_goes_on(settings: Environment) -> None:
    sound = tone(40)
    with SessionStore.open(settings) as store:
        recorder = SessionRecorder(store, NAMES, "slt")
        done = threading.Event()
        feed = threading.Thread(target=speak_through, args=(recorder, sound, done))
        feed.start()
        for passphrase in ("heron at dawn", "Größe: 7 Fuß"):
            store.set_passphrase(passphrase)
        assert done.wait(10)
        feed.join()
        recorder.finish(0, keep=True, keep_audio=True)
    with SessionStore.open(replace(settings, passphrase=passphrase)) as store:
        np.testing.assert_allclose(store.audio(recorder.id, "t1"), sound, atol=1 / 32767)
        assert store.verify() == ()


def test_what_a_full_disk_refuses_is_written_once_there_is_room(settings: Environment) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        recorder = SessionRecorder(store, NAMES, "slt")
        ((pages,),) = db.run("PRAGMA page_count")
        db.run(f"PRAGMA max_page_count = {pages}")
        sound = tone(20)
        speak(recorder, sound)
        first = Turn("t1", "chunk", "speaker", 0, transcript_of("word " * 900))
        with pytest.raises(StoreError, match="full"):
            recorder.turn(first, At(0, 9))
        with pytest.raises(StoreError, match="full"):
            recorder.finish(0, keep=True, keep_audio=True)
        db.run(f"PRAGMA max_page_count = {pages + 9999}")
        recorder.finish(0, keep=True, keep_audio=True)
        assert store.session(recorder.id).turns[0].transcript == first.transcript
        np.testing.assert_allclose(store.audio(recorder.id, "t1"), sound, atol=1 / 32767)


SPEAKING = """
import sys, time
sys.path.insert(0, {tests!r})
from pathlib import Path
import numpy as np
from listening_coach.config import Environment
from listening_coach.core.round.state import Turn
from listening_coach.store.session_recorder import SessionRecorder
from listening_coach.store.session_store import SessionStore
from listening_coach.core.audio import AudioChunk
from listening_coach.core.transcript import Transcript
from support.sessions import STATEMENT, transcript_of
from test_session_recorder import At, BLOCK, tone

store = SessionStore.open(Environment(Path({home!r}), Path("."), passphrase={passphrase!r}))
diary = SessionRecorder(store, ("Ada", "Ben"), "slt")
diary.turn(Turn("t1", "chunk", "speaker", 0, transcript_of(STATEMENT)), At(0, 100))
diary.open_turn(Turn("t2", "paraphrase", "listener", 1, Transcript((), "")))
sound = tone(600)
began = time.monotonic()
for start in range(0, len(sound), BLOCK):
    time.sleep(max(0, began + (start + BLOCK) / 16000 - time.monotonic()))
    diary.keep("t2", AudioChunk(sound[start : start + BLOCK].copy(), start))
    print(start + BLOCK, flush=True)
"""


def test_a_card_that_was_swapped_twice_is_not_wanted(store: SessionStore) -> None:
    for evening in (("curious-1", "curious-2"), ("curious-1",)):
        recorder = SessionRecorder(store, ("Ada", "Ben"), "curiosity")
        for card in evening:
            recorder.put_aside(card)
        assert store.unwanted_cards() == frozenset()
        recorder.finish(0, keep=True, keep_audio=False)
    assert store.unwanted_cards() == {"curious-1"}
    unkept = SessionRecorder(store, ("Ada", "Ben"), "curiosity")
    unkept.put_aside("curious-2")
    unkept.finish(0, keep=False, keep_audio=False)
    assert store.unwanted_cards() == {"curious-1"}
    store.delete_all()
    assert store.unwanted_cards() == frozenset()


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
@pytest.mark.parametrize("passphrase", [None, "heron at dawn"])
def test_a_turn_cut_off_by_a_crash_is_there_up_to_its_last_second(
    settings: Environment, passphrase: str | None
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
        (cut,) = store.unfinished_sessions()
        record = store.session(cut.id)
        assert [(t.id, t.partner, t.text) for t in record.turns] == [
            ("t1", 0, STATEMENT),
            ("t2", 1, ""),
        ]
        assert store.unwritten_turns(cut.id) == ("t2",)
        heard = store.audio(cut.id, "t2")
        assert captured - SAMPLE_RATE <= len(heard)
        np.testing.assert_allclose(heard, tone(600)[: len(heard)], atol=1 / 32767)
        assert store.verify() == ()
        store.finish(cut.id, datetime.now(UTC), 0, keep_audio=False)
        assert store.unfinished_sessions() == ()
