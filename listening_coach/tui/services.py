"""What the app is given from outside; the command line puts it together."""

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
    """The sessions that were kept."""

    @property
    def keeps(self) -> bool:
        """Whether new sessions can be kept; those of a demo cannot."""

    def resume(self, session_id: str) -> Recorder:
        """Go on with a session that was interrupted, so that it can be kept or deleted."""

    def begin(self, names: tuple[str, str], protocol: str) -> Recorder:
        """Start to keep a session."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the sessions, newest first."""

    def session(self, session_id: str) -> SessionRecord:
        """Return one session."""

    def delete(self, session_id: str) -> None:
        """Remove one session, audio included."""

    def delete_turn(self, session_id: str, turn_id: str) -> None:
        """Remove one turn, audio included, and what quotes it."""

    def delete_all(self) -> None:
        """Remove everything."""

    def lock(self, passphrase: str | None) -> None:
        """Encrypt everything with a passphrase; None: no more."""

    def unfinished_ids(self) -> tuple[str, ...]:
        """Return the ids of the sessions that were cut off, newest first."""

    def save(self, session_id: str, *changed: TurnRecord | ExchangeRecord) -> None:
        """Keep turns and exchanges in place of those of the same ids."""

    def save_notes(self, session_id: str, notes: tuple[str, str]) -> None:
        """Keep what each of the two wrote down for themselves."""

    def rename(self, name: str, new: str) -> None:
        """Give a partner another name in every session."""

    def sound(self, session_id: str, turn_id: str) -> tuple[int, NDArray[np.float32]]:
        """Return the sound of a turn, and the sample index at which it begins."""


def _mute(samples: NDArray[np.float32], speed: float, stop: Event) -> None:
    """Play to nobody."""


class Exporting(Protocol):
    """Writes a session for reading elsewhere."""

    def __call__(self, session_id: str, form: Format, names: Names, *, audio: bool) -> Path:
        """Return where it was written."""


def _nowhere(session_id: str, form: Format, names: Names, *, audio: bool) -> Path:
    raise UsageError(f"{session_id} cannot be written here: {form}, {names}, {audio}.")


def _nothing(session_id: str) -> int:
    raise UsageError(f"{session_id} cannot be taken up here.")


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that the screens call; no screen reaches further."""

    protocols: Mapping[str, RoundProtocol]
    microphones: Callable[[], tuple[str, ...]]
    """Names of the inputs, the default first."""
    open_listener: Callable[
        [str | None, AudioRecorder | None, Callable[[PipelineEvent], None]], Listener
    ]
    """(microphone or None for the default, keeper, tell) to a room that has not started."""
    check: Callable[[Reflection], Assessment]
    archive: SessionArchive
    plans: Mapping[str, Plan] = field(default_factory=dict)
    """Whole sittings, by id, the longest first."""
    weeks: Callable[[], tuple[Week, ...]] = content.weeks
    """The learning path."""
    piles: Callable[[], Piles] = dict
    """Shuffles every deck; called once a round."""
    warm_up: Callable[[], str] = lambda: ""
    """Loads the speech model and returns what to say about it; called from a thread of its own,
    while names are typed."""
    choices: Callable[[], Preferences] = Preferences
    """What was chosen, by people and by measuring."""
    choose: Callable[[Preferences], None] = lambda _: None
    """Remembers it."""
    models: Callable[[], tuple[str, ...]] = tuple
    """Names of the speech models that are installed."""
    place: str = ""
    """The folder in which everything lies."""
    look: Callable[[], tuple[CheckResult, ...]] = tuple
    """Looks at everything that the program needs; called from a thread."""
    play: Callable[[NDArray[np.float32], float, Event], None] = _mute
    """(samples, speed, stop): plays until it was heard or `stop` is set; called from a thread."""
    export: Exporting = _nowhere
    recover: Callable[[str], int] = _nothing
    """Transcribes what there is only sound of in an interrupted session, and counts the turns;
    called from a thread."""
    clock: Callable[[], float] = time.monotonic
    """Seconds; only differences count."""
