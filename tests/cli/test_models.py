"""`models`: which weights are here, and whether they are what they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.models import manifest

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from support.shell import Shell

NAMES = [model.name for model in manifest.read_manifest()]


def test_every_model_has_a_line_with_its_licence(shell: Shell) -> None:
    lines = shell.run("models", "list").out.splitlines()
    assert [line.split()[0] for line in lines] == NAMES
    for line, model in zip(lines, manifest.read_manifest(), strict=True):
        assert model.licence in line


def test_where_there_are_none_nothing_is_wrong(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LISTENING_COACH_MODELS", str(tmp_path / "none"))
    listed = shell.run("models", "list").out
    assert listed.count("missing") == len([m for m in manifest.read_manifest() if m.name in listed])
    done = shell.run("models", "verify")
    assert (done.code, done.out) == (0, "")


def test_offline_a_model_that_is_not_here_is_a_sentence(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LISTENING_COACH_MODELS", str(tmp_path / "none"))
    done = shell.run("models", "fetch", "base")
    assert (done.code, done.out) == (4, "")
    assert "base" in done.err


def test_a_model_that_nobody_knows_is_a_question_of_use(shell: Shell) -> None:
    done = shell.run("models", "fetch", "nonsense")
    assert done.code == 2
    assert "tiny.en" in done.err
