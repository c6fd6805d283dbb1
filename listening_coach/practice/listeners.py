"""Where turns come from: one interface for a microphone, for recordings and for silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from listening_coach.audio.source import FileSource, PacedSource
from listening_coach.practice.capture import TurnCapture
from listening_coach.practice.events import RecordingsExhausted
from listening_coach.practice.transcription import TranscriptionWorker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from listening_coach.audio.source import AudioSource
    from listening_coach.practice.pipeline import SpeechPipeline


class Listener(Protocol):
    """Listens to one turn after another, and reports events from its own threads."""

    def start(self) -> None:
        """Get ready; a microphone is opened here."""

    def open_turn(self, turn: str, kind: str) -> None:
        """Listen to the next turn, of the stage kind `speak`, `reflect` or `aside`."""

    def close_turn(self) -> None:
        """End the current turn; its transcript is reported later."""

    def hold(self) -> None:
        """Leave out all sound until `release`."""

    def release(self) -> None:
        """Listen again."""

    def close(self) -> None:
        """End everything; waits for the threads, briefly."""

    @property
    def lost(self) -> int:
        """Samples lost so far."""


class MicrophoneListener:
    """A microphone that stays open; only turns are passed on."""

    def __init__(self, source: AudioSource, pipeline: SpeechPipeline) -> None:
        self._recogniser = TranscriptionWorker(pipeline)
        self._turn_capture = TurnCapture(source, pipeline, self._recogniser)

    def start(self) -> None:
        """Open the microphone."""
        self._turn_capture.start()

    def open_turn(self, turn: str, kind: str) -> None:  # noqa: ARG002  (a microphone hears any kind)
        """Open a turn now."""
        self._turn_capture.open_turn(turn)

    def close_turn(self) -> None:
        """End the turn here."""
        self._turn_capture.close_turn()

    def hold(self) -> None:
        """Leave out all sound."""
        self._turn_capture.hold()

    def release(self) -> None:
        """Listen again."""
        self._turn_capture.release()

    def close(self) -> None:
        """Close the microphone."""
        self._turn_capture.close()
        self._recogniser.close()

    @property
    def lost(self) -> int:
        """Samples lost so far."""
        return self._turn_capture.lost


class SilentListener:
    """No microphone: turns are typed, or only their time is kept."""

    lost = 0

    def start(self) -> None:
        """There is nothing to open."""

    def open_turn(self, turn: str, kind: str) -> None:
        """There is nothing to listen to."""

    def close_turn(self) -> None:
        """There is nothing to end."""

    def hold(self) -> None:
        """There is no sound to leave out."""

    def release(self) -> None:
        """There is still no sound."""

    def close(self) -> None:
        """There is nothing to close."""


class RecordingListener:
    """Recordings instead of a microphone: each turn is one file, and ends with the file."""

    def __init__(
        self,
        pairs: Sequence[tuple[Path, Path]],
        pipeline: SpeechPipeline,
        speed: float | None = None,
    ) -> None:
        """Take (statement, response) files.

        `speed` is 1.0 for the speed of the recording, None for as fast as the computer can.
        """
        self._statements: Iterator[Path] = iter([s for s, _ in pairs])
        self._responses: Iterator[Path] = iter([r for _, r in pairs])
        self._left = {True: len(pairs), False: len(pairs)}
        self._pipeline = pipeline
        self._speed = speed
        self._recogniser: TranscriptionWorker | None = None
        self._turn_capture: TurnCapture | None = None
        self._lost = 0
        self._position = 0

    @property
    def pairs_left(self) -> int:
        """Pairs of which neither file has been played."""
        return min(self._left.values())

    def start(self) -> None:
        """There is nothing to open: each file is opened for its turn."""

    def open_turn(self, turn: str, kind: str) -> None:
        """Play the next statement or response; report when there is none left."""
        self._shut()
        file = next(self._responses if kind == "reflect" else self._statements, None)
        if file is None:
            self._pipeline.tell(RecordingsExhausted(turn))
            return
        self._left[kind == "reflect"] -= 1
        self._recogniser = self._recogniser or TranscriptionWorker(self._pipeline)
        source: AudioSource = FileSource(file)
        paced = source if self._speed is None else PacedSource(source, self._speed)
        self._turn_capture = TurnCapture(paced, self._pipeline, self._recogniser, self._position)
        self._turn_capture.open_turn(turn)
        self._turn_capture.start()

    def close_turn(self) -> None:
        """End the turn before its file ends."""
        if self._turn_capture is not None:
            self._turn_capture.close_turn()

    def hold(self) -> None:
        """Leave out all sound."""
        if self._turn_capture is not None:
            self._turn_capture.hold()

    def release(self) -> None:
        """Listen again."""
        if self._turn_capture is not None:
            self._turn_capture.release()

    def close(self) -> None:
        """End everything, until another turn is opened."""
        self._shut()
        if self._recogniser is not None:
            self._recogniser.close()
            self._recogniser = None

    @property
    def lost(self) -> int:
        """Samples lost so far; 0 unless a file has gaps."""
        return self._lost + (self._turn_capture.lost if self._turn_capture is not None else 0)

    def _shut(self) -> None:
        if self._turn_capture is not None:
            self._turn_capture.close()
            self._lost += self._turn_capture.lost
            self._position = self._turn_capture.position
            self._turn_capture = None
