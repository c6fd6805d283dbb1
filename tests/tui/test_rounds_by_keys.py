"""Every round, walked from its first stage to its last by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.stage import RESPONSE, STATEMENT, Stage, hold, session_screen

from listening_coach import content
from listening_coach.config import Environment
from listening_coach.core.round.protocol import SPOKEN
from listening_coach.tui.screens.round import RoundScreen
from listening_coach.tui.views.round import describe_round, number_keys

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from listening_coach.core.round.state import RoundState

SETTINGS = Environment(home=Path("/nowhere"), models=Path("/nowhere"))
ROUNDS = content.protocols(SETTINGS)
NAMES = ("Anna", "Ben")
LOOPS = {"more", "another", "swap", "again", "other", "almost", "missed", "say_again", "deny"}
"""Answers that lead back; each is given once at every stage."""


async def open_round(pilot: Pilot[int], stage: Stage, name: str) -> RoundScreen:
    services = replace(
        stage.app.services, protocols=ROUNDS, piles=lambda: content.shuffle_decks(SETTINGS, 3)
    )
    return await hold(pilot, services, name)


async def answer(pilot: Pilot[int], stage: Stage, screen: RoundScreen, seen: set[str]) -> None:
    """Do what the stage at hand asks for, choosing what has not been chosen before."""
    state = screen.state
    if state.now.kind in SPOKEN:
        await pilot.press("enter")
        stage.room.finish(RESPONSE if state.now.kind == "reflect" else STATEMENT)
    elif keys := number_keys(state):
        for by in dict.fromkeys(who for who, _ in keys.values()):
            mine = [key for key, (who, _) in keys.items() if who == by]
            await pilot.press(mine[len(mine) // 2])
    elif state.now.confirm == "app":
        stage.time[0] += state.now.soft_s + 1
        session_screen(pilot).look_at_the_clock()
    else:
        offered = describe_round(state, NAMES).answers
        fresh = [a for a in offered if f"{state.stage} {a.answer}" not in seen]
        calm = [a for a in offered if a.answer not in LOOPS]
        chosen = (fresh or calm or list(offered))[0]
        seen.add(f"{state.stage} {chosen.answer}")
        await pilot.press(chosen.key)
    await pilot.pause()


@pytest.mark.parametrize("name", ROUNDS)
async def test_a_round_by_keys(name: str, stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await open_round(pilot, stage, name)
        stages: list[str] = []
        seen: set[str] = set()
        for _ in range(150):
            if not isinstance(pilot.app.screen, RoundScreen):
                break
            stages.append(screen.state.stage)
            await answer(pilot, stage, screen, seen)
        assert session_screen(pilot).session.place == "keep"
    state: RoundState = screen.state
    assert state.phase == "ended"
    assert len(set(stages)) > len(state.protocol.stages) / 2
    assert stage.archive.diaries[-1].turns
    assert stage.room.log[-1] == "close"


async def test_a_number_stays_hidden_until_both_have_chosen(stage: Stage) -> None:
    async with stage.app.run_test(size=(80, 24)) as pilot:
        screen = await open_round(pilot, stage, "curiosity")
        await pilot.press("3")
        assert "chosen" in (shown := str(screen.query_one("#rating").render()))
        assert "●  3" not in shown
        assert screen.state.stage == "level"
        await pilot.press("7")
        await pilot.pause()
        assert screen.state.stage == "draw"
        assert str(screen.query_one("#card").render()) == screen.state.card.text  # type: ignore[union-attr]  # a card has been drawn
