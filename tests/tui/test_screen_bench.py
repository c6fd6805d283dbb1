"""The bench of the screen runs, and measures what it names."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "scripts" / "bench.py"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal here")
def test_the_first_paint_and_the_keys_are_measured() -> None:
    command = [sys.executable, str(BENCH), "screen", "--starts", "1", "--keys", "3", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads(done.stdout.splitlines()[-1])
    if "absent" in result:
        pytest.skip(result["absent"])
    assert result["bound_s"] == pytest.approx(0.6 * result["demo_s"] + 0.3)
    assert result["ours_s"] > 0
    assert result["key_p95_ms"] > 0
    assert result["key_busy_p95_ms"] > 0
