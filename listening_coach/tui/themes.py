"""The themes of the app, each tested with every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from listening_coach.core.assessment import PointStatus

DUSK: Final = Theme(
    name="dusk",
    primary="#88c0d0",
    secondary="#8fb0d3",
    accent="#d0a9c8",
    warning="#ebcb8b",
    error="#e59aa2",
    success="#b1cc9a",
    foreground="#e1e6ef",
    background="#2e3440",
    surface="#3b4252",
    panel="#434c5e",
    dark=True,
    variables={
        "text-muted": "#c6cedb",
        "footer-key-foreground": "#a5d8e6",
        "block-cursor-background": "#88c0d0",
        "block-cursor-foreground": "#2e3440",
        "block-cursor-text-style": "none",
        "button-color-foreground": "#2e3440",
    },
)
PAPER: Final = Theme(
    name="paper",
    primary="#2a56c6",
    secondary="#842783",
    accent="#6f5200",
    warning="#6f5200",
    error="#a8231b",
    success="#23662a",
    foreground="#23262e",
    background="#fafafa",
    surface="#ececef",
    panel="#dfe1e7",
    dark=False,
    variables={"text-muted": "#545965", "footer-key-foreground": "#2a4aa0"},
)
CONTRAST: Final = Theme(
    name="contrast",
    primary="#ffff00",
    secondary="#00ffff",
    accent="#ff9dff",
    warning="#ffd700",
    error="#ff9d9d",
    success="#7dff7d",
    foreground="#ffffff",
    background="#000000",
    surface="#1a1a1a",
    panel="#262626",
    text_alpha=1.0,
    dark=True,
    variables={"text-muted": "#e6e6e6", "footer-key-foreground": "#ffff00"},
)
"""White on black, and a contrast ratio of at least 7 for every other colour."""
OURS: Final = (DUSK, PAPER, CONTRAST)
THEMES: Final[Mapping[str, tuple[str, str]]] = {
    "dark": ("dusk", "Dark"),
    "light": ("paper", "Light"),
    "contrast": ("contrast", "High contrast"),
    "terminal": ("ansi-dark", "The terminal's own colours"),
}
"""Name in the settings to (Textual's theme, label)."""
STATUS_STYLES: Final[Mapping[PointStatus, str]] = {
    "caught": "$text-success",
    "partly": "$text-secondary",
    "missed": "$text-muted",
    "changed": "bold $text-warning",
}
"""The style of a point of each status, in every theme."""
PLAIN: Final = "plain"
"""The CSS class of the app when it shows words instead of signs, bars and boxes."""
DEFAULT: Final = "dark"


def theme(name: str | None) -> str:
    """Return Textual's name for one of the app's themes.

    Raises:
        ConfigError: there is no theme with this name.
    """
    if name is not None and name not in THEMES:
        raise ConfigError(f"There is no theme {name!r}.", f"Known are {', '.join(THEMES)}.")
    return THEMES[name or DEFAULT][0]
