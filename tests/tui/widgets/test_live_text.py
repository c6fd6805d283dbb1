"""The words as they are heard."""

from __future__ import annotations

from support.widgets import Bench

from listening_coach.tui.widgets.live_text import LiveText


async def test_settled_words_stay_and_open_ones_are_replaced() -> None:
    live = LiveText()
    async with Bench(live).run_test() as pilot:
        live.glimpse("I", "was lead")
        live.glimpse("I was", "late")
        assert live.text == ""
        live.commit("I was late.")
        live.glimpse("", "And")
        live.commit("And cold.")
        await pilot.pause()
        assert live.text == "I was late. And cold."
        assert "lead" not in str(live._line.render())  # noqa: SLF001  (what is drawn has no other name)
        live.clear()
        assert live.text == ""
