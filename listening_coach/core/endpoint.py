"""Endpointing: where speech begins and ends, from one speech probability per frame.

The time is the sample index, counted from the first sample of the first frame. The result depends
on the probabilities alone, never on how the sound was cut into chunks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from listening_coach.core.audio import EndedBy

FRAME = 512
"""Samples in a frame: 32 ms, the only size that Silero takes at 16 kHz."""


@dataclass(frozen=True, slots=True)
class EndpointRules:
    """The rules. Lengths are in samples, thresholds are probabilities."""

    on: float = 0.5
    """Speech begins at this probability; Silero's default."""
    off: float = 0.35
    """A pause begins below this one and lasts until `on`; Silero's default, 0.15 below `on`."""
    pause: int = int(0.6 * SAMPLE_RATE)
    """A pause this long ends a stretch: most pauses to look for a word are shorter."""
    longest: int = 28 * SAMPLE_RATE
    """A stretch is cut at this length, because Whisper takes at most 30 s at once."""
    search: int = 6 * SAMPLE_RATE
    """How far back to look for the quietest place when a stretch is cut."""
    shortest: int = 3 * FRAME
    """Less speech than this (0.1 s) is a click or a knock, not a word."""
    pre_roll: int = SAMPLE_RATE
    """Sound kept from before the first frame of speech: soft onsets come before it."""
    post_roll: int = int(0.4 * SAMPLE_RATE)
    """Sound kept from after the last frame of speech: last consonants come after it."""

    def __post_init__(self) -> None:
        """Refuse rules that contradict each other."""
        if not 0 <= self.off <= self.on <= 1:
            raise ValueError("0 <= off <= on <= 1")
        if not 0 <= self.post_roll <= self.pause:
            raise ValueError("the post-roll must fit into the pause")
        if self.pre_roll < 0 or self.search <= FRAME or self.longest < self.pre_roll + self.search:
            raise ValueError("the longest stretch must hold the pre-roll and the search")


DEFAULT = EndpointRules()


@dataclass(frozen=True, slots=True)
class Boundary:
    """A complete stretch of speech, as [start, end) in samples."""

    start: int
    end: int
    ended_by: EndedBy


@dataclass(frozen=True, slots=True)
class Endpointer:
    """The state of endpointing after some frames; `step` gives the state after one more."""

    rules: EndpointRules = DEFAULT
    now: int = 0
    """Samples seen."""
    taken: int = 0
    """Index just past the previous stretch: no sample belongs to two."""
    opened: int | None = None
    """First sample of the open stretch, including its pre-roll; None between stretches."""
    voiced: int = 0
    """Samples of speech in the open stretch."""
    quiet_since: int | None = None
    """Where the current pause in the open stretch began; None while somebody is speaking."""
    recent: tuple[float, ...] = ()
    """Probabilities of the last frames of the open stretch, as far back as `search` reaches."""

    @property
    def needed_from(self) -> int:
        """First sample that a stretch may still need."""
        if self.opened is not None:
            return self.opened
        return max(self.taken, self.now - self.rules.pre_roll)

    @property
    def is_speech(self) -> bool:
        """Whether the open stretch holds enough speech to be more than a click."""
        return self.voiced >= self.rules.shortest

    @property
    def speaking(self) -> bool:
        """Whether someone is speaking right now, not pausing."""
        return self.is_speech and self.quiet_since is None

    def step(self, speech: float) -> tuple[Endpointer, Boundary | None]:
        """Take the next frame's probability of speech."""
        start, now = self.now, self.now + FRAME
        if self.opened is None:
            if speech < self.rules.on:
                return replace(self, now=now), None
            opened = max(self.taken, start - self.rules.pre_roll)
            begun = replace(self, now=now, opened=opened, voiced=FRAME, recent=(speech,))
            return begun, None
        quiet = self._quiet_since(speech, start)
        heard = replace(
            self,
            now=now,
            voiced=self.voiced + FRAME * (quiet is None),
            quiet_since=quiet,
            recent=(*self.recent, speech)[-(self.rules.search // FRAME) :],
        )
        if quiet is not None and now - quiet >= self.rules.pause:
            return _close(heard, quiet + self.rules.post_roll, "silence")
        if now - self.opened + FRAME > self.rules.longest:
            return _cut(heard)
        return heard, None

    def finish(self, end: int) -> Boundary | None:
        """Close the open stretch where the sound ends; `end` may lie within the last frame."""
        if self.quiet_since is not None:
            end = min(end, self.quiet_since + self.rules.post_roll)
        return _close(self, end, "closed")[1]

    def _quiet_since(self, speech: float, start: int) -> int | None:
        if speech >= self.rules.on:
            return None
        if self.quiet_since is None and speech < self.rules.off:
            return start
        return self.quiet_since


def _close(state: Endpointer, end: int, ended_by: EndedBy) -> tuple[Endpointer, Boundary | None]:
    """End the open stretch; it is dropped if it holds too little speech."""
    after = Endpointer(state.rules, now=state.now, taken=state.taken)
    if state.opened is None or not state.is_speech:
        return after, None
    return replace(after, taken=end), Boundary(state.opened, end, ended_by)


def _cut(state: Endpointer) -> tuple[Endpointer, Boundary | None]:
    """End the open stretch at its quietest recent frame, and continue from there."""
    if state.opened is None or not state.is_speech:
        return _close(state, state.now, "limit")
    rest = state.recent[_quietest(state.recent) :]
    at = state.now - FRAME * len(rest)
    speech_goes_on = any(p >= state.rules.on for p in rest)
    after = replace(
        state,
        taken=at,
        opened=at,
        voiced=state.rules.shortest if speech_goes_on else 0,
        quiet_since=None if state.quiet_since is None else max(state.quiet_since, at),
        recent=rest,
    )
    return after, Boundary(state.opened, at, "limit")


def _quietest(speech: tuple[float, ...]) -> int:
    """Index of the frame in the middle of the quietest stretch; the latest of several."""
    padded = (speech[0], *speech, speech[-1])
    around = [sum(padded[i : i + 3]) + p for i, p in enumerate(speech)]
    return min(range(1, len(speech)), key=lambda i: (around[i], -i))
