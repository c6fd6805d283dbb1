"""The tables, as a list of named migrations; new ones are added at the end only."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from listening_coach.errors import StoreError
from listening_coach.store import private_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from listening_coach.store.database import Database

MIGRATIONS: Final[Mapping[str, str]] = {
    "1-sessions": """
        CREATE TABLE sessions (
            id          TEXT PRIMARY KEY,
            started     TEXT NOT NULL,       -- UTC, as are all times of day
            ended       TEXT,                -- NULL: it goes on, or was cut off
            first_name  TEXT NOT NULL,       -- partner 0
            second_name TEXT NOT NULL,       -- partner 1
            keep_audio  INTEGER NOT NULL,    -- 1: both agreed
            lost        INTEGER NOT NULL,    -- samples that the microphone lost
            first_note  TEXT NOT NULL,
            second_note TEXT NOT NULL
        ) STRICT;

        CREATE TABLE turns (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            id          TEXT NOT NULL,
            place       INTEGER NOT NULL,    -- order within the session
            protocol    TEXT NOT NULL,
            stage       TEXT NOT NULL,
            role        TEXT NOT NULL,
            partner     INTEGER NOT NULL CHECK (partner IN (0, 1)),
            started_s   REAL NOT NULL,       -- on the clock of the sound
            ended_s     REAL NOT NULL,
            off_record  INTEGER NOT NULL,
            text        TEXT NOT NULL,       -- of the transcript, to be read here
            transcript  TEXT NOT NULL,       -- JSON: segments, words, times, confidence
            digest      TEXT NOT NULL,       -- SHA-256 of the transcript
            PRIMARY KEY (session, id)
        ) STRICT;
        CREATE INDEX turns_brief ON turns (session, protocol, place, started_s, ended_s);

        CREATE TABLE exchanges (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            id          TEXT NOT NULL,
            place       INTEGER NOT NULL,
            protocol    TEXT NOT NULL,
            at          TEXT NOT NULL,
            statement   TEXT NOT NULL,       -- JSON: ids of turns
            response    TEXT NOT NULL,       -- id of a turn
            listener    INTEGER NOT NULL CHECK (listener IN (0, 1)),
            verdict     TEXT,                -- got, almost or missed: the speaker's word
            rating      INTEGER,
            guess       INTEGER,
            self_check  TEXT,
            misheard    INTEGER NOT NULL,
            overruled   TEXT NOT NULL,       -- JSON: ids of points
            reflection  TEXT NOT NULL,       -- JSON: the texts that were compared
            assessment  TEXT,                -- JSON: what one version of the checker saw
            digest      TEXT NOT NULL,       -- SHA-256 of reflection and assessment
            PRIMARY KEY (session, id)
        ) STRICT;

        CREATE TABLE sound (
            session     TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
            turn        TEXT NOT NULL,       -- may have no words yet
            place       INTEGER NOT NULL,
            start       INTEGER NOT NULL,    -- sample index at 16 kHz
            samples     INTEGER NOT NULL,
            digest      TEXT NOT NULL,       -- SHA-256 of pcm
            pcm         BLOB NOT NULL,       -- 16 bit, little-endian, mono
            PRIMARY KEY (session, turn, place)
        ) STRICT;
        CREATE INDEX sound_brief ON sound (session, turn, samples);
    """,
    "2-cards": """
        CREATE TABLE cards (
            id          TEXT PRIMARY KEY,
            aside       INTEGER NOT NULL     -- how often it was swapped for another
        ) STRICT;
    """,
}
"""Name and SQL of each migration. A migration in this list is never changed."""


def migrate(db: Database, migrations: Mapping[str, str] = MIGRATIONS) -> None:
    """Bring the tables up to date: each migration in one transaction, together with its record.

    A backup is made first.

    Raises:
        StoreError: a newer version or another program wrote the file; nothing is changed.
    """
    done = _applied_changes(db)
    if done == list(migrations):
        return
    if unknown := [name for name in done if name not in migrations]:
        raise StoreError(
            f"A newer version of this program has written the sessions ({unknown[-1]}).",
            "Install that version again; nothing was changed.",
        )
    if done:
        db.copy_to(private_files.backup(db.path, done[-1]))
    for name, sql in migrations.items():
        if name not in done:
            _apply(db, name, sql)
    db.settle()


def _applied_changes(db: Database) -> list[str]:
    tables = {row[0] for row in db.run("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if "migrations" in tables:
        return [row[0] for row in db.run("SELECT name FROM migrations ORDER BY rowid")]
    if tables:
        raise StoreError(
            f"{db.path} is the database of another program.",
            "Move it away, or name another folder in LISTENING_COACH_HOME.",
        )
    return []


def _apply(db: Database, name: str, sql: str) -> None:
    with db.transaction():
        db.run("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at TEXT) STRICT")
        if not db.run("SELECT 1 FROM migrations WHERE name = ?", name):
            db.run(sql)
            db.run("INSERT INTO migrations VALUES (?, ?)", name, str(datetime.now(UTC)))
