"""Set up what is missing, then start Listening Coach with the given arguments.

python3 scripts/run.py                    the app
python3 scripts/run.py demo --headless    any command
"""

from __future__ import annotations

import os
import subprocess
import sys

import setup_env


def main(arguments: list[str]) -> int:
    """Set up the environment, then run the app in place of this process."""
    setup_env.prepare("", ["base"])
    setup_env.install_system({"libportaudio2": setup_env.portaudio()})
    command = [str(setup_env.python()), "-m", "listening_coach", *arguments]
    if os.name != "nt":  # on Windows the shell does not wait for a process that replaces this one
        os.execv(command[0], command)  # noqa: S606 - our own interpreter
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
