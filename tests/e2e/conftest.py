"""The real program with a home of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.program import Program, program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def coach(tmp_path: Path) -> Program:
    return program(tmp_path / "home")
