"""Opening, locking and unlocking; and whatever may be wrong with the file or its folder."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.sessions import STATEMENT, session

from listening_coach.errors import StoreError
from listening_coach.store.database import Database
from listening_coach.store.guard import Guard
from listening_coach.store.private_files import backups
from listening_coach.store.schema import MIGRATIONS, migrate
from listening_coach.store.session_store import FILE, SessionStore, is_locked

if TYPE_CHECKING:
    from listening_coach.config import Environment

PASS = "heron at dawn"  # noqa: S105  (opens nothing but what a test has made)
OTHER = "Größe: 7 Fuß"


def with_pass(settings: Environment, passphrase: str | None) -> Environment:
    return replace(settings, passphrase=passphrase)


def files(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, apart from what only serves as a lock or as shared memory."""
    kept = [p for p in sorted(folder.iterdir()) if p.suffix not in {".db-shm", ".lock"}]
    return {p.name: p.read_bytes() for p in kept}


def keep_one(settings: Environment) -> None:
    with SessionStore.open(settings) as store:
        store.begin(session())


def dying(code: str, settings: Environment) -> None:
    """Run code in a process that ends by kill -9 in the middle of it."""
    head = (
        "import os, signal, sys\n"
        f"sys.path.insert(0, {os.fspath(Path(__file__).parents[1])!r})\n"
        "from pathlib import Path\n"
        "from support.sessions import session\n"
        "from listening_coach.config import Environment\n"
        "from listening_coach.store.database import Database\n"
        "from listening_coach.store.session_store import SessionStore\n"
        "def die(): os.kill(os.getpid(), signal.SIGKILL)\n"
        f"settings = Environment(Path({os.fspath(settings.home)!r}), Path('.'), "
        f"passphrase={settings.passphrase!r})\n"
    )
    done = subprocess.run([sys.executable, "-c", head + code], capture_output=True, check=False)
    assert done.returncode == -9, done.stderr.decode()


posix = pytest.mark.skipif(os.name != "posix", reason="needs kill -9")


@posix
@pytest.mark.parametrize("passphrase", [None, PASS])
def test_what_was_saved_survives_a_crash(settings: Environment, passphrase: str | None) -> None:
    settings = with_pass(settings, passphrase)
    dying("store = SessionStore.open(settings)\nstore.begin(session())\ndie()", settings)
    with SessionStore.open(settings) as store:
        assert store.session(session().id) == session()
        assert store.verify() == ()


@posix
@pytest.mark.parametrize("statement", range(1, 8))
def test_a_crash_between_two_statements_leaves_none_of_them(
    settings: Environment, statement: int
) -> None:
    keep_one(settings)
    dying(
        "class Dying(Database):\n"
        "    left = " + str(statement) + "\n"
        "    def put(self, sql, values):\n"
        "        self.left -= 1\n"
        "        super().put(sql, values) if self.left else die()\n"
        "store = SessionStore(Dying(settings.home / 'sessions.db', None))\n"
        "store.begin(session(1, exchanges=2))\n"
        "die()\n",
        settings,
    )
    with SessionStore.open(settings) as store:
        assert [s.id for s in store.sessions()] == [session().id]
        assert store.session(session().id) == session()
        assert store.verify() == ()


def test_the_first_passphrase_locks_a_new_store(settings: Environment) -> None:
    keep_one(with_pass(settings, PASS))
    assert is_locked(settings)
    assert STATEMENT.split()[1].encode() not in b"".join(files(settings.home).values())
    with SessionStore.open(with_pass(settings, PASS)) as store:
        assert store.session(session().id) == session()
        assert store.verify() == ()


@posix
def test_no_word_is_in_the_folder_while_a_locked_session_goes_on(settings: Environment) -> None:
    settings = with_pass(settings, PASS)
    code = (
        "import numpy as np\n"
        "store = SessionStore.open(settings)\n"
        "store.begin(session(exchanges=30, statement='A xylophone ' * 30))\n"
        "store.save_sound(session().id, 't1', 0, np.full(16000, 0.123, np.float32))\n"
        "die()\n"
    )
    dying(code, settings)
    assert {FILE, f"{FILE}-wal"} <= {p.name for p in settings.home.iterdir()}
    everything = b"".join(p.read_bytes() for p in settings.home.iterdir())
    assert b"xylophone" not in everything
    # Three letters would be found by chance, once in a few hundred thousand bytes.
    assert b"paraphrase" not in everything
    assert round(0.123 * 32767).to_bytes(2, "little") * 16 not in everything


