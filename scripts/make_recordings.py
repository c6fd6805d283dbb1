"""Synthesise the demo recordings with flite, from the texts of `demo/recordings.toml`, as FLAC.

Needs `flite` on the PATH (Debian: `apt install flite`). The same texts give the same samples.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parent.parent / "listening_coach" / "demo"
RATE = 16_000
PEAK = 0.6
STEP = 32
"""Samples are rounded to multiples of this, to 11 bits: this halves the file, and the noise is
60 dB below the speech."""


def breath(text: str, voice: str, stretch: float) -> NDArray[np.float64]:
    """Return one stretch of speech, mono at RATE, without flite's silence at either end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spoken.wav"
        command = ["flite", "-voice", voice, "--setf", f"duration_stretch={stretch}"]
        subprocess.run([*command, "-t", text, "-o", str(file)], check=True)
        with wave.open(str(file)) as opened:
            if (opened.getframerate(), opened.getnchannels()) != (RATE, 1):
                raise SystemExit(f"the voice {voice} does not speak at {RATE} Hz mono")
            samples = np.frombuffer(opened.readframes(opened.getnframes()), np.int16)
    loud = np.flatnonzero(np.abs(samples) > np.iinfo(np.int16).max * 0.01)
    margin = RATE // 50
    return samples[max(0, loud[0] - margin) : loud[-1] + margin].astype(np.float64)


def turn(entry: dict[str, Any], spoken: dict[str, Any]) -> NDArray[np.int16]:
    """Return a turn: its stretches with pauses between, silence around, and a fixed peak level."""
    pause = np.zeros(round(RATE * entry["pause_s"]))
    lead = np.zeros(round(RATE * entry["lead_s"]))
    parts = [lead]
    for text in spoken["text"]:
        parts += [breath(text, spoken["voice"], entry["stretch"]), pause]
    samples = np.concatenate([*parts[:-1], lead])
    scaled = samples * (PEAK * np.iinfo(np.int16).max / np.abs(samples).max())
    stepped: NDArray[np.int16] = (np.round(scaled / STEP) * STEP).astype(np.int16)
    return stepped


def write_flac(samples: NDArray[np.int16], file: Path) -> None:
    """Write 16 kHz mono FLAC."""
    with av.open(str(file), "w") as container:
        stream = container.add_stream("flac", rate=RATE, options={"compression_level": "12"})
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def main() -> int:
    """Make every recording; print the duration and the size of each."""
    raw = tomllib.loads((FOLDER / "recordings.toml").read_text("utf-8"))
    for dialogue in raw["dialogue"]:
        for part in (dialogue["statement"], dialogue["response"]):
            samples = turn(raw, part)
            file = FOLDER / part["file"]
            write_flac(samples, file)
            print(f"{file.name}: {len(samples) / RATE:.1f} s, {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
