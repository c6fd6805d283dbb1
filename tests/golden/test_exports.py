"""Every export of one rich session, byte for byte as it was when this was recorded.

The session has turns off the record, a misheard one, names inside what was said, marks that the
speaker took back, characters that mean something in Markdown and HTML, and two rounds of which the
second was heard from recordings, whose clocks begin again at 0.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from listening_coach.review.anonymise import Names
from listening_coach.review.export import READABLE, Format, export_text
from listening_coach.review.session_json import session_from_json, session_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent
SESSION = (FOLDER / "session.json").read_bytes().decode()
EXPORTS = FOLDER / "exports"


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Say local times as they are said where the record was made."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def exported(form: Format, names: Names = "keep", *, times: bool = True) -> bytes:
    return export_text(session_from_json(SESSION), form, names=names, times=times).encode()


def test_every_format_is_recorded_with_every_kind_of_names() -> None:
    every = {f"{names}.{form}" for names in get_args(Names) for form in get_args(Format)}
    untimed = {f"untimed.{form}" for form in READABLE}
    assert {file.name for file in EXPORTS.iterdir()} == every | untimed


@pytest.mark.parametrize("names", get_args(Names))
@pytest.mark.parametrize("form", get_args(Format))
def test_an_export_is_what_it_was(form: Format, names: Names) -> None:
    assert exported(form, names) == (EXPORTS / f"{names}.{form}").read_bytes()


@pytest.mark.parametrize("form", sorted(READABLE))
def test_an_export_without_times_is_what_it_was(form: Format) -> None:
    assert exported(form, times=False) == (EXPORTS / f"untimed.{form}").read_bytes()


def test_a_session_is_read_and_written_without_loss() -> None:
    assert session_to_json(session_from_json(SESSION)) == SESSION
