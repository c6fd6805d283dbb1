"""The app as its screens and widgets know it: preferences, the bell, and the way home."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.app import App

from listening_coach.tui import themes

if TYPE_CHECKING:
    from textual.dom import DOMNode

    from listening_coach.preferences import Preferences


class Coach(App[int]):
    """The base of the app, with its preferences; it knows no screens."""

    choices: Preferences

    def obey(self, choices: Preferences) -> None:
        """Apply the preferences.

        Raises:
            ConfigError: they are not valid.
        """
        self.choices = choices
        self.theme = themes.theme(choices.theme)

    def key_name(self, key: str) -> str:
        """Return the label of a key after remapping."""
        return self.choices.keys.get(key, key).upper()

    def ring(self) -> None:
        """Ring the soft bell, if it is turned on."""
        if self.choices.bell:
            self.bell()

    def go_home(self) -> None:
        """Close every screen except Home."""
        while len(self.screen_stack) > 1:
            self.pop_screen()


def coach(node: DOMNode) -> Coach:
    """Return the app of a screen or widget.

    Raises:
        TypeError: it belongs to a different app.
    """
    app: App[Any] = node.app
    if isinstance(app, Coach):
        return app
    raise TypeError(f"{node} belongs to {type(app).__name__}")


def both_keys(node: DOMNode) -> tuple[str, str]:
    """Return the labels of the first and the second partner's key."""
    app = coach(node)
    return app.key_name("a"), app.key_name("l")
