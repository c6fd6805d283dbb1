"""Every round in the real app, from first stage to last, by keys and with recorded voices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.clips import Remembering, clip
from support.stage import hold, session_screen

from listening_coach import config, content
from listening_coach.audio.vad import SileroDetector
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.demo import dialogues
from listening_coach.errors import CoachError
from listening_coach.models import installed
from listening_coach.practice.listeners import RecordingListener
from listening_coach.practice.pipeline import SpeechPipeline
from listening_coach.speech.whisper import WhisperTranscriber
from listening_coach.tui.views.round import describe_round, number_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from support.stage import Stage
    from textual.pilot import Pilot

    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.recorder import AudioRecorder
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.tui.screens.round import RoundScreen

SETTINGS = config.Environment(
    home=Path("/nowhere"), models=config.read_environment().models, offline=True
)
ROUNDS = content.protocols(SETTINGS)
NAMES = ("Anna", "Ben")
ONWARD = ("got", "nomore", "finish", "enough", "done", "accept", "right", "affirm")
"""Answers that lead on, the first that is offered."""
OFTEN = 20


@pytest.fixture(scope="module")
def recogniser() -> Transcriber:
    try:
        return Remembering(
            WhisperTranscriber(installed.ready_folder(SETTINGS, "tiny.en"), "tiny.en")
        )
    except CoachError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    folder, spoken = tmp_path_factory.mktemp("voices"), dialogues()[0]
    pair = clip(spoken.statement, folder / "s.wav"), clip(spoken.response, folder / "r.wav")
    return [pair] * OFTEN


async def act(pilot: Pilot[int], stage: Stage, screen: RoundScreen) -> None:
    """Wait for the voice, or press the key that leads on."""
    state = screen.state
    if state.now.kind in SPOKEN or state.phase == "hearing":
        await pilot.pause(0.02)
    elif keys := number_keys(state):
        for by in dict.fromkeys(who for who, _ in keys.values()):
            mine = [key for key, (who, _) in keys.items() if who == by]
            await pilot.press(mine[len(mine) // 2])
    elif state.now.confirm == "app":
        stage.time[0] += state.now.soft_s + 1
        session_screen(pilot).look_at_the_clock()
    else:
        offered = {a.answer: a.key for a in describe_round(state, NAMES).answers}
        onward = next((offered[a] for a in ONWARD if a in offered), None)
        await pilot.press(onward or next(iter(offered.values())))
    await pilot.pause()


@pytest.mark.parametrize("name", ROUNDS)
async def test_a_round_by_keys_with_voices(
    name: str, stage: Stage, recogniser: Transcriber, pairs: list[tuple[Path, Path]]
) -> None:
    def open_listener(
        device: str | None,
        audio_recorder: AudioRecorder | None,
        tell: Callable[[PipelineEvent], None],
    ) -> RecordingListener:
        del device
        return RecordingListener(
            pairs, SpeechPipeline(SileroDetector, recogniser, audio_recorder, tell, None)
        )

    services = replace(
        stage.app.services,
        protocols=ROUNDS,
        piles=lambda: content.shuffle_decks(SETTINGS, 3),
        open_listener=open_listener,
    )
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await hold(pilot, services, name)
        for _ in range(1500):
            if screen.state.phase == "ended":
                break
            await act(pilot, stage, screen)
        assert session_screen(pilot).session.place == "keep"
    turns = screen.state.turns
    assert screen.state.now.kind == "end"
    assert {turn.transcript.model for turn in turns} == {"tiny.en"}
    assert any("frustrat" in turn.transcript.text.lower() for turn in turns)
    assert screen.state.exchanges
    assert set(stage.archive.diaries[-1].turns) == {turn.transcript.text for turn in turns}
