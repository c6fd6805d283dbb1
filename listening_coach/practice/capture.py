"""Capture turns: recording, endpointing and recognition, each in its own thread.

The capturing thread only moves chunks, so that nothing slow can make it lose any. Endpointing
follows in a second thread and recognition in a third: an utterance that a pause has ended is
transcribed while the person speaks on, and the end of a turn waits only for the last utterance.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from listening_coach.audio.segmentation import utterances
from listening_coach.core.audio import SAMPLE_RATE, AudioChunk, seconds
from listening_coach.errors import CoachError
from listening_coach.practice.events import AudioLevel, PipelineFailed
from listening_coach.practice.turn_audio import TurnAudio

if TYPE_CHECKING:
    from listening_coach.audio.source import AudioSource
    from listening_coach.practice.pipeline import SpeechPipeline
    from listening_coach.practice.transcription import TranscriptionWorker

PRE_ROLL = SAMPLE_RATE
"""Samples from before the key that belong to a turn, unless another turn has them: 1 s."""
_SILENCE_DBFS = -90.0
_DEAD_DBFS = -80.0
"""A quiet room, and the microphone itself, are louder than this; only a muted one is not."""


class TurnCapture:
    """Captures one source, and passes sound on only while a turn is open.

    `tell` is called from several threads and must not block. The source's first sample gets the
    index `origin`, so that several recordings can share one clock.
    """

    def __init__(
        self,
        source: AudioSource,
        pipeline: SpeechPipeline,
        recogniser: TranscriptionWorker,
        origin: int = 0,
    ) -> None:
        self._source = source
        self._pipeline = pipeline
        self._tell = pipeline.tell
        self._origin = origin
        self._recogniser = recogniser
        self._lock = threading.Lock()
        self._recent: deque[AudioChunk] = deque()
        self._position = origin
        self._taken = origin
        self._sound_until = origin
        self._turns: list[TurnAudio] = []
        self._held = False
        self._ended = False
        self.lost = 0
        """Samples lost since the source was opened."""
        self._capture = threading.Thread(target=self._run, name="capture", daemon=True)

    def start(self) -> None:
        """Start to capture; outside a turn only the last second is remembered."""
        self._capture.start()

    def open_turn(self, turn_id: str) -> None:
        """Open a turn here, or up to a second earlier if no other turn has that second."""
        with self._lock:
            turn = TurnAudio(turn_id, max(self._taken, self._position - PRE_ROLL))
            for chunk in self._recent:
                self._put(turn, chunk)
            self._turns.append(turn)
            self._held = False
            if self._ended:
                turn.finish()
        self._recogniser.begin(turn)
        threading.Thread(target=self._listen, args=(turn,), name="listen", daemon=True).start()

    def close_turn(self) -> None:
        """End the turn here; its last word is still captured."""
        with self._lock:
            for turn in self._turns:
                if turn.end is None:
                    self._taken = self._position
                    turn.close_at(self._position)
                    if self._ended or self._held:
                        turn.finish()
            self._held = False

    def hold(self) -> None:
        """Leave out all sound until `release`."""
        with self._lock:
            self._held = True

    def release(self) -> None:
        """Capture again after `hold`."""
        with self._lock:
            self._held = False

    @property
    def position(self) -> int:
        """Index just past the newest sample."""
        return self._position

    def close(self) -> None:
        """Stop capturing; what was captured is still transcribed."""
        self._source.close()
        with self._lock:
            for turn in self._turns:
                turn.finish()
        if self._capture.ident is not None:
            self._capture.join(timeout=2.0)

    def _run(self) -> None:
        try:
            for chunk in self._source.chunks():
                self._take(AudioChunk(chunk.samples, chunk.start + self._origin, chunk.dropped))
        except CoachError as error:
            self._tell(PipelineFailed(error))
        with self._lock:
            self._ended = True
            for turn in self._turns:
                turn.end = self._position if turn.end is None else turn.end
                turn.finish()

    def _take(self, chunk: AudioChunk) -> None:
        with self._lock:
            self._position = chunk.end
            self.lost += chunk.dropped
            if not self._held:
                self._recent.append(chunk)
            while self._recent and self._recent[0].end < chunk.end - PRE_ROLL:
                self._recent.popleft()
            for turn in self._turns:
                if not self._held or turn.end is not None:
                    self._put(turn, chunk)
            self._turns = [turn for turn in self._turns if not turn.finished]
        level = _dbfs(chunk)
        if level > _DEAD_DBFS:
            self._sound_until = chunk.end
        self._tell(AudioLevel(level, self.lost, seconds(chunk.end - self._sound_until)))

    def _put(self, turn: TurnAudio, chunk: AudioChunk) -> None:
        part = turn.put(chunk)
        if part is not None and self._pipeline.audio_recorder is not None:
            self._pipeline.audio_recorder.keep(turn.id, part)

    def _listen(self, turn: TurnAudio) -> None:
        try:
            for utterance in utterances(
                turn.chunks(),
                self._pipeline.detector(),
                partial_every_s=self._pipeline.partial_every_s,
            ):
                self._recogniser.put(turn, utterance)
        except CoachError as error:
            self._tell(PipelineFailed(error))
        self._recogniser.end(turn)


def _dbfs(chunk: AudioChunk) -> float:
    if not len(chunk.samples):
        return _SILENCE_DBFS
    mean_square = float(np.mean(np.square(chunk.samples, dtype=np.float64)))
    return max(_SILENCE_DBFS, 10 * math.log10(mean_square + 1e-12))
