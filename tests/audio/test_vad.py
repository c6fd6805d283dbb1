from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from listening_coach.audio import vad
from listening_coach.audio.decoding import decode_file
from listening_coach.audio.vad import SileroDetector, model_file
from listening_coach.core.endpoint import FRAME
from listening_coach.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def frames(file: Path) -> NDArray[np.float32]:
    sound = np.concatenate(list(decode_file(file)))
    return sound[: len(sound) // FRAME * FRAME].reshape(-1, FRAME)


def speech(frames: NDArray[np.float32]) -> list[float]:
    detector = SileroDetector()
    return [detector(frame) for frame in frames]


def test_frame_by_frame_it_says_what_faster_whisper_says_of_the_whole(
    recordings: tuple[Path, ...],
) -> None:
    from faster_whisper.vad import get_vad_model  # noqa: PLC0415  (heavy)

    sound = frames(recordings[0])
    ours = speech(sound)
    # Faster-whisper wipes out the end of the very last frame, so that one may differ.
    theirs = get_vad_model()(sound.reshape(-1).copy()).reshape(-1)
    np.testing.assert_allclose(ours[:-1], theirs[:-1], atol=1e-5)
    assert 0.5 < np.mean(np.array(ours) > 0.5) < 0.95


def test_silence_noise_and_hum_are_no_speech() -> None:
    rng = np.random.default_rng(0)
    time = np.arange(100 * FRAME) / 16_000
    for sound in (
        np.zeros(100 * FRAME),
        rng.normal(0, 0.01, 100 * FRAME),
        0.1 * np.sin(2 * np.pi * 50 * time) + 0.05 * np.sin(2 * np.pi * 150 * time),
    ):
        assert max(speech(sound.astype(np.float32).reshape(-1, FRAME))[3:]) < 0.5


def test_streams_do_not_disturb_each_other(recordings: tuple[Path, ...]) -> None:
    first, second = frames(recordings[0]), frames(recordings[1])
    alone = [speech(first), speech(second)]
    with ThreadPoolExecutor(2) as pool:
        together = list(pool.map(speech, [first, second]))
    assert together == alone


def test_the_weights_are_found_without_loading_faster_whisper() -> None:
    script = (
        "import sys; from listening_coach.audio.vad import SileroDetector; SileroDetector();"
        "sys.exit('faster_whisper' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_missing_weights_are_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vad, "_MODEL", "nothing.onnx")
    with pytest.raises(ModelError, match="weights are missing") as failure:
        model_file()
    assert failure.value.hint


def test_damaged_weights_are_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    damaged = tmp_path / "silero.onnx"
    damaged.write_bytes(model_file().read_bytes()[:1000])
    vad._session.cache_clear()  # noqa: SLF001  (loaded once for the whole process)
    monkeypatch.setattr(vad, "model_file", lambda: damaged)
    with pytest.raises(ModelError, match="are damaged"):
        SileroDetector()
