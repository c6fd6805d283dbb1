"""Recorders: interfaces that keep practice independent of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from listening_coach.core.audio import AudioChunk
    from listening_coach.core.round.state import Exchange, Turn
    from listening_coach.practice.events import TurnTranscribed


class AudioRecorder(Protocol):
    """Stores the sound of a turn while it is captured, so that a crash loses nothing."""

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Write a chunk; called from the capturing thread."""


class NullRecorder:
    """Stores nothing, for partners who did not both agree to be recorded."""

    id = ""

    def keep(self, turn: str, chunk: AudioChunk) -> None:
        """Drop the sound."""

    def begin_round(self, protocol: str) -> None:
        """Store nothing about the round."""

    def open_turn(self, turn: Turn) -> None:
        """Store nothing about the turn."""

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        """Drop the words."""

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        """There is nothing to delete."""

    def exchange(self, exchange: Exchange) -> None:
        """Drop the exchange."""

    def put_aside(self, card: str) -> None:
        """Store nothing about the card."""

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        """There is nothing to keep or to delete."""


class TurnRecorder(Protocol):
    """Stores turns and exchanges as they come; called from the thread of the round runner."""

    def begin_round(self, protocol: str) -> None:
        """Store what follows as part of this round."""

    def open_turn(self, turn: Turn) -> None:
        """Store who is about to speak, so that it is there even if a crash ends the turn."""

    def turn(self, turn: Turn, heard: TurnTranscribed) -> None:
        """Store what was said in a turn."""

    def forget(self, turn: Turn, exchanges: tuple[Exchange, ...]) -> None:
        """Delete the words and the sound of a turn, and everything that quotes it."""

    def exchange(self, exchange: Exchange) -> None:
        """Store an exchange, or its latest version."""

    def put_aside(self, card: str) -> None:
        """Store that a card was swapped for another."""


class Recorder(TurnRecorder, AudioRecorder, Protocol):
    """Stores one session, from its first round to the choice of what to keep."""

    @property
    def id(self) -> str:
        """Id of the session in the store; empty if nothing is stored."""

    def finish(self, lost: int, *, keep: bool, keep_audio: bool) -> None:
        """Close the session, and delete what the two do not both wish to keep.

        Raises:
            StoreError: it cannot be written; may be called again.
        """