@pytest.mark.parametrize("guess", ["wrong", None, "", PASS + " "])
def test_a_wrong_passphrase_changes_no_byte(settings: Environment, guess: str | None) -> None:
    keep_one(with_pass(settings, PASS))
    before = files(settings.home)
    with pytest.raises(StoreError, match="passphrase") as caught:
        SessionStore.open(with_pass(settings, guess))
    assert caught.value.exit_code == 5
    assert caught.value.hint
    assert files(settings.home) == before


@posix
@pytest.mark.parametrize("guess", ["wrong", None])
def test_a_wrong_passphrase_changes_no_byte_after_a_crash(
    settings: Environment, guess: str | None
) -> None:
    settings = with_pass(settings, PASS)
    dying("store = SessionStore.open(settings)\nstore.begin(session())\ndie()", settings)
    before = files(settings.home)
    assert f"{FILE}-wal" in before
    with pytest.raises(StoreError, match="passphrase"):
        SessionStore.open(with_pass(settings, guess))
    assert files(settings.home) == before
    with SessionStore.open(settings) as store:
        assert store.session(session().id) == session()


def test_a_passphrase_is_set_changed_and_removed(settings: Environment) -> None:
    keep_one(settings)
    for old, new in ((None, PASS), (PASS, OTHER), (OTHER, None)):
        with SessionStore.open(with_pass(settings, old)) as store:
            store.set_passphrase(new)
            store.begin(session(1))
            store.delete(session(1).id)
        assert is_locked(settings) is (new is not None)
        words = STATEMENT.split()[1].encode() in b"".join(files(settings.home).values())
        assert words is (new is None)
        with SessionStore.open(with_pass(settings, new)) as store:
            assert store.session(session().id) == session()
            assert store.verify() == ()
        assert list(files(settings.home)) == [FILE]


def test_a_passphrase_is_the_same_however_its_letters_are_composed(settings: Environment) -> None:
    keep_one(with_pass(settings, "Gr\u00f6\u00dfe"))
    with SessionStore.open(with_pass(settings, "Gro\u0308\u00dfe")) as store:
        assert len(store.sessions()) == 1


def test_an_empty_store_takes_the_passphrase_that_comes_later(settings: Environment) -> None:
    SessionStore.open(settings).close()
    keep_one(with_pass(settings, PASS))
    assert is_locked(settings)


def test_an_open_store_is_not_believed_to_be_locked(settings: Environment) -> None:
    keep_one(settings)
    before = files(settings.home)
    with pytest.raises(StoreError, match="not locked, but a passphrase was given"):
        SessionStore.open(with_pass(settings, PASS))
    assert files(settings.home) == before


def test_no_passphrase_is_set_while_another_program_looks(settings: Environment) -> None:
    keep_one(settings)
    with SessionStore.open(settings) as store, SessionStore.open(settings) as other:
        assert len(other.sessions()) == 1
        began = time.monotonic()
        with pytest.raises(StoreError, match="Another window") as caught:
            store.set_passphrase(PASS)
        assert time.monotonic() - began < 8
        assert caught.value.hint == "Close it and try again."
        assert len(store.sessions()) == 1
        store.begin(session(1))
        assert len(other.sessions()) == 2
    assert not is_locked(settings)


def test_an_opening_waits_while_the_passphrase_changes(settings: Environment) -> None:
    keep_one(settings)
    alone = Guard(settings.home / FILE)
    with ThreadPoolExecutor(1) as window:
        opening = window.submit(SessionStore.open, settings)
        with pytest.raises(TimeoutError):
            opening.result(timeout=1)
        alone.close()
        with opening.result(timeout=20) as store:
            assert store.session(session().id) == session()


# Where a change of the passphrase dies: what is reached, and whether it has been carried out.
DEATHS = {
    "copied": ("from listening_coach.store.database import Database as at", "copy_to", True),
    "encrypted": ("from listening_coach.store import sqlite as at", "change_key", True),
    "to be renamed": ("from listening_coach.store import private_files as at", "backups", True),
    "renamed": ("from listening_coach.store.database import Database as at", "log_ahead", False),
}


