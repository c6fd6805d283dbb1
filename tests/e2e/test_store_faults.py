"""The real program is killed, and raced against itself; what was said stays safe or stays gone.

The numbers are small here. STORE_KILLS and STORE_RACES in the environment raise them.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest
from support.program import program
from support.sessions import session
from support.terminal import in_room, on_a_terminal, to_first_turn

from listening_coach.config import Environment
from listening_coach.demo import dialogues
from listening_coach.errors import StoreError
from listening_coach.review import session_json
from listening_coach.store.session_store import FILE, SessionStore

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Room
    from support.program import Program

    from listening_coach.core.record import SessionRecord

KILLS: Final = int(os.environ.get("STORE_KILLS", "3"))
RACES: Final = int(os.environ.get("STORE_RACES", "2"))
WORD: Final = "xylophone"
FIRST, SECOND, THIRD = "heron at dawn", "Größe: 7 Fuß", "a third one"
# From one passphrase to another.
CHANGES: Final = {"lock": (None, FIRST), "change": (FIRST, SECOND), "unlock": (SECOND, None)}
HELD: Final = 4
"""Sessions that are there at the beginning."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")


def held(n: int) -> SessionRecord:
    return session(n, statement=f"I sold the {WORD}, number {n}.", exchanges=12)


def opened(home: Path, passphrase: str | None) -> SessionStore:
    return SessionStore.open(Environment(home, home, passphrase=passphrase))


def opening(home: Path, *passphrases: str | None) -> list[str | None]:
    """Return those of the passphrases that open the sessions; None is none at all."""
    fit = []
    for passphrase in passphrases:
        try:
            opened(home, passphrase).close()
        except StoreError as error:
            assert "passphrase" in error.message  # noqa: PT017  (which error it is, is not all)
        else:
            fit.append(passphrase)
    return fit


def stored(home: Path) -> bytes:
    return b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


@dataclass(frozen=True)
class Change:
    """A change of the passphrase by a command in a process of its own."""

    home: Path
    old: str | None
    new: str | None

    def start(self) -> subprocess.Popen[str]:
        words = {"LISTENING_COACH_PASSPHRASE": self.old} if self.old else {}
        coach = program(self.home, **words)
        deed = "lock" if self.new else "unlock"
        changing = subprocess.Popen(
            [*coach.command, "sessions", deed],
            env=coach.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        assert changing.stdin is not None
        if self.new:
            changing.stdin.write(f"{self.new}\n" * 2)
        changing.stdin.close()
        changing.stdin = None
        return changing


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str | None, Path]:
    """A home with sessions for each passphrase, to be copied."""
    made = {}
    for passphrase in (None, FIRST, SECOND):
        home = made[passphrase] = tmp_path_factory.mktemp("from") / "home"
        with opened(home, passphrase) as store:
            for n in range(HELD):
                store.begin(held(n))
    return made


def kill_in_the_middle(change: Change, number: int) -> bool:
    """Kill a change at a random moment; return whether it had ended by then.

    Every other time the moment lies between its first step on the disk and its last.
    """
    at = random.Random(number)  # noqa: S311  (moments, no secret)
    with change.start() as changing:
        if number % 2:
            while changing.poll() is None and not list(change.home.glob("*.partial*")):
                time.sleep(0.001)
            time.sleep(at.uniform(0, 1.5))
        else:
            time.sleep(at.uniform(0.2, 3))
        changing.kill()
    return changing.returncode == 0


@pytest.mark.parametrize("number", range(KILLS))
def test_a_killed_change_of_the_passphrase_costs_nothing_then_or_later(
    homes: dict[str | None, Path], tmp_path: Path, number: int
) -> None:
    home = tmp_path / "home"
    old, new = CHANGES[list(CHANGES)[number % 3]]
    shutil.copytree(homes[old], home)
    ended = kill_in_the_middle(Change(home, old, new), number)
    (fit,) = opening(home, old, new)
    assert fit == new or not ended
    with opened(home, fit) as store:
        store.begin(held(HELD))
        store.delete(held(0).id)
    with Change(home, fit, THIRD).start() as again:
        _, said = again.communicate(timeout=60)
    assert (again.returncode, "Locked." in said) == (0, True)
    assert opening(home, fit, THIRD) == [THIRD]
    with opened(home, THIRD) as store:
        assert [s.id for s in store.sessions()] == [held(n).id for n in range(HELD, 0, -1)]
        assert all(store.session(held(n).id) == held(n) for n in range(1, HELD + 1))
        assert store.verify() == ()
    assert WORD.encode() not in stored(home)
    assert b"CREATE TABLE" not in stored(home)
    assert {p.name for p in home.iterdir()} <= {FILE, "sessions.lock"}


