from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.word_errors import sound_of, utterance, word_errors

from listening_coach import config, preferences
from listening_coach.cli import wiring
from listening_coach.demo import dialogues
from listening_coach.speech import model_selection
from listening_coach.speech.model_selection import BestTranscriber

if TYPE_CHECKING:
    from pathlib import Path

    from listening_coach.speech.whisper import WhisperTranscriber

FIRST = dialogues()[0]


@pytest.mark.parametrize(("wait_s", "name"), [(60.0, "base"), (0.0, "tiny.en")])
def test_the_largest_that_is_quick_enough_is_chosen(
    base: WhisperTranscriber,
    tiny: WhisperTranscriber,
    monkeypatch: pytest.MonkeyPatch,
    wait_s: float,
    name: str,
) -> None:
    monkeypatch.setattr(model_selection, "WAIT_S", wait_s)
    choices: list[str] = []
    best = BestTranscriber([base, tiny], lambda: sound_of(FIRST.statement), choices.append)
    assert best.notice == ""
    segment = best.transcribe(utterance(sound_of(FIRST.response)))
    assert (best.model, choices) == (name, [name])
    assert best.notice.startswith(f"The speech model {name} suits this machine: it takes ")
    assert word_errors(FIRST.response_text, segment.text) < 0.25
    assert best.language(utterance(sound_of(FIRST.response)))[0] == "en"
    assert best.word_times(utterance(sound_of(FIRST.response)), segment.text)


@pytest.mark.usefixtures("base", "tiny")
def test_what_was_measured_is_remembered_and_can_be_overruled(tmp_path: Path) -> None:
    settings = config.Environment(home=tmp_path, models=config.read_environment().models)
    assert wiring.transcriber(settings, None).model == "base"
    best = wiring.transcriber_for_people(settings, None)
    assert isinstance(best, BestTranscriber)
    load = wiring.warm_up(best)
    assert best.model in load()
    assert load() == ""
    again = wiring.transcriber_for_people(settings, None)
    assert not isinstance(again, BestTranscriber)
    assert again.model == best.model == wiring.transcriber(settings, None).model
    preferences.save_preferences(settings, preferences.Preferences(model="tiny.en"))
    assert wiring.transcriber_for_people(settings, None).model == "tiny.en"
    assert wiring.transcriber_for_people(settings, "base").model == "base"
