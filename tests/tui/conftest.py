"""The app, for every test here."""

from __future__ import annotations

import time

import pytest
from support.stage import Stage, make_stage


@pytest.fixture
def stage() -> Stage:
    return make_stage()


@pytest.fixture(autouse=True)
def one_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the same local times on every machine."""
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):
        time.tzset()
