"""The sizes and colours in which every screen is pictured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from listening_coach.preferences import Preferences
from listening_coach.tui.themes import DEFAULT

if TYPE_CHECKING:
    from support.stage import Stage

SIZES: Final = ((80, 24), (120, 36))


@dataclass(frozen=True, slots=True)
class Look:
    """A terminal and the colours on it."""

    size: tuple[int, int]
    """Columns and rows."""
    theme: str

    @property
    def name(self) -> str:
        plain = f"{self.size[0]}x{self.size[1]}"
        return plain if self.theme == DEFAULT else f"{plain}-{self.theme}"

    def on(self, stage: Stage) -> None:
        stage.app.obey(Preferences(theme=self.theme))


LOOKS: Final = tuple(Look(size, theme) for theme in (DEFAULT, "light") for size in SIZES)
every_look = pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
