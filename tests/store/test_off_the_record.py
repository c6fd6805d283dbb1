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
from support.sessions import RESPONSE, STATEMENT, transcript_of

from listening_coach import content
from listening_coach.checker.check import check
from listening_coach.core.assessment import Reflection
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.core.round.events import Skipped, TurnRetracted
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.round.state import Exchange, Turn
from listening_coach.core.transcript import Transcript
from listening_coach.errors import StoreError
from listening_coach.practice.events import TurnTranscribed, WordTimings
from listening_coach.practice.listeners import SilentListener
from listening_coach.practice.round_runner import RoundRunner
from listening_coach.store.audio_rows import pcm
from listening_coach.store.database import Database
from listening_coach.store.session_recorder import SessionRecorder
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from listening_coach.config import Environment

WORD: Final = "xylophone"
BLOCK: Final = 512
SOON_S: Final = 1.0
"""Within this time nothing of it is in any file."""


def noise(seed: int, seconds: float) -> NDArray[np.float32]:
    """Return sound of which every stretch is like no other."""
    return np.random.default_rng(seed).uniform(-0.5, 0.5, int(seconds * SAMPLE_RATE)).astype("f4")


def keep(
    recorder: SessionRecorder, turn: str, samples: NDArray[np.float32], start: int = 0
) -> None:
    for at in range(0, len(samples), BLOCK):
        recorder.keep(turn, AudioChunk(samples[at : at + BLOCK].copy(), start + at))


def say(recorder: SessionRecorder, turn_id: str, text: str) -> Turn:
    heard = TurnTranscribed(turn_id, transcript_of(text), 0, SAMPLE_RATE, 0.1)
    turn = Turn(turn_id, "chunk", "speaker", 0, heard.transcript)
    recorder.turn(turn, heard)
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
    settings: Environment, store: SessionStore
) -> None:
    recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
    say(recorder, "t1", STATEMENT)
    turn = say(recorder, "t2", RESPONSE)
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(STATEMENT, RESPONSE), verdict="got")
    recorder.exchange(exchange)
    recorder.open_turn(Turn("t3", "chunk", "speaker", 0, Transcript((), "")))
    recorder.forget(turn, (exchange,))
    kept = store.session(recorder.id)
    assert [(t.id, t.off_record) for t in kept.turns] == [
        ("t1", False), ("t2", True), ("t3", False),
    ]  # fmt: skip
    assert soon(lambda: b"you were not there" not in stored(settings.home))
    assert STATEMENT.encode() in stored(settings.home)
    recorder.begin_round("appreciate")
    say(recorder, "t3", "Thanks")
    recorder.finish(0, keep=True, keep_audio=False)
    kept = store.session(recorder.id)
    assert [(t.id, t.text) for t in kept.turns] == [("t1", STATEMENT), ("t3", "Thanks")]
    assert kept.protocols == ("slt", "appreciate")
    assert kept.exchanges == ()
    assert not store.verify()
    assert b"you were not there" not in stored(settings.home)


def test_what_comes_of_it_later_is_not_kept_either(
    settings: Environment, store: SessionStore
) -> None:
    recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
    turn = say(recorder, "t1", f"I sold the {WORD}.")
    exchange = Exchange("x1", ("t1",), "t2", 1, Reflection(f"I sold the {WORD}.", RESPONSE))
    keep(recorder, "t1", noise(1, 0.3))
    recorder.forget(turn, ())
    # When its words were said, what was made of it, and the sound of its last word.
    say(recorder, "t1", f"I sold the {WORD}.")
    recorder.exchange(exchange)
    keep(recorder, "t1", noise(2, 1.3), start=4800)
    recorder.close()
    (kept,) = store.session(recorder.id).turns
    assert (kept.id, kept.text, kept.off_record) == ("t1", "", True)
    assert store.session(recorder.id).exchanges == ()
    assert store.turns_with_audio(recorder.id) == {}
    assert WORD.encode() not in stored(settings.home)
    assert sounds(settings.home, noise(1, 0.3)) == sounds(settings.home, noise(2, 1.3)) == 0


