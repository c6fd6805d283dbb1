"""Messages from worker threads to the screens."""

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
    """The speech pipeline reported an event."""

    def __init__(self, happening: PipelineEvent) -> None:
        super().__init__()
        self.happening = happening

    def can_replace(self, message: Message) -> bool:
        """Let a newer audio level replace one that has not been handled yet."""
        return (
            isinstance(message, EventReported)
            and isinstance(self.happening, AudioLevel)
            and isinstance(message.happening, AudioLevel)
        )


class MicrophoneOpened(Message):
    """A worker thread has opened a microphone."""

    def __init__(
        self, listener: Listener, device: str | None, names: tuple[str, ...] | None
    ) -> None:
        """Pass on the listener, the requested microphone, and all names if they were listed."""
        super().__init__()
        self.listener = listener
        self.device = device
        self.names = names


class ModelLoaded(Message):
    """The speech model is ready."""

    def __init__(self, notice: str) -> None:
        """Pass on a notice about the model, usually empty."""
        super().__init__()
        self.notice = notice


class SystemChecked(Message):
    """The health checks have finished."""

    def __init__(self, results: tuple[CheckResult, ...]) -> None:
        super().__init__()
        self.results = results


class SessionsCounted(Message):
    """The statistics of all sessions are ready."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress


class SessionRecovered(Message):
    """An interrupted session has been transcribed."""

    def __init__(self, session: str) -> None:
        """Pass on the id of the session."""
        super().__init__()
        self.session = session
