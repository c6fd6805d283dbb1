"""How the screen can look: a few names of ours for themes that were tried with every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

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
"""White on black, and every other colour at least seven times as light as its ground."""
THEMES: Final[Mapping[str, tuple[str, str]]] = {
    "dark": ("nord", "Dark"),
    "light": ("atom-one-light", "Light"),
    "contrast": ("contrast", "High contrast"),
    "terminal": ("ansi-dark", "The terminal's own colours"),
}
"""Name to (Textual's theme, what it is called)."""
PLAIN: Final = "plain"
"""The class that the app has where words stand in place of signs, bars and boxes."""
DEFAULT: Final = "dark"


def theme(name: str | None) -> str:
    """Return Textual's name of a theme of ours.

    Raises:
        ConfigError: there is none of that name.
    """
    if name is not None and name not in THEMES:
        raise ConfigError(f"There is no theme {name!r}.", f"Known are {', '.join(THEMES)}.")
    return THEMES[name or DEFAULT][0]
