"""Keep messages that native audio libraries print off the screen."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def hush_alsa() -> None:
    """Stop ALSA from printing errors; PortAudio reads them from return values anyway.

    ALSA's error handler is replaced by a C function that ignores its arguments. A Python function
    would be called from ALSA's threads, even while the interpreter shuts down.
    """
    if not sys.platform.startswith("linux"):
        return
    name = ctypes.util.find_library("asound")
    if name is None:
        return
    alsa = ctypes.CDLL(name)
    alsa.snd_lib_error_set_handler(ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p))


@contextmanager
def private_screen() -> Iterator[None]:
    """Give `sys.__stderr__`, on which the app draws, its own file descriptor.

    Meanwhile descriptor 2, to which C libraries print, goes to the null device: JACK and
    PulseAudio print errors there from any thread at any time.
    """
    if os.name == "nt" or sys.__stderr__ is None or not sys.__stderr__.isatty():
        yield
        return
    sys.__stderr__.flush()
    before = sys.__stderr__, sys.stderr
    screen = os.fdopen(os.dup(2), "w", encoding=before[0].encoding, errors=before[0].errors)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.__stderr__ = sys.stderr = screen  # type: ignore[misc]  # typeshed forbids what Python allows
    try:
        yield
    finally:
        screen.flush()
        os.dup2(screen.fileno(), 2)
        sys.__stderr__, sys.stderr = before  # type: ignore[misc]  # as above
        screen.close()
