"""A statement and a response to compare, and the assessment that the checker makes of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from listening_coach.core.transcript import ConfidenceSpan, Span  # noqa: TC001  (fields are decoded by their types)

if TYPE_CHECKING:
    from collections.abc import Mapping

_LATER: Final = MappingProxyType({"later": True})
"""Metadata of a field that older stored values do not have."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """A statement, and the response that says it back."""

    statement: str
    response: str
    points: tuple[tuple[str, str], ...] = ()
    """(id, text) of points to be judged as given; empty: the checker finds them."""
    detectors_off: frozenset[str] = frozenset()
    """What is not commented on in this round, e.g. `parroting`, `brevity`, `coverage`, `advice`."""
    statement_heard: tuple[ConfidenceSpan, ...] = field(default=(), metadata=_LATER)
    """How sure the recogniser is of each part of the statement; the rest counts as certain."""
    response_heard: tuple[ConfidenceSpan, ...] = field(default=(), metadata=_LATER)
    """The same of the response."""


PointStatus = Literal["caught", "partly", "missed", "changed"]


@dataclass(frozen=True, slots=True)
class StatusMark:
    """How the status of a point is shown, on every screen, page and line."""

    sign: str
    """One character, so that a status is never told by colour alone."""
    word: str


STATUS_MARKS: Final[Mapping[PointStatus, StatusMark]] = MappingProxyType(
    {
        "caught": StatusMark("✓", "came back"),
        "partly": StatusMark("◐", "partly"),
        "missed": StatusMark("○", "not yet"),
        "changed": StatusMark("≠", "changed"),
    }
)
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
    """One thing that the speaker said, and its status in the response."""

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
    """Words of the response that show it, verbatim."""
    note: str | None = None
    """What changed, in plain words."""


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
    """Which feelings the statement names, and which of them the response names."""

    stated: tuple[str, ...]
    named: tuple[str, ...]
    status: FeelingStatus


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that the response does, such as giving advice."""

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
    """Share of the response's four-word runs that occur in the statement, in [0, 1]."""
    content: float
    """Share of the response's content words that occur in the statement, in [0, 1]."""
    flag: bool


@dataclass(frozen=True, slots=True)
class Strength:
    """One thing that the response did well."""

    text: str
    quote: str
    """Words of the response, verbatim; empty when the strength is of the whole response."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to try, about the sentence and never about the person."""

    text: str
    reason: str
    sample: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback that people read."""

    strength: Strength | None
    suggestion: Suggestion | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Facts about one response, found by one version of the checker."""

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
    """Version of its shape in JSON; a field may be added without a new version."""
