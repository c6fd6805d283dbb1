"""Check that a folder holds complete weights, before they are loaded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from listening_coach.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("config.json", "model.bin", "tokenizer.json", "vocabulary.txt")
"""Files that the folder must contain; `vocabulary.json` can replace `vocabulary.txt`."""


def check_weights(folder: Path, name: str) -> None:
    """Reject weights that would fail to load or would make the library download a missing file.

    Raises:
        ModelError: a file is missing or damaged.
    """
    missing = [
        file
        for file in FILES
        if not (folder / file).is_file()
        and not (file == "vocabulary.txt" and (folder / "vocabulary.json").is_file())
    ]
    if missing:
        raise ModelError(
            f"The speech model {name} is not complete: {', '.join(missing)} missing in {folder}.",
            _what_to_do(name),
        )
    for file in ("config.json", "tokenizer.json"):
        try:
            contents = json.loads((folder / file).read_bytes())
        except (OSError, ValueError):
            raise damage_error(name, folder / file) from None
        # The tokenizer library raises no error of its own here that could be caught.
        if not isinstance(contents, dict) or (file == "tokenizer.json" and "model" not in contents):
            raise damage_error(name, folder / file)


def damage_error(name: str, file: Path) -> ModelError:
    """Return the error for a damaged file of a model."""
    return ModelError(
        f"The speech model {name} cannot be loaded: {file} is damaged.", _what_to_do(name)
    )


def _what_to_do(name: str) -> str:
    return f"Run: listening-coach models fetch {name}"
