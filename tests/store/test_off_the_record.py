"""A turn that is taken off the record leaves no word and no sound, from that second on."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import pytest
from support.sessions import RESPONSE, STATEMENT, spoken

from listening_coach import content
from listening_coach.checker.check import check
from listening_coach.core.assessment import Reflection
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.core.round.events import Passed, Unsaid
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.round.state import Exchange, Turn
from listening_coach.core.transcript import Transcript
from listening_coach.errors import StoreError
from listening_coach.practice.events import TurnHeard, Worded
from listening_coach.practice.listeners import SilentRoom
from listening_coach.practice.round_runner import Conductor
from listening_coach.store.audio_rows import pcm
from listening_coach.store.database import Database
from listening_coach.store.session_recorder import Diary
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from listening_coach.config import Settings

WORD: Final = "xylophone"
BLOCK: Final = 512
SOON_S: Final = 1.0
"""Within this time nothing of it is in any file."""


def noise(seed: int, seconds: float) -> NDArray[np.float32]:
    """Return sound of which every stretch is like no other."""
    return np.random.default_rng(seed).uniform(-0.5, 0.5, int(seconds * SAMPLE_RATE)).astype("f4")


def keep(diary: Diary, turn: str, samples: NDArray[np.float32], start: int = 0) -> None:
    for at in range(0, len(samples), BLOCK):
        diary.keep(turn, AudioChunk(samples[at : at + BLOCK].copy(), start + at))


def say(diary: Diary, turn_id: str, text: str) -> Turn:
    heard = TurnHeard(turn_id, spoken(text), 0, SAMPLE_RATE, 0.1)
    turn = Turn(turn_id, "chunk", "speaker", 0, heard.transcript)
    diary.turn(turn, heard)
    return turn


def stored(home: Path) -> bytes:
    return b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


def sounds(home: Path, samples: NDArray[np.float32]) -> int:
    """Return how many stretches of a sound, one in each tenth of a second, are in any file."""
    everything, data = stored(home), pcm(samples)
    step = SAMPLE_RATE // 10 * 2
    return sum(data[at : at + 32] in everything for at in range(0, len(data) - 32, step))


def soon(holds: Callable[[], bool], within_s: float = SOON_S) -> bool:
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.02)
    return holds()


def test_nothing_of_it_and_of_what_quotes_it_is_kept(
    settings: Settings, store: SessionStore
) -> None:
    diary = Diary(store, ("Ada", "Ben"), "slt")
    say(diary, "t1", STATEMENT)
    turn = say(diary, "t2", RESPONSE)
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE), verdict="got")
    diary.exchange(exchange)
    diary.opened(Turn("t3", "chunk", "speaker", 0, Transcript((), "")))
    diary.forget(turn, (exchange,))
    kept = store.session(diary.id)
    assert [(t.id, t.off_record) for t in kept.turns] == [
        ("t1", False), ("t2", True), ("t3", False),
    ]  # fmt: skip
    assert soon(lambda: b"you were not there" not in stored(settings.home))
    assert STATEMENT.encode() in stored(settings.home)
    diary.begun("appreciate")
    say(diary, "t3", "Thanks")
    diary.finish(0, keep=True, keep_audio=False)
    kept = store.session(diary.id)
    assert [(t.id, t.text) for t in kept.turns] == [("t1", STATEMENT), ("t3", "Thanks")]
    assert kept.protocols == ("slt", "appreciate")
    assert kept.exchanges == ()
    assert not store.verify()
    assert b"you were not there" not in stored(settings.home)


def test_what_comes_of_it_later_is_not_kept_either(settings: Settings, store: SessionStore) -> None:
    diary = Diary(store, ("Ada", "Ben"), "slt")
    turn = say(diary, "t1", f"I sold the {WORD}.")
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(f"I sold the {WORD}.", RESPONSE))
    keep(diary, "t1", noise(1, 0.3))
    diary.forget(turn, ())
    # When its words were said, what was made of it, and the sound of its last word.
    say(diary, "t1", f"I sold the {WORD}.")
    diary.exchange(exchange)
    keep(diary, "t1", noise(2, 1.3), start=4800)
    diary.close()
    (kept,) = store.session(diary.id).turns
    assert (kept.id, kept.text, kept.off_record) == ("t1", "", True)
    assert store.session(diary.id).exchanges == ()
    assert store.sounding(diary.id) == {}
    assert WORD.encode() not in stored(settings.home)
    assert sounds(settings.home, noise(1, 0.3)) == sounds(settings.home, noise(2, 1.3)) == 0


def test_the_round_brings_no_word_of_it_back(settings: Settings, store: SessionStore) -> None:
    diary = Diary(store, ("Ada", "Ben"), "slt")
    protocol = content.protocols(settings)["slt"]
    round_ = Conductor(protocol, SilentRoom(), check, diary, lambda _: None)
    round_.begin()
    while round_.state.now.kind not in SPOKEN:
        round_.send(Passed())
    turn, text = round_.state.turn, spoken(f"I sold the {WORD}.")
    round_.happened(TurnHeard(turn, text, 0, SAMPLE_RATE, 0.1))
    assert WORD.encode() in stored(settings.home)
    round_.send(Unsaid())
    round_.happened(Worded(turn, text))
    round_.happened(TurnHeard(turn, text, 0, SAMPLE_RATE, 0.1))
    diary.close()
    assert WORD.encode() not in stored(settings.home)
    kept = {t.id: (t.text, t.off_record) for t in store.session(diary.id).turns}
    assert kept[turn] == ("", True)


def test_it_goes_as_soon_as_another_window_has_read(
    settings: Settings, store: SessionStore
) -> None:
    diary = Diary(store, ("Ada", "Ben"), "slt")
    turn = say(diary, "t1", f"I sold the {WORD}.")
    with closing(Database(settings.home / FILE, None)) as reader:
        reader.run("BEGIN")
        assert len(reader.run("SELECT id FROM turns")) == 1
        began = time.monotonic()
        diary.forget(turn, ())
        assert time.monotonic() - began < 0.5
        assert not soon(lambda: WORD.encode() not in stored(settings.home))
        keep(diary, "t2", noise(1, 1))
        assert soon(lambda: store.sounding(diary.id).get("t2", 0) >= SAMPLE_RATE // 2)
        reader.run("COMMIT")
        assert soon(lambda: WORD.encode() not in stored(settings.home))
    diary.close()


def test_what_could_not_be_forgotten_at_once_is_forgotten_later(settings: Settings) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        diary = Diary(store, ("Ada", "Ben"), "slt")
        turn = say(diary, "t1", f"I sold the {WORD}.")
        db.run("PRAGMA query_only = 1")
        with pytest.raises(StoreError, match="cannot be"):
            diary.forget(turn, ())
        assert WORD.encode() in stored(settings.home)
        db.run("PRAGMA query_only = 0")
        say(diary, "t2", "Thanks")
        assert soon(lambda: WORD.encode() not in stored(settings.home))
        diary.close()


def test_sound_of_it_that_an_earlier_version_left_is_not_written_down(settings: Settings) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        diary = Diary(store, ("Ada", "Ben"), "slt")
        diary.opened(Turn("t1", "chunk", "speaker", 0, Transcript((), "")))
        keep(diary, "t1", noise(1, 1))
        diary.close()
        db.run("UPDATE turns SET off_record = 1")
        assert store.sounding(diary.id) == {"t1": SAMPLE_RATE}
        assert store.unwritten(diary.id) == ()
        store.finish(diary.id, datetime.now(UTC), 0, keep_audio=False)
        assert store.session(diary.id).turns == ()
        assert sounds(settings.home, noise(1, 1)) == 0


FORGETTING = """
import sys, time
from pathlib import Path
sys.path[:0] = [{tests!r}, {here!r}]
from test_off_the_record import BLOCK, WORD, keep, noise, say
from listening_coach.config import Settings
from listening_coach.core.round.state import Turn
from listening_coach.store.session_recorder import Diary
from listening_coach.store.session_store import SessionStore
from listening_coach.core.audio import AudioChunk
from listening_coach.core.transcript import Transcript

