from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from av.audio.frame import AudioFrame
from av.audio.layout import AudioLayout
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.audio.decoding import Resampler, decode_file
from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.errors import AudioError

if TYPE_CHECKING:
    from numpy.typing import NDArray

FORMATS = [
    ("wav", "pcm_u8", 8000, "mono"),
    ("wav", "pcm_s16le", 8000, "mono"),
    ("wav", "pcm_s16le", 44_100, "stereo"),
    ("wav", "pcm_s24le", 48_000, "5.1"),
    ("wav", "pcm_f32le", 192_000, "7.1"),
    ("flac", "flac", 16_000, "mono"),
    ("flac", "flac", 96_000, "7.1"),
    ("mp3", "mp3", 44_100, "stereo"),
    ("mp3", "mp3", 22_050, "mono"),
    ("m4a", "aac", 48_000, "stereo"),
    ("m4a", "aac", 48_000, "7.1"),
    ("ogg", "vorbis", 44_100, "stereo"),
    ("ogg", "libopus", 48_000, "mono"),
]


@pytest.fixture(scope="module")
def voice(recordings: tuple[Path, ...]) -> NDArray[np.float32]:
    return np.concatenate(list(decode_file(recordings[0])))


def write(file: Path, voice: NDArray[np.float32], codec: str, rate: int, layout: str) -> None:
    """Encode a voice, the same in every channel."""
    with av.open(str(file), "w") as container:
        options = {"strict": "experimental"}  # libav's own Vorbis encoder asks for it
        stream = container.add_stream(codec, rate=rate, layout=layout, options=options)
        assert isinstance(stream, AudioStream)
        frame = AudioFrame.from_ndarray(voice[None, :], format="flt", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        mono = AudioResampler("flt", "mono", rate)
        voice = np.concatenate(
            [part.to_ndarray()[0] for put in (frame, None) for part in mono.resample(put)]
        )
        channels = AudioLayout(layout).nb_channels
        packed = np.repeat(voice, channels)[None, :].astype(np.float32)
        size = stream.codec_context.frame_size or 4096
        fitting = AudioResampler(stream.codec_context.format.name, layout, rate, frame_size=size)
        whole = AudioFrame.from_ndarray(packed, format="flt", layout=layout)
        whole.sample_rate = rate
        for put in (whole, None):
            for part in fitting.resample(put):
                container.mux(stream.encode(part))
        container.mux(stream.encode(None))


@pytest.mark.parametrize(("ending", "codec", "rate", "layout"), FORMATS)
def test_every_format_is_read_whole_and_as_loud_as_it_was(
    tmp_path: Path, voice: NDArray[np.float32], ending: str, codec: str, rate: int, layout: str
) -> None:
    file = tmp_path / f"voice.{ending}"
    write(file, voice, codec, rate, layout)
    heard = np.concatenate(list(decode_file(file)))
    assert heard.dtype == np.float32
    assert len(heard) == pytest.approx(len(voice), abs=0.05 * SAMPLE_RATE)
    size = len(heard) + len(voice)
    product = np.fft.irfft(np.fft.rfft(heard, size) * np.fft.rfft(voice, size).conj(), size)
    likeness = product.max() / np.linalg.norm(heard) / np.linalg.norm(voice)
    assert likeness > 0.97
    assert np.linalg.norm(heard) == pytest.approx(np.linalg.norm(voice), rel=0.1)


def test_a_file_with_an_unused_channel_is_as_loud_as_its_voice(
    tmp_path: Path, voice: NDArray[np.float32]
) -> None:
    file = tmp_path / "left.wav"
    with av.open(str(file), "w") as container:
        stream = container.add_stream("pcm_f32le", rate=SAMPLE_RATE, layout="stereo")
        packed = np.stack([voice, np.zeros_like(voice)], axis=1).reshape(1, -1)
        frame = AudioFrame.from_ndarray(packed, format="flt", layout="stereo")
        frame.sample_rate = SAMPLE_RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    np.testing.assert_allclose(np.concatenate(list(decode_file(file))), voice, atol=1e-6)


def complaint(file: Path) -> AudioError:
    with pytest.raises(AudioError) as failure:
        list(decode_file(file))
    assert str(file) in failure.value.message
    assert failure.value.message.endswith(".")
    assert failure.value.hint
    return failure.value


def test_what_is_no_audio_is_said_in_a_sentence(tmp_path: Path) -> None:
    assert "There is no file" in complaint(tmp_path / "nothing.wav").message
    assert "is a folder" in complaint(tmp_path).message
    file = tmp_path / "file.wav"
    file.write_bytes(b"")
    assert "is empty" in complaint(file).message
    file.write_text("These are words, and no sound at all.\n" * 100)
    assert "is no audio file" in complaint(file).message
    file.write_bytes(np.random.default_rng(0).bytes(10_000))
    assert "is no audio file" in complaint(file).message


@pytest.mark.skipif(sys.platform != "linux", reason="no file here is unreadable to everybody")
def test_a_file_that_cannot_be_read_is_said_in_a_sentence() -> None:
    assert "cannot be read: input/output error" in complaint(Path("/proc/self/mem")).message


@pytest.mark.parametrize(
    ("ending", "codec"), [("wav", "pcm_s16le"), ("flac", "flac"), ("m4a", "aac")]
)
def test_a_file_that_is_cut_off_is_not_taken_for_whole(
    tmp_path: Path, voice: NDArray[np.float32], ending: str, codec: str
) -> None:
    file = tmp_path / f"voice.{ending}"
    write(file, voice, codec, SAMPLE_RATE, "mono")
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    complaint(file)


def test_a_wav_without_its_length_is_read_to_its_end(
    tmp_path: Path, voice: NDArray[np.float32]
) -> None:
    file = tmp_path / "stream.wav"
    write(file, voice, "pcm_s16le", SAMPLE_RATE, "mono")
    written = bytearray(file.read_bytes())
    data = written.index(b"data")
    written[4:8] = written[data + 4 : data + 8] = b"\xff\xff\xff\xff"
    file.write_bytes(written)
    assert len(np.concatenate(list(decode_file(file)))) == len(voice)


def test_a_wav_with_nothing_in_it_holds_no_sound(tmp_path: Path) -> None:
    file = tmp_path / "nothing.wav"
    write(file, np.zeros(160, np.float32), "pcm_s16le", SAMPLE_RATE, "mono")
    written = bytearray(file.read_bytes())
    data = written.index(b"data")
    written[data + 4 : data + 8] = bytes(4)
    written[4:8] = (data).to_bytes(4, "little")
    file.write_bytes(written[: data + 8])
    complaint(file)


@given(
    st.sampled_from([8000, 16_000, 22_050, 44_100, 48_000, 192_000]),
    st.lists(st.integers(1, 5000), min_size=1, max_size=20),
)
def test_resampling_does_not_depend_on_the_size_of_the_blocks(rate: int, sizes: list[int]) -> None:
    tone = np.sin(np.arange(sum(sizes)) * 2 * np.pi * 300 / rate).astype(np.float32)
    whole, parts = Resampler(rate), Resampler(rate)
    at_once = np.concatenate((whole(tone), whole.flush()))
    cut = np.split(tone, np.cumsum(sizes)[:-1])
    in_parts = np.concatenate([*map(parts, cut), parts.flush()])
    np.testing.assert_allclose(in_parts, at_once, atol=1e-5)


def test_nothing_becomes_louder_than_full_scale() -> None:
    loud = np.tile(np.repeat(np.array([1.5, -1.5], np.float32), 50), 100)
    for rate in (16_000, 44_100):
        resampler = Resampler(rate)
        assert np.abs(resampler(loud)).max() == 1.0


def test_a_stream_with_other_channels_than_said_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="broadcast"):
        Resampler(16_000, 4)(np.zeros((10, 2), np.float32))
