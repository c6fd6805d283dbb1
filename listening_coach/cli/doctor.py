"""`devices` and `doctor`: what is there, what is not, and what to do about it."""

from __future__ import annotations

import platform
import shutil
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from listening_coach import __version__, content
from listening_coach.cli import wiring
from listening_coach.cli.output import say, say_json
from listening_coach.diagnostics import Finding
from listening_coach.errors import AudioError, CoachError, StoreError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from listening_coach.config import Settings
    from listening_coach.store.session_store import SessionStore

    Looks = dict[str, Callable[[Settings], str]]

ROOM_BYTES: Final = 500_000_000
"""Free space that an evening of audio and the models need, generously."""


def devices(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every microphone and speaker."""
    from listening_coach.audio.devices import devices as known  # noqa: PLC0415  (heavy)

    found = known()
    if not found:
        raise AudioError("No microphone and no loudspeaker was found.", wiring.PLUG_IN)
    for device in found:
        uses = (("microphone", device.inputs), ("loudspeaker", device.outputs))
        mark = "*" if device.default_input or device.default_output else " "
        words = " and ".join(word for word, channels in uses if channels)
        say(f"{mark} {device.name}  ({words}, {device.rate} Hz, {device.host})")
    return 0


def doctor(args: Namespace, settings: Settings) -> int:
    """Look at everything; exit with the code of the first thing that is wrong."""
    found = list(_found(settings, _LOOKS))
    code = next((code for _, code in found if code), 0)
    if args.json:
        checks = [asdict(finding) for finding, _ in found]
        say_json({"version": __version__, "ok": not code, "checks": checks})
    else:
        for finding, _ in found:
            say(f"{'✓' if finding.ok else '✗'} {finding.name}: {finding.detail} {finding.hint}")
    return code


def looked(settings: Settings, store: SessionStore) -> tuple[Finding, ...]:
    """Look at everything while the store is open."""
    sessions = {"sessions": lambda _: _counted(settings, store)}
    return tuple(finding for finding, _ in _found(settings, _LOOKS | sessions))


def _found(settings: Settings, looks: Looks) -> Iterator[tuple[Finding, int]]:
    """Yield what came of each look, and the exit code that it asks for."""
    for name, look in looks.items():
        try:
            yield Finding(name, ok=True, detail=look(settings)), 0
        except CoachError as error:
            yield Finding(name, ok=False, detail=error.message, hint=error.hint), error.exit_code


def _system(settings: Settings) -> str:  # noqa: ARG001  (each look has the same form)
    return f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"


def _microphone(settings: Settings) -> str:  # noqa: ARG001  (as above)
    return ", ".join(wiring.microphones())


def _models(settings: Settings) -> str:
    return f"{manifest.DEFAULT} in {installed.ready(settings, manifest.DEFAULT)}"


def _store(settings: Settings) -> str:
    with wiring.store(settings) as store:
        return _counted(settings, store)


def _counted(settings: Settings, store: SessionStore) -> str:
    return f"{len(store.sessions())} sessions in {settings.home}"


def _rounds(settings: Settings) -> str:
    return ", ".join(content.protocols(settings))


def _space(settings: Settings) -> str:
    place = next(p for p in (settings.home, *settings.home.parents) if p.exists())
    free = shutil.disk_usage(place).free
    if free < ROOM_BYTES:
        raise StoreError(f"Only {free / 1e6:.0f} MB are free.", "Make room on the disk.")
    return f"{free / 1e9:.1f} GB are free"


_LOOKS: Final[Looks] = {
    "system": _system,
    "microphone": _microphone,
    "speech model": _models,
    "sessions": _store,
    "rounds": _rounds,
    "disk": _space,
}