@posix
@pytest.mark.parametrize("place", DEATHS)
@pytest.mark.parametrize("new", [None, OTHER])
def test_a_crash_while_the_passphrase_changes_leaves_the_old_one_or_the_new(
    settings: Environment, place: str, new: str | None
) -> None:
    settings = with_pass(settings, PASS)
    keep_one(settings)
    where, name, after = DEATHS[place]
    dying(
        "store = SessionStore.open(settings)\n"
        f"{where}\n"
        f"whole = at.{name}\n"
        f"at.{name} = lambda *given: ({'whole(*given),' if after else ''} die())\n"
        f"store.set_passphrase({new!r})\n",
        settings,
    )
    opens, does_not = (new, PASS) if place == "renamed" else (PASS, new)
    with pytest.raises(StoreError, match="passphrase"):
        SessionStore.open(with_pass(settings, does_not or "wrong")).close()
    with SessionStore.open(with_pass(settings, opens)) as store:
        assert store.session(session().id) == session()
        assert store.verify() == ()
        assert set(files(settings.home)) <= {FILE, f"{FILE}-wal"}


HALF_A_COPY = """
store = SessionStore.open(settings)
copy = settings.home / "sessions.locked"
store._db.copy_to(copy)
half = Database(copy, settings.passphrase)
half.run("BEGIN IMMEDIATE")
half.run("UPDATE turns SET text = upper(text)")
half._connection.cache_flush()
die()
"""


@posix
@pytest.mark.parametrize("old", [None, PASS])
@pytest.mark.parametrize("opened_alone", [True, False])
def test_half_a_copy_and_its_journal_do_not_come_back(
    settings: Environment, old: str | None, *, opened_alone: bool
) -> None:
    settings = with_pass(settings, old)
    keep_one(settings)
    dying(HALF_A_COPY, settings)
    assert (settings.home / "sessions.locked-journal").stat().st_size > 512
    with ExitStack() as windows:
        if not opened_alone:
            # As an opening finds it that is not the only one, and so may remove nothing.
            left = {p: p.read_bytes() for p in settings.home.glob("*.locked*")}
        store = windows.enter_context(SessionStore.open(settings))
        assert not list(settings.home.glob("*.locked*"))
        if not opened_alone:
            for path, content in left.items():
                path.write_bytes(content)
        store.begin(session(1))
        store.delete(session().id)
        store.set_passphrase(OTHER)
    with SessionStore.open(with_pass(settings, OTHER)) as store:
        assert [s.id for s in store.sessions()] == [session(1).id]
        assert store.verify() == ()
        assert set(files(settings.home)) <= {FILE, f"{FILE}-wal"}


def test_an_opening_leaves_alone_what_another_window_is_making(settings: Environment) -> None:
    keep_one(settings)
    copy = settings.home / "sessions.locked"
    with SessionStore.open(settings):
        copy.write_text("is being written")
        SessionStore.open(settings).close()
        assert copy.exists()
    SessionStore.open(settings).close()
    assert not copy.exists()


def test_half_a_backup_does_not_stay(settings: Environment) -> None:
    keep_one(settings)
    half = settings.home / "sessions-1-sessions.partial"
    half.write_text(STATEMENT)
    SessionStore.open(settings).close()
    assert not half.exists()


@posix
@pytest.mark.parametrize("passphrase", [None, PASS])
def test_the_log_of_a_file_that_was_moved_away_is_not_read_into_a_new_one(
    settings: Environment, passphrase: str | None
) -> None:
    settings = with_pass(settings, passphrase)
    dying("store = SessionStore.open(settings)\nstore.begin(session())\ndie()", settings)
    assert (settings.home / f"{FILE}-wal").stat().st_size
    (settings.home / FILE).rename(settings.home / "moved-away")
    with SessionStore.open(settings) as store:
        assert store.sessions() == ()
        store.begin(session(1))
        assert store.verify() == ()


def test_two_that_start_at_once_both_open_what_one_of_them_locks(settings: Environment) -> None:
    SessionStore.open(settings).close()
    with ThreadPoolExecutor(4) as windows:
        opened = list(windows.map(SessionStore.open, [with_pass(settings, PASS)] * 4))
    for number, store in enumerate(opened):
        store.begin(session(number))
    assert [len(store.sessions()) for store in opened] == [4] * 4
    for store in opened:
        store.close()
    assert is_locked(settings)


@pytest.mark.parametrize("content", [b"not a database, but a letter" * 300, b"x", b"\x00" * 8192])
@pytest.mark.parametrize("passphrase", [None, PASS])
def test_another_kind_of_file_is_left_alone(
    settings: Environment, content: bytes, passphrase: str | None
) -> None:
    settings.home.mkdir()
    (settings.home / FILE).write_bytes(content)
    with pytest.raises(StoreError, match="damaged") as caught:
        SessionStore.open(with_pass(settings, passphrase))
    assert caught.value.hint
    assert files(settings.home) == {FILE: content}


