from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""

# Installs the little program of these tests without any network.
BACKEND = """
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "listening_coach-0.1-py3-none-any.whl"
    info = "listening_coach-0.1.dist-info"
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("coach.pth", os.getcwd() + "\\n")
        wheel.writestr(
            info + "/METADATA",
            "Metadata-Version: 2.1\\nName: listening-coach\\nVersion: 0.1\\n"
            "Provides-Extra: test\\n",
        )
        wheel.writestr(
            info + "/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
        )
        wheel.writestr(info + "/RECORD", "")
    return name
"""

PROGRAM = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd()}))
sys.exit(int(os.environ.get("CODE", "0")))
"""

FETCH = """
import json, pathlib, sys
root = pathlib.Path(__file__).parent.parent
with (root / "fetched.log").open("a") as log:
    print(*sys.argv[1:], file=log)
files = {}
for name in sys.argv[1:]:
    (root / name).write_text("weights")
    files[name] = [str(root / name)]
print(json.dumps({"folder": str(root), "files": files}))
"""

STAND_IN = """#!/bin/sh
echo "$(basename "$0") $*" >> "{log}"
echo "$(basename "$0") says something"
[ "$(basename "$0")" != "$BROKEN" ]
"""


class Clone:
    """A clone whose program is a few lines, so that setting it up needs no network."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.log = root / "log"
        shutil.copytree(SCRIPTS, root / "scripts")
        (root / "listening_coach").mkdir()
        (root / "models").mkdir()
        texts = {
            "pyproject.toml": PYPROJECT,
            "backend.py": BACKEND,
            "models/manifest.toml": "",
            "listening_coach/__main__.py": PROGRAM,
            "scripts/fetch_models.py": FETCH,
        }
        for name, text in texts.items():
            (root / name).write_text(text, "utf-8")
        self.stand_in(root / "system", "apt-get")

    def stand_in(self, folder: Path, *names: str) -> None:
        """Put programs into a folder that only write down how they were called."""
        folder.mkdir(exist_ok=True)
        for name in names:
            (folder / name).write_text(STAND_IN.format(log=self.log), "utf-8")
            (folder / name).chmod(0o755)

    def call(
        self, script: str, *arguments: str, **environ: str
    ) -> subprocess.CompletedProcess[str]:
        path = f"{self.root / 'system'}{os.pathsep}{os.environ['PATH']}"
        ours = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            [sys.executable, str(self.root / "scripts" / script), *arguments],
            check=False,
            capture_output=True,
            text=True,
            env=ours | {"PATH": path} | environ,
            cwd=self.root / "listening_coach",
        )

    def fetch_log(self) -> list[str]:
        return (self.root / "fetched.log").read_text("utf-8").splitlines()

    def call_log(self) -> list[str]:
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return [line for line in lines if not line.startswith("apt-get")]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    made = Clone(tmp_path_factory.mktemp("clone"))
    first = made.call("run.py", "demo", "--json")
    assert first.returncode == 0, first.stderr
    assert json.loads(first.stdout)["arguments"] == ["demo", "--json"]
    assert "Making .venv" in first.stderr
    assert "Installing what the program needs" in first.stderr
    assert made.fetch_log() == ["base"]
    return made


def test_the_second_time_it_starts_at_once(clone: Clone) -> None:
    before = clone.fetch_log()
    again = clone.call("run.py", "check", "--statement", "two words")
    answer = json.loads(again.stdout)
    assert answer["arguments"] == ["check", "--statement", "two words"]
    assert Path(answer["folder"]) == (clone.root / "listening_coach").resolve()
    assert "Making" not in again.stderr
    assert "the program needs" not in again.stderr
    assert clone.fetch_log() == before


def test_the_exit_code_is_that_of_the_program(clone: Clone) -> None:
    assert clone.call("run.py", CODE="4").returncode == 4


