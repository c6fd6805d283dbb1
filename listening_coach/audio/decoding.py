"""Decode any audio file to 16 kHz mono float32, and resample and filter streams.

The only import of PyAV: everything that FFmpeg does for the app is here.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.filter import Graph

from listening_coach.core.audio import SAMPLE_RATE, seconds
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from av.container import InputContainer
    from numpy.typing import NDArray

_OTHER = "Give a WAV, FLAC, MP3, M4A or Ogg file."
_AGAIN = "Record or copy it once more."
_SIZED = frozenset({"flac", "aiff", "mov,mp4,m4a,3gp,3g2,mj2"})
"""Containers whose stated duration can be trusted."""
_SLACK_S = 0.3
"""How much shorter than stated a complete file may be, through encoder delay and padding."""
_UNKNOWN_SIZE = 0x7FFF0000
"""A RIFF size of at least this was written by a program that did not know the size yet."""
_FAINT = 0.01
"""A channel with less than this share of the loudest one's energy (-20 dB) counts as unused."""


class Resampler:
    """Resamples a stream of audio to mono at another rate; keeps its filter state between calls."""

    def __init__(self, rate: int, channels: int = 1, to: int = SAMPLE_RATE) -> None:
        self._rate = rate
        self._same = rate == to
        self._energy = np.zeros(channels)
        self._filter = AudioResampler(format="flt", layout="mono", rate=to)

    def __call__(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Resample (n,) or (n, channels) samples; return those that are ready, perhaps none."""
        mono = samples if samples.ndim == 1 else self._mix(samples)
        if self._same or not len(mono):
            return np.clip(mono, -1, 1)
        return _join(self._filter.resample(_frame(mono, self._rate)))

    def flush(self) -> NDArray[np.float32]:
        """Return the samples left in the filter; the resampler takes no more afterwards."""
        return np.empty(0, np.float32) if self._same else _join(self._filter.resample(None))

    def _mix(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """Average the channels that carry sound; an unused one must not halve the volume."""
        if samples.shape[1] == 1:
            return samples[:, 0]
        self._energy += np.square(samples, dtype=np.float64).sum(axis=0)
        used = self._energy >= _FAINT * self._energy.max()
        mono: NDArray[np.float32] = samples[:, used].mean(axis=1, dtype=np.float32)
        return mono


def decode_file(path: Path | str) -> Iterator[NDArray[np.float32]]:
    """Yield a file's audio as blocks of 16 kHz mono samples in [-1, 1].

    Raises:
        AudioError: there is no such file, or its audio cannot be read to the end.
    """
    file = Path(path)
    _refuse(file)
    heard = 0
    with _open(file) as container:
        try:
            for block in _blocks(container):
                heard += len(block)
                yield block
        except (av.FFmpegError, ValueError):
            raise AudioError(f"{file} is damaged and cannot be read to its end.", _AGAIN) from None
        if not heard:
            raise AudioError(f"{file} holds no sound.", _OTHER)
        _refuse_cut_off(container, file, heard)


def _refuse(file: Path) -> None:
    """Raise an error in plain words where libav's own would be hard to understand."""
    try:
        with file.open("rb") as opened:
            head = opened.read(12)
            size = opened.seek(0, os.SEEK_END)
    except FileNotFoundError:
        raise AudioError(f"There is no file {file}.", "Look at its name and folder.") from None
    except IsADirectoryError:
        raise AudioError(f"{file} is a folder, not an audio file.", _OTHER) from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise AudioError(
            f"{file} cannot be read: {why}.", "Make it readable, or copy it elsewhere."
        ) from None
    if not head:
        raise AudioError(f"{file} is empty.", _OTHER)
    said = 8 + int.from_bytes(head[4:8], "little")  # libav reads a truncated WAV without an error
    if head[:4] == b"RIFF" and head[8:] == b"WAVE" and size < said < _UNKNOWN_SIZE:
        raise AudioError(f"{file} is cut off: {size} of {said} bytes are there.", _AGAIN)


def _open(file: Path) -> InputContainer:
    try:
        container = av.open(str(file))
    except (av.FFmpegError, ValueError):
        raise AudioError(f"{file} is no audio file that can be read.", _OTHER) from None
    if not container.streams.audio:
        container.close()
        raise AudioError(f"{file} holds no sound.", _OTHER)
    return container


def _blocks(container: InputContainer) -> Iterator[NDArray[np.float32]]:
    packed = AudioResampler(format="flt")  # changes only the format, not the rate or the channels
    resampler: Resampler | None = None
    for frame in _frames(container):
        for part in packed.resample(frame):
            channels = part.layout.nb_channels
            resampler = resampler or Resampler(part.sample_rate, channels)
            block = resampler(part.to_ndarray().astype(np.float32).reshape(-1, channels))
            if len(block):
                yield block
    if resampler is not None and len(block := resampler.flush()):
        yield block


def _frames(container: InputContainer) -> Iterator[AudioFrame]:
    """Yield the decoded frames of a file.

    A file cut out of a stream begins with packets that depend on earlier ones; these are skipped.
    A later packet that cannot be decoded is an error, because audio would be missing.
    """
    began = False
    for packet in container.demux(container.streams.audio[0]):
        try:
            decoded = packet.decode()
        except av.InvalidDataError:
            if began:
                raise
            continue
        for frame in decoded:
            began = True
            yield frame


def _refuse_cut_off(container: InputContainer, file: Path, heard: int) -> None:
    stream = container.streams.audio[0]
    if container.format.name not in _SIZED or stream.duration is None or stream.time_base is None:
        return
    said_s = float(stream.duration * stream.time_base)
    if seconds(heard) < said_s - _SLACK_S:
        raise AudioError(
            f"{file} is cut off: {seconds(heard):.1f} s of {said_s:.1f} s are there.", _AGAIN
        )


def apply_filter(samples: NDArray[np.float32], name: str, options: str) -> NDArray[np.float32]:
    """Apply one of FFmpeg's audio filters.

    Args:
        samples: (n,) mono at 16 kHz.
        name: FFmpeg's name of the filter.
        options: the filter's options in FFmpeg's syntax.

    Returns:
        (m,) mono at 16 kHz in [-1, 1]; m depends on the filter.
    """
    graph = Graph()
    source = graph.add_abuffer(sample_rate=SAMPLE_RATE, format="flt", layout="mono")
    sink = graph.add("abuffersink")
    graph.link_nodes(source, graph.add(name, options), sink).configure()
    graph.push(_frame(samples, SAMPLE_RATE))
    graph.push(None)
    return _join(_pull(graph))


def _pull(graph: Graph) -> Iterator[AudioFrame]:
    """Yield the frames that a filter graph has ready, up to its end."""
    while True:
        try:
            frame = graph.pull()
        except av.EOFError:
            return
        if isinstance(frame, AudioFrame):
            yield frame


def _frame(samples: NDArray[np.float32], rate: int) -> AudioFrame:
    frame = AudioFrame.from_ndarray(samples[None, :], format="flt", layout="mono")
    frame.sample_rate = rate
    return frame


def _join(frames: Iterable[AudioFrame]) -> NDArray[np.float32]:
    parts = [frame.to_ndarray()[0] for frame in frames]
    return np.clip(np.concatenate(parts), -1, 1) if parts else np.empty(0, np.float32)
