"""Exit cleanly on signals: close what is open, and restore the terminal."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from textual.app import App

_ASKED: Final = ("SIGINT", "SIGTERM", "SIGHUP")


def end_when_asked(app: App[Any]) -> None:
    """Exit the app on a signal, with the exit code that shells use: 128 plus its number.

    Windows has no such signals; closing the window ends the app there.
    """
    loop = asyncio.get_running_loop()
    for name in _ASKED:
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, partial(app.exit, return_code=128 + number))
