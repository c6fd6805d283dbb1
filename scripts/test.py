"""Set up what is missing, then run every check and test.

python3 scripts/test.py              everything, with the coverage of branches at the end
python3 scripts/test.py --fast       lint, types, and the tests of the pure core: under a minute
python3 scripts/test.py -k rounds    pytest alone, with the arguments given
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import setup_env

MODELS = ["base", "tiny.en"]
STATIC = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
}
CHECKS = {
    **STATIC,
    "types of the tests": ["mypy", "--strict", "--explicit-package-bases", "tests"],
    "types of the scripts": ["mypy", "--strict", "scripts"],
    "imports": ["lint-imports"],
    "tests": [
        "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "-m", "not serial",
        "--cov", "--cov-report=",
    ],
    "tests that run alone": ["pytest", "-m", "serial", "--cov", "--cov-append"],
}  # fmt: skip
"""What each check is called, and its command."""
FAST_CHECKS = {
    **STATIC,
    "tests": [
        "pytest", "-n", "auto", "--maxprocesses", "4", "-m", "not slow", "--hypothesis-profile",
        "fast", "tests/core", "tests/checker",
    ],
}  # fmt: skip
FAST = "--fast"


def main(arguments: list[str]) -> int:
    """Prepare, run the checks in order, say at the end what failed."""
    environment = setup_env.prepare("test", MODELS)
    setup_env.install_system(_system())
    environ = os.environ | {"LISTENING_COACH_MODELS": environment["models"]}
    failed = [
        name for name, command in _checks(arguments).items() if not _passes(name, command, environ)
    ]
    if environment["lacking"]:
        setup_env.say(f"Not fetched, so not all was tested: {', '.join(environment['lacking'])}.")
    if failed:
        setup_env.say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 4 if environment["lacking"] else 0


def _checks(arguments: list[str]) -> dict[str, list[str]]:
    if arguments == [FAST]:
        return FAST_CHECKS
    return {"tests": ["pytest", *arguments]} if arguments else CHECKS


def _passes(name: str, command: list[str], environ: dict[str, str]) -> bool:
    setup_env.say(f"== {name}")
    program = setup_env.python().with_name(command[0])
    began = time.monotonic()
    done = subprocess.run(
        [str(program), *command[1:]], cwd=setup_env.ROOT, env=environ, check=False
    )
    setup_env.say(f"== {name}: {time.monotonic() - began:.1f} s")
    return done.returncode == 0


def _system() -> dict[str, bool]:
    """The Debian packages that the end-to-end tests play and listen with."""
    plugin = "alsa-lib/libasound_module_pcm_pulse.so"
    folders = [Path("/usr/lib"), Path("/usr/lib64")]
    return {
        "libportaudio2": setup_env.portaudio(),
        "pulseaudio": bool(shutil.which("pulseaudio")),
        "pulseaudio-utils": bool(shutil.which("pactl")),
        "libasound2-plugins": any(
            [*folder.glob(plugin), *folder.glob(f"*/{plugin}")] for folder in folders
        ),
        "chromium": bool(shutil.which("chromium") or shutil.which("google-chrome")),
        "tmux": bool(shutil.which("tmux")),
        "strace": bool(shutil.which("strace")),
        "espeak-ng": bool(shutil.which("espeak-ng")),
        "flite": bool(shutil.which("flite")),
    }


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
