from __future__ import annotations

import ast
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

import listening_coach

PACKAGE = Path(listening_coach.__file__).parent
HEAVY = {
    "textual", "sounddevice", "faster_whisper", "ctranslate2", "onnxruntime", "av", "apsw",
    "cattrs", "tomlkit", "huggingface_hub", "httpx2",
}  # fmt: skip


@pytest.mark.parametrize(
    "module",
    [
        "listening_coach",
        "listening_coach.core.assessment",
        "listening_coach.config",
        "listening_coach.core.round.machine",
        "listening_coach.core.serialise",
        "listening_coach.preferences",
        "listening_coach.content",
        "listening_coach.review.session_json",
        "listening_coach.demo",
        "listening_coach.models.installed",
        "listening_coach.cli",
    ],
)
def test_importing_it_loads_nothing_heavy(module: str) -> None:
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "listening_coach" in loaded
    assert loaded & HEAVY == set()


def imports(file: Path) -> set[str]:
    """Return the top-level packages that a file imports, anywhere in it."""
    packages = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            packages |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            packages.add(node.module.partition(".")[0])
    return packages


def importers() -> dict[str, list[str]]:
    """Return for each heavy package the files that import it."""
    files = defaultdict(list)
    for file in sorted(PACKAGE.rglob("*.py")):
        for name in imports(file) & HEAVY:
            files[name].append(file.relative_to(PACKAGE).as_posix())
    return files


@pytest.mark.parametrize(
    "name",
    [
        "apsw",
        "av",
        "cattrs",
        "faster_whisper",
        "httpx2",
        "huggingface_hub",
        "sounddevice",
        "tomlkit",
    ],
)
def test_a_heavy_package_is_imported_in_one_file(name: str) -> None:
    assert len(importers()[name]) == 1, importers()[name]


def test_each_net_is_run_from_one_file_of_its_package() -> None:
    folders = [Path(file).parent for file in importers()["onnxruntime"]]
    assert folders
    assert len(folders) == len(set(folders))


def test_the_engine_below_the_recogniser_is_nobody_elses_business() -> None:
    assert set(importers()["ctranslate2"]) <= set(importers()["faster_whisper"])


def test_only_the_screens_know_textual() -> None:
    outside = [file for file in importers()["textual"] if not file.startswith("tui/")]
    assert importers()["textual"]
    assert outside == []
