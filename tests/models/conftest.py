"""A hub on this computer, and a model that it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from huggingface_hub import constants
from support import hub as hubs

from listening_coach.config import Environment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from support.hub import HubServer

    from listening_coach.models.manifest import Model


@pytest.fixture(scope="module")
def server() -> Iterator[HubServer]:
    with hubs.serve() as running:
        yield running


@pytest.fixture(autouse=True)
def hub(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> HubServer:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    # The library writes in chunks of 10 MB, which is more than all the files here.
    monkeypatch.setattr(constants, "DOWNLOAD_CHUNK_SIZE", hubs.CHUNK)
    server.reset()
    return server


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(home=tmp_path, models=tmp_path / "models")


@pytest.fixture
def one(tmp_path: Path, hub: HubServer) -> Model:
    return hubs.model(tmp_path, hubs.HUB.format(url=hub.url))
