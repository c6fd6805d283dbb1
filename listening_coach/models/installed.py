"""Installed models: their status, verification and download.

Each model has its own folder in `Environment.models`. Beside its files, `verified.json` records the
checksum of each file when it was fetched, so that the files need not be hashed at every start.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from listening_coach.core.serialise import decode, encode
from listening_coach.errors import ModelError
from listening_coach.models.fetch import collect, sha256
from listening_coach.models.manifest import File, Model, find_model
from listening_coach.models.progress import show_bars, show_nothing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.models.progress import Progress


RECORD = "verified.json"

Status = Literal["present", "missing", "corrupt"]


@dataclass(frozen=True, slots=True)
class Entry:
    """The checksum and modification time of a file when it was last verified."""

    sha256: str
    mtime_ns: int


def model_status(environment: Environment, model: Model) -> Status:
    """Return the status of a model; fast, because unchanged files are not read."""
    worst: tuple[Status, ...] = ("missing", "corrupt")
    states = set(_looks(environment, model, every_byte=False).values())
    return next((state for state in worst if state in states), "present")


def verify_files(environment: Environment, model: Model) -> tuple[str, ...]:
    """Read every byte of a model's files; return a short description of each problem."""
    words = {"missing": "is missing", "corrupt": "differs from its checksum"}
    looks = _looks(environment, model, every_byte=True)
    return tuple(f"{name} {words[state]}" for name, state in looks.items() if state in words)


def ready_folder(environment: Environment, name: str) -> Path:
    """Return the folder of an installed model.

    Raises:
        ModelError: it is missing or damaged.
        UsageError: there is no such model.
    """
    model = find_model(name)
    state = model_status(environment, model)
    if state == "present":
        return environment.models / model.name
    wrong = "is not on this computer" if state == "missing" else "is damaged"
    hint = f"Type `listening-coach models fetch {name}` ({model.bytes / 1e6:.0f} MB)."
    raise ModelError(f"The model {name} {wrong}.", hint)


def fetch_models(
    environment: Environment, names: Iterable[str], progress: Progress | None = None
) -> None:
    """Download the named models from the first source that has them, unless they are intact.

    An interrupted download is kept and resumed by the next call. Without `progress`, progress bars
    are shown on stderr.

    Raises:
        ModelError: no source provided the right bytes, or the folder cannot be written.
        UsageError: there is no such model.
    """
    wanted = [find_model(name) for name in names]
    with contextlib.nullcontext(progress) if progress else show_bars() as show:
        for model in wanted:
            fetch_model(environment, model, show)


def fetch_model(environment: Environment, model: Model, progress: Progress = show_nothing) -> None:
    """Download one model; as `fetch_models`.

    Raises:
        ModelError: as `fetch_models`.
    """
    folder = environment.models / model.name
    incoming = environment.models / ".incoming" / model.name
    try:
        recorded = _read_record(folder)
        wanted = [file for file in model.files if _look(folder, file, recorded)[0] != "present"]
        if wanted:
            incoming.mkdir(parents=True, exist_ok=True)
            promised = [_as_promised(file, recorded) for file in wanted]
            collect(model, promised, incoming, progress, offline=environment.offline)
            folder.mkdir(exist_ok=True)
            for file in wanted:
                (incoming / file.name).replace(folder / file.name)
            shutil.rmtree(incoming)
        _record(folder, model, recorded)
    except OSError as fault:
        raise ModelError(
            f"The model {model.name} cannot be kept in {environment.models} ({fault.strerror}).",
            "Make room there, or name another folder in LISTENING_COACH_MODELS.",
        ) from fault
    finally:
        # A folder that is not empty holds a partial file, from which the next call resumes.
        with contextlib.suppress(OSError):
            incoming.rmdir()
        with contextlib.suppress(OSError):
            incoming.parent.rmdir()


def _looks(environment: Environment, model: Model, *, every_byte: bool) -> dict[str, Status]:
    folder = environment.models / model.name
    try:
        recorded = _read_record(folder)
        return {
            file.name: _look(folder, file, recorded, every_byte=every_byte)[0]
            for file in model.files
        }
    except OSError as fault:
        raise ModelError(
            f"The model {model.name} cannot be read in {folder} ({fault.strerror}).",
            "Look at who may read that folder, or name another in LISTENING_COACH_MODELS.",
        ) from fault


def _look(
    folder: Path, file: File, recorded: dict[str, Entry], *, every_byte: bool = False
) -> tuple[Status, Entry | None]:
    there = folder / file.name
    if not there.is_file():
        return "missing", None
    now = there.stat()
    if now.st_size != file.bytes:
        return "corrupt", None
    promised = _as_promised(file, recorded).sha256
    entry = recorded.get(file.name)
    unchanged = entry is not None and entry.mtime_ns == now.st_mtime_ns
    if entry and unchanged and not every_byte and entry.sha256 == promised:
        return "present", entry
    checksum = sha256(there)
    if promised not in {None, checksum}:
        return "corrupt", None
    return "present", Entry(sha256=checksum, mtime_ns=now.st_mtime_ns)


def _as_promised(file: File, recorded: dict[str, Entry]) -> File:
    if file.sha256 or file.name not in recorded:
        return file
    return replace(file, sha256=recorded[file.name].sha256)


def _read_record(folder: Path) -> dict[str, Entry]:
    try:
        return decode(dict[str, Entry], json.loads((folder / RECORD).read_text("utf-8")))
    except (FileNotFoundError, NotADirectoryError, ValueError, RecursionError):
        return {}


def _record(folder: Path, model: Model, recorded: dict[str, Entry]) -> None:
    looks = {file.name: _look(folder, file, recorded)[1] for file in model.files}
    entries = {name: entry for name, entry in looks.items() if entry}
    if entries == recorded:
        return
    beside = folder / f"{RECORD}.part"
    beside.write_text(json.dumps(encode(entries), indent=1), "utf-8")
    beside.replace(folder / RECORD)
