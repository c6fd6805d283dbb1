"""How long a turn has lasted."""

from __future__ import annotations

from support.widgets import Bench, drawn

from listening_coach.tui.themes import PLAIN
from listening_coach.tui.widgets.time_bar import TimeBar


async def test_a_turns_time_is_due_once_and_goes_on_after() -> None:
    now = [0.0]
    bar = TimeBar(lambda: now[0])
    app = Bench(bar)
    async with app.run_test() as pilot:
        assert drawn(bar) == ""
        bar.start(30, 60)
        lengths = []
        for now[0] in (0, 29, 31, 59):
            await pilot.pause(0.3)
            lengths.append(drawn(bar).count("━"))
        assert lengths == sorted(lengths)
        now[0] = 125
        await pilot.pause(0.3)
        assert "2:05" in drawn(bar)
        assert app.due == 1
        bar.start(30, 60)
        await pilot.pause(0.3)
        assert bar.elapsed_s == 0
        bar.stop()
        now[0] += 100
        await pilot.pause(0.3)
        assert (drawn(bar), app.due) == ("", 1)


async def test_for_a_screen_reader_the_time_is_words_alone() -> None:
    bar = TimeBar(lambda: 0.0)
    app = Bench(bar)
    app.add_class(PLAIN)
    async with app.run_test():
        bar.start(30, 60)
        assert drawn(bar) == "0:00"
