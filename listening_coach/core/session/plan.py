"""A plan: the steps of one session, and how long each usually takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal

from listening_coach.core.schema import Between
from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.core.round.protocol import Protocol

StepKind = Literal["arrive", "check_in", "pick", "round", "review", "closing"]
"""What happens in a step.

`arrive`: phones away and three breaths; `check_in`: each says how much energy they have; `pick`:
both agree on the rounds that the plan leaves open; `round`: a round; `review`: one strength each;
`closing`: a thank-you, and an ending that both like.
"""
DEFAULT: Final = "twenty-minutes"
_DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session."""

    kind: StepKind
    say: str
    """The instruction on the screen."""
    seconds: Annotated[int, Between(0, _DAY_S)]
    """How long it usually takes; nothing is ever cut off."""
    round: str = ""
    """For `round`: which one; empty: the one that both agree on in the step `pick`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole session, from consent to the choice of what to keep."""

    id: str
    title: str
    about: str
    """One sentence for the list of plans."""
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> int:
        """How long the whole plan usually takes."""
        return sum(step.seconds for step in self.steps)

    @property
    def rounds(self) -> tuple[str, ...]:
        """Ids of the rounds that the plan fixes."""
        return tuple(step.round for step in self.steps if step.round)


def parse_plan(text: str, source: str) -> Plan:
    """Read a plan from TOML; `source` is its name in messages, usually its path.

    Raises:
        ConfigError: the text is not TOML, or a field is missing, unknown or makes no sense. The
            message names the source, the line and the field.
    """
    reader = Reader(text, source)
    plan = reader.read(Plan)
    kinds = [step.kind for step in plan.steps]
    if "round" not in kinds:
        raise reader.wrong(("steps",), "a plan has at least one round")
    for n, step in enumerate(plan.steps):
        if step.kind == "round" and not step.round and "pick" not in kinds[:n]:
            what = "field 'round' is missing, and nothing is picked before"
            raise reader.wrong(("steps", n), what)
        if step.round and step.kind != "round":
            raise reader.wrong(("steps", n, "round"), "only a step of kind round names a round")
    return plan


INTERRUPTED: Final = Plan("interrupted", "An interrupted session", "", ())
"""No steps: the only thing left is to decide what is kept."""


def alone(protocol: Protocol) -> Plan:
    """A plan that consists of one round."""
    step = Step("round", protocol.about, protocol.duration_s, protocol.id)
    return Plan(protocol.id, protocol.title, protocol.about, (step,))


def compose_plan(frame: Plan, rounds: Sequence[Protocol], minutes: int) -> Plan:
    """A plan with the rounds that people chose, inside the frame of another plan.

    Args:
        frame: the plan that gives the arriving, the check-in, the review and the closing.
        rounds: the rounds, in this order; at least one.
        minutes: how long the whole session should take; the rounds share the time that the frame
            leaves, in proportion to their usual length, and get at least a minute each.
    """
    before = [s for s in frame.steps if s.kind in {"arrive", "check_in"}]
    after = [s for s in frame.steps if s.kind in {"review", "closing"}]
    left = minutes * 60 - sum(s.seconds for s in (*before, *after))
    usual = sum(p.duration_s for p in rounds)
    held = [
        Step("round", p.about, max(60, left * p.duration_s // max(1, usual)), p.id) for p in rounds
    ]
    title = " and ".join(p.title for p in rounds)
    return Plan("composed", title, "Put together by the two of you.", (*before, *held, *after))
