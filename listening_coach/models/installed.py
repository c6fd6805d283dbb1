"""The weights: whether they are here and whole, and how to get them.

Each model has a folder of its own below `Settings.models`. Beside its files lies `verified.json`:
what each file hashed to when it arrived, so that a start need not hash them again.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from listening_coach.core.serialise import decode, encode
from listening_coach.errors import ModelError
from listening_coach.models.download import bars, silent
from listening_coach.models.fetch import collect, sha256
from listening_coach.models.manifest import File, Model, find

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from listening_coach.config import Settings
    from listening_coach.models.download import Progress


RECORD = "verified.json"

Status = Literal["present", "missing", "corrupt"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a file was when it was last read whole."""

    sha256: str
    mtime_ns: int


def status(settings: Settings, model: Model) -> Status:
    """Return whether the model is here and whole, at the price of a look at its folder."""
    worst: tuple[Status, ...] = ("missing", "corrupt")
    found = set(_looks(settings, model, every_byte=False).values())
    return next((state for state in worst if state in found), "present")


def verify(settings: Settings, model: Model) -> tuple[str, ...]:
    """Read every byte; return what is wrong, a few words for each file."""
    words = {"missing": "is missing", "corrupt": "differs from its checksum"}
    looks = _looks(settings, model, every_byte=True)
    return tuple(f"{name} {words[state]}" for name, state in looks.items() if state in words)


def ready(settings: Settings, name: str) -> Path:
    """Return the folder of a model that is here and whole.

    Raises:
        ModelError: it is not.
        UsageError: there is no such model.
    """
    model = find(name)
    state = status(settings, model)
    if state == "present":
        return settings.models / model.name
    wrong = "is not on this computer" if state == "missing" else "is damaged"
    hint = f"Type `listening-coach models fetch {name}` ({model.bytes / 1e6:.0f} MB)."
    raise ModelError(f"The model {name} {wrong}.", hint)


def fetch(settings: Settings, names: Iterable[str], progress: Progress | None = None) -> None:
    """Bring the named models here, from the first source that has them; a whole one is left alone.

    What has arrived is kept when it is interrupted, and the next call goes on from there. Where
    nobody else shows the progress, bars on stderr do.

    Raises:
        ModelError: no source gave the right bytes, or the folder cannot be written.
        UsageError: there is no such model.
    """
    wanted = [find(name) for name in names]
    with contextlib.nullcontext(progress) if progress else bars() as show:
        for model in wanted:
            fetch_model(settings, model, show)


def fetch_model(settings: Settings, model: Model, progress: Progress = silent) -> None:
    """Bring one model here; as `fetch`.

    Raises:
        ModelError: as `fetch`.
    """
    folder = settings.models / model.name
    incoming = settings.models / ".incoming" / model.name
    try:
        known = _recorded(folder)
        wanted = [file for file in model.files if _look(folder, file, known)[0] != "present"]
        if wanted:
            incoming.mkdir(parents=True, exist_ok=True)
            promised = [_as_promised(file, known) for file in wanted]
            collect(model, promised, incoming, progress, offline=settings.offline)
            folder.mkdir(exist_ok=True)
            for file in wanted:
                (incoming / file.name).replace(folder / file.name)
            shutil.rmtree(incoming)
        _record(folder, model, known)
    except OSError as fault:
        raise ModelError(
            f"The model {model.name} cannot be kept in {settings.models} ({fault.strerror}).",
            "Make room there, or name another folder in LISTENING_COACH_MODELS.",
        ) from fault
    finally:
        # What is left is the beginning of a file, for the next call to go on from.
        with contextlib.suppress(OSError):
            incoming.rmdir()
        with contextlib.suppress(OSError):
            incoming.parent.rmdir()


def _looks(settings: Settings, model: Model, *, every_byte: bool) -> dict[str, Status]:
    folder = settings.models / model.name
    try:
        known = _recorded(folder)
        return {
            file.name: _look(folder, file, known, every_byte=every_byte)[0] for file in model.files
        }
    except OSError as fault:
        raise ModelError(
            f"The model {model.name} cannot be read in {folder} ({fault.strerror}).",
            "Look at who may read that folder, or name another in LISTENING_COACH_MODELS.",
        ) from fault


def _look(
    folder: Path, file: File, known: dict[str, Entry], *, every_byte: bool = False
) -> tuple[Status, Entry | None]:
    there = folder / file.name
    if not there.is_file():
        return "missing", None
    now = there.stat()
    if now.st_size != file.bytes:
        return "corrupt", None
    promised = _as_promised(file, known).sha256
    entry = known.get(file.name)
    unchanged = entry is not None and entry.mtime_ns == now.st_mtime_ns
    if entry and unchanged and not every_byte and entry.sha256 == promised:
        return "present", entry
    found = sha256(there)
    if promised not in {None, found}:
        return "corrupt", None
    return "present", Entry(sha256=found, mtime_ns=now.st_mtime_ns)


def _as_promised(file: File, known: dict[str, Entry]) -> File:
    if file.sha256 or file.name not in known:
        return file
    return replace(file, sha256=known[file.name].sha256)


def _recorded(folder: Path) -> dict[str, Entry]:
    try:
        return decode(dict[str, Entry], json.loads((folder / RECORD).read_text("utf-8")))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return {}


def _record(folder: Path, model: Model, known: dict[str, Entry]) -> None:
    looks = {file.name: _look(folder, file, known)[1] for file in model.files}
    entries = {name: entry for name, entry in looks.items() if entry}
    if entries == known:
        return
    beside = folder / f"{RECORD}.part"
    beside.write_text(json.dumps(encode(entries), indent=1), "utf-8")
    beside.replace(folder / RECORD)
