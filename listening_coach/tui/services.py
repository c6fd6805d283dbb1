"""The services that the app uses; the command line provides them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from listening_coach import content
from listening_coach.errors import UsageError
from listening_coach.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from threading import Event

    import numpy as np
    from numpy.typing import NDArray

    from listening_coach.core.assessment import Assessment, Reflection
    from listening_coach.core.record import (
        ExchangeRecord,
        SessionRecord,
        SessionSummary,
        TurnRecord,
    )
    from listening_coach.core.round.protocol import Protocol as RoundProtocol
    from listening_coach.core.round.state import Piles
    from listening_coach.core.session.learning_path import Week
    from listening_coach.core.session.plan import Plan
    from listening_coach.diagnostics import CheckResult
    from listening_coach.practice.events import PipelineEvent
    from listening_coach.practice.listeners import Listener
    from listening_coach.practice.recorder import AudioRecorder, Recorder
    from listening_coach.review.anonymise import Names
    from listening_coach.review.export import Format


class SessionArchive(Protocol):
    """The archive of sessions that were kept."""

    @property
    def keeps(self) -> bool:
        """Whether new sessions can be kept; those of a demo cannot."""

    def resume(self, session_id: str) -> Recorder:
        """Continue an interrupted session, so that it can be kept or deleted."""

    def begin(self, names: tuple[str, str], protocol: str) -> Recorder:
        """Start recording a session."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions, newest first."""

    def session(self, session_id: str) -> SessionRecord:
        """Return one session."""

    def delete(self, session_id: str) -> None:
        """Delete one session, including its audio."""

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        """Delete one turn, its audio, and the exchanges that quote it."""

    def delete_all(self) -> None:
        """Delete every session."""

    def lock(self, passphrase: str | None) -> None:
        """Encrypt everything with a passphrase; None removes the encryption."""

    def unfinished_ids(self) -> tuple[str, ...]:
        """Return the ids of the interrupted sessions, newest first."""

    def save(self, session_id: str, *changed: TurnRecord | ExchangeRecord) -> None:
        """Save turns and exchanges, replacing those with the same ids."""

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        """Save the private note of each partner."""

    def rename(self, name: str, new: str) -> None:
        """Rename a partner in every session."""

    def sound(self, session_id: str, turn_id: str) -> tuple[int, NDArray[np.float32]]:
        """Return the sample index at which a turn's audio begins, and the audio."""


def _mute(samples: NDArray[np.float32], speed: float, stop: Event) -> None:
    """Play nothing."""


class Exporting(Protocol):
    """Exports a session to a file."""

    def __call__(self, session_id: str, form: Format, names: Names, *, audio: bool) -> Path:
        """Write the file and return its path."""


def _nowhere(session_id: str, form: Format, names: Names, *, audio: bool) -> Path:
    raise UsageError(f"{session_id} cannot be written here: {form}, {names}, {audio}.")


def _nothing(session_id: str) -> int:
    raise UsageError(f"{session_id} cannot be recovered here.")


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that the screens call."""

    protocols: Mapping[str, RoundProtocol]
    microphones: Callable[[], tuple[str, ...]]
    """Names of the inputs, the default first."""
    open_listener: Callable[
        [str | None, AudioRecorder | None, Callable[[PipelineEvent], None]], Listener
    ]
    """Takes (microphone or None for the default, recorder of audio, callback for events); returns
    a listener that has not started."""
    check: Callable[[Reflection], Assessment]
    archive: SessionArchive
    plans: Mapping[str, Plan] = field(default_factory=dict)
    """Plans for whole sessions by id, longest first."""
    weeks: Callable[[], tuple[Week, ...]] = content.weeks
    """The learning path."""
    piles: Callable[[], Piles] = dict
    """Shuffles every deck; called once for each session."""
    warm_up: Callable[[], str] = lambda: ""
    """Loads the speech model and returns a notice about it; called from a worker thread while
    names are typed."""
    choices: Callable[[], Preferences] = Preferences
    """Loads the preferences."""
    choose: Callable[[Preferences], None] = lambda _: None
    """Saves the preferences."""
    models: Callable[[], tuple[str, ...]] = tuple
    """Names of the installed speech models."""
    place: str = ""
    """The folder that holds the app's data."""
    look: Callable[[], tuple[CheckResult, ...]] = tuple
    """Runs the health checks; called from a worker thread."""
    play: Callable[[NDArray[np.float32], float, Event], None] = _mute
    """Plays (samples, speed, stop) until the end or until `stop` is set; called from a worker
    thread."""
    export: Exporting = _nowhere
    recover: Callable[[str], int] = _nothing
    """Transcribes the turns of an interrupted session that have only audio, and returns their
    number; called from a worker thread."""
    clock: Callable[[], float] = time.monotonic
    """A clock in seconds; only differences matter."""