def run_after(wait_s: float, coach: Program, file: Path) -> subprocess.CompletedProcess[str]:
    time.sleep(max(0, wait_s))
    return coach.run("sessions", "import", file)


@pytest.mark.parametrize("number", range(RACES))
def test_who_keeps_a_session_while_the_passphrase_changes_keeps_it_or_is_told(
    homes: dict[str | None, Path], tmp_path: Path, number: int
) -> None:
    home = tmp_path / "home"
    old, new = (FIRST, SECOND) if number % 2 else (FIRST, None)
    shutil.copytree(homes[old], home)
    file = tmp_path / "one.json"
    file.write_text(session_json.session_to_json(held(HELD)), "utf-8")
    audio_recorder = program(home, LISTENING_COACH_PASSPHRASE=FIRST)
    ahead_s = random.Random(number).uniform(-1.5, 1.5)  # noqa: S311  (moments, no secret)
    with ThreadPoolExecutor(1) as window:
        keeping = window.submit(run_after, -ahead_s, audio_recorder, file)
        time.sleep(max(0, ahead_s))
        with Change(home, old, new).start() as changing:
            _, said = changing.communicate(timeout=60)
        kept = keeping.result(timeout=60)
    assert changing.returncode in {0, 5}, said
    assert changing.returncode == 0 or "Another window of this program" in said
    assert opening(home, old, new) == [old if changing.returncode else new]
    with opened(home, old if changing.returncode else new) as store:
        listed = [s.id for s in store.sessions()]
        assert listed[-HELD:] == [held(n).id for n in reversed(range(HELD))]
        assert all(store.session(each) for each in listed)
        assert store.verify() == ()
    assert (kept.returncode, len(listed)) in {(0, HELD + 1), (5, HELD)}
    assert kept.returncode == 0 or "passphrase" in kept.stderr


def rows(home: Path, query: str) -> list[bytes]:
    with closing(sqlite3.connect(home / FILE)) as db:
        return [
            value.encode() if isinstance(value, str) else value for (value,) in db.execute(query)
        ]


def test_a_turn_taken_off_the_record_is_gone_within_a_second_and_stays_gone(
    room: Room, tmp_path: Path
) -> None:
    pytest.importorskip("pexpect", reason="there is no pseudo-terminal here")
    coach = in_room(room, tmp_path)
    screen = on_a_terminal(coach)
    to_first_turn(screen)
    room.play(dialogues()[0].statement)
    screen.send("\r")
    screen.expect(r"BEN \w+ IT BACK")
    (words,) = rows(tmp_path, "SELECT text FROM turns WHERE text != ''")
    pieces = [pcm[at : at + 64] for pcm in rows(tmp_path, "SELECT pcm FROM sound") for at in (0, 9)]
    sound = [piece for piece in pieces if len(set(piece)) > 20]
    assert len(sound) > 10
    assert words in stored(tmp_path)
    assert all(piece in stored(tmp_path) for piece in sound)
    screen.send("z")
    screen.expect("is off the record")
    time.sleep(1)
    left = stored(tmp_path)
    assert words not in left
    assert not any(piece in left for piece in sound)
    room.play(dialogues()[0].response)
    os.kill(screen.pid, signal.SIGKILL)
    screen.close()
    left = stored(tmp_path)
    assert words not in left
    assert not any(piece in left for piece in sound)
    recovered = coach.run("sessions", "recover", "--model", "tiny.en", stdin="y\ny\n").stderr
    assert "1 turns" in recovered
    (turn,) = rows(tmp_path, "SELECT text FROM turns")
    assert turn
    assert turn not in words
