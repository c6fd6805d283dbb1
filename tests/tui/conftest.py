"""The app, for every test here."""

from __future__ import annotations

import pytest
from support.stage import Stage, make_stage


@pytest.fixture
def stage() -> Stage:
    return make_stage()
