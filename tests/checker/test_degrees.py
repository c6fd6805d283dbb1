from __future__ import annotations

import pytest

from listening_coach.checker import degrees


@pytest.mark.parametrize(
    ("heard", "changed"),
    [("You will quit the choir.", True), ("You might quit the choir.", False),
     ("Will you quit the choir?", False), ("You will be glad.", False)],
)  # fmt: skip
def test_what_was_open_may_not_come_back_decided(heard: str, changed: bool) -> None:
    said = "The speaker might quit the choir."
    assert bool(list(degrees.sure(said, heard, said))) is changed


def test_what_happens_now_and_then_does_not_happen_always() -> None:
    said = "He sometimes forgets the birthday party."
    assert list(degrees.often(said, "He always forgets the birthday party.", said))
    assert not list(degrees.often(said, "He forgets the birthday party.", said))


def test_a_feeling_may_be_denied() -> None:
    said = "The speaker is not angry about the party."
    assert list(degrees.feeling(said, "You're angry about the party.", said))
    assert not list(degrees.feeling(said, "You're not far from angry about the party.", said))
