"""Transcribe utterances in a worker thread, in order of urgency."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from listening_coach.core.audio import Utterance
from listening_coach.core.transcript import Transcript
from listening_coach.errors import CoachError
from listening_coach.practice.events import (
    OtherLanguageDetected,
    PartialTranscript,
    PipelineFailed,
    SegmentFinal,
    TurnTranscribed,
    WordTimings,
)
from listening_coach.speech.local_agreement import PartialHypothesis

if TYPE_CHECKING:
    from listening_coach.core.transcript import Segment
    from listening_coach.practice.pipeline import SpeechPipeline
    from listening_coach.practice.turn_audio import TurnAudio

GLIMPSE_SHARE = 0.5
"""At most this share of the time goes into transcribing an utterance that is still open."""
TOO_SLOW_S = 1.5
"""A computer that takes longer to transcribe the open utterance stops doing so: the person who
presses the key would have to wait for that transcription too."""

_Said = list[tuple[Utterance, "Segment"]]


@dataclass(slots=True)
class _Past:
    """A turn whose words have no times yet."""

    turn: str
    longest: Utterance
    todo: deque[tuple[Utterance, Segment]]
    done: list[Segment] = field(default_factory=list)


class TranscriptionWorker:
    """Transcribes finished utterances in order, and the open one when nothing else is waiting.

    Between turns it watches for another language, and finds when each word was said.
    """

    def __init__(self, pipeline: SpeechPipeline) -> None:
        self._pipeline = pipeline
        self._transcriber = pipeline.transcriber
        self._tell = pipeline.tell
        self._closed: queue.SimpleQueue[tuple[TurnAudio, Utterance | float] | None] = (
            queue.SimpleQueue()
        )
        self._open: tuple[TurnAudio, Utterance] | None = None
        self._reading = PartialHypothesis()
        self._glimpse_from = 0.0
        self._said: dict[str, _Said] = {}
        self._turns: set[str] = set()
        self._past: deque[_Past] = deque()
        self._stop = False
        # Not a daemon: the interpreter must not go away while a model is working.
        threading.Thread(target=self._run, name="recognise").start()

    def begin(self, turn: TurnAudio) -> None:
        """Note that a turn is open, so that its text will soon be needed."""
        self._turns.add(turn.id)

    def put(self, turn: TurnAudio, utterance: Utterance) -> None:
        """Take an utterance; a newer version of the open one replaces the older."""
        if utterance.ended_by == "open":
            self._open = (turn, utterance)
            return
        self._open = None
        self._closed.put((turn, utterance))

    def end(self, turn: TurnAudio) -> None:
        """Note that the turn has no more utterances."""
        self._open = None
        self._closed.put((turn, time.perf_counter()))

    def close(self) -> None:
        """Stop after the current utterance; does not wait for it."""
        self._stop = True
        self._closed.put(None)

    def _run(self) -> None:
        while not self._stop:
            try:
                self._next()
            except CoachError as error:
                self._tell(PipelineFailed(error))

    def _next(self) -> None:
        try:
            item = self._closed.get(timeout=0.05)
        except queue.Empty:
            self._use_the_time()
            return
        if item is None or self._stop:
            return
        turn, what = item
        if isinstance(what, Utterance):
            self._write(turn, what)
        else:
            self._finish(turn, what)

    def _write(self, turn: TurnAudio, utterance: Utterance) -> None:
        self._reading, self._glimpse_from = PartialHypothesis(), 0.0
        segment = self._transcriber.transcribe(utterance)
        if segment.text:
            self._said.setdefault(turn.id, []).append((utterance, segment))
            self._tell(SegmentFinal(turn.id, segment))

    def _finish(self, turn: TurnAudio, complete: float) -> None:
        """Report the text of a turn; `complete` is the time at which all of its sound was there."""
        self._turns.discard(turn.id)
        said = self._said.pop(turn.id, [])
        wait_s = time.perf_counter() - complete
        segments = [segment for _, segment in said]
        if self._pipeline.words_first:
            segments = [self._add_word_times(*each) for each in said]
        ended = turn.end if turn.end is not None else turn.start
        self._tell(TurnTranscribed(turn.id, self._transcript(segments), turn.start, ended, wait_s))
        if said and not self._pipeline.words_first:
            longest = max((u for u, _ in said), key=lambda u: len(u.samples))
            self._past.append(_Past(turn.id, longest, deque(said)))

    def _use_the_time(self) -> None:
        waiting, self._open = self._open, None
        if waiting is not None:
            self._glimpse(*waiting)
        elif self._past and not self._turns:
            self._look_back(self._past[0])

    def _glimpse(self, turn: TurnAudio, utterance: Utterance) -> None:
        began = time.perf_counter()
        if began < self._glimpse_from:
            return
        text = self._transcriber.transcribe(utterance).text
        if not self._closed.empty():
            return
        self._reading = self._reading.then(text)
        self._tell(
            PartialTranscript(turn.id, " ".join(self._reading.agreed), " ".join(self._reading.rest))
        )
        ended = time.perf_counter()
        pause_s = (ended - began) * (1 / GLIMPSE_SHARE - 1)
        self._glimpse_from = float("inf") if ended - began > TOO_SLOW_S else ended + pause_s

    def _look_back(self, past: _Past) -> None:
        """Take one step, short enough for a new turn not to wait for it."""
        watch = self._pipeline.watch
        if watch is not None and not past.done:
            name = watch.look(past.longest)
            if name:
                self._tell(OtherLanguageDetected(name))
        if past.todo:
            past.done.append(self._add_word_times(*past.todo.popleft()))
            return
        self._past.popleft()
        self._tell(WordTimings(past.turn, self._transcript(past.done)))

    def _add_word_times(self, utterance: Utterance, segment: Segment) -> Segment:
        return replace(segment, words=self._transcriber.word_times(utterance, segment.text))

    def _transcript(self, segments: list[Segment]) -> Transcript:
        return Transcript(tuple(segments), self._transcriber.model)
