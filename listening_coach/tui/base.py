"""The app as its screens and widgets know it: what was chosen, the bell, and the way home."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.app import App

from listening_coach.tui import themes

if TYPE_CHECKING:
    from textual.dom import DOMNode

    from listening_coach.preferences import Preferences


class Coach(App[int]):
    """An app with preferences; it knows no screen of ours."""

    choices: Preferences

    def obey(self, choices: Preferences) -> None:
        """Look, sound and move as was chosen.

        Raises:
            ConfigError: it makes no sense.
        """
        self.choices = choices
        self.theme = themes.theme(choices.theme)

    def key_name(self, key: str) -> str:
        """Name a key for people, or the one that was put in its place."""
        return self.choices.keys.get(key, key).upper()

    def ring(self) -> None:
        """Sound the soft bell, if it was asked for."""
        if self.choices.bell:
            self.bell()

    def go_home(self) -> None:
        """Leave every other screen."""
        while len(self.screen_stack) > 1:
            self.pop_screen()


def coach(node: DOMNode) -> Coach:
    """Find the app of a screen or widget.

    Raises:
        TypeError: it belongs to another app than ours.
    """
    app: App[Any] = node.app
    if isinstance(app, Coach):
        return app
    raise TypeError(f"{node} belongs to {type(app).__name__}")


def both_keys(node: DOMNode) -> tuple[str, str]:
    """Name the key of the first partner and that of the second."""
    app = coach(node)
    return app.key_name("a"), app.key_name("l")
