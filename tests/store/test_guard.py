"""The lock that every opening of the sessions holds."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from listening_coach.store import guard
from listening_coach.store.guard import Guard
from listening_coach.store.sqlite import OccupiedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "ALONE_MS", 50)
    monkeypatch.setattr(guard, "SHARE_MS", 50)
    monkeypatch.setattr(guard, "GLANCE_MS", 10)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Guard]:
    opened = Guard(tmp_path / "sessions.db")
    yield opened
    opened.close()


def is_alone(opened: Guard) -> bool:
    return opened.alone


def test_the_first_is_alone_and_has_made_only_a_lock(first: Guard, tmp_path: Path) -> None:
    assert first.alone
    (lock,) = tmp_path.iterdir()
    assert (lock.name, lock.read_bytes()) == ("sessions.lock", b"")


def test_while_one_is_alone_nobody_else_gets_in(first: Guard, tmp_path: Path) -> None:
    assert first.alone
    with pytest.raises(OccupiedError):
        Guard(tmp_path / "sessions.db")


def test_two_share_and_neither_is_alone(first: Guard, tmp_path: Path) -> None:
    first.share()
    second = Guard(tmp_path / "sessions.db")
    assert (first.alone, second.alone) == (False, False)
    with pytest.raises(OccupiedError), second.held_alone():
        pass
    second.close()


def test_once_the_others_have_gone_it_can_be_held_alone_for_a_while(
    first: Guard, tmp_path: Path
) -> None:
    first.share()
    Guard(tmp_path / "sessions.db").close()
    with first.held_alone():
        assert is_alone(first)
    assert not is_alone(first)
    Guard(tmp_path / "sessions.db").close()


def test_who_is_alone_already_stays_alone(first: Guard) -> None:
    with first.held_alone():
        assert first.alone
    assert first.alone


def test_it_is_let_go_of_even_when_something_fails(first: Guard, tmp_path: Path) -> None:
    first.share()
    with pytest.raises(RuntimeError), first.held_alone():
        raise RuntimeError
    Guard(tmp_path / "sessions.db").close()


def test_closing_twice_is_fine_and_lets_the_next_one_in(first: Guard, tmp_path: Path) -> None:
    first.close()
    first.close()
    second = Guard(tmp_path / "sessions.db")
    assert second.alone
    second.close()


def test_an_opening_waits_until_another_is_done(
    first: Guard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "SHARE_MS", 10_000)
    later = threading.Timer(0.3, first.share)
    later.start()
    second = Guard(tmp_path / "sessions.db")
    later.join()
    assert not second.alone
    second.close()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such permissions")
def test_nobody_else_can_read_the_lock(first: Guard, tmp_path: Path) -> None:
    assert first.alone
    assert (tmp_path / "sessions.lock").stat().st_mode & 0o077 == 0
