"""Voice activity detection: the probability that a frame of audio is speech."""

from __future__ import annotations

import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from listening_coach.core.endpoint import FRAME
from listening_coach.errors import ModelError

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CONTEXT = 64
"""Samples of the previous frame that Silero takes as context."""
_MODEL = "silero_vad_v6.onnx"
_loading = threading.Lock()


class SpeechDetector(Protocol):
    """Detects speech in the frames of one stream, in order; keeps state between frames."""

    def __call__(self, frame: NDArray[np.float32]) -> float:
        """Return the probability in [0, 1] that the next FRAME samples hold speech."""


class SileroDetector:
    """Silero v6. The weights are loaded once and shared; each detector has its own state.

    Raises:
        ModelError: the weights are missing or cannot be loaded.
    """

    def __init__(self) -> None:
        with _loading:
            self._session = _session()
        self._h = np.zeros((1, 1, 128), np.float32)
        self._c = np.zeros((1, 1, 128), np.float32)
        self._seen = np.zeros((1, _CONTEXT + FRAME), np.float32)

    def __call__(self, frame: NDArray[np.float32]) -> float:
        """Return the probability that the next frame is speech."""
        self._seen[0, :_CONTEXT] = self._seen[0, -_CONTEXT:]
        self._seen[0, _CONTEXT:] = frame
        inputs = {"input": self._seen, "h": self._h, "c": self._c}
        speech, self._h, self._c = self._session.run(None, inputs)
        return float(speech.item())


def model_file() -> Path:
    """Return the path of the weights, which come with faster-whisper.

    Raises:
        ModelError: faster-whisper is not installed, or lacks the weights.
    """
    package = find_spec("faster_whisper")
    folders = (package.submodule_search_locations if package else None) or ()
    for folder in folders:
        file = Path(folder) / "assets" / _MODEL
        if file.is_file():
            return file
    raise ModelError(
        "The speech detector's weights are missing: they come with faster-whisper.",
        "Run scripts/run.py again; it installs what is missing.",
    )


@cache
def _session() -> Any:  # noqa: ANN401  (onnxruntime ships no types)
    import onnxruntime  # noqa: PLC0415  (heavy; only when listening)
    from onnxruntime.capi import onnxruntime_pybind11_state as broken  # noqa: PLC0415  (as above)

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = 1
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    file = model_file()
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except (broken.Fail, broken.InvalidProtobuf, broken.InvalidGraph, broken.NoSuchFile):
        raise ModelError(
            f"The speech detector's weights in {file} are damaged.",
            "Install faster-whisper again: pip install --force-reinstall faster-whisper.",
        ) from None
