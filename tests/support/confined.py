"""Run the program in this process, and refuse and note whatever would leave it.

    python confined.py REPORT FOLDER [FOLDER ...] -- COMMAND ...

Sockets other than local ones, name look-ups and writing outside the folders raise an error in the
program, and are listed in REPORT, one a line. What native code does is not seen here: a tracer of
system calls sees that.
"""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
SENDS = {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"}
WRITES = {"os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Guard:
    """An audit hook: what was tried stands in `tried`, and was refused."""

    def __init__(self, folders: list[str]) -> None:
        self.folders = [os.path.realpath(folder) for folder in folders]
        self.tried: list[str] = []

    def __call__(self, event: str, args: tuple[object, ...]) -> None:
        if event in LOOK_UPS or (event in SENDS and not _local(args[0])):
            self.refuse(f"{event} {args[1:] if event in SENDS else args}")
        writes = event == "open" and isinstance(args[2], int) and bool(args[2] & WRITING)
        if writes or event in WRITES:
            self.look_at(event, args[0])

    def look_at(self, event: str, path: object) -> None:
        """Let a file be written inside the folders only."""
        if not isinstance(path, str | bytes | os.PathLike):
            return  # a file that is open already
        real = os.path.realpath(os.fsdecode(path))
        if real != os.devnull and not any(Path(real).is_relative_to(f) for f in self.folders):
            self.refuse(f"{event} {real}")

    def refuse(self, what: str) -> None:
        """Note what was tried, and let it fail."""
        self.tried.append(what)
        raise PermissionError(what)


def _local(sock: object) -> bool:
    return isinstance(sock, socket.socket) and sock.family == getattr(socket, "AF_UNIX", None)


def main(report: str, *words: str) -> int:
    """Run the command; the exit code is the program's."""
    split = words.index("--")
    guard = Guard(list(words[:split]))
    sys.addaudithook(guard)
    from listening_coach.cli import main as coach  # noqa: PLC0415  (only now is it watched)

    try:
        return coach(words[split + 1 :])
    finally:
        tried = guard.tried[:]
        guard.folders.append(str(Path(report).parent.resolve()))
        Path(report).write_text("\n".join(tried), "utf-8")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