def test_what_the_project_needs_is_installed_when_it_changes(clone: Clone) -> None:
    before = clone.fetch_log()
    with (clone.root / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# one thing more\n")
    changed = clone.call("run.py")
    assert "the program needs" in changed.stderr
    assert "Making" not in changed.stderr
    assert json.loads(changed.stdout)["arguments"] == []
    assert "the program needs" not in clone.call("run.py").stderr
    assert clone.fetch_log()[: len(before)] == before


def test_a_model_that_went_away_is_fetched_again(clone: Clone) -> None:
    before = clone.fetch_log()
    (clone.root / "base").unlink()
    assert "the program needs" not in clone.call("run.py").stderr
    assert clone.fetch_log() == [*before, "base"]


def test_another_models_folder_is_looked_at_anew(clone: Clone, tmp_path: Path) -> None:
    before = clone.fetch_log()
    clone.call("run.py", LISTENING_COACH_MODELS=str(tmp_path))
    assert clone.fetch_log() == [*before, "base"]


def test_an_environment_that_was_half_made_is_made_again(tmp_path: Path) -> None:
    broken = Clone(tmp_path)
    half = [sys.executable, "-m", "venv", "--without-pip", str(broken.root / ".venv")]
    subprocess.run(half, check=True)
    mended = broken.call("run.py")
    assert "Making .venv" in mended.stderr
    assert mended.returncode == 0


@posix
def test_every_check_runs_in_order_and_a_failure_is_named(clone: Clone) -> None:
    clone.call("test.py")
    clone.stand_in(clone.root / ".venv" / "bin", "ruff", "mypy", "lint-imports", "pytest")
    clone.call_log()
    green = clone.call("test.py")
    assert clone.call_log() == [
        "ruff check .",
        "ruff format --check .",
        "mypy ",
        "mypy --strict --explicit-package-bases tests",
        "mypy --strict scripts",
        "lint-imports ",
        "pytest -n auto --maxprocesses 4 --dist loadfile -m not serial --cov --cov-report=",
        "pytest -m serial --cov --cov-append",
    ]
    assert green.returncode == 0
    red = clone.call("test.py", BROKEN="lint-imports")
    assert red.returncode == 1
    assert "Failed: imports." in red.stderr
    assert clone.call_log()[-1] == "pytest -m serial --cov --cov-append"
    clone.call("test.py", "-k", "rounds", "-x")
    assert clone.call_log() == ["pytest -k rounds -x"]
    clone.call("test.py", "--fast")
    *static, fast = clone.call_log()
    assert static == ["ruff check .", "ruff format --check .", "mypy "]
    assert fast.endswith("-m not slow --hypothesis-profile fast tests/core tests/checker")
    assert set(clone.fetch_log()) == {"base", "base tiny.en"}


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def setup_env() -> Any:  # noqa: ANN401 - a script has no type of its own
    return load("setup_env")


def test_an_old_python_is_told_so(
    setup_env: Any,  # noqa: ANN401 - as above
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    with pytest.raises(SystemExit) as stopped:
        setup_env.prepare("", ["base"])
    assert stopped.value.code == 1
    assert "needs Python 3.11 or newer, and this is 3.9.18" in capsys.readouterr().err


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no PortAudio in the wheel")
def test_who_may_not_install_is_told_what_to_type(
    setup_env: Any,  # noqa: ANN401 - as above
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    for tool, typed in {
        "apt-get": "sudo apt install libportaudio2",
        "dnf": "sudo dnf install portaudio",
        "pacman": "sudo pacman -S portaudio",
    }.items():
        program = tmp_path / tool
        program.write_text("#!/bin/sh\n", "utf-8")
        program.chmod(0o755)
        setup_env.install_system({"libportaudio2": False, "tmux": True})
        assert capsys.readouterr().err.endswith(f"Type: {typed}\n")
        program.unlink()


@posix
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has no PortAudio in the wheel")
def test_root_on_debian_installs_without_being_asked(
    setup_env: Any,  # noqa: ANN401 - as above
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    log = tmp_path / "log"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> "{log}"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    setup_env.install_system({"libportaudio2": False, "tmux": True})
    assert log.read_text("utf-8").splitlines() == [
        "noninteractive update -qq",
        "noninteractive install -y -qq --no-install-recommends libportaudio2",
    ]
    setup_env.install_system({"libportaudio2": True})
    assert len(log.read_text("utf-8").splitlines()) == 2


def test_models_that_cannot_be_fetched_cost_a_sentence(tmp_path: Path) -> None:
    environ = os.environ | {
        "LISTENING_COACH_MODELS": str(tmp_path / "models"),
        "LISTENING_COACH_OFFLINE": "1",
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
    }
    done = subprocess.run(
        [sys.executable, str(SCRIPTS / "fetch_models.py"), "base"],
        check=False,
        capture_output=True,
        text=True,
        env=environ,
    )
    assert done.returncode == 4
    assert json.loads(done.stdout) == {"folder": str(tmp_path / "models"), "files": {}}
    assert "no connection may be opened" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_continuous_check_is_the_same_script() -> None:
    assert "python3 scripts/test.py" in (ROOT / ".ci" / "run").read_text("utf-8")