@pytest.mark.parametrize("passphrase", [None, PASS])
@pytest.mark.parametrize("where", [200, 20_000, -3_000])
def test_a_damaged_file_is_said_to_be_damaged(
    settings: Environment, passphrase: str | None, where: int
) -> None:
    settings = with_pass(settings, passphrase)
    with SessionStore.open(settings) as store:
        for n in range(4):
            store.begin(session(n, exchanges=6))
    path = settings.home / FILE
    content = bytearray(path.read_bytes())
    where %= len(content)
    content[where : where + 2_000] = os.urandom(2_000)
    path.write_bytes(content)
    try:
        with SessionStore.open(settings) as store:
            problems = [str(problem) for problem in store.verify()]
    except StoreError as error:
        problems = [error.message]
    assert problems
    assert all("Error" not in problem for problem in problems)


def test_the_database_of_another_program_is_left_alone(settings: Environment) -> None:
    settings.home.mkdir()
    with closing(sqlite3.connect(settings.home / FILE)) as other, other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = files(settings.home)
    with pytest.raises(StoreError, match="another program"):
        SessionStore.open(settings)
    assert files(settings.home) == before


def test_a_home_that_cannot_be_made_is_named(settings: Environment) -> None:
    settings.home.write_text("in the way")
    for home in (settings.home, settings.home / "deeper"):
        with pytest.raises(StoreError, match="Cannot make the folder") as caught:
            SessionStore.open(replace(settings, home=home))
        assert "LISTENING_COACH_HOME" in caught.value.hint


def test_a_folder_in_place_of_the_file_is_named(settings: Environment) -> None:
    (settings.home / FILE).mkdir(parents=True)
    with pytest.raises(StoreError, match=r"Cannot read .*sessions\.db"):
        SessionStore.open(settings)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_is_read_only_is_named(settings: Environment) -> None:
    settings.home.mkdir(mode=0o500)
    with pytest.raises(StoreError, match="Cannot write"):
        SessionStore.open(settings)


def test_a_full_disk_loses_nothing_that_was_kept(settings: Environment) -> None:
    keep_one(settings)
    db = Database(settings.home / FILE, None)
    with SessionStore(db) as store:
        ((pages,),) = db.run("PRAGMA page_count")
        db.run(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StoreError, match="is full") as caught:
            store.begin(session(1, exchanges=40))
        assert "Make room" in caught.value.hint
        assert store.session(session().id) == session()
        assert len(store.sessions()) == 1
        db.run(f"PRAGMA max_page_count = {pages + 999}")
        store.begin(session(1, exchanges=40))
        assert store.verify() == ()


def test_a_newer_file_is_refused_untouched(settings: Environment) -> None:
    keep_one(settings)
    db = Database(settings.home / FILE, None)
    migrate(db, {**MIGRATIONS, "9-moods": "ALTER TABLE sessions ADD COLUMN mood TEXT"})
    db.close()
    before = files(settings.home)
    with pytest.raises(StoreError, match=r"newer version .*9-moods") as caught:
        SessionStore.open(settings)
    assert "Install" in caught.value.hint
    assert files(settings.home) == before


@pytest.mark.parametrize("passphrase", [None, PASS])
def test_a_backup_is_made_before_an_upgrade_and_goes_with_what_is_deleted(
    settings: Environment, passphrase: str | None
) -> None:
    keep_one(with_pass(settings, passphrase))
    path = settings.home / FILE
    db = Database(path, passphrase)
    migrate(db, {**MIGRATIONS, "2-test": "DROP TABLE sound; ALTER TABLE turns ADD mood TEXT"})
    db.close()
    (backup,) = backups(path)
    shutil.copy(path, settings.home / "upgraded")
    shutil.copy(backup, path)
    with SessionStore.open(with_pass(settings, passphrase)) as store:
        assert store.session(session().id) == session()
        assert store.verify() == ()
        assert backups(path) == [backup]
        store.delete(session().id)
        assert backups(path) == []


def test_half_an_upgrade_is_none(settings: Environment) -> None:
    keep_one(settings)
    db = Database(settings.home / FILE, None)
    broken = "ALTER TABLE sessions ADD COLUMN mood TEXT; ALTER TABLE nowhere ADD COLUMN x"
    with pytest.raises(StoreError):
        migrate(db, {**MIGRATIONS, "2-broken": broken})
    db.close()
    with SessionStore.open(settings) as store:
        assert store.session(session().id) == session()
        assert store.verify() == ()
