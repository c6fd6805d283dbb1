"""A round as data: its stages, who acts in each, and where each answer leads."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (read at run time, by the decoder)
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated, Final, Literal

from listening_coach.core.schema import Between
from listening_coach.core.toml_source import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from listening_coach.core.schema import Place

Kind = Literal[
    "show", "speak", "reflect", "aside", "choice", "verdict", "rate", "scale", "level", "card",
    "feedback", "end",
]  # fmt: skip
"""What happens in a stage.

`show`: words to read, then a key; `speak`: a turn that belongs to the statement; `reflect`: a turn
that says the statement back; `aside`: a turn that is kept but not compared; `choice`: a question
answered by a key; `verdict`: the speaker says whether it came across; `rate`: both rate, the
listener by guessing; `scale`: one or both choose a number, hidden until all have; `level`: both
choose how deep to go, hidden, and the lower wish counts; `card`: a card is drawn; `feedback`: the
app's feedback, last; `end`: the round is over.
"""
SPOKEN: Final[frozenset[str]] = frozenset({"speak", "reflect", "aside"})
MEASURED: Final[frozenset[str]] = frozenset({"rate", "scale", "level"})
VERDICTS: Final[frozenset[str]] = frozenset({"got", "almost", "missed"})
AUTOMATIC: Final[frozenset[str]] = frozenset({"done", "set", "low", "risen", "exhausted"})
"""Exits that the machine takes by itself, in stages where no key may name them."""
RANGES: Final[Mapping[str, tuple[int, int]]] = {"rate": (1, 5), "scale": (0, 10), "level": (1, 3)}
"""The smallest and the largest number that can be chosen, unless the stage sets its own."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a round."""

    name: str
    kind: Kind
    actor: str
    """Role that acts, or `both`, or `app`."""
    say: str
    """The instruction on the screen."""
    next: Mapping[str, str] = field(default_factory=dict)
    """Each answer, and the name of the stage that follows it."""
    stem: str = ""
    """A sentence starter that may be ignored."""
    gathers: Literal["new", "add"] = "new"
    """For `speak`: whether it begins a new statement or adds to the current one."""
    of: Literal["statement", "floor", "card"] = "statement"
    """For `reflect`: what it says back: the current statement, all of them since the floor passed,
    or the words on the card."""
    minor: bool = False
    """For `reflect`: rating and feedback are about another try, if there is one."""
    soft_s: int = 30
    """Seconds after which the time bar changes; there is no sound."""
    hard_s: int = 60
    """Seconds after which the screen asks to finish; nothing is cut off."""
    confirm: Literal["people", "app"] = "people"
    """For `show`: `app` continues by itself after `soft_s` seconds."""
    skip: str = ""
    """The answer to take when nobody gives one; empty: the calmest."""
    deck: str = ""
    """For `card`: which deck, if not the deck of the round."""
    least: int = 0
    """For a number: the smallest that can be chosen."""
    most: int = 0
    """For a number: the largest."""
    since: str = ""
    """For `scale`: the earlier scale; a rise of 3 leads to `risen`, if there is such an exit."""
    unlocks: str = ""
    """For `level`: the scale on which both must have chosen 4 or more before it may go deeper."""
    recalls: str = ""
    """Name of an earlier choice that is shown again here."""
    detectors_off: frozenset[str] = frozenset()
    """What the checker does not comment on in this stage, in addition to the whole round."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """One kind of round."""

    id: str
    title: str
    about: str
    """One sentence for the list of rounds."""
    practices: tuple[Annotated[int, Between(1, 8)], ...]
    """Which of the eight practices it serves, 1 to 8."""
    topic_rule: str
    duration_s: int
    """Seconds that both turns together usually take."""
    roles: tuple[str, str]
    """(the role that speaks, the role that says it back)."""
    start: str
    stages: Mapping[str, Stage]
    max_repairs: int = 2
    """Further tries at one statement, after the first."""
    max_more: int = 4
    """Further statements in one turn of the floor, or further cards in one round."""
    max_swaps: int = 1
    """How often the floor passes in one round, or for one card."""
    detectors_off: frozenset[str] = field(default_factory=frozenset)
    """What is not commented on; `suggestions` turns off all suggestions, not the strengths."""
    deck: str = ""
    """Id of the default deck of this round."""
    order: int = 100
    """Position in the list of rounds, smallest first."""


def parse_protocol(text: str, source: str) -> Protocol:
    """Read a round from TOML; `source` is its name in messages, usually its path.

    Raises:
        ConfigError: the text is not TOML, a field is missing, unknown or of the wrong type, a
            stage leads nowhere, cannot be reached, or cannot reach the end. The message names the
            source, the line and the field.
    """
    reader = Reader(text, source)
    reader.fill("stages", "name", str)
    protocol = reader.read(Protocol)
    tables = reader.tables["stages"]
    stages = {name: _with_range(stage, tables[name]) for name, stage in protocol.stages.items()}
    protocol = replace(protocol, stages=stages)
    for place, what in find_problems(protocol):
        raise reader.wrong(place, what)
    return protocol


def slow_down(protocol: Protocol, factor: float) -> Protocol:
    """The same round with more time for every turn."""
    stages = {
        name: stage
        if stage.confirm == "app"
        else replace(
            stage, soft_s=round(stage.soft_s * factor), hard_s=round(stage.hard_s * factor)
        )
        for name, stage in protocol.stages.items()
    }
    return replace(protocol, stages=stages, duration_s=round(protocol.duration_s * factor))


def find_problems(protocol: Protocol) -> Iterator[tuple[Place, str]]:
    """Yield (place, what is wrong) for every rule of the machine that the protocol breaks."""
    stages = protocol.stages
    if len(set(protocol.roles)) == 1:
        yield ("roles",), "the two roles need different names"
    if protocol.start not in stages:
        yield ("start",), f"the round starts at {protocol.start!r}, which does not exist"
        return
    for stage in stages.values():
        yield from ((("stages", stage.name), what) for what in _stage_problems(protocol, stage))
    forward = {name: set(stage.next.values()) & set(stages) for name, stage in stages.items()}
    backward: dict[str, set[str]] = {name: set() for name in stages}
    for name, targets in forward.items():
        for target in targets:
            backward[target].add(name)
    ends = {name for name, stage in stages.items() if stage.kind == "end"}
    for name in sorted(set(stages) - _reach(ends, backward)):
        yield ("stages", name), "the end cannot be reached from here"
    for name in sorted(set(stages) - _reach({protocol.start}, forward)):
        yield ("stages", name), "no other stage leads here"


_NEEDED_EXITS: Final[Mapping[str, tuple[str, ...]]] = {
    "speak": ("done",), "reflect": ("done",), "aside": ("done",), "rate": ("done",),
    "scale": ("done",), "level": ("set",), "card": ("accept",), "verdict": ("got",),
}  # fmt: skip


def _stage_problems(protocol: Protocol, stage: Stage) -> Iterator[str]:
    if stage.least > stage.most:
        yield "least is larger than most"
    yield from _exit_problems(protocol, stage)
    yield from _actor_problems(protocol, stage)
    for key in ("since", "unlocks", "recalls"):
        if getattr(stage, key) and getattr(stage, key) not in protocol.stages:
            yield f"{key} names {getattr(stage, key)!r}, which does not exist"
    if stage.kind == "card" and not (stage.deck or protocol.deck):
        yield "a card needs a deck, named here or for the whole round"


def _exit_problems(protocol: Protocol, stage: Stage) -> Iterator[str]:
    for answer, target in stage.next.items():
        if target not in protocol.stages:
            yield f"next.{answer} leads to {target!r}, which does not exist"
    if stage.kind == "verdict" and "exhausted" not in stage.next:
        yield "a verdict needs an exit named exhausted, so that it cannot go round for ever"
    for answer in _NEEDED_EXITS.get(stage.kind, ()):
        if answer not in stage.next:
            yield f"a stage of kind {stage.kind} needs an exit named {answer}"
    if stage.kind == "end" and stage.next:
        yield "the end leads nowhere"
    if stage.confirm == "app" and (stage.kind != "show" or "done" not in stage.next):
        yield "only a stage of kind show with an exit named done can lead on by itself"
    if stage.skip and stage.skip not in stage.next:
        yield f"skip names {stage.skip!r}, which is no exit of this stage"


def _actor_problems(protocol: Protocol, stage: Stage) -> Iterator[str]:
    if stage.actor not in {*protocol.roles, "both", "app"}:
        yield f"actor {stage.actor!r} is neither a role of this round nor both nor app"
    if stage.kind in SPOKEN and stage.actor not in protocol.roles:
        yield f"a stage of kind {stage.kind} needs one of the roles as its actor"
    if stage.kind in {"rate", "level"} and stage.actor != "both":
        yield f"a stage of kind {stage.kind} needs both as its actor"
    if stage.kind == "scale" and stage.actor == "app":
        yield "the app has nothing to choose"


def _reach(seeds: set[str], edges: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(seeds)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo.extend(edges[name])
    return seen


def _with_range(stage: Stage, table: Mapping[str, object]) -> Stage:
    """Give a stage the range of its kind, unless the file sets one."""
    least, most = RANGES.get(stage.kind, (0, 0))
    return replace(
        stage,
        least=stage.least if "least" in table else least,
        most=stage.most if "most" in table else most,
    )
