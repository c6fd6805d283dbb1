from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import hub as hubs
from support.hub import (
    CHUNK,
    WEIGHTS,
    WEIGHTS_PATH,
    WORDS,
    WORDS_PATH,
    HubServer,
    installed_files,
)

from listening_coach.errors import ModelError
from listening_coach.models import download, installed, manifest

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.models.manifest import Model


def test_progress_is_reported_in_bytes(environment: Environment, one: Model) -> None:
    steps: list[tuple[str, int, int]] = []
    installed.fetch_model(environment, one, lambda *now: steps.append(now))
    done = [bytes_ for what, bytes_, _ in steps if what == "m model.bin"]
    assert done == list(range(CHUNK, len(WEIGHTS) + 1, CHUNK))
    assert steps[-1] == ("m words.txt", len(WORDS), len(WORDS))


def test_a_broken_connection_is_resumed_where_it_broke(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    hub.breaks = [3 * CHUNK, 5 * CHUNK]
    installed.fetch_model(environment, one)
    assert [asked for path, asked in hub.requests if path == WEIGHTS_PATH] == [
        None,
        f"bytes={3 * CHUNK}-",
        f"bytes={8 * CHUNK}-",
    ]
    assert installed_files(environment)["model.bin"] == WEIGHTS


def test_what_arrived_before_it_failed_is_kept_for_the_next_time(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    hub.breaks = [3 * CHUNK, hubs.UNAVAILABLE]
    with pytest.raises(ModelError, match="it answers 503 Service Unavailable"):
        installed.fetch_model(environment, one)
    assert installed_files(environment) == {}
    hub.requests.clear()
    installed.fetch_model(environment, one)
    assert hub.requests[0] == (WEIGHTS_PATH, f"bytes={3 * CHUNK}-")
    assert installed_files(environment)["model.bin"] == WEIGHTS


def test_a_hub_that_breaks_off_every_time_is_given_up(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    hub.breaks = [0] * 99
    with pytest.raises(ModelError, match="the connection broke off"):
        installed.fetch_model(environment, one)
    assert installed_files(environment) == {}


def test_ctrl_c_leaves_what_the_next_call_goes_on_from(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    def press(_what: str, done: int, _total: int) -> None:
        if done >= 2 * CHUNK:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        installed.fetch_model(environment, one, press)
    part = environment.models / ".incoming" / "m" / "model.bin.part"
    assert part.read_bytes() == WEIGHTS[: 2 * CHUNK]
    installed.fetch_model(environment, one)
    assert hub.requests[1] == (WEIGHTS_PATH, f"bytes={2 * CHUNK}-")
    assert installed.verify_files(environment, one) == ()


@settings(max_examples=25)
@given(
    content=st.binary(min_size=1, max_size=400),
    begun=st.integers(0, 399),
    ranges=st.booleans(),
)
def test_wherever_it_goes_on_the_bytes_are_the_same(
    content: bytes,
    begun: int,
    ranges: bool,
    server: HubServer,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    server.files, server.ranges = {WORDS_PATH: content}, ranges
    source = manifest.Hub(repo="org/m", revision="r1", endpoint=server.url)
    part = tmp_path_factory.mktemp("part") / "x.part"
    part.write_bytes(content[: min(begun, len(content) - 1)])
    sizes: list[int] = []
    download.download_file(source, "words.txt", part, sizes.append)
    assert part.read_bytes() == content
    assert sizes[-1] == len(content)


def test_the_hub_learns_the_name_of_the_program_and_nothing_else(
    environment: Environment, one: Model, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    installed.fetch_model(environment, one)
    assert {headers["user-agent"] for headers in hub.headers} == {download.HEADERS["User-Agent"]}
    sent = {name for headers in hub.headers for name in headers}
    random = {"x-amzn-trace-id"}  # a number for each request, of which the hub speaks in its errors
    usual = {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert sent <= usual | random


def test_offline_no_connection_is_opened(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    with pytest.raises(ModelError, match="no connection may be opened") as refused:
        installed.fetch_model(replace(environment, offline=True), one)
    assert str(environment.models / "m") in refused.value.hint
    assert hub.headers == []


def test_a_hub_that_does_not_have_it_is_named(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    hub.files.clear()
    with pytest.raises(
        ModelError, match=r"org/m on the Hugging Face hub: it answers 404 Not Found.*try again"
    ) as failed:
        installed.fetch_model(environment, one)
    assert failed.value.exit_code == 4


def test_without_a_hub_the_command_says_one_sentence(tmp_path: Path) -> None:
    environ = os.environ | {
        "HF_ENDPOINT": "http://127.0.0.1:1",
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
        "LISTENING_COACH_MODELS": str(tmp_path / "models"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "listening_coach", "models", "fetch", "tiny.en"],
        capture_output=True,
        check=False,
        env=environ,
        text=True,
        timeout=60,
    )
    assert done.returncode == 4
    assert done.stderr.startswith("The model tiny.en could not be fetched (Systran/")
    assert "it does not answer" in done.stderr
    assert done.stderr.count("\n") == 1
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []
