"""Every text stands out from its ground, in every theme whose colours are ours to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.looks import SIZES
from support.stage import KEPT, furnish
from tui.test_snapshots import ROUND, SCREENS, open_screen, to_stage

from listening_coach.preferences import Preferences
from listening_coach.tui.themes import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.color import Color
    from support.stage import Stage
    from textual.screen import Screen

# WCAG 2.2, success criteria 1.4.3 (AA) and 1.4.6 (AAA).
LEAST = {"dark": 4.5, "light": 4.5, "contrast": 7.0}


def luminance(color: Color) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [c / 255 for c in color.get_truecolor()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """Return the contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def faint(screen: Screen[object], least: float) -> Iterator[str]:
    """Yield what is written on a screen with too little contrast."""
    for strip in screen._compositor.render_strips():  # noqa: SLF001  (what is really drawn)
        for text, style, _ in strip:
            if style is None or style.color is None or style.bgcolor is None:
                continue
            ratio = contrast(style.color, style.bgcolor)
            if any(c.isalnum() for c in text) and ratio < least:
                yield f"{text.strip()!r} {ratio:.1f}"


@pytest.mark.parametrize("theme", LEAST)
@pytest.mark.parametrize("name", [*ROUND, *SCREENS])
async def test_text_stands_out(name: str, theme: str, stage: Stage) -> None:
    assert theme in THEMES
    stage.archive.lines = [KEPT]
    furnish(stage)
    stage.app.obey(Preferences(theme=theme))
    async with stage.app.run_test(size=SIZES[0]) as pilot:
        if name in ROUND:
            await to_stage(name, stage, pilot)
        else:
            await open_screen(name, stage, pilot)
        faint_texts = sorted(set(faint(pilot.app.screen, LEAST[theme])))
        assert not faint_texts, ", ".join(faint_texts)
