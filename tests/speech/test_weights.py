"""Weights are looked at before anything tries to load them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from listening_coach.errors import ModelError
from listening_coach.speech.weights import FILES, check_weights

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).write_text("x")
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "tokenizer.json").write_text(json.dumps({"model": {}}))
    return tmp_path


def test_a_whole_folder_is_let_through(whole: Path) -> None:
    check_weights(whole, "base")


def test_the_real_model_is_whole(tiny_folder: Path) -> None:
    check_weights(tiny_folder, "tiny.en")


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named_with_what_to_type(whole: Path, name: str) -> None:
    (whole / name).unlink()
    with pytest.raises(ModelError, match=f"{name} missing in") as failed:
        check_weights(whole, "base")
    assert failed.value.hint.endswith("models fetch base")


def test_a_vocabulary_may_have_its_other_form(whole: Path) -> None:
    (whole / "vocabulary.txt").rename(whole / "vocabulary.json")
    check_weights(whole, "base")


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00\xff"])
def test_a_damaged_file_is_named(whole: Path, name: str, text: str) -> None:
    (whole / name).write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match=f"{name} is damaged"):
        check_weights(whole, "base")


def test_a_tokenizer_without_a_model_is_damaged(whole: Path) -> None:
    (whole / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match="is damaged"):
        check_weights(whole, "base")
