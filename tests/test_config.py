"""Where things live, as the environment of the process says."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from listening_coach.config import APP, read_environment


def test_without_a_word_everything_lies_where_the_system_keeps_data() -> None:
    environment = read_environment({})
    assert environment.home == Path(platformdirs.user_data_dir(APP, appauthor=False))
    assert environment.models == environment.home / "models"
    assert (environment.offline, environment.passphrase) == (False, None)


def test_the_models_lie_in_a_home_that_is_named(tmp_path: Path) -> None:
    environment = read_environment({"LISTENING_COACH_HOME": str(tmp_path)})
    assert environment.models == tmp_path / "models"
    assert not (tmp_path / "models").exists()


def test_each_folder_can_be_named_and_a_tilde_is_the_users_own() -> None:
    environment = read_environment({"LISTENING_COACH_HOME": "~/a", "LISTENING_COACH_MODELS": "~/b"})
    assert (environment.home, environment.models) == (Path.home() / "a", Path.home() / "b")


@pytest.mark.parametrize(
    ("value", "offline"), [("", False), ("0", False), ("1", True), ("yes", True)]
)
def test_offline_is_asked_for_with_anything_but_nothing(value: str, *, offline: bool) -> None:
    assert read_environment({"LISTENING_COACH_OFFLINE": value}).offline is offline


def test_a_passphrase_is_taken_as_it_is() -> None:
    words = " two words "
    environment = read_environment({"LISTENING_COACH_PASSPHRASE": words})
    assert environment.passphrase == words
