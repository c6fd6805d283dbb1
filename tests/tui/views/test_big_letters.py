"""Large letters: three lines, all of one width, and none that would misspell a name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listening_coach.tui.views.big_letters import big


def test_a_name_in_large_letters() -> None:
    assert big("BEN", 40) == (
        "█▀▄ █▀▀ █▄ █",
        "█▀▄ █▀  █ ▀█",
        "▀▀  ▀▀▀ ▀  ▀",
    )


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉ0123456789 -.'", min_size=1, max_size=20))
def test_every_letter_has_its_dots(name: str) -> None:
    lines = big(name, 200)
    assert lines is not None
    assert len({len(line) for line in lines}) == 1
    assert set("".join(lines)) <= set(" ▀▄█")


def test_what_has_no_large_letters_or_no_room_stays_small() -> None:
    assert big("美玲", 200) is None
    assert big("", 200) is None
    assert big("MAXIMILIAN", 20) is None
