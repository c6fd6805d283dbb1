from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import choices
from listening_coach.choices import FILE, Choices, Measured
from listening_coach.config import Settings
from listening_coach.errors import ConfigError

NAME = st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


def settings(home: Path) -> Settings:
    return Settings(home=home, models=home)


CHOICES = st.builds(
    Choices,
    microphone=NAME,
    model=NAME,
    measured=st.none() | st.builds(Measured, st.text("ab\"'.\\"), st.tuples(st.text("x-"))),
    keep_days=st.none() | st.integers(1, 99),
    theme=NAME,
    keys=st.dictionaries(st.text('ab."= '), st.text('ab."= ')).map(lambda d: tuple(d.items())),
)


@given(CHOICES)
def test_what_is_remembered_comes_back(chosen: Choices) -> None:
    with TemporaryDirectory() as folder:
        home = settings(Path(folder) / "new")
        assert choices.load(home) == Choices()
        choices.save(home, chosen)
        assert choices.load(home) == chosen


@pytest.mark.parametrize(
    "text",
    [
        "model = ",
        "model = 3",
        "microphone = []",
        "measured = 1",
        "bell = 1",
        "keys = 1",
        "[keys]\na = 1",
        "theme = 2",
        '[measured]\nmodel = "a"',
    ],
)
def test_a_file_that_makes_no_sense_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"settings\.toml.*delete the file"):
        choices.load(settings(tmp_path))


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot be remembered"):
        choices.save(settings(tmp_path / "file"), Choices())
