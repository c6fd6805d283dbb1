"""Which messages the screens receive, and in which order, when people and the room act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from support.messages import Messages
from support.stage import KEPT, RESPONSE, STATEMENT, Stage, hold, session_screen
from textual.widgets import Input, Select, Switch

from listening_coach.errors import AudioError, ModelError
from listening_coach.practice.events import (
    AudioLevel,
    MicrophoneLost,
    MicrophoneRestored,
    PipelineFailed,
)
from listening_coach.preferences import Preferences
from listening_coach.tui.app import CoachApp
from listening_coach.tui.messages import EventReported
from listening_coach.tui.screens.doctor import DoctorScreen
from listening_coach.tui.screens.progress import ProgressScreen
from listening_coach.tui.screens.review import ReviewScreen
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.screens.session import SessionScreen
from listening_coach.tui.screens.sessions import SessionsScreen
from listening_coach.tui.screens.settings import SettingsScreen
from listening_coach.tui.screens.setup import DEFAULT, SetupScreen
from listening_coach.tui.widgets.level_meter import LevelMeter
from listening_coach.tui.widgets.live_text import LiveText

if TYPE_CHECKING:
    from textual.pilot import Pilot
    from textual.screen import Screen


@pytest.fixture
def messages() -> Messages:
    return Messages()


async def settle(pilot: Pilot[int]) -> None:
    """Wait until the threads of the app have ended, and what they reported was handled."""
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def open_screen(pilot: Pilot[int], screen: Screen[None]) -> None:
    await pilot.app.push_screen(screen)
    await settle(pilot)


async def open_setup(pilot: Pilot[int], stage: Stage) -> SetupScreen:
    screen = SetupScreen(stage.app.services, stage.app.services.protocols["slt"])
    await open_screen(pilot, screen)
    return screen


async def test_a_microphone_and_the_model_are_each_opened_once_before_names_are_typed(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_setup(pilot, stage)
        names = messages.take()
        assert (names.count("MicrophoneOpened"), names.count("ModelLoaded")) == (1, 1)
        await pilot.press(*"Anna", "enter", *"Ben", "enter")
        await pilot.pause()
        assert messages.take() == ["Input.Submitted", "Input.Submitted"]
        assert isinstance(pilot.app.screen, SessionScreen)
    assert [room.log for room in stage.rooms] == [["start", "close"]]


async def test_another_microphone_is_opened_when_it_is_chosen_and_the_first_is_closed(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await open_setup(pilot, stage)
        messages.take()
        screen.query_one("#mic", Select).value = "Headset"
        await settle(pilot)
        assert messages.take() == ["Select.Changed", "MicrophoneOpened"]
    assert [room.log for room in stage.rooms] == [["start", "close"], ["start", "close"]]


async def test_the_microphone_of_last_time_is_chosen_and_stays_remembered(
    stage: Stage, messages: Messages
) -> None:
    remembered = [Preferences(microphone="Headset")]
    stage.app.services = replace(
        stage.app.services, choices=lambda: remembered[-1], choose=remembered.append
    )
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await open_setup(pilot, stage)
        assert screen.query_one("#mic", Select).value == "Headset"
        assert [p.microphone for p in remembered] == ["Headset"]
        assert len(stage.rooms) == 1
        screen.query_one("#mic", Select).value = DEFAULT
        await settle(pilot)
        assert [p.microphone for p in remembered] == ["Headset", None]
        assert len(stage.rooms) == 2


async def test_a_test_sentence_is_heard_and_then_played_back(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_setup(pilot, stage)
        messages.take()
        await pilot.press("ctrl+r")
        stage.room.level(-30)
        stage.room.finish("One, two.")
        await settle(pilot)
        assert messages.take() == ["AudioLevel", "TurnTranscribed"]
    assert stage.rooms[0].log[:2] == ["start", "open speak"]


async def test_a_model_that_cannot_be_loaded_is_reported_before_the_loading_ends(
    stage: Stage, messages: Messages
) -> None:
    def fail() -> str:
        raise ModelError("The model is not here.", "Fetch it.")

    stage.app.services = replace(stage.app.services, warm_up=fail)
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_setup(pilot, stage)
        names = [name for name in messages.take() if name in {"PipelineFailed", "ModelLoaded"}]
        assert names == ["PipelineFailed", "ModelLoaded"]


async def test_where_there_is_no_microphone_that_is_reported_and_names_can_be_typed(
    stage: Stage, messages: Messages
) -> None:
    def none() -> tuple[str, ...]:
        raise AudioError("No microphone was found.", "Plug one in.")

    stage.app.services = replace(stage.app.services, microphones=none)
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await open_setup(pilot, stage)
        assert "PipelineFailed" in messages.take()
        await pilot.press(*"Anna")
        assert screen.query_one("#first", Input).value == "Anna"


async def test_consent_is_a_matter_of_keys_and_no_message_opens_a_microphone_before(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        await hold(pilot, stage.app.services)
        assert messages.take() == []
        assert [room.log for room in stage.rooms] == [["start"]]
        await pilot.press("enter")
        assert stage.room.log == ["start", "open speak"]


async def test_a_turn_is_reported_from_its_first_words_to_its_judgement(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter")
        stage.room.level(-30)
        stage.room.hear("The meeting", "ran over")
        await pilot.pause()
        assert messages.take() == ["AudioLevel", "SegmentFinal", "PartialTranscript"]
        assert screen.query_one(LiveText).text == "The meeting"
        await pilot.press("enter")
        stage.room.finish(STATEMENT)
        await pilot.pause()
        await pilot.press("enter")
        stage.room.finish(RESPONSE)
        for _ in range(50):
            await pilot.pause(0.01)
            if "ExchangeAssessed" in messages.names:
                break
        assert messages.take() == ["TurnTranscribed", "TurnTranscribed", "ExchangeAssessed"]
        assert screen.state.exchanges[0].assessment is not None


async def test_words_of_a_turn_that_is_over_change_nothing(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter", "enter")
        stage.room.finish(STATEMENT)
        stage.room.finish("Too late.")
        await pilot.pause()
        assert messages.take() == ["TurnTranscribed", "TurnTranscribed"]
        assert [turn.transcript.text for turn in screen.state.turns] == [STATEMENT]


async def test_a_turns_time_is_due_once_and_nothing_is_cut_off(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter")
        soft, hard = screen.state.now.soft_s, screen.state.now.hard_s
        for stage.time[0] in (soft - 1, soft + 1, hard + 1, hard + 100):
            await pilot.pause(0.3)
        assert messages.take() == ["TimeBar.Due"]
        assert stage.room.log == ["start", "open speak"]
        assert screen.state.now.name == "chunk"


async def test_a_microphone_that_goes_and_comes_back_does_not_end_the_round(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter")
        stage.room.tell(MicrophoneLost(AudioError("It was unplugged.")))
        stage.room.tell(MicrophoneRestored("Headset"))
        stage.room.tell(PipelineFailed(AudioError("It is gone.")))
        await pilot.pause()
        assert messages.take() == ["MicrophoneLost", "MicrophoneRestored", "PipelineFailed"]
        assert pilot.app.screen is screen
        assert screen.state.phase == "acting"


async def test_what_the_room_reports_above_a_round_reaches_the_round(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter", "enter", "f1")
        await pilot.pause()
        assert pilot.app.screen is not screen
        stage.room.finish(STATEMENT)
        await pilot.pause()
        assert messages.take() == ["TurnTranscribed"]
        assert screen.state.stage == "paraphrase"


def test_a_level_takes_the_place_of_an_older_one_and_of_nothing_else() -> None:
    old, new = EventReported(AudioLevel(-50, 0)), EventReported(AudioLevel(-20, 0))
    other = EventReported(MicrophoneRestored("Headset"))
    assert new.can_replace(old)
    assert not new.can_replace(other)
    assert not other.can_replace(old)


async def test_of_many_levels_the_newest_is_shown(stage: Stage, messages: Messages) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter")
        for level in range(-60, -20):
            stage.room.level(level)
        await pilot.pause()
        assert set(messages.take()) == {"AudioLevel"}
        assert screen.query_one(LevelMeter).dbfs == -21


async def test_a_session_that_is_read_opens_from_the_list(stage: Stage, messages: Messages) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_screen(pilot, SessionsScreen(stage.app.services))
        await pilot.press("enter")
        await pilot.pause()
        assert messages.take() == ["OptionList.OptionSelected"]
        assert isinstance(pilot.app.screen, ReviewScreen)


async def test_an_interrupted_session_is_recovered_beside_the_screen_and_then_asked_about(
    stage: Stage, messages: Messages
) -> None:
    recovered: list[str] = []

    def recover(session: str) -> int:
        recovered.append(session)
        return 1

    stage.archive.lines = [replace(KEPT, ended=None)]
    stage.app.services = replace(stage.app.services, recover=recover)
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_screen(pilot, SessionsScreen(stage.app.services))
        await pilot.press("r")
        await settle(pilot)
        assert messages.take() == ["SessionRecovered"]
        assert session_screen(pilot).session.place == "keep"
    assert recovered == [KEPT.id]


async def test_a_session_that_was_not_interrupted_is_left_alone(
    stage: Stage, messages: Messages
) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_screen(pilot, SessionsScreen(stage.app.services))
        await pilot.press("r")
        await settle(pilot)
        assert messages.take() == []
        assert isinstance(pilot.app.screen, SessionsScreen)


async def test_a_setting_is_remembered_when_it_changes_and_only_then(
    stage: Stage, messages: Messages
) -> None:
    remembered: list[Preferences] = []
    services = replace(stage.app.services, choose=remembered.append)
    stage.app = CoachApp(services)
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = SettingsScreen(services, Preferences())
        await open_screen(pilot, screen)
        assert remembered == []
        messages.take()
        screen.query_one("#theme", Select).value = "light"
        await pilot.pause()
        screen.query_one("#bell", Switch).toggle()
        await pilot.pause()
        assert messages.take() == ["Select.Changed", "Switch.Changed"]
        assert remembered == [Preferences(theme="light"), Preferences(theme="light", bell=True)]
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert messages.take() == ["SystemChecked"]
        assert isinstance(pilot.app.screen, DoctorScreen)


async def test_everything_is_looked_at_again_when_asked(stage: Stage, messages: Messages) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_screen(pilot, DoctorScreen(stage.app.services))
        await pilot.press("r")
        await settle(pilot)
        assert messages.take() == ["SystemChecked", "SystemChecked"]


async def test_sessions_are_counted_once_beside_the_screen(
    stage: Stage, messages: Messages
) -> None:
    stage.archive.lines = [KEPT]
    async with stage.app.run_test(message_hook=messages) as pilot:
        await open_screen(pilot, ProgressScreen(stage.app.services))
        assert messages.take() == ["SessionsCounted"]


async def test_after_a_stop_nothing_that_comes_late_is_heard(
    stage: Stage, messages: Messages
) -> None:
    async with stage.app.run_test(message_hook=messages) as pilot:
        screen = await hold(pilot, stage.app.services)
        await pilot.press("enter", "escape")
        await pilot.pause()
        stage.room.finish(STATEMENT)
        await pilot.pause()
        assert messages.take() == ["TurnTranscribed"]
        assert not isinstance(pilot.app.screen, RoundScreen)
        assert screen.state.turns == ()