store = SessionStore.open(Settings(Path({home!r}), Path(".")))
diary = Diary(store, ("Ada", "Ben"), "slt")
say(diary, "t1", "The meeting ran over.")
diary.opened(Turn("t2", "chunk", "speaker", 0, Transcript((), "")))
keep(diary, "t2", noise(1, 18.2))
turn = say(diary, "t2", f"I sold the {{WORD}}.")
time.sleep(1.5)
print("said", flush=True)
sys.stdin.readline()
diary.opened(Turn("t3", "chunk", "speaker", 0, Transcript((), "")))
diary.forget(turn, ())
print("forgotten", flush=True)
keep(diary, "t2", noise(3, 0.4), start=int(18.2 * 16_000))  # the sound of its last word
sound = noise(2, 600)
for start in range(0, len(sound), BLOCK):
    diary.keep("t3", AudioChunk(sound[start : start + BLOCK].copy(), start))
    time.sleep(BLOCK / 16_000)
"""


def look_while_it_talks(talking: subprocess.Popen[str], home: Path) -> None:
    assert talking.stdin is not None
    assert talking.stdout is not None
    assert talking.stdout.readline() == "said\n"
    assert WORD.encode() in stored(home)
    assert sounds(home, noise(1, 18)) > 150
    print("go", file=talking.stdin, flush=True)
    assert talking.stdout.readline() == "forgotten\n"
    time.sleep(SOON_S)
    for _ in range(4):
        assert talking.poll() is None
        assert WORD.encode() not in stored(home)
        assert sounds(home, noise(1, 18.2)) == sounds(home, noise(3, 0.4)) == 0
        time.sleep(0.3)
    assert sounds(home, noise(2, 3)) > 5


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_a_second_later_nothing_is_in_any_file_and_nothing_comes_back(settings: Settings) -> None:
    home, here = settings.home, Path(__file__).parent
    places = {"tests": os.fspath(here.parent), "here": os.fspath(here), "home": os.fspath(home)}
    talking = subprocess.Popen(
        [sys.executable, "-c", FORGETTING.format(**places)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        look_while_it_talks(talking, home)
    finally:
        talking.kill()
        talking.communicate()
    assert WORD.encode() not in stored(home)
    assert sounds(home, noise(1, 18.2)) == sounds(home, noise(3, 0.4)) == 0
    with SessionStore.open(settings) as store:
        (cut,) = store.unfinished()
        assert store.unwritten(cut.id) == ("t3",)
        assert set(store.sounding(cut.id)) == {"t3"}
        assert [t.text for t in store.session(cut.id).turns if t.text] == ["The meeting ran over."]
