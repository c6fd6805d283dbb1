"""A whole sitting, held from recordings with nobody at the keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.clips import Remembering, clip
from support.stage import MemoryRecorder, check

from listening_coach import config, content
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.session.machine import begin_session
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.autopilot import Autopilot, Supplies
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.speech.whisper import WhisperTranscriber

SETTINGS = config.Environment(
    home=Path("/nowhere"), models=config.read_environment().models, offline=True
)
ROUNDS = content.protocols(SETTINGS)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    folder, spoken = tmp_path_factory.mktemp("clips"), dialogues()[0]
    return [(clip(spoken.statement, folder / "s.wav"), clip(spoken.response, folder / "r.wav"))]


def test_twenty_minutes_from_recordings(pairs: list[tuple[Path, Path]]) -> None:
    try:
        folder = installed.ready_folder(SETTINGS, "tiny.en")
    except CoachError as error:
        pytest.skip(str(error))
    recogniser = Remembering(WhisperTranscriber(folder, "tiny.en"))
    recorder = MemoryRecorder("sitting")
    supplies = Supplies(
        ROUNDS,
        content.shuffle_decks(SETTINGS, 7),
        lambda audio_recorder, tell: SpeechPipeline(
            SileroDetector, recogniser, audio_recorder, tell, None
        ),
        check,
        lambda _: recorder,
    )
    autopilot = Autopilot(supplies, pairs, speed=600.0)
    plan = content.plan(SETTINGS, "twenty-minutes")
    choices = ("slt", *(name for name in ROUNDS if name != "slt"))
    timeline = list(autopilot.hold(begin_session(plan, choices, ())))
    places = list(dict.fromkeys(entry.place for entry in timeline))
    assert places == ["arrive", "check_in", "pick", "round", "review", "closing", "keep", "end"]
    begins = {place: next(e.at_s for e in timeline if e.place == place) for place in places}
    assert begins["check_in"] == 60
    assert begins["round"] == 180
    assert begins["review"] >= 18 * 60
    assert timeline[-1].at_s == pytest.approx(begins["review"] + 120)
    assert recorder.rounds == ["slt", "appreciate"]
    assert recorder.kept == (True, False)
    outcome = autopilot.outcome
    held = outcome.rounds
    assert [state.counts.swaps for state in held] == [1, 1]
    turns = [turn for state in held for turn in state.turns]
    assert len({turn.id for turn in turns}) == len(turns) == len(outcome.heard)
    assert recorder.turns == [turn.transcript.text for turn in turns]
