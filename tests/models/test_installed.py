from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from support.hub import (
    CHUNK,
    HUB,
    WEIGHTS,
    WEIGHTS_PATH,
    WORDS,
    WORDS_PATH,
    HubServer,
    installed_files,
    model,
    sha256,
)

from listening_coach.errors import ModelError
from listening_coach.models import installed

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.config import Environment
    from listening_coach.models.manifest import Model


def test_a_model_arrives_whole_and_nothing_else_is_left(
    environment: Environment, one: Model
) -> None:
    assert installed.model_status(environment, one) == "missing"
    installed.fetch_model(environment, one)
    files = installed_files(environment)
    assert files.pop("verified.json")
    assert files == {"model.bin": WEIGHTS, "words.txt": WORDS}
    assert installed.model_status(environment, one) == "present"
    assert installed.verify_files(environment, one) == ()
    assert [file.name for file in environment.models.iterdir()] == ["m"]


def test_a_whole_model_is_left_alone(environment: Environment, one: Model, hub: HubServer) -> None:
    installed.fetch_model(environment, one)
    hub.headers.clear()
    installed.fetch_model(environment, one)
    assert hub.headers == []


def test_other_bytes_are_refused_and_deleted(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    hub.files[WEIGHTS_PATH] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError, match=r"model\.bin differs from its checksum") as refused:
        installed.fetch_model(environment, one)
    assert refused.value.exit_code == 4
    assert installed_files(environment) == {}
    assert list(environment.models.rglob("*")) == []


def test_a_longer_file_is_refused(environment: Environment, one: Model, hub: HubServer) -> None:
    hub.files[WORDS_PATH] = WORDS + b"d\n"
    with pytest.raises(ModelError, match=r"words\.txt differs"):
        installed.fetch_model(environment, one)


def test_a_refused_replacement_leaves_the_old_files_as_they_were(
    environment: Environment, one: Model, hub: HubServer
) -> None:
    installed.fetch_model(environment, one)
    (environment.models / "m" / "model.bin").write_bytes(b"old")
    hub.files[WEIGHTS_PATH] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError):
        installed.fetch_model(environment, one)
    assert installed_files(environment)["model.bin"] == b"old"
    assert installed_files(environment)["words.txt"] == WORDS


def test_a_wrong_beginning_is_thrown_away(environment: Environment, one: Model) -> None:
    part = environment.models / ".incoming" / "m" / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"not the beginning")
    installed.fetch_model(environment, one)
    assert installed.verify_files(environment, one) == ()


def test_damage_is_seen_and_mended(environment: Environment, one: Model, hub: HubServer) -> None:
    installed.fetch_model(environment, one)
    weights = environment.models / "m" / "model.bin"
    weights.write_bytes(bytes(len(WEIGHTS)))
    assert installed.model_status(environment, one) == "corrupt"
    assert installed.verify_files(environment, one) == ("model.bin differs from its checksum",)
    weights.unlink()
    assert installed.model_status(environment, one) == "missing"
    assert installed.verify_files(environment, one) == ("model.bin is missing",)
    hub.requests.clear()
    installed.fetch_model(environment, one)
    assert [path for path, _ in hub.requests] == [WEIGHTS_PATH]
    assert installed.verify_files(environment, one) == ()


def test_verify_reads_what_a_look_at_the_folder_cannot_see(
    environment: Environment, one: Model
) -> None:
    installed.fetch_model(environment, one)
    weights = environment.models / "m" / "model.bin"
    before = weights.stat()
    weights.write_bytes(WEIGHTS[:-1] + b"!")
    os.utime(weights, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert installed.model_status(environment, one) == "present"
    assert installed.verify_files(environment, one) == ("model.bin differs from its checksum",)


def test_files_copied_there_by_hand_are_checked(environment: Environment, one: Model) -> None:
    folder = environment.models / "m"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "words.txt").write_bytes(b"x\ny\nz\n")
    assert installed.model_status(environment, one) == "corrupt"
    (folder / "words.txt").write_bytes(WORDS)
    assert installed.model_status(environment, one) == "present"


