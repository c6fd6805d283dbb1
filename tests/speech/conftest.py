"""The real models, loaded once for all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from listening_coach import config
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from pathlib import Path


def weights(name: str) -> Path:
    folder = config.read_environment().models / name
    if not (folder / "model.bin").is_file():
        pytest.skip(f"the model {name} is not in {folder}; scripts/test.py fetches it")
    return folder


@pytest.fixture(scope="session")
def base() -> WhisperTranscriber:
    """Return the default model: it knows many languages, and is told that it hears English."""
    return WhisperTranscriber(weights("base"), "base", device="cpu")


@pytest.fixture(scope="session")
def tiny() -> WhisperTranscriber:
    """Return the smallest model, which knows English only."""
    return WhisperTranscriber(weights("tiny.en"), "tiny.en", device="cpu")


@pytest.fixture(scope="session")
def tiny_folder() -> Path:
    return weights("tiny.en")


@pytest.fixture(scope="session")
def base_folder() -> Path:
    return weights("base")
