"""Fetch the files of a model from the first source that has them."""

from __future__ import annotations

import hashlib
import shutil
from typing import TYPE_CHECKING, assert_never

from listening_coach.errors import ModelError
from listening_coach.models.manifest import Folder, Hub, UnreachableError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from listening_coach.models.manifest import File, Model, Source
    from listening_coach.models.progress import Progress


def collect(
    model: Model, wanted: Sequence[File], into: Path, progress: Progress, *, offline: bool
) -> None:
    """Fetch the wanted files into an existing folder, and verify each one.

    Files left there by an earlier call are used.

    Raises:
        ModelError: no source provided them.
        OSError: the folder cannot be written.
    """
    lacking = list(wanted)
    reasons = []
    for source in model.sources:
        if offline and not isinstance(source, Folder):
            continue
        try:
            while lacking:
                _obtain(source, model.name, lacking[0], into, progress)
                lacking.pop(0)
        except UnreachableError as fault:
            if not isinstance(source, Folder) or source.location.is_dir():
                reasons.append(f"{source}: {fault}")
        else:
            return
    if offline:
        folder = into.parent.parent / model.name
        raise ModelError(
            f"The model {model.name} is not on this computer, and no connection may be opened.",
            f"Unset LISTENING_COACH_OFFLINE and try again, or copy its files to {folder}.",
        )
    raise ModelError(
        f"The model {model.name} could not be fetched ({'; '.join(reasons)}).",
        "Look at the connection and try again: what has arrived is kept.",
    )


def sha256(file: Path) -> str:
    """Return the SHA-256 checksum of a file in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _obtain(source: Source, name: str, file: File, into: Path, progress: Progress) -> None:
    whole = into / file.name
    if _is_right(whole, file):
        return
    part = whole.with_name(f"{file.name}.part")
    if part.exists() and part.stat().st_size > file.bytes:
        part.unlink()
    begun = part.exists()
    _receive(source, name, file, part, progress)
    if _is_right(part, file):
        part.replace(whole)
        return
    part.unlink()
    if not begun:
        raise UnreachableError(f"{file.name} differs from its checksum and was refused")
    # Perhaps only the beginning, left by an earlier call, was wrong: try once from the start.
    _obtain(source, name, file, into, progress)


def _is_right(there: Path, file: File) -> bool:
    if not there.is_file() or there.stat().st_size != file.bytes:
        return False
    return file.sha256 is None or sha256(there) == file.sha256


def _receive(source: Source, name: str, file: File, part: Path, progress: Progress) -> None:
    match source:
        case Folder():
            there = source.location / file.name
            if not there.is_file():
                raise UnreachableError(f"it has no {file.name}")
            shutil.copyfile(there, part)
        case Hub():
            if part.exists() and part.stat().st_size == file.bytes:
                return
            # Imported here because it is slow to import and seldom needed.
            from listening_coach.models.download import download_file  # noqa: PLC0415

            what = f"{name} {file.name}"
            download_file(source, file.name, part, lambda done: progress(what, done, file.bytes))
        case _:
            assert_never(source)