@pytest.mark.parametrize(
    "record", ["", "[]", "{", '{"model.bin": 1}', '{"model.bin": {"sha256": 1, "mtime_ns": 2}}']
)
def test_an_odd_record_counts_for_nothing(
    environment: Environment, one: Model, record: str
) -> None:
    installed.fetch_model(environment, one)
    (environment.models / "m" / installed.RECORD).write_text(record, "utf-8")
    assert installed.model_status(environment, one) == "present"
    installed.fetch_model(environment, one)
    kept = json.loads((environment.models / "m" / installed.RECORD).read_text("utf-8"))
    assert kept["model.bin"]["sha256"] == sha256(WEIGHTS)


def test_a_file_nobody_vouches_for_is_held_to_what_it_first_was(
    tmp_path: Path, environment: Environment, hub: HubServer
) -> None:
    unknown = model(tmp_path, HUB.format(url=hub.url), promise=False)
    installed.fetch_model(environment, unknown)
    weights = environment.models / "m" / "model.bin"
    weights.write_bytes(bytes(len(WEIGHTS)))
    assert installed.model_status(environment, unknown) == "corrupt"
    hub.files[WEIGHTS_PATH] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError, match="differs from its checksum"):
        installed.fetch_model(environment, unknown)
    hub.files[WEIGHTS_PATH] = WEIGHTS
    installed.fetch_model(environment, unknown)
    assert installed.verify_files(environment, unknown) == ()


def test_a_folder_comes_first_and_serves_offline(
    tmp_path: Path, environment: Environment, hub: HubServer
) -> None:
    (tmp_path / "model.bin").write_bytes(WEIGHTS)
    (tmp_path / "words.txt").write_bytes(WORDS)
    folder = f'[[model.source]]\nkind = "folder"\npath = "{tmp_path.as_posix()}"\n'
    both = model(tmp_path, folder + HUB.format(url=hub.url))
    installed.fetch_model(replace(environment, offline=True), both)
    assert installed.verify_files(environment, both) == ()
    assert hub.headers == []


def test_a_folder_with_other_bytes_says_so(tmp_path: Path, environment: Environment) -> None:
    (tmp_path / "model.bin").write_bytes(WEIGHTS)
    folder = f'[[model.source]]\nkind = "folder"\npath = "{tmp_path.as_posix()}"\n'
    carried = model(tmp_path, folder)
    with pytest.raises(ModelError, match=r"the folder .*: it has no words\.txt"):
        installed.fetch_model(environment, carried)
    (tmp_path / "words.txt").write_bytes(b"x\ny\nz\n")
    with pytest.raises(ModelError, match=r"words\.txt differs from its checksum"):
        installed.fetch_model(environment, carried)
    assert installed_files(environment) == {}


def test_what_a_folder_lacks_comes_from_the_next_source(
    tmp_path: Path, environment: Environment, hub: HubServer
) -> None:
    (tmp_path / "model.bin").write_bytes(WEIGHTS)
    (tmp_path / "words.txt").write_bytes(b"x\ny\nz\n")
    folder = f'[[model.source]]\nkind = "folder"\npath = "{tmp_path.as_posix()}"\n'
    both = model(tmp_path, folder + HUB.format(url=hub.url))
    installed.fetch_model(environment, both)
    assert installed.verify_files(environment, both) == ()
    assert [path for path, _ in hub.requests] == [WORDS_PATH]


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, environment: Environment, one: Model
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    blocked = replace(environment, models=tmp_path / "file" / "models")
    with pytest.raises(ModelError, match="cannot be kept in") as failed:
        installed.fetch_model(blocked, one)
    assert "LISTENING_COACH_MODELS" in failed.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_full_disk_is_a_sentence_and_costs_nothing_that_arrived(
    environment: Environment, one: Model
) -> None:
    import resource  # noqa: PLC0415 - not on every system

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * CHUNK, before[1]))
    try:
        with pytest.raises(ModelError, match="cannot be kept in"):
            installed.fetch_model(environment, one)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    part = environment.models / ".incoming" / "m" / "model.bin.part"
    assert part.read_bytes() == WEIGHTS[: 2 * CHUNK]
    installed.fetch_model(environment, one)
    assert installed.verify_files(environment, one) == ()


def test_a_missing_model_says_what_to_type(environment: Environment) -> None:
    with pytest.raises(ModelError, match=r"models fetch base` \(148 MB\)"):
        installed.ready_folder(environment, "base")
