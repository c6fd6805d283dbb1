from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from listening_coach.config import Environment
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def settings(tmp_path: Path) -> Environment:
    return Environment(home=tmp_path / "home", models=tmp_path / "models")


@pytest.fixture
def store(settings: Environment) -> Iterator[SessionStore]:
    with SessionStore.open(settings) as opened:
        yield opened
