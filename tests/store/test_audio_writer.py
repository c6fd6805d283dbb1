"""Sound is written in pieces while it is captured, beside whatever else happens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import session

from listening_coach.core.audio import SAMPLE_RATE, AudioChunk
from listening_coach.errors import StoreError
from listening_coach.store.audio_writer import PIECE, AudioWriter
from listening_coach.store.session_store import SessionStore

if TYPE_CHECKING:
    from listening_coach.config import Environment

STEP = SAMPLE_RATE // 10
STARTED = 3 * SAMPLE_RATE


def open_session(store: SessionStore) -> str:
    kept = replace(session(), ended=None, exchanges=())
    store.begin(kept)
    return kept.id


def sound(count: int, value: float = 0.5, start: int = STARTED) -> list[AudioChunk]:
    return [AudioChunk(np.full(STEP, value, np.float32), start + n * STEP) for n in range(count)]


def test_what_was_put_is_there_after_close(store: SessionStore) -> None:
    kept = open_session(store)
    writer = AudioWriter(store, kept)
    for chunk in sound(17):
        writer.put("t1", chunk)
    writer.close()
    audio = store.audio(kept, "t1")
    assert len(audio) == 17 * STEP
    assert audio == pytest.approx(0.5, abs=1e-3)
    assert store.begins(kept, "t1") == STARTED


def test_two_turns_are_kept_apart(store: SessionStore) -> None:
    kept = open_session(store)
    writer = AudioWriter(store, kept)
    for chunk in sound(3):
        writer.put("t1", chunk)
    for chunk in sound(2, -0.5, start=13 * SAMPLE_RATE):
        writer.put("t2", chunk)
    writer.close()
    assert len(store.audio(kept, "t1")) == 3 * STEP
    assert store.audio(kept, "t2") == pytest.approx(-0.5, abs=1e-3)


def test_where_sound_was_lost_there_is_silence(store: SessionStore) -> None:
    kept = open_session(store)
    writer = AudioWriter(store, kept)
    first, gap, last = sound(3)
    writer.put("t1", first)
    writer.put("t1", last)
    writer.close()
    audio = store.audio(kept, "t1")
    assert len(audio) == 3 * STEP
    assert not audio[gap.start - STARTED : gap.end - STARTED].any()


def test_sound_is_written_while_the_turn_still_goes_on(
    store: SessionStore, settings: Environment
) -> None:
    kept = open_session(store)
    writer = AudioWriter(store, kept)
    for chunk in sound(PIECE // STEP + 1):
        writer.put("t1", chunk)
    with SessionStore.open(settings) as another:
        for _ in range(500):
            if "t1" in another.turns_with_audio(kept):
                break
            writer.empty_log()
        assert len(another.audio(kept, "t1")) == PIECE
    writer.close()


def test_closing_twice_writes_nothing_twice(store: SessionStore) -> None:
    kept = open_session(store)
    writer = AudioWriter(store, kept)
    writer.put("t1", sound(1)[0])
    writer.close()
    writer.close()
    assert len(store.audio(kept, "t1")) == STEP


def test_what_cannot_be_written_is_a_sentence_at_the_end(store: SessionStore) -> None:
    writer = AudioWriter(store, "no such session")
    writer.put("t1", sound(1)[0])
    with pytest.raises(StoreError):
        writer.close()
