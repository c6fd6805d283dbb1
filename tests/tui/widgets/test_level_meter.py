"""The level, in a bar and in words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from support.widgets import Bench, drawn

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.practice.events import AudioLevel
from listening_coach.tui.themes import PLAIN
from listening_coach.tui.widgets.level_meter import FLOOR_DBFS, LevelMeter


@given(st.floats(-200, 20), st.floats(-200, 20))
def test_louder_never_fills_less_of_the_bar(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0.0 <= LevelMeter.share(low) <= LevelMeter.share(high) <= 1.0


def test_the_bar_is_empty_at_the_hiss_of_a_room_and_full_at_full_scale() -> None:
    assert (LevelMeter.share(FLOOR_DBFS), LevelMeter.share(0.0)) == (0.0, 1.0)


async def test_the_meter_says_in_words_what_the_bar_shows() -> None:
    meter = LevelMeter()
    async with Bench(meter).run_test() as pilot:
        off = drawn(meter)
        meter.on = True
        said = []
        for level in (
            AudioLevel(-80, 0),
            AudioLevel(-20, 0),
            AudioLevel(-1, 0),
            AudioLevel(-20, SAMPLE_RATE),
            AudioLevel(-90, 0, silent_s=5),
        ):
            meter.take(level)
            await pilot.pause()
            said.append(drawn(meter).split("░")[-1].split("█")[-1].strip())
        assert "█" not in off
        assert len(set(said)) == 5
        assert "1.0 s" in said[3]
        assert "5 s" in said[4]
        pilot.app.add_class(PLAIN)
        assert not set(drawn(meter)) & set("█░●")
