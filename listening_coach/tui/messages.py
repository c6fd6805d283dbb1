"""What crosses from other threads to the screen: one message each, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from listening_coach.practice.events import AudioLevel

if TYPE_CHECKING:
    from listening_coach.diagnostics import CheckResult
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.listeners import Listener
    from listening_coach.tui.views.progress import Progress


class EventReported(Message):
    """Something was reported from the edge."""

    def __init__(self, happening: PipelineEvent) -> None:
        super().__init__()
        self.happening = happening

    def can_replace(self, message: Message) -> bool:
        """Let a newer level take the place of one that nobody has looked at yet."""
        return (
            isinstance(message, EventReported)
            and isinstance(self.happening, AudioLevel)
            and isinstance(message.happening, AudioLevel)
        )


class MicrophoneOpened(Message):
    """A microphone has been opened by a thread that was asked to."""

    def __init__(
        self, listener: Listener, device: str | None, names: tuple[str, ...] | None
    ) -> None:
        """Take the room, the microphone that was asked for, and all names if they were listed."""
        super().__init__()
        self.listener = listener
        self.device = device
        self.names = names


class ModelLoaded(Message):
    """The speech model is ready."""

    def __init__(self, notice: str) -> None:
        """Take what there is to say about it; mostly nothing."""
        super().__init__()
        self.notice = notice


class SystemChecked(Message):
    """Everything that the program needs has been looked at."""

    def __init__(self, results: tuple[CheckResult, ...]) -> None:
        super().__init__()
        self.results = results


class SessionsCounted(Message):
    """Every session has been read and counted."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress


class SessionRecovered(Message):
    """An interrupted session has been transcribed."""

    def __init__(self, session: str) -> None:
        """Take its id."""
        super().__init__()
        self.session = session
