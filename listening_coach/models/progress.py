"""Progress bars for downloads."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Progress = Callable[[str, int, int], None]
"""Called with what is downloaded, the bytes received, and the bytes in total."""


def show_nothing(_what: str, _done: int, _total: int, /) -> None:
    """Show no progress."""


@contextlib.contextmanager
def show_bars() -> Iterator[Progress]:
    """Show a progress bar on stderr for each download."""
    # Imported here because rich is slow to import.
    from rich import console, progress  # noqa: PLC0415

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.DownloadColumn(),
        progress.TransferSpeedColumn(),
        progress.TimeRemainingColumn(),
    )
    bars = progress.Progress(*columns, console=console.Console(stderr=True))
    tasks: dict[str, progress.TaskID] = {}
    with contextlib.ExitStack() as shown:

        def show(what: str, done: int, total: int) -> None:
            if not tasks:  # not earlier: rich prints an empty line where it has no bar
                shown.enter_context(bars)
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=total)
            bars.update(tasks[what], completed=done, total=total)

        yield show
