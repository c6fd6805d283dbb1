"""Set up this clone so that the app or its tests can run; returns at once if nothing is missing.

It uses only the standard library, and only syntax that an old Python can parse, so that it can
report that Python is too old. All messages go to stderr: stdout belongs to the app.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "ready.json"
OLDEST = (3, 11)
INSTALLERS = {
    "apt-get": "apt install",
    "dnf": "dnf install",
    "pacman": "pacman -S",
    "zypper": "zypper install",
}
ELSEWHERE = {"libportaudio2": "portaudio"}
"""Debian package to its name on other distributions, where it differs."""


def say(sentence: str) -> None:
    """Print a message on stderr."""
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str, code: int = 1) -> SystemExit:
    """Print a message, and return the exception that ends the script."""
    say(sentence)
    return SystemExit(code)


def python() -> Path:
    """Return the interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def prepare(extra: str, models: Sequence[str]) -> dict[str, Any]:
    """Create the environment, install the packages and fetch the models, where missing.

    Returns a dictionary: `models` is the models folder, `lacking` the models not fetched.
    """
    if sys.version_info < OLDEST:
        have = ".".join(map(str, sys.version_info[:3]))
        raise stop(f"Listening Coach needs Python 3.11 or newer, and this is {have}.")
    before = _stamp()
    stamp = dict(before)
    made = _fingerprint(sorted({extra, *stamp.get("extras", [])} - {""}))
    if any(stamp.get(key) != value for key, value in made.items()):
        if stamp.get("root", str(ROOT)) != str(ROOT) or not _has_pip():
            _make_venv()
        _install(made["extras"])
        stamp = made
    kept = stamp.get("fetched", {})
    if not set(models) <= set(kept) or stamp.get("where") != _where() or not _same(kept):
        stamp["where"] = _where()
        stamp["fetched"], stamp["models"] = _fetch(models)
    if stamp != before:
        STAMP.write_text(json.dumps(stamp, indent=1), "utf-8")
    return {"models": stamp["models"], "lacking": [m for m in models if m not in stamp["fetched"]]}


def _stamp() -> dict[str, Any]:
    try:
        stamp: dict[str, Any] = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if python().exists() else {}


def _fingerprint(extras: list[str]) -> dict[str, Any]:
    pyproject = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return {"pyproject": pyproject, "root": str(ROOT), "extras": extras}


def _has_pip() -> bool:
    """Return whether there is an environment whose creation was completed."""
    if not python().exists():
        return False
    return not subprocess.run([str(python()), "-c", "import pip"], check=False).returncode


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        install_system({"python3-venv": False})
        importlib.invalidate_caches()
    say("Making .venv ...")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise stop("The virtual environment could not be made: see above for what is missing.")


def _install(extras: list[str]) -> None:
    say("Installing what the program needs (a few minutes the first time) ...")
    target = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    command = [str(python()), "-m", "pip", "install", "--disable-pip-version-check", "-e", target]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise stop("The installation failed: look at the connection, then run this again.")


def _where() -> list[str]:
    """Return everything that determines which models are needed and where they are."""
    manifest = hashlib.sha256((ROOT / "models" / "manifest.toml").read_bytes()).hexdigest()
    names = ("LISTENING_COACH_MODELS", "LISTENING_COACH_HOME", "XDG_DATA_HOME", "HOME")
    return [manifest, *(os.environ.get(name, "") for name in names)]


def _same(kept: dict[str, dict[str, list[int]]]) -> bool:
    files = {file: stat for model in kept.values() for file, stat in model.items()}
    return all(_stat(file) == stat for file, stat in files.items())


def _stat(file: str) -> list[int]:
    try:
        now = Path(file).stat()
    except OSError:
        return []
    return [now.st_size, now.st_mtime_ns]


def _fetch(models: Sequence[str]) -> tuple[dict[str, dict[str, list[int]]], str]:
    command = [str(python()), str(ROOT / "scripts" / "fetch_models.py"), *models]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode == 130:  # noqa: PLR2004 - the exit code of a shell after Ctrl-C
        raise SystemExit(done.returncode)
    if not done.stdout:
        raise stop("The models could not be looked at: see above.")
    answer = json.loads(done.stdout)
    fetched = {
        name: {file: _stat(file) for file in files} for name, files in answer["files"].items()
    }
    return fetched, answer["folder"]


def portaudio() -> bool:
    """Return whether PortAudio is installed; except on Linux it comes with the wheels."""
    return not sys.platform.startswith("linux") or bool(ctypes.util.find_library("portaudio"))


def install_system(packages: dict[str, bool]) -> None:
    """Install missing Debian packages if running as root, else print the command to type.

    Args:
        packages: name of each package to whether it is installed.
    """
    missing = [name for name, there in packages.items() if not there]
    if not missing or not sys.platform.startswith("linux"):
        return
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        say(f"Installing {' '.join(missing)} ...")
        environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        install = [apt, "install", "-y", "-qq", "--no-install-recommends", *missing]
        for command in ([apt, "update", "-qq"], install):
            subprocess.run(command, stdout=sys.stderr, env=environ, check=False)
        return
    installer = next((words for tool, words in INSTALLERS.items() if shutil.which(tool)), None)
    names = missing if apt else [ELSEWHERE.get(name, name) for name in missing]
    typed = f"sudo {installer} {' '.join(names)}" if installer else f"install {' '.join(names)}"
    say(f"Missing on this computer: {', '.join(names)}. Type: {typed}")
