"""Hear turns: capture, endpointing and recognition, each in a thread of its own.

The capturing thread only moves chunks, so that nothing slower can make it lose any. Endpointing
runs behind it, and recognition behind that: a stretch of speech that a pause has closed is
transcribed while the person goes on, and the end of a turn waits for its last stretch only.
"""

from __future__ import annotations

import math
import queue
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from listening_coach.audio.listen import utterances
from listening_coach.errors import CoachError
from listening_coach.practice.happenings import (
    Committed,
    Failed,
    Happening,
    Level,
    Partial,
    TurnHeard,
)
from listening_coach.practice.turn import Turn
from listening_coach.types import SAMPLE_RATE, AudioChunk, Transcript, Utterance

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.audio.source import AudioSource
    from listening_coach.audio.vad import SpeechDetector
    from listening_coach.practice.record import Keeper
    from listening_coach.speech.transcriber import Transcriber
    from listening_coach.types import Segment

PRE_ROLL = SAMPLE_RATE
"""Samples from before the key that belong to a turn, if no other turn had them: 1 s."""
_SILENCE_DBFS = -90.0


@dataclass(frozen=True, slots=True)
class Senses:
    """What every ear of a session shares."""

    detector: Callable[[], SpeechDetector]
    """Makes a detector for one turn."""
    transcriber: Transcriber
    keeper: Keeper | None
    tell: Callable[[Happening], None]
    partial_every_s: float | None = 1.0
    """How often the open stretch is read for the screen, in seconds; None: never."""


class Ear:
    """Listens to one source, and hears only while a turn is open.

    `tell` is called from several threads and must not block. The source's first sample gets the
    index `origin`, so that several recordings can share one clock.
    """

    def __init__(self, source: AudioSource, senses: Senses, origin: int = 0) -> None:
        self._source = source
        self._senses = senses
        self._tell = senses.tell
        self._origin = origin
        self._recogniser = _Recogniser(senses.transcriber, senses.tell)
        self._lock = threading.Lock()
        self._recent: deque[AudioChunk] = deque()
        self._position = origin
        self._taken = origin
        self._turns: list[Turn] = []
        self._held = False
        self._ended = False
        self.lost = 0
        """Samples lost since the source was opened."""
        self._capture = threading.Thread(target=self._run, name="capture", daemon=True)

    def start(self) -> None:
        """Begin to capture; outside a turn only the last second is remembered."""
        self._capture.start()

    def open_turn(self, turn_id: str) -> None:
        """Hear from now on, and from up to a second ago if no other turn had that second."""
        with self._lock:
            turn = Turn(turn_id, max(self._taken, self._position - PRE_ROLL))
            for chunk in self._recent:
                self._put(turn, chunk)
            self._turns.append(turn)
            self._held = False
            if self._ended:
                turn.finish()
        threading.Thread(target=self._listen, args=(turn,), name="listen", daemon=True).start()

    def close_turn(self) -> None:
        """End the turn here; its last word is still taken."""
        with self._lock:
            for turn in self._turns:
                if turn.end is None:
                    self._taken = self._position
                    turn.close_at(self._position)
                    if self._ended or self._held:
                        turn.finish()
            self._held = False

    def hold(self) -> None:
        """Leave out what is said until `release`."""
        with self._lock:
            self._held = True

    def release(self) -> None:
        """Hear again after `hold`."""
        with self._lock:
            self._held = False

    @property
    def position(self) -> int:
        """Index just past the newest sample."""
        return self._position

    def close(self) -> None:
        """Stop capturing and recognising; does not wait for a stretch that is being recognised."""
        self._source.close()
        with self._lock:
            for turn in self._turns:
                turn.finish()
        self._recogniser.close()
        if self._capture.ident is not None:
            self._capture.join(timeout=2.0)

    def _run(self) -> None:
        try:
            for chunk in self._source.chunks():
                self._take(AudioChunk(chunk.samples, chunk.start + self._origin, chunk.dropped))
        except CoachError as error:
            self._tell(Failed(error))
        with self._lock:
            self._ended = True
            for turn in self._turns:
                turn.end = self._position if turn.end is None else turn.end
                turn.finish()

    def _take(self, chunk: AudioChunk) -> None:
        with self._lock:
            self._position = chunk.end
            self.lost += chunk.dropped
            self._recent.append(chunk)
            while self._recent and self._recent[0].end < chunk.end - PRE_ROLL:
                self._recent.popleft()
            for turn in self._turns:
                if not self._held or turn.end is not None:
                    self._put(turn, chunk)
            self._turns = [turn for turn in self._turns if not turn.finished]
        self._tell(Level(_dbfs(chunk), self.lost))

    def _put(self, turn: Turn, chunk: AudioChunk) -> None:
        part = turn.put(chunk)
        if part is not None and self._senses.keeper is not None:
            self._senses.keeper.keep(turn.id, part)

    def _listen(self, turn: Turn) -> None:
        try:
            for utterance in utterances(
                turn.chunks(), self._senses.detector(), partial_every_s=self._senses.partial_every_s
            ):
                self._recogniser.put(turn, utterance)
        except CoachError as error:
            self._tell(Failed(error))
        self._recogniser.end(turn)


