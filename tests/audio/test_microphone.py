from __future__ import annotations

import threading
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.microphone import FakeMicrophone

from listening_coach.audio import microphone
from listening_coach.audio.microphone import MicrophoneSource
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.errors import AudioError

RNG = np.random.default_rng(0)


def noise(frames: int, channels: int = 1) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return RNG.uniform(-0.5, 0.5, (frames, channels)).astype(np.float32)


def open_fake(fake: FakeMicrophone) -> MicrophoneSource:
    source = MicrophoneSource(open_stream=fake.open)
    source.open()
    return source


def rest(source: MicrophoneSource) -> list[AudioChunk]:
    source.close()
    return list(source.chunks())


def samples(chunks: list[AudioChunk]) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.concatenate([chunk.samples for chunk in chunks])


def test_the_buffer_is_copied_before_it_is_used_again() -> None:
    fake = FakeMicrophone()
    source = open_fake(fake)
    said = noise(16_000)
    fake.feed(said, block=320)
    np.testing.assert_array_equal(samples(rest(source)), said[:, 0])


def test_what_nobody_reads_for_a_minute_waits_and_the_rest_is_counted() -> None:
    fake = FakeMicrophone(rate=8000)
    source = open_fake(fake)
    fake.feed(noise(8000 * 70), block=800)  # returns, with nobody reading: it never waits
    assert source.lost == 10 * SAMPLE_RATE
    chunks = source.chunks()
    heard = [next(chunks)]
    fake.feed(noise(800))
    source.close()
    heard += chunks
    assert sum(len(c.samples) for c in heard) == pytest.approx(60.1 * SAMPLE_RATE, abs=40)
    assert [c.dropped for c in heard if c.dropped] == [10 * SAMPLE_RATE]
    assert all(b.start == a.end + b.dropped for a, b in pairwise(heard))


def test_what_portaudio_lost_is_counted_by_the_time_that_passed() -> None:
    fake = FakeMicrophone()
    source = open_fake(fake)
    fake.feed(noise(8000))
    fake.feed(noise(800), overflow_s=1.5)
    heard = rest(source)
    assert heard[-1].dropped == source.lost == 24_000
    assert heard[-1].start == 8000 + 24_000


def test_a_loss_too_short_to_measure_counts_as_one_block() -> None:
    fake = FakeMicrophone()
    source = open_fake(fake)
    fake.feed(noise(800))
    fake.feed(noise(800), overflow_s=1e-6)
    assert source.lost == 800


def test_what_was_lost_before_the_first_sample_is_no_loss() -> None:
    fake = FakeMicrophone()
    source = open_fake(fake)
    fake.feed(noise(800), overflow_s=0.2)
    assert source.lost == 0


@given(
    st.sampled_from([8000, 16_000, 44_100, 48_000]),
    st.lists(st.tuples(st.integers(1, 1600), st.sampled_from([0.0, 0.0, 0.01, 0.4])), min_size=1),
)
def test_every_sample_is_heard_or_counted(rate: int, blocks: list[tuple[int, float]]) -> None:
    fake = FakeMicrophone(rate)
    source = open_fake(fake)
    fake.feed(noise(1600), block=1600)
    for frames, overflow_s in blocks:
        fake.feed(noise(frames), block=1600, overflow_s=overflow_s)
    heard = rest(source)
    assert all(b.start == a.end + b.dropped for a, b in pairwise(heard))
    fed = (1600 + sum(frames for frames, _ in blocks)) * SAMPLE_RATE / rate
    assert sum(len(chunk.samples) for chunk in heard) == pytest.approx(fed, abs=2)
    assert sum(chunk.dropped for chunk in heard) == source.lost


@pytest.mark.parametrize("channels", [1, 2, 8])
@pytest.mark.parametrize("rate", [8000, 44_100, 192_000])
def test_any_rate_and_any_channels_become_the_one_format(rate: int, channels: int) -> None:
    fake = FakeMicrophone(rate, channels)
    source = open_fake(fake)
    tone = np.sin(2 * np.pi * 440 * np.arange(2 * rate) / rate).astype(np.float32)
    heard_by = np.zeros((len(tone), channels), np.float32)
    heard_by[:, 0] = tone  # a voice into one of eight sockets is as loud as into one of one
    fake.feed(heard_by)
    heard = samples(rest(source))
    expected = np.sin(2 * np.pi * 440 * np.arange(len(heard)) / SAMPLE_RATE)
    assert len(heard) == pytest.approx(2 * SAMPLE_RATE, abs=2)
    np.testing.assert_allclose(heard[500:-500], expected[500:-500], atol=0.01)


def test_it_is_opened_once_by_name_and_late() -> None:
    fake = FakeMicrophone()
    source = MicrophoneSource("desk", open_stream=fake.open)
    assert fake.opened_as == []
    source.open()
    source.open()
    assert fake.opened_as == ["desk"]
    source.close()
    assert not fake.active


def test_closing_wakes_a_reader_that_waits() -> None:
    source = open_fake(FakeMicrophone())
    closing = threading.Timer(0.05, source.close)
    closing.start()
    assert list(source.chunks()) == []
    closing.join()


def test_leaving_the_chunks_closes_the_microphone() -> None:
    fake = FakeMicrophone(plays=noise(16_000))
    for _ in MicrophoneSource(open_stream=fake.open).chunks():
        break
    assert not fake.active


def test_a_microphone_that_is_pulled_out_is_told_after_all_that_it_heard() -> None:
    fake = FakeMicrophone()
    source = open_fake(fake)
    fake.feed(noise(4000), block=800)
    fake.active = False
    chunks = source.chunks()
    heard = [next(chunks) for _ in range(5)]
    with pytest.raises(AudioError, match="'fake' has stopped") as failure:
        next(chunks)
    assert samples(heard).shape == (4000,)
    assert "Plug it in again" in failure.value.hint


def test_a_microphone_that_says_nothing_more_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone, "STALL_S", 0.1)
    fake = FakeMicrophone()
    source = open_fake(fake)
    fake.feed(noise(800))
    chunks = source.chunks()
    next(chunks)
    with pytest.raises(AudioError, match="has stopped"):
        next(chunks)


def test_a_microphone_that_never_begins_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone, "FIRST_S", 0.1)
    with pytest.raises(AudioError, match="has stopped"):
        next(open_fake(FakeMicrophone()).chunks())
