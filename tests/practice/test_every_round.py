"""Every round, held from recordings with nobody at the keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.clips import Remembering, clip
from support.stage import MemoryRecorder, check

from listening_coach import config, content
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.core.session.machine import begin_session
from listening_coach.core.session.plan import alone
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.autopilot import Autopilot, Supplies
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.speech.whisper import WhisperTranscriber

if TYPE_CHECKING:
    from listening_coach.speech.transcriber import Transcriber

SETTINGS = config.Environment(
    home=Path("/nowhere"), models=config.read_environment().models, offline=True
)
ROUNDS = content.protocols(SETTINGS)


@pytest.fixture(scope="module")
def recogniser() -> Transcriber:
    try:
        folder = installed.ready_folder(SETTINGS, "tiny.en")
        return Remembering(WhisperTranscriber(folder, "tiny.en"))
    except CoachError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    folder, spoken = tmp_path_factory.mktemp("clips"), dialogues()[0]
    pair = clip(spoken.statement, folder / "s.wav"), clip(spoken.response, folder / "r.wav")
    return [pair, pair]


@pytest.mark.parametrize("name", ROUNDS)
def test_a_round_is_held_from_recordings(
    name: str, recogniser: Transcriber, pairs: list[tuple[Path, Path]]
) -> None:
    recorder = MemoryRecorder(name)
    supplies = Supplies(
        ROUNDS,
        content.shuffle_decks(SETTINGS, 7),
        lambda audio_recorder, tell: SpeechPipeline(
            SileroDetector, recogniser, audio_recorder, tell, None
        ),
        check,
        lambda _: recorder,
    )
    autopilot = Autopilot(supplies, pairs)
    places = [entry.place for entry in autopilot.hold(begin_session(alone(ROUNDS[name]), (), ()))]
    assert places[-1] == "end"
    (state,) = autopilot.outcome.rounds
    assert state.phase == "ended"
    kinds = {turn.id: state.protocol.stages[turn.stage].kind for turn in state.turns}
    assert "reflect" in kinds.values()
    assert set(kinds.values()) <= SPOKEN
    assert recorder.turns == [turn.transcript.text for turn in state.turns]
    assert all(e.assessment is not None for e in state.exchanges)
    assert len(recorder.exchanges) == len(state.exchanges) >= 1
    responses = [turn.transcript.text for turn in state.turns if kinds[turn.id] == "reflect"]
    assert "frustrat" in responses[0].lower()
