"""What crosses from other threads to the screen: one immutable message each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from listening_coach.practice.happenings import Level

if TYPE_CHECKING:
    from listening_coach.practice.happenings import Happening
    from listening_coach.practice.room import Room


class Happened(Message):
    """Something was reported from the edge."""

    def __init__(self, happening: Happening) -> None:
        super().__init__()
        self.happening = happening

    def can_replace(self, message: Message) -> bool:
        """Let a newer level take the place of one that nobody has looked at yet."""
        return (
            isinstance(message, Happened)
            and isinstance(self.happening, Level)
            and isinstance(message.happening, Level)
        )


class Opened(Message):
    """A microphone has been opened by a thread that was asked to."""

    def __init__(self, room: Room, device: str | None, names: tuple[str, ...] | None) -> None:
        """Take the room, the microphone that was asked for, and all names if they were listed."""
        super().__init__()
        self.room = room
        self.device = device
        self.names = names
