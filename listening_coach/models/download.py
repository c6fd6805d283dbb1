"""Resumable downloads of model files from the Hugging Face hub.

The only import of `huggingface_hub`. Its `hf_hub_download` discards a partial file when it is
interrupted, and leaves lock and cache files beside the model; the function below it, `http_get`,
resumes from the bytes already there and writes nothing else.
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
"""Longest wait in seconds for the hub's first response."""


def download_file(source: Hub, name: str, part: Path, report: Callable[[int], None]) -> None:
    """Download one file of a repository into `part`, resuming from the bytes already there.

    A broken connection is reopened a few times. No token is sent, even if one is stored on this
    computer.

    Args:
        source: the repository.
        name: the file's name in it.
        part: the partial file; it may not exist yet.
        report: called with the number of bytes received.

    Raises:
        UnreachableError: the hub does not answer, lacks the file, or keeps breaking off.
        OSError: `part` cannot be written.
    """
    disable_progress_bars()
    # The app reports errors in its own words.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    url = hf_hub_url(source.repo, name, revision=source.revision, endpoint=source.endpoint)
    try:
        # `http_get` tries six times before it fails, so first check that the hub answers.
        get_hf_file_metadata(url, token=False, timeout=WAIT_S, headers=HEADERS)
        with _Part(part, report) as out:
            http_get(url, out, resume_size=out.tell(), headers=HEADERS)
    except (httpx2.HTTPError, OSError) as fault:
        if isinstance(fault, OSError) and fault.errno is not None:
            raise
        raise UnreachableError(_reason(fault)) from fault


def _reason(fault: Exception) -> str:
    """Return a few words on why the hub did not provide a file."""
    match fault:
        case HfHubHTTPError():
            return f"it answers {fault.response.status_code} {fault.response.reason_phrase}"
        case httpx2.ConnectError() | httpx2.TimeoutException() | ConnectionError():
            return f"it does not answer ({fault})"
        case _:
            return f"the connection broke off ({fault})"


class _Part(io.BufferedRandom):
    """A file open for appending that reports its size at every write."""

    def __init__(self, file: Path, report: Callable[[int], None]) -> None:
        file.touch()
        super().__init__(io.FileIO(file, "r+"))
        self.seek(0, io.SEEK_END)
        self._report = report

    def write(self, data: ReadableBuffer, /) -> int:
        """Write data, and report the size of the file in bytes."""
        written = super().write(data)
        self._report(self.tell())
        return written
