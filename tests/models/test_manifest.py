from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from support.hub import (
    model,
)

from listening_coach.errors import ConfigError, UsageError
from listening_coach.models import manifest

if TYPE_CHECKING:
    from pathlib import Path


def test_a_manifest_of_an_unknown_source_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"line 17: model 1: field 'kind' is 'moon'"):
        model(tmp_path, '[[model.source]]\nkind = "moon"\n')


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