def test_the_round_brings_no_word_of_it_back(settings: Environment, store: SessionStore) -> None:
    recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
    protocol = content.protocols(settings)["slt"]
    round_ = RoundRunner(protocol, SilentListener(), check, recorder, lambda _: None)
    round_.begin()
    while round_.state.now.kind not in SPOKEN:
        round_.send(Skipped())
    turn, text = round_.state.turn, transcript_of(f"I sold the {WORD}.")
    round_.handle(TurnTranscribed(turn, text, 0, SAMPLE_RATE, 0.1))
    assert WORD.encode() in stored(settings.home)
    round_.send(TurnRetracted())
    round_.handle(WordTimings(turn, text))
    round_.handle(TurnTranscribed(turn, text, 0, SAMPLE_RATE, 0.1))
    recorder.close()
    assert WORD.encode() not in stored(settings.home)
    kept = {t.id: (t.text, t.off_record) for t in store.session(recorder.id).turns}
    assert kept[turn] == ("", True)


def test_it_goes_as_soon_as_another_window_has_read(
    settings: Environment, store: SessionStore
) -> None:
    recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
    turn = say(recorder, "t1", f"I sold the {WORD}.")
    with closing(Database(settings.home / FILE, None)) as reader:
        reader.run("BEGIN")
        assert len(reader.run("SELECT id FROM turns")) == 1
        began = time.monotonic()
        recorder.forget(turn, ())
        assert time.monotonic() - began < 0.5
        assert not soon(lambda: WORD.encode() not in stored(settings.home))
        keep(recorder, "t2", noise(1, 1))
        assert soon(lambda: store.turns_with_audio(recorder.id).get("t2", 0) >= SAMPLE_RATE // 2)
        reader.run("COMMIT")
        assert soon(lambda: WORD.encode() not in stored(settings.home))
    recorder.close()


def test_what_could_not_be_forgotten_at_once_is_forgotten_later(settings: Environment) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
        turn = say(recorder, "t1", f"I sold the {WORD}.")
        db.run("PRAGMA query_only = 1")
        with pytest.raises(StoreError, match="cannot be"):
            recorder.forget(turn, ())
        assert WORD.encode() in stored(settings.home)
        db.run("PRAGMA query_only = 0")
        say(recorder, "t2", "Thanks")
        assert soon(lambda: WORD.encode() not in stored(settings.home))
        recorder.close()


def test_sound_of_it_that_an_earlier_version_left_is_not_written_down(
    settings: Environment,
) -> None:
    SessionStore.open(settings).close()
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        recorder = SessionRecorder(store, ("Ada", "Ben"), "slt")
        recorder.open_turn(Turn("t1", "chunk", "speaker", 0, Transcript((), "")))
        keep(recorder, "t1", noise(1, 1))
        recorder.close()
        db.run("UPDATE turns SET off_record = 1")
        assert store.turns_with_audio(recorder.id) == {"t1": SAMPLE_RATE}
        assert store.unwritten_turns(recorder.id) == ()
        store.finish(recorder.id, datetime.now(UTC), 0, keep_audio=False)
        assert store.session(recorder.id).turns == ()
        assert sounds(settings.home, noise(1, 1)) == 0


FORGETTING = """
import sys, time
from pathlib import Path
sys.path[:0] = [{tests!r}, {here!r}]
from test_off_the_record import BLOCK, WORD, keep, noise, say
from listening_coach.config import Environment
from listening_coach.core.round.state import Turn
from listening_coach.store.session_recorder import SessionRecorder
from listening_coach.store.session_store import SessionStore
from listening_coach.core.audio import AudioChunk
from listening_coach.core.transcript import Transcript

store = SessionStore.open(Environment(Path({home!r}), Path(".")))
diary = SessionRecorder(store, ("Ada", "Ben"), "slt")
say(diary, "t1", "The meeting ran over.")
diary.open_turn(Turn("t2", "chunk", "speaker", 0, Transcript((), "")))
keep(diary, "t2", noise(1, 18.2))
turn = say(diary, "t2", f"I sold the {{WORD}}.")
time.sleep(1.5)
print("said", flush=True)
sys.stdin.readline()
diary.open_turn(Turn("t3", "chunk", "speaker", 0, Transcript((), "")))
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
def test_a_second_later_nothing_is_in_any_file_and_nothing_comes_back(
    settings: Environment,
) -> None:
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
        (cut,) = store.unfinished_sessions()
        assert store.unwritten_turns(cut.id) == ("t3",)
        assert set(store.turns_with_audio(cut.id)) == {"t3"}
        assert [t.text for t in store.session(cut.id).turns if t.text] == ["The meeting ran over."]
