"""The values that flow along the straight line, all frozen.

Time is counted in samples at `SAMPLE_RATE`; seconds are derived only where a person or another
program reads them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAMPLE_RATE = 16_000
"""Hertz, everywhere inside the program: what Whisper and Silero were trained on."""

IN_SECONDS: Final = MappingProxyType({"in_seconds": True})
"""Of a sample index: JSON holds it in seconds, under its name and `_s`."""
_LATER: Final = MappingProxyType({"later": True})
"""Of a field that values kept before do not have."""

Span = tuple[int, int]
"""Character offsets [start, end) in the text that the owner of the span names."""


def seconds(samples: int) -> float:
    """Return a sample count as seconds."""
    return samples / SAMPLE_RATE


@dataclass(frozen=True, slots=True, eq=False)
class AudioChunk:
    """A stretch of sound as a source delivers it."""

    samples: NDArray[np.float32]
    """(n,) mono at SAMPLE_RATE, in [-1, 1], read-only."""
    start: int
    """Index of the first sample since the source was opened."""
    dropped: int = 0
    """Samples lost just before this chunk; `start` counts them as having passed."""

    def __post_init__(self) -> None:
        """Check the shape and make the array read-only, so that frozen means frozen."""
        if self.samples.ndim != 1 or self.samples.dtype != np.float32:
            got = f"{self.samples.dtype}{self.samples.shape}"
            raise ValueError(f"an audio chunk is float32 of shape (n,), not {got}")
        self.samples.flags.writeable = False

    @property
    def end(self) -> int:
        """Index just past the last sample."""
        return self.start + len(self.samples)


EndedBy = Literal["open", "silence", "limit", "closed"]
"""Why an utterance ends where it ends.

`open`: it has not ended, the person is still speaking; `silence`: they paused; `limit`: it was cut
at its longest; `closed`: the turn ended or the source ran out.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Utterance:
    """A stretch of speech between two pauses, with its pre-roll and post-roll."""

    samples: NDArray[np.float32]
    """(n,) mono at SAMPLE_RATE, read-only."""
    start: int
    """Index of the first sample since the source was opened."""
    ended_by: EndedBy

    @property
    def end(self) -> int:
        """Index just past the last sample."""
        return self.start + len(self.samples)


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word."""

    key_order: ClassVar = ("start_s", "end_s")
    text: str
    start: int = field(metadata=IN_SECONDS)
    """Sample index since the source was opened."""
    end: int = field(metadata=IN_SECONDS)
    """Sample index, exclusive."""
    confidence: float
    """Probability in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The text of one utterance."""

    key_order: ClassVar = ("start_s", "end_s")
    text: str
    start: int = field(metadata=IN_SECONDS)
    """Sample index since the source was opened."""
    end: int = field(metadata=IN_SECONDS)
    """Sample index, exclusive."""
    confidence: float
    """Mean token probability in [0, 1]."""
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything that was heard in one turn, in order."""

    key_order: ClassVar = ("text", "segments", "confidence")
    segments: tuple[Segment, ...]
    model: str
    """Name of the model in the manifest, `typed` when the turn was typed."""

    @property
    def text(self) -> str:
        """The segments joined by single spaces."""
        return " ".join(s.text for s in self.segments if s.text)

    @property
    def confidence(self) -> float:
        """Mean confidence weighted by length of text; 0 when nothing was heard."""
        total = sum(len(s.text) for s in self.segments)
        if not total:
            return 0.0
        return sum(s.confidence * len(s.text) for s in self.segments) / total


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of a text as the recogniser heard it."""

    span: Span
    confidence: float
    """Mean token probability in [0, 1]."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """What is compared: a statement, and what the listener gave back."""

    statement: str
    response: str
    points: tuple[tuple[str, str], ...] = ()
    """(id, text) of points to be judged as given; empty: the checker finds them."""
    detectors_off: frozenset[str] = frozenset()
    """What this round does not comment on, e.g. `parroting`, `brevity`, `coverage`, `advice`."""
    statement_heard: tuple[Heard, ...] = field(default=(), metadata=_LATER)
    """How sure the recogniser is of the statement; what is not in it is sure."""
    response_heard: tuple[Heard, ...] = field(default=(), metadata=_LATER)
    """The same of the response."""


PointStatus = Literal["caught", "partly", "missed", "changed"]
FeelingStatus = Literal["kept", "guessed", "missed", "wrong", "none_needed"]
ResponseKind = Literal["reflection", "question", "input", "other"]
Certainty = Literal["fact", "question"]
MoveKind = Literal[
    "reflection", "question_open", "question_closed", "question_why", "advice", "order", "warning",
    "moralising", "logic", "blame", "label", "analysing", "reassurance", "me_too", "rebuttal",
    "self_defence", "topic_switch", "praise_closing", "deflection", "validation", "empathy",
    "thanks", "invitation", "check", "parroting",
]  # fmt: skip
ROADBLOCKS: Final[tuple[MoveKind, ...]] = (
    "order", "warning", "moralising", "advice", "logic", "blame", "label", "analysing",
    "reassurance", "me_too", "rebuttal", "self_defence", "topic_switch", "praise_closing",
    "deflection", "question_why",
)  # fmt: skip
"""Moves that tend to get in the way while somebody has something on their mind."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that the speaker said, and what became of it."""

    id: str
    text: str
    span: Span
    """In the statement."""
    core: bool
    """Whether it is the gist or carries the feeling."""
    status: PointStatus
    confidence: float
    """Probability of `status`, in [0, 1]."""
    evidence: str | None = None
    """Words of the response, verbatim."""
    note: str | None = None
    """What changed, in words a person understands."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A claim of the response that the statement does not support."""

    text: str
    span: Span
    """In the response."""
    guess: bool
    """Whether it was offered as a guess."""
    confidence: float


@dataclass(frozen=True, slots=True)
class Feelings:
    """Which feelings were said, and which came back."""

    stated: tuple[str, ...]
    named: tuple[str, ...]
    status: FeelingStatus


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that the response does."""

    kind: MoveKind
    text: str
    span: Span
    """In the response."""
    confidence: float
    certainty: Certainty
    """Whether it may be shown as a fact, or only asked about."""


@dataclass(frozen=True, slots=True)
class Parroting:
    """How much of the response is copied."""

    four_gram: float
    """Share of the response's four-word runs that stand in the statement, in [0, 1]."""
    content: float
    """Share of the response's content words that stand in the statement, in [0, 1]."""
    flag: bool


@dataclass(frozen=True, slots=True)
class Strength:
    """One thing that the response did well."""

    text: str
    quote: str
    """Words of the response, verbatim; empty when the strength lies in the whole."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to try, about the sentence and never about the person."""

    text: str
    reason: str
    sample: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a person reads."""

    strength: Strength | None
    suggestion: Suggestion | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Facts about one response, as one version of the checker sees them."""

    key_order: ClassVar = ("schema",)
    checker: str
    """`NAME/VERSION`."""
    points: tuple[Point, ...]
    coverage: float
    """Share of the points caught in [0, 1]; partly counts half, core points weigh double."""
    added: tuple[Addition, ...]
    feelings: Feelings
    moves: tuple[Move, ...]
    kind: ResponseKind
    reflects: float
    """Probability in [0, 1] that the response reflects this statement."""
    parroting: Parroting
    length_ratio: float
    """Words of the response per word of the statement."""
    understood: float
    """How understood the speaker would likely feel, in [0, 1]; for research, never shown."""
    feedback: Feedback
    schema: Literal[1] = 1
    """Version of its shape in JSON; a field may be added without a new one."""
