"""A hub on this computer, which answers as the Hugging Face hub does when a file is asked for."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from listening_coach.models import manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.models.manifest import Model

WEIGHTS = bytes(range(256)) * 4096
WORDS = b"a\nb\nc\n"
WEIGHTS_PATH = "/org/m/resolve/r1/model.bin"
WORDS_PATH = "/org/m/resolve/r1/words.txt"
HUB = '[[model.source]]\nkind = "hub"\nrepo = "org/m"\nrevision = "r1"\nendpoint = "{url}"\n'
UNAVAILABLE = -1
CHUNK = 1 << 16
"""Bytes that the library writes at a time in the tests."""


@dataclass
class HubServer:
    """What the hub holds, how it misbehaves, and what it was asked for."""

    files: dict[str, bytes] = field(default_factory=dict)
    breaks: list[int] = field(default_factory=list)
    """After how many bytes each answer to come breaks off, or UNAVAILABLE; then no more."""
    ranges: bool = True
    """Whether it can start in the middle of a file."""
    requests: list[tuple[str, str | None]] = field(default_factory=list)
    """The path and the range of each request for content."""
    headers: list[dict[str, str]] = field(default_factory=list)
    """The headers of every request, in lower case."""
    url: str = ""

    def reset(self) -> None:
        """Hold the two files of the model, and behave."""
        self.files = {WEIGHTS_PATH: WEIGHTS, WORDS_PATH: WORDS}
        self.breaks, self.requests, self.headers, self.ranges = [], [], [], True


class Handler(BaseHTTPRequestHandler):
    hub: HubServer

    def do_HEAD(self) -> None:
        self.hub.headers.append({name.lower(): value for name, value in self.headers.items()})
        if (content := self.hub.files.get(self.path)) is None:
            self.send_error(404)
            return
        self._send_head(200, len(content))

    def do_GET(self) -> None:
        asked = self.headers["Range"]
        self.hub.headers.append({name.lower(): value for name, value in self.headers.items()})
        self.hub.requests.append((self.path, asked))
        content = self.hub.files.get(self.path, b"")
        broken = self.hub.breaks.pop(0) if self.hub.breaks else len(content)
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and self.hub.ranges else 0
        if not content or broken == UNAVAILABLE:
            self.send_error(503 if content else 404)
        elif start and start >= len(content):
            self.send_error(416)
        else:
            of = f"bytes {start}-{len(content) - 1}/{len(content)}" if start else None
            self._send_head(206 if start else 200, len(content) - start, of)
            self.wfile.write(content[start : start + broken])

    def _send_head(self, status: int, length: int, content_range: str | None = None) -> None:
        self.send_response(status)
        self.send_header("ETag", f'"{hashlib.sha256(self.path.encode()).hexdigest()}"')
        self.send_header("X-Repo-Commit", "r1")
        self.send_header("Content-Length", str(length))
        if content_range:
            self.send_header("Content-Range", content_range)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve() -> Iterator[HubServer]:
    """Run a hub until the block ends."""
    hub = HubServer()
    handler = type("HubHandler", (Handler,), {"hub": hub})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        hub.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield hub
        server.shutdown()
        thread.join()


def sha256(content: bytes) -> str:
    """Return the checksum of some bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def model(folder: Path, sources: str, *, promise: bool = True) -> Model:
    """Describe a model of two files in a manifest, and read it.

    Args:
        folder: where the manifest is written.
        sources: its sources, in TOML.
        promise: whether the manifest has the checksum of the weights.
    """
    text = f"""
[[model]]
name = "m"
role = "speech"
licence = "MIT"
verified = true
description = "A small one."
[[model.files]]
name = "model.bin"
bytes = {len(WEIGHTS)}
{f'sha256 = "{sha256(WEIGHTS)}"' if promise else ""}
[[model.files]]
name = "words.txt"
bytes = {len(WORDS)}
sha256 = "{sha256(WORDS)}"
{sources}
"""
    file = folder / "manifest.toml"
    file.write_text(text, "utf-8")
    return manifest.read_manifest(file)[0]


def installed_files(environment: Environment) -> dict[str, bytes]:
    """Return the files of the model that is installed; none where there is none."""
    folder = environment.models / "m"
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.exists() else {}
