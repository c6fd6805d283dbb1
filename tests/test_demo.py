from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.demo import dialogues

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

TURNS = [
    pytest.param(file, text, id=file.stem)
    for one in dialogues()
    for file, text in ((one.statement, one.statement_text), (one.response, one.response_text))
]


def decode(file: Path) -> NDArray[Any]:
    with av.open(str(file)) as opened:
        stream = opened.streams.audio[0]
        assert (stream.codec_context.name, stream.rate, stream.channels) == ("flac", SAMPLE_RATE, 1)
        return np.concatenate([frame.to_ndarray()[0] for frame in opened.decode(stream)])


def test_every_dialogue_has_a_name_of_its_own() -> None:
    every_dialogue = dialogues()
    assert (
        len({one.id for one in every_dialogue})
        == len({one.title for one in every_dialogue})
        == len(every_dialogue)
        >= 3
    )


@pytest.mark.parametrize(("file", "text"), TURNS)
def test_a_turn_is_spoken_at_the_pace_of_a_person_with_a_pause_in_it(file: Path, text: str) -> None:
    loud = np.flatnonzero(np.abs(decode(file).astype(np.int32)) > 300)
    seconds = (loud[-1] - loud[0]) / SAMPLE_RATE
    assert 1.9 < len(text.split()) / seconds < 3.5
    assert 0.5 < np.diff(loud).max() / SAMPLE_RATE < 1.0


@pytest.mark.parametrize(("file", "text"), TURNS)
def test_a_turn_is_small_and_begins_and_ends_in_silence(file: Path, text: str) -> None:
    sound = decode(file)
    assert file.stat().st_size < 6000 * len(text.split())
    assert not sound[: SAMPLE_RATE // 4].any()
    assert not sound[-SAMPLE_RATE // 4 :].any()
