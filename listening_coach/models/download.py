"""Download the files of a model from the Hugging Face hub; continue where a download stopped.

No other module imports `huggingface_hub`. Its `hf_hub_download` throws away what has arrived when
it is interrupted, and keeps lock and cache files beside the model; the step below it, `http_get`,
continues from the bytes that are there and writes nothing else.
"""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, Final

import httpx2
from huggingface_hub import get_hf_file_metadata, hf_hub_url
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.file_download import http_get
from huggingface_hub.utils.tqdm import disable_progress_bars

from listening_coach import __version__
from listening_coach.models.manifest import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from _typeshed import ReadableBuffer

    from listening_coach.models.manifest import Hub

HEADERS: Final = {
    "User-Agent": f"listening-coach/{__version__}",
    "Accept-Encoding": "identity",
}
WAIT_S: Final = 5.0
"""Longest wait for the hub's first answer."""


def download_file(source: Hub, name: str, part: Path, report: Callable[[int], None]) -> None:
    """Download one file of a repository into `part`, and continue from what is there already.

    A connection that breaks is opened again a few times. No token is sent, even where one is kept
    on this computer.

    Args:
        source: the repository.
        name: the file's name in it.
        part: holds the beginning of the file, or is not there.
        report: called with the number of bytes that have arrived.

    Raises:
        UnreachableError: the hub does not answer, has no such file, or breaks off again and again.
        OSError: `part` cannot be written.
    """
    disable_progress_bars()
    # Our own sentences say what went wrong.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    url = hf_hub_url(source.repo, name, revision=source.revision, endpoint=source.endpoint)
    try:
        # `http_get` tries six times before it gives up: first ask whether the hub answers.
        get_hf_file_metadata(url, token=False, timeout=WAIT_S, headers=HEADERS)
        with _Part(part, report) as out:
            http_get(url, out, resume_size=out.tell(), headers=HEADERS)
    except (httpx2.HTTPError, OSError) as fault:
        if isinstance(fault, OSError) and fault.errno is not None:
            raise
        raise UnreachableError(_reason(fault)) from fault


def _reason(fault: Exception) -> str:
    """Say in a few words why the hub did not give a file."""
    match fault:
        case HfHubHTTPError():
            return f"it answers {fault.response.status_code} {fault.response.reason_phrase}"
        case httpx2.ConnectError() | httpx2.TimeoutException() | ConnectionError():
            return f"it does not answer ({fault})"
        case _:
            return f"the connection broke off ({fault})"


class _Part(io.BufferedRandom):
    """A file that is appended to, and reports its size at every write."""

    def __init__(self, file: Path, report: Callable[[int], None]) -> None:
        file.touch()
        super().__init__(io.FileIO(file, "r+"))
        self.seek(0, io.SEEK_END)
        self._report = report

    def write(self, data: ReadableBuffer, /) -> int:
        """Write, and report how many bytes the file has then."""
        written = super().write(data)
        self._report(self.tell())
        return written
