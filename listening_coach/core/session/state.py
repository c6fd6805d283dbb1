"""Where a session stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from listening_coach.core.round.cards import Card
    from listening_coach.core.session.plan import Plan, Step

Place = Literal[
    "safety", "consent", "arrive", "check_in", "pick", "round", "review", "closing", "keep", "end"
]
Both = tuple[bool, bool]
ENERGY: Final = (1, 5)
"""Least and most of what can be said at the check-in."""
NOTHING, WORDS, SOUND = 0, 1, 2
"""What one of the two wishes to keep: nothing, the words, the words and the sound."""
MANY_PAUSES: Final = 2
"""After so many, a friendly end is offered."""
NEITHER: Final[Both] = (False, False)
"""Nobody has, yet."""


@dataclass(frozen=True, slots=True)
class SessionState:
    """Where a session stands: everything that a screen shows is in it."""

    plan: Plan
    choices: tuple[str, ...]
    """Ids of the rounds that can be picked, the one suggested first."""
    rituals: tuple[Card, ...] = ()
    """Ways to end, in the order in which they are drawn."""
    place: Place = "consent"
    at: int = -1
    """Index of the step at hand in the plan; -1 before the first."""
    entered: int = 0
    """Places entered so far; tells one visit from the next."""
    agreed: Both = NEITHER
    """Who agrees to what is asked here."""
    energy: tuple[int | None, int | None] = (None, None)
    """1 to 5, of each who said it; hidden until both have, and kept nowhere."""
    offered: str = ""
    """The round that is proposed."""
    vetoed: tuple[str, ...] = ()
    picked: str = ""
    """The round that both agreed on."""
    held: int = 0
    """Rounds begun so far."""
    ritual: int = 0
    """Index of the ending that is proposed."""
    wishes: tuple[int, int] = (WORDS, WORDS)
    recorded: bool = True
    """Both agreed to be heard; without, nothing is heard and nothing kept."""
    kept: bool = True
    """Whether there is something to keep; nothing of a demo is, and nobody is asked."""
    paused: bool = False
    back: Both = NEITHER
    """Who is back from the pause."""
    pauses: int = 0
    """How often somebody needed a moment, in rounds and between them."""
    stopped: bool = False
    """It ends early: the closing is short, and nothing is kept unless both ask for it."""
    gentle: bool = False
    """The gentle page is open."""
    warned: bool = False
    """The gentle page has been shown; it comes once in a session."""

    @property
    def now(self) -> Step | None:
        """The step of the plan at hand, if the place is one."""
        return self.plan.steps[self.at] if 0 <= self.at < len(self.plan.steps) else None

    @property
    def open_choices(self) -> tuple[str, ...]:
        """The rounds that nobody has vetoed; all of them again once none is left."""
        left = tuple(c for c in self.choices if c not in self.vetoed)
        return left or self.choices

    @property
    def ending(self) -> Card | None:
        """The ending that is proposed, if there are any."""
        return self.rituals[self.ritual % len(self.rituals)] if self.rituals else None
