from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach import preferences
from listening_coach.config import Environment
from listening_coach.errors import ConfigError
from listening_coach.preferences import FILE, MeasuredModel, Preferences

NAME = st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


def settings(home: Path) -> Environment:
    return Environment(home=home, models=home)


CHOICES = st.builds(
    Preferences,
    microphone=NAME,
    model=NAME,
    measured=st.none() | st.builds(MeasuredModel, st.text("ab\"'.\\"), st.tuples(st.text("x-"))),
    keep_days=st.none() | st.integers(1, 99),
    theme=NAME,
    bell=st.booleans(),
    keys=st.dictionaries(st.text('ab."= '), st.text('ab."= ')),
)


@given(CHOICES)
def test_what_is_remembered_comes_back(chosen: Preferences) -> None:
    with TemporaryDirectory() as folder:
        home = settings(Path(folder) / "new")
        assert preferences.load_preferences(home) == Preferences()
        preferences.save_preferences(home, chosen)
        assert preferences.load_preferences(home) == chosen


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
        preferences.load_preferences(settings(tmp_path))


WITH_NOTES = """\
# my own note
theme = "dark"   # easy on the eyes
bell = false

# the keys that I am used to
[keys]
"y" = "j"   # as in vi

# what the program found
[measured]
model = "base"
among = ["base"]
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_lines_and_notes_of_people_survive(tmp_path: Path, end: str) -> None:
    home = settings(tmp_path)
    before = WITH_NOTES.replace("\n", end)
    (tmp_path / FILE).write_bytes(before.encode())
    chosen = preferences.load_preferences(home)
    preferences.save_preferences(home, chosen)
    assert (tmp_path / FILE).read_bytes().decode() == before
    preferences.save_preferences(
        home, replace(chosen, theme="light", microphone="desk", keys={"y": "j", "a": "b"})
    )
    lines = (tmp_path / FILE).read_bytes().decode().replace(end, "\n").splitlines()
    assert lines == [
        "# my own note",
        'theme = "light"   # easy on the eyes',
        "bell = false",
        'microphone = "desk"',
        "",
        "# the keys that I am used to",
        "[keys]",
        '"y" = "j"   # as in vi',
        'a = "b"',
        "",
        "# what the program found",
        "[measured]",
        'model = "base"',
        'among = ["base"]',
    ]


TEXTS = [
    "",
    WITH_NOTES,
    WITH_NOTES.rstrip(),
    'keys = {"a" = "b"}',
    'keys."a" = "b"',
    'keys."a" = "b"\nbell = true\nkeys."b" = "c"',
    'keep_days = 3\nmodel = """\n[keys]\n"""\n[keys]\nx = "y"',
    '[measured]\nmodel = "a"\namong = [\n  "a",  # the default\n  "b",\n]\n[keys]\n"b" = "c"',
]


@given(first=CHOICES, then=CHOICES, text=st.sampled_from(TEXTS))
def test_what_is_chosen_next_comes_back_too(
    first: Preferences, then: Preferences, text: str
) -> None:
    with TemporaryDirectory() as folder:
        home = settings(Path(folder))
        (home.home / FILE).write_text(text, "utf-8")
        for chosen in (first, then):
            preferences.save_preferences(home, chosen)
            assert preferences.load_preferences(home) == chosen


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('# my own note\nthem = "dark"\n', "settings.toml, line 2: them: field 'them' is unknown"),
        ("bell = true\nbel = true\n", "settings.toml, line 2: bel: field 'bel' is unknown"),
        ("\nbell = 1", "line 2: bell: field 'bell' should be true or false"),
        ("keep_days = true", "line 1: keep_days: field 'keep_days' should be a whole number"),
        ("keep_days = 0", "line 1: keep_days: field 'keep_days' should be 1 to 36500"),
        (
            'model = "a"\n[measured]\nmodel = 1\namong = []',
            "line 3: model: field 'model' should be",
        ),
        ("[keys]\ny = 1", "line 2: y: field 'y' should be text"),
        (f"model = {'[' * 5000}", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")
    for act in (
        preferences.load_preferences,
        lambda home: preferences.save_preferences(home, Preferences(theme="dark")),
    ):
        with pytest.raises(ConfigError) as caught:
            act(settings(tmp_path))
        assert says in caught.value.message
        assert (tmp_path / FILE).read_text("utf-8") == text


def test_a_file_from_an_editor_that_marks_its_byte_order_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "dark"\n', "utf-8-sig")
    assert preferences.load_preferences(settings(tmp_path)).theme == "dark"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such permissions")
def test_nobody_else_can_read_it_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    preferences.save_preferences(settings(tmp_path), Preferences(theme="dark"))
    (tmp_path / FILE).chmod(0o644)
    preferences.save_preferences(settings(tmp_path), Preferences(theme="light"))
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files there")
def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    import resource  # noqa: PLC0415  (not on every system)

    preferences.save_preferences(settings(tmp_path), Preferences(theme="dark"))
    before = (tmp_path / FILE).read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, limits[1]))
    try:
        with pytest.raises(ConfigError, match="cannot be remembered"):
            preferences.save_preferences(settings(tmp_path), Preferences(theme="light"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (tmp_path / FILE).read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="cannot be remembered"):
        preferences.save_preferences(settings(tmp_path / "file"), Preferences())
