"""A round as a part of a sitting: what it is given, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from listening_coach.core.care import better_to_stop
from listening_coach.core.loudness import TOO_OFTEN

if TYPE_CHECKING:
    from listening_coach.core.rounds import Partner, Piles, State
    from listening_coach.tui.tools import Diary


@dataclass(frozen=True, slots=True)
class Part:
    """What a round is given that is a part of a whole sitting."""

    diary: Diary
    piles: Piles
    first: Partner
    """Who holds the first role."""
    after: State | None
    """The round before it."""
    seconds: int
    """How long both turns together shall take; only said, never enforced."""
    heard: bool = True
    """Whether there is a microphone; without, turns are typed or only timed."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a round of a sitting ended."""

    state: State
    lost: int
    """Samples lost."""
    pauses: int
    """How often somebody needed a moment."""
    risen: int = 0
    """How often a voice had risen."""

    @property
    def better_to_stop(self) -> bool:
        """Whether somebody stopped it, or it did somebody no good."""
        stopped = self.state.now.kind != "end" or better_to_stop(self.state)
        return stopped or self.risen >= TOO_OFTEN
