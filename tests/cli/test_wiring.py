"""Which implementations are picked: by name, by what was chosen, and by what is here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from support.sessions import session

from listening_coach import preferences
from listening_coach.cli import wiring
from listening_coach.config import Environment, read_environment
from listening_coach.core.assessment import Reflection
from listening_coach.errors import ModelError, UsageError
from listening_coach.models import manifest
from listening_coach.preferences import MeasuredModel, Preferences

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path / "home", read_environment().models, offline=True)


def test_a_named_model_comes_before_one_that_was_chosen(environment: Environment) -> None:
    preferences.save_preferences(environment, Preferences(model="base"))
    assert wiring.transcriber(environment, "tiny.en").model == "tiny.en"
    assert wiring.transcriber(environment, None).model == "base"


def test_without_a_choice_it_is_the_default(environment: Environment) -> None:
    assert wiring.transcriber(environment, None).model == manifest.DEFAULT


def test_what_was_measured_counts_as_long_as_the_same_models_are_here(
    environment: Environment,
) -> None:
    here = wiring.installed_models(environment)
    measured = MeasuredModel("tiny.en", here)
    preferences.save_preferences(environment, Preferences(measured=measured))
    assert wiring.transcriber(environment, None).model == "tiny.en"
    other = replace(measured, among=("tiny.en",))
    preferences.save_preferences(environment, Preferences(measured=other))
    assert wiring.transcriber(environment, None).model == manifest.DEFAULT


def test_the_largest_model_that_is_here_comes_first(environment: Environment) -> None:
    sizes = {model.name: model.bytes for model in manifest.read_manifest()}
    here = [sizes[name] for name in wiring.installed_models(environment)]
    assert here == sorted(here, reverse=True)
    nowhere = replace(environment, models=environment.home / "none")
    assert wiring.installed_models(nowhere) == ()


def test_a_model_that_is_not_here_and_one_that_nobody_knows_are_told_apart(
    environment: Environment,
) -> None:
    nowhere = replace(environment, models=environment.home / "none")
    with pytest.raises(ModelError):
        wiring.transcriber(nowhere, "base")
    with pytest.raises(UsageError):
        wiring.transcriber(environment, "nonsense")


def test_the_checker_judges_by_itself(environment: Environment) -> None:
    assessment = wiring.checker(environment)(Reflection("I was tired.", "You were tired."))
    assert [point.status for point in assessment.points] == ["caught"]


def test_what_is_too_old_goes_when_the_store_is_opened(environment: Environment) -> None:
    with wiring.store(environment) as store:
        store.begin(session())
    preferences.save_preferences(environment, Preferences(keep_days=1))
    with wiring.store(environment) as store:
        assert store.sessions() == ()


def test_an_interrupted_session_goes_on_under_its_own_id(environment: Environment) -> None:
    kept = replace(session(), ended=None)
    with wiring.store(environment) as store:
        store.begin(kept)
        assert wiring.resumed_diary(store, kept.id).id == kept.id
        assert wiring.recorder(store, ("Ada", "Ben"), "slt").id != kept.id
