"""What the benchmarks share: the report on the computer, weights, recordings and tables."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from listening_coach import config
from listening_coach.audio.decoding import decode_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Sound = NDArray[np.float32]

RATE = 16_000
PACKAGES = ("listening-coach", "faster-whisper", "ctranslate2", "onnxruntime", "numpy")


class Absent(Exception):  # noqa: N818  (not an error: the benchmark has nothing to measure)
    """Something needed for the measurement is missing on this computer."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """One recording and its reference text."""

    name: str
    sound: Sound
    text: str

    @property
    def seconds(self) -> float:
        """Length of the recording in seconds."""
        return len(self.sound) / RATE


@cache
def machine() -> dict[str, str]:
    """Return the computer, the versions and the date."""
    versions = {name: metadata.version(name) for name in PACKAGES}
    return {
        "date": datetime.now().astimezone().isoformat(timespec="minutes"),
        "command": f"python3 scripts/bench.py {title()}",
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "versions": ", ".join(f"{name} {version}" for name, version in versions.items()),
    }


def title() -> str:
    """Return the command's arguments without --json and --into, and paths without folders."""
    shown_words, skip = [], False
    for word in sys.argv[1:]:
        if not skip and word not in {"--json", "--into"}:
            shown_words.append(Path(word).name or word)
        skip = word == "--into"
    return " ".join(shown_words)


def weights(name: str) -> Path:
    """Return the folder of a model's weights.

    Raises:
        Absent: they have not been fetched.
    """
    folder = config.read_environment().models / name
    if not (folder / "model.bin").is_file():
        raise Absent(f"the model {name} is not in {folder}. Run: listening-coach models fetch")
    return folder


def installed_models() -> list[str]:
    """Return the names of the installed models, the default one first."""
    folders = config.read_environment().models.glob("*/model.bin")
    return sorted((file.parent.name for file in folders), key=lambda name: (name != "base", name))


def recordings(data: Path | None) -> list[Spoken]:
    """Return the recordings that the folder's `refs.tsv` lists, with their texts.

    Each line of it is the name of a recording without its extension, a tab, and the text.

    Raises:
        Absent: there are none.
    """
    if data is None:
        raise Absent("say with --data where recordings with a refs.tsv are.")
    tables = sorted(data.glob("refs.tsv")) or sorted(data.rglob("refs.tsv"))
    if not tables:
        raise Absent(f"there is no refs.tsv in {data}.")
    lines = tables[0].read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if "\t" in line]
    return [Spoken(row[0], read(_recording(tables[0].parent, row[0])), row[1]) for row in rows]


def read(file: Path) -> Sound:
    """Return a recording as mono audio at RATE."""
    return np.concatenate(list(decode_file(file)))


def percentile(values: Iterable[float], share: float) -> float:
    """Return a percentile of the values; `share` is in percent."""
    return float(np.percentile(list(values), share))


def table(heads: list[str], rows: list[list[str]]) -> None:
    """Print a table in aligned columns."""
    widths = [max(len(row[i]) for row in [heads, *rows]) for i in range(len(heads))]
    for row in [heads, *rows]:
        cells = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        print("  ".join([row[0].ljust(widths[0]), *cells]), flush=True)


def _recording(folder: Path, name: str) -> Path:
    candidates = [folder / name, *folder.glob(f"{name}.*")]
    for file in candidates:
        if file.is_file():
            return file
    raise Absent(f"{folder} has no recording {name}.")


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
