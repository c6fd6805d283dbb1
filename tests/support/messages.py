"""Which messages go through an app, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Button, Input, OptionList, Select, Switch

from listening_coach.tui.messages import (
    EventReported,
    MicrophoneOpened,
    ModelLoaded,
    SessionRecovered,
    SessionsCounted,
    SystemChecked,
)
from listening_coach.tui.widgets.time_bar import TimeBar

if TYPE_CHECKING:
    from textual.message import Message

KINDS: tuple[type[Message], ...] = (
    EventReported, MicrophoneOpened, ModelLoaded, SessionRecovered, SessionsCounted, SystemChecked,
    TimeBar.Due, Button.Pressed, Input.Submitted, OptionList.OptionSelected, Select.Changed,
    Switch.Changed,
)  # fmt: skip
"""Messages that mean something to our screens; the rest is Textual's own."""


class Messages:
    """Notes each message once, however many widgets it passes; for `run_test(message_hook=...)`."""

    def __init__(self) -> None:
        self.seen: list[Message] = []

    def __call__(self, message: Message) -> None:
        if isinstance(message, KINDS) and not any(message is other for other in self.seen):
            self.seen.append(message)

    @property
    def names(self) -> list[str]:
        """The name of each message; of what was reported, the name of the event."""
        return [
            type(m.happening).__name__ if isinstance(m, EventReported) else type(m).__qualname__
            for m in self.seen
        ]

    def take(self) -> list[str]:
        """The names so far, which are then forgotten."""
        names = self.names
        self.seen.clear()
        return names
