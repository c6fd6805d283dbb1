"""The `devices` and `doctor` commands: list sound devices and run the health checks."""

from __future__ import annotations

import platform
import shutil
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from listening_coach import __version__, content
from listening_coach.cli import wiring
from listening_coach.cli.output import print_json, print_line
from listening_coach.diagnostics import CheckResult
from listening_coach.errors import AudioError, CoachError, StoreError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator

    from listening_coach.config import Environment
    from listening_coach.store.session_store import SessionStore

    Looks = dict[str, Callable[[Environment], str]]

ROOM_BYTES: Final = 500_000_000
"""Free space in bytes: more than an evening of audio and the models need."""


def devices(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each microphone and loudspeaker."""
    from listening_coach.audio.devices import list_devices  # noqa: PLC0415  (heavy)

    every_device = list_devices()
    if not every_device:
        raise AudioError("No microphone and no loudspeaker was found.", wiring.PLUG_IN)
    for device in every_device:
        uses = (("microphone", device.inputs), ("loudspeaker", device.outputs))
        mark = "*" if device.default_input or device.default_output else " "
        words = " and ".join(word for word, channels in uses if channels)
        print_line(f"{mark} {device.name}  ({words}, {device.rate} Hz, {device.host})")
    return 0


def doctor(args: Namespace, environment: Environment) -> int:
    """Run and print every health check; exit with the code of the first one that fails."""
    results = list(_run_each(environment, _LOOKS))
    code = next((code for _, code in results if code), 0)
    if args.json:
        checks = [asdict(finding) for finding, _ in results]
        print_json({"version": __version__, "ok": not code, "checks": checks})
    else:
        for finding, _ in results:
            print_line(
                f"{'✓' if finding.ok else '✗'} {finding.name}: {finding.detail} {finding.hint}"
            )
    return code


def run_checks(environment: Environment, store: SessionStore) -> tuple[CheckResult, ...]:
    """Run every health check while the store is open."""
    sessions = {"sessions": lambda _: _count_sessions(environment, store)}
    return tuple(finding for finding, _ in _run_each(environment, _LOOKS | sessions))


def _run_each(environment: Environment, looks: Looks) -> Iterator[tuple[CheckResult, int]]:
    """Yield the result of each check and its exit code, 0 for success."""
    for name, look in looks.items():
        try:
            yield CheckResult(name, ok=True, detail=look(environment)), 0
        except CoachError as error:
            yield (
                CheckResult(name, ok=False, detail=error.message, hint=error.hint),
                error.exit_code,
            )


def _system(environment: Environment) -> str:  # noqa: ARG001  (all checks have the same signature)
    return f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"


def _microphone(environment: Environment) -> str:  # noqa: ARG001  (as above)
    return ", ".join(wiring.microphones())


def _models(environment: Environment) -> str:
    return f"{manifest.DEFAULT} in {installed.ready_folder(environment, manifest.DEFAULT)}"


def _store(environment: Environment) -> str:
    with wiring.store(environment) as store:
        return _count_sessions(environment, store)


def _count_sessions(environment: Environment, store: SessionStore) -> str:
    return f"{len(store.sessions())} sessions in {environment.home}"


def _rounds(environment: Environment) -> str:
    return ", ".join(content.protocols(environment))


def _space(environment: Environment) -> str:
    place = next(p for p in (environment.home, *environment.home.parents) if p.exists())
    free = shutil.disk_usage(place).free
    if free < ROOM_BYTES:
        raise StoreError(f"Only {free / 1e6:.0f} MB are free.", "Free some space on the disk.")
    return f"{free / 1e9:.1f} GB are free"


_LOOKS: Final[Looks] = {
    "system": _system,
    "microphone": _microphone,
    "speech model": _models,
    "sessions": _store,
    "rounds": _rounds,
    "disk": _space,
}
