"""The state of a session: everything that a screen shows is in it."""

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
"""The smallest and the largest energy at the check-in."""
NOTHING, WORDS, SOUND = 0, 1, 2
"""What a partner wishes to keep: nothing, the words, or the words and the sound."""
MANY_PAUSES: Final = 2
"""After this many pauses, a friendly end is offered."""
NEITHER: Final[Both] = (False, False)
"""Neither partner, so far."""


@dataclass(frozen=True, slots=True)
class SessionState:
    """The state of a session."""

    plan: Plan
    choices: tuple[str, ...]
    """Ids of the rounds to pick from, the suggested one first."""
    rituals: tuple[Card, ...] = ()
    """Closing rituals, in the order in which they are drawn."""
    place: Place = "consent"
    at: int = -1
    """Index of the current step in the plan; -1 before the first."""
    entered: int = 0
    """Places entered so far; tells one visit from the next."""
    agreed: Both = NEITHER
    """Which partner agrees to what is asked here."""
    energy: tuple[int | None, int | None] = (None, None)
    """1 to 5, from each partner; hidden until both have answered, and not stored."""
    offered: str = ""
    """The round that is proposed."""
    vetoed: tuple[str, ...] = ()
    picked: str = ""
    """The round that both agreed on."""
    held: int = 0
    """Rounds started so far."""
    ritual: int = 0
    """Index of the closing ritual that is proposed."""
    wishes: tuple[int, int] = (WORDS, WORDS)
    recorded: bool = True
    """Both agreed to be recorded; otherwise nothing is recorded and nothing stored."""
    kept: bool = True
    """Whether there is anything to keep; a demo keeps nothing, so it does not ask."""
    paused: bool = False
    back: Both = NEITHER
    """Which partner is back from the pause."""
    pauses: int = 0
    """Pauses so far, in rounds and between them."""
    stopped: bool = False
    """It ends early: the closing is short, and nothing is kept unless both ask for it."""
    gentle: bool = False
    """The gentle page is open."""
    warned: bool = False
    """The gentle page has been shown; it is shown once in a session."""

    @property
    def now(self) -> Step | None:
        """The current step of the plan, if the place is one."""
        return self.plan.steps[self.at] if 0 <= self.at < len(self.plan.steps) else None

    @property
    def open_choices(self) -> tuple[str, ...]:
        """The rounds that nobody has vetoed; all of them again once none is left."""
        left = tuple(c for c in self.choices if c not in self.vetoed)
        return left or self.choices

    @property
    def ending(self) -> Card | None:
        """The closing ritual that is proposed, if there are any."""
        return self.rituals[self.ritual % len(self.rituals)] if self.rituals else None
