"""The bench of the store runs, and measures what it names."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "scripts" / "bench.py"


def test_the_list_and_a_session_are_measured() -> None:
    command = [sys.executable, str(BENCH), "store", "--turns", "40", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout.splitlines()[-1])
    for kind in ("plain", "locked"):
        for what in ("the list", "a session"):
            middle, longest = result[kind][what]
            assert 0 < middle <= longest
