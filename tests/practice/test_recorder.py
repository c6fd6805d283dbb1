"""A recorder for two who did not both agree to be heard: it keeps nothing at all."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from support.sessions import session

from listening_coach.core.audio import AudioChunk
from listening_coach.core.round.state import Turn
from listening_coach.core.transcript import Transcript
from listening_coach.practice.events import TurnTranscribed
from listening_coach.practice.recorder import AudioRecorder, NullRecorder, Recorder, TurnRecorder
from listening_coach.store.session_recorder import SessionRecorder

TURN = Turn("t1", "chunk", "speaker", 0, Transcript((), "base"))
METHODS = [
    name
    for interface in (AudioRecorder, TurnRecorder, Recorder)
    for name in vars(interface)
    if not name.startswith("_") and name != "id"
]


@pytest.mark.parametrize("recorder", [NullRecorder, SessionRecorder])
@pytest.mark.parametrize("name", dict.fromkeys(METHODS))
def test_every_recorder_can_be_called_in_the_same_way(
    recorder: type[NullRecorder | SessionRecorder], name: str
) -> None:
    wanted = getattr(Recorder, name)
    assert list(inspect.signature(getattr(recorder, name)).parameters) == list(
        inspect.signature(wanted).parameters
    )


def test_nothing_stays_of_what_it_is_given() -> None:
    recorder = NullRecorder()
    recorder.begin_round("slt")
    recorder.open_turn(TURN)
    recorder.keep("t1", AudioChunk(np.zeros(4, np.float32), 0))
    recorder.turn(TURN, TurnTranscribed("t1", TURN.transcript, 0, 1, 0.0))
    recorder.exchange(session().exchanges[0])
    recorder.forget(TURN, ())
    recorder.put_aside("card")
    recorder.finish(0, keep=True, keep_audio=True)
    assert vars(recorder) == {}
    assert recorder.id == ""
