"""Toast notifications."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from listening_coach.practice.events import (
    HalfTime,
    MicrophoneLost,
    MicrophoneRestored,
    OtherLanguageDetected,
    PipelineFailed,
    RecordingsExhausted,
    VoiceRaised,
)

if TYPE_CHECKING:
    from textual.app import App
    from textual.widget import Widget

    from listening_coach.errors import CoachError
    from listening_coach.practice.events import PipelineEvent

_LONG_S: Final = 20.0
"""Seconds that a notice stays if it asks for action: long enough to read it twice."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A short notification for both partners."""

    title: str
    text: str
    warning: bool = False
    long: bool = False
    """Whether it stays for 20 s instead of the usual 5."""


UNSAID: Final = Notice("", "The last turn is off the record. Nothing of it is kept.")


def notice(happening: PipelineEvent) -> Notice | None:
    """Return the notice for an event of the pipeline; None if there is none."""
    match happening:
        case MicrophoneLost(error=error) | PipelineFailed(error=error):
            return _trouble(error)
        case MicrophoneRestored(name=name):
            return Notice(f"{name} is heard again.", "Go on speaking.")
        case OtherLanguageDetected(name=name):
            return Notice(
                f"That sounded like {name}.",
                "The coach only understands English yet. Do go on; what it says may miss you.",
                long=True,
            )
        case HalfTime():
            return Notice("Half of the time.", "When it suits you both, change roles.")
        case VoiceRaised():
            return Notice("Voices have risen.", "Space makes a pause, if you like one.")
        case RecordingsExhausted():
            return Notice("No recording is left.", "S goes on without this turn.")
        case _:
            return None


def show_notice(where: Widget | App[int], note: Notice) -> None:
    """Show a notice as a toast."""
    where.notify(
        note.text,
        title=note.title,
        severity="warning" if note.warning else "information",
        timeout=_LONG_S if note.long else None,
    )


def complain(where: Widget | App[int], error: CoachError) -> None:
    """Show what went wrong and what to do about it."""
    show_notice(where, _trouble(error))


def _trouble(error: CoachError) -> Notice:
    return Notice(error.message, error.hint, warning=True, long=True)
