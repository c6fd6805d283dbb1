"""Who keeps what a session brings: interfaces, so that nothing here knows the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from listening_coach.core.audio import AudioChunk
    from listening_coach.core.round.state import Exchange, Turn
    from listening_coach.practice.events import TurnTranscribed


class AudioRecorder(Protocol):
    """Keeps the sound of a turn while it is captured, so that a crash loses nothing."""

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Write a chunk; called from the capturing thread."""


class NullRecorder:
    """Keeps nothing, for two who did not both agree to be heard."""

    id = ""

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Let the sound go."""

    def begin_round(self, protocol: str) -> None:
        """Take no note of the round."""

    def open_turn(self, turn: Turn) -> None:
        """Take no note of the turn."""

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        """Let the words go."""

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        """There is nothing to forget."""

    def exchange(self, exchange: Exchange) -> None:
        """Let it go."""

    def put_aside(self, card: str) -> None:
        """Take no note of the card."""

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        """There is nothing to keep or to delete."""


class TurnRecorder(Protocol):
    """Keeps what is said and judged, as it comes; called from the thread of the round's runner."""

    def begin_round(self, protocol: str) -> None:
        """Take what comes from now on as part of this round."""

    def open_turn(self, turn: Turn) -> None:
        """Keep whose turn begins, so that it is known even if a crash cuts it off."""

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        """Keep what was said in a turn."""

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        """Keep of a turn only that there was one: no words, no sound, nothing that quotes it."""

    def exchange(self, exchange: Exchange) -> None:
        """Keep an exchange, or what has become known about it."""

    def put_aside(self, card: str) -> None:
        """Keep that a card was swapped for another."""


class Recorder(TurnRecorder, AudioRecorder, Protocol):
    """Keeps one session, from its first round to the decision what stays."""

    @property
    def id(self) -> str:
        """Name of the session in the store; empty where nothing is kept."""

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        """Close the session, and delete what the two do not both wish to keep.

        Raises:
            StoreError: it cannot be written; may be called again.
        """
