"""The state of a round: everything that a screen shows is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Literal

from listening_coach.core.assessment import Assessment, Reflection  # noqa: TC001  (read at run time, to keep and to read back)
from listening_coach.core.schema import Between
from listening_coach.core.transcript import Transcript  # noqa: TC001  (read at run time, to keep and to read back)

if TYPE_CHECKING:
    from listening_coach.core.round.cards import Card
    from listening_coach.core.round.protocol import Protocol, Stage

Partner = Literal[0, 1]
Verdict = Literal["got", "almost", "missed"]
Rating = Annotated[int, Between(1, 5)]
"""How understood somebody felt, 1 to 5."""
Phase = Literal["acting", "hearing", "paused", "ended"]
"""`acting`: the people are to act; `hearing`: the end of a turn is being transcribed."""
Piles = Mapping[str, "tuple[Card, ...]"]
"""Each deck by its id: its cards in the order in which they are drawn."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one partner said in one stage."""

    id: str
    stage: str
    role: str
    partner: Partner
    transcript: Transcript


@dataclass(frozen=True, slots=True)
class Exchange:
    """A statement, and one try at saying it back."""

    id: str
    statement: tuple[str, ...]
    """Ids of the turns that make up the statement; empty where a card was answered."""
    response: str
    """Id of the turn that says it back."""
    listener: Partner
    reflection: Reflection
    verdict: Verdict | None = None
    rating: Rating | None = None
    """How understood the speaker felt, 1 to 5."""
    guess: Rating | None = None
    """What the listener guessed, 1 to 5."""
    self_check: str | None = None
    """How the listener judged it before the app's feedback."""
    misheard: bool = False
    """The partners said that the transcript is wrong."""
    assessment: Assessment | None = None


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that somebody chose on a scale; it is not stored."""

    stage: str
    partner: Partner
    value: int


@dataclass(frozen=True, slots=True)
class ShownSuggestion:
    """A suggestion that was shown."""

    listener: Partner
    reason: str
    """The reason for it; two suggestions with the same reason count as the same."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Counters of what is limited."""

    repairs: int = 0
    """Further tries at the current statement."""
    more: int = 0
    """Further statements since the floor passed."""
    swaps: int = 0
    """Times the floor passed; since the last card, if cards are drawn."""
    another: int = 0
    """Further cards."""
    again: int = 0
    """Further tries after the app's feedback, since the floor passed."""


@dataclass(frozen=True, slots=True)
class RoundState:
    """The state of a round."""

    protocol: Protocol
    stage: str
    first: Partner
    """The partner who holds the first role now."""
    phase: Phase = "acting"
    turns: tuple[Turn, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    opened: int = 0
    """Turns opened so far in this session; the ids of turns count on from it."""
    entered: int = 0
    """Stages entered so far; tells one visit of a stage from the next."""
    statement: tuple[str, ...] = ()
    """Ids of the turns of the current statement."""
    spoken: tuple[str, ...] = ()
    """Ids of the turns of every statement since the floor passed."""
    counts: Counts = field(default_factory=Counts)
    floor: int = 0
    """Index of the first exchange since the floor last passed."""
    fresh: bool = False
    """The last exchange has no verdict yet."""
    rating: int | None = None
    """The number that the speaker chose in the current stage."""
    guess: int | None = None
    """The number that the listener chose in the current stage."""
    measures: tuple[Measure, ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    """(stage, answer) of every choice, in order."""
    piles: Piles = field(default_factory=dict)
    card: Card | None = None
    """The current card."""
    seen: tuple[Card, ...] = ()
    """Cards drawn so far."""
    taken: tuple[Card, ...] = ()
    """Cards that were accepted."""
    level: int | None = None
    """The deepest level of cards to draw; None where nobody chooses it."""
    grave: tuple[str, ...] = ()
    """Ids of turns that suggest somebody may be in danger, in the whole session."""
    asks_to_stop: bool = False
    """The last turn was only a request to stop."""
    compared: int = 0
    """Exchanges so far in this session; the ids of exchanges count on from it."""
    remarks: tuple[ShownSuggestion, ...] = ()
    """Suggestions that were shown in this session, in order."""
    unheard: bool = False
    """The last turn held no speech and is being repeated."""

    @property
    def now(self) -> Stage:
        """The current stage."""
        return self.protocol.stages[self.stage]

    @property
    def turn(self) -> str:
        """Id of the open turn, or of the last one."""
        return f"t{self.opened}"

    def partner(self, role: str) -> Partner:
        """The partner who holds a role now."""
        return self.first if role == self.protocol.roles[0] else other_partner(self.first)

    @property
    def exchange(self) -> Exchange | None:
        """The exchange that a verdict is about: the last since the floor passed."""
        return self.exchanges[-1] if len(self.exchanges) > self.floor else None

    @property
    def subject(self) -> Exchange | None:
        """The exchange that rating and feedback are about: the last that is not minor."""
        stages = {turn.id: turn.stage for turn in self.turns}
        since = self.exchanges[self.floor :]
        major = [e for e in since if not self.protocol.stages[stages[e.response]].minor]
        return (major[-1] if major else since[-1]) if since else None

    def quiet(self, exchange: Exchange) -> bool:
        """Whether an exchange gets no feedback because a turn in it suggests danger."""
        return not set(self.grave).isdisjoint((*exchange.statement, exchange.response))

    def answer(self, stage: str) -> str:
        """The last answer in a stage, or an empty string."""
        return next((a for s, a in reversed(self.chosen) if s == stage), "")

    def last(self, stage: str, partner: Partner) -> int | None:
        """The number that a partner last chose on a scale; None if there is none."""
        values = (
            m.value for m in reversed(self.measures) if (m.stage, m.partner) == (stage, partner)
        )
        return next(values, None)


def other_partner(partner: Partner) -> Partner:
    """The other partner."""
    return 1 if partner == 0 else 0