class _Recogniser:
    """Transcribes closed stretches in order, and the open one when nothing else waits."""

    def __init__(self, transcriber: Transcriber, tell: Callable[[Happening], None]) -> None:
        self._transcriber = transcriber
        self._tell = tell
        self._closed: queue.SimpleQueue[tuple[Turn, Utterance | float] | None] = queue.SimpleQueue()
        self._open: tuple[Turn, Utterance] | None = None
        self._said: dict[str, list[Segment]] = {}
        self._stop = False
        # Not a daemon: the interpreter must not vanish under a model that is at work.
        threading.Thread(target=self._run, name="recognise").start()

    def put(self, turn: Turn, utterance: Utterance) -> None:
        """Take a stretch; a newer open one replaces an older."""
        if utterance.ended_by == "open":
            self._open = (turn, utterance)
            return
        self._open = None
        self._closed.put((turn, utterance))

    def end(self, turn: Turn) -> None:
        """Say that the turn has no more stretches."""
        self._open = None
        self._closed.put((turn, time.perf_counter()))

    def close(self) -> None:
        """Stop after the stretch in hand; does not wait for it."""
        self._stop = True
        self._closed.put(None)

    def _run(self) -> None:
        while not self._stop:
            try:
                self._next()
            except CoachError as error:
                self._tell(Failed(error))

    def _next(self) -> None:
        try:
            item = self._closed.get(timeout=0.05)
        except queue.Empty:
            self._glimpse()
            return
        if item is None or self._stop:
            return
        turn, what = item
        if isinstance(what, Utterance):
            segment = self._transcriber.transcribe(what)
            if segment.text:
                self._said.setdefault(turn.id, []).append(segment)
                self._tell(Committed(turn.id, segment))
            return
        transcript = Transcript(tuple(self._said.pop(turn.id, ())), self._transcriber.model)
        ended = turn.end if turn.end is not None else turn.start
        wait_s = time.perf_counter() - what
        self._tell(TurnHeard(turn.id, transcript, turn.start, ended, wait_s))

    def _glimpse(self) -> None:
        waiting, self._open = self._open, None
        if waiting is not None:
            turn, utterance = waiting
            self._tell(Partial(turn.id, self._transcriber.transcribe(utterance).text))


def _dbfs(chunk: AudioChunk) -> float:
    if not len(chunk.samples):
        return _SILENCE_DBFS
    mean_square = float(np.mean(np.square(chunk.samples, dtype=np.float64)))
    return max(_SILENCE_DBFS, 10 * math.log10(mean_square + 1e-12))
