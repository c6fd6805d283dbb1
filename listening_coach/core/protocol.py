"""A round as data: its stages, who acts in each, and where each answer leads."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, get_args

from listening_coach.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Kind = Literal["show", "speak", "reflect", "aside", "choice", "verdict", "rate", "feedback", "end"]
"""What happens in a stage.

`show`: words to read, then a key; `speak`: a turn that belongs to the statement; `reflect`: a turn
that gives the statement back; `aside`: a turn that is kept but not compared; `choice`: a question
answered by a key; `verdict`: the speaker says whether it was caught; `rate`: both rate, the
listener guessing; `feedback`: the machine speaks, last; `end`: the round is over.
"""
SPOKEN: frozenset[str] = frozenset({"speak", "reflect", "aside"})
VERDICTS: frozenset[str] = frozenset({"got", "almost", "missed"})


@dataclass(frozen=True, slots=True)
class Stage:
    """One state of a round."""

    name: str
    kind: Kind
    actor: str
    """Role that acts, or `both`, or `app`."""
    say: str
    """The instruction on the screen."""
    next: Mapping[str, str]
    """Answer to the name of the stage that follows."""
    stem: str = ""
    """A sentence starter that may be ignored."""
    gathers: Literal["new", "add"] = "new"
    """For `speak`: whether it begins a statement or adds to it."""
    soft_s: int = 30
    """Seconds after which the time bar changes, silently."""
    hard_s: int = 60
    """Seconds after which the screen asks to finish; nothing is cut off."""


@dataclass(frozen=True, slots=True)
class Protocol:
    """One kind of round."""

    id: str
    title: str
    about: str
    """One sentence for the list of rounds."""
    practices: tuple[int, ...]
    """Which of the eight practices it serves, 1 to 8."""
    topic_rule: str
    duration_s: int
    """Seconds that both turns together usually take."""
    roles: tuple[str, str]
    """(who speaks, who gives back)."""
    start: str
    stages: Mapping[str, Stage]
    max_repairs: int = 2
    """Further tries at one statement after the first."""
    max_more: int = 4
    """Statements in one turn of the floor, beyond the first."""
    max_swaps: int = 1
    """How often the floor passes in one round."""
    detectors_off: frozenset[str] = field(default_factory=frozenset)
    """What the checker does not comment on here."""


def parse(text: str, source: str) -> Protocol:
    """Read a round from TOML.

    Args:
        text: the file's content.
        source: what to call it in messages, usually its path.

    Raises:
        ConfigError: the text is not TOML, a field is missing, unknown or of the wrong type, a
            stage leads nowhere, cannot be reached, or cannot reach the end. The message names the
            source, the line where it can be told, and the field.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{source}: this is not valid TOML: {error}.", _MEND) from None
    reader = _Reader(text, source)
    protocol = reader.protocol(raw)
    for problem in problems(protocol):
        raise reader.wrong(problem[0], problem[1])
    return protocol


def problems(protocol: Protocol) -> Iterator[tuple[str, str]]:
    """Yield (stage, what is wrong) for every stage that breaks the machine."""
    stages = protocol.stages
    if protocol.start not in stages:
        yield "start", f"the round starts at {protocol.start!r}, which does not exist"
        return
    for stage in stages.values():
        yield from ((stage.name, what) for what in _stage_problems(protocol, stage))
    forward = {name: set(stage.next.values()) & set(stages) for name, stage in stages.items()}
    backward: dict[str, set[str]] = {name: set() for name in stages}
    for name, targets in forward.items():
        for target in targets:
            backward[target].add(name)
    ends = {name for name, stage in stages.items() if stage.kind == "end"}
    for name in sorted(set(stages) - _reach(ends, backward)):
        yield name, "the end cannot be reached from here"
    for name in sorted(set(stages) - _reach({protocol.start}, forward)):
        yield name, "no other stage leads here"


def _stage_problems(protocol: Protocol, stage: Stage) -> Iterator[str]:
    for answer, target in stage.next.items():
        if target not in protocol.stages:
            yield f"next.{answer} leads to {target!r}, which does not exist"
    if stage.actor not in {*protocol.roles, "both", "app"}:
        yield f"actor {stage.actor!r} is neither a role of this round nor both nor app"
    if stage.kind in SPOKEN and stage.actor not in protocol.roles:
        yield f"a stage of kind {stage.kind} needs one of the roles as its actor"
    if stage.kind == "verdict" and "exhausted" not in stage.next:
        yield "a verdict needs an exit named exhausted, so that it cannot go round for ever"
    if stage.kind == "verdict" and "got" not in stage.next:
        yield "a verdict needs an exit named got"
    if stage.kind in SPOKEN | {"rate"} and "done" not in stage.next:
        yield f"a stage of kind {stage.kind} needs an exit named done"
    if stage.kind == "end" and stage.next:
        yield "the end leads nowhere"


def _reach(seeds: set[str], edges: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = list(seeds)
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo.extend(edges[name])
    return seen


_MEND = "Mend the file, or move it out of the folder."
_PROTOCOL_FIELDS: Mapping[str, type] = {
    "id": str, "title": str, "about": str, "practices": list, "topic_rule": str,
    "duration_s": int, "roles": list, "start": str, "stages": dict, "max_repairs": int,
    "max_more": int, "max_swaps": int, "detectors_off": list,
}  # fmt: skip
_STAGE_FIELDS: Mapping[str, type] = {
    "kind": str, "actor": str, "say": str, "next": dict, "stem": str, "gathers": str,
    "soft_s": int, "hard_s": int,
}  # fmt: skip
_PROTOCOL_NEEDS = (
    "id", "title", "about", "practices", "topic_rule", "duration_s", "roles", "start", "stages",
)  # fmt: skip
_STAGE_NEEDS = ("kind", "actor", "say")


class _Reader:
    """Turns parsed TOML into a Protocol, saying where what is wrong stands."""

    def __init__(self, text: str, source: str) -> None:
        self._lines = text.splitlines()
        self._source = source

    def wrong(self, where: str, what: str) -> ConfigError:
        """Return the error for a stage or field, with its line if it can be found."""
        marks = (f"[stages.{where}]", f"{where} =", f"{where}=")
        line = next(
            (n for n, text in enumerate(self._lines, 1) if text.strip().startswith(marks)), None
        )
        place = f"{self._source}, line {line}" if line else self._source
        return ConfigError(f"{place}: {where}: {what}.", _MEND)

    def protocol(self, raw: dict[str, Any]) -> Protocol:
        self._fields(raw, _PROTOCOL_FIELDS, _PROTOCOL_NEEDS, "the round")
        if len(raw["roles"]) != 2:  # noqa: PLR2004  (a round is held by two people)
            raise self.wrong("roles", "a round has exactly two roles")
        values = dict(raw)
        values["stages"] = {name: self._stage(name, s) for name, s in raw["stages"].items()}
        values["practices"] = tuple(raw["practices"])
        values["roles"] = tuple(raw["roles"])
        values["detectors_off"] = frozenset(raw.get("detectors_off", ()))
        return Protocol(**values)

    def _stage(self, name: str, raw: object) -> Stage:
        if not isinstance(raw, dict):
            raise self.wrong(name, "a stage is a table")
        self._fields(raw, _STAGE_FIELDS, _STAGE_NEEDS, name)
        if raw["kind"] not in get_args(Kind):
            raise self.wrong(name, f"kind {raw['kind']!r} is none of {', '.join(get_args(Kind))}")
        if raw.get("gathers", "new") not in {"new", "add"}:
            raise self.wrong(name, "gathers is either new or add")
        values: dict[str, Any] = {"next": {}, **raw}
        return Stage(name=name, **values)

    def _fields(
        self, raw: dict[str, Any], known: Mapping[str, type], needs: tuple[str, ...], where: str
    ) -> None:
        for key, value in raw.items():
            if key not in known:
                raise self.wrong(key if where == "the round" else where, f"unknown field {key!r}")
            if not isinstance(value, known[key]) or isinstance(value, bool):
                raise self.wrong(
                    key if where == "the round" else where,
                    f"field {key!r} should be {_TYPE_NAMES[known[key]]}",
                )
        for key in needs:
            if key not in raw:
                raise self.wrong(where, f"field {key!r} is missing")


_TYPE_NAMES: Mapping[type, str] = {
    str: "text", int: "a whole number", list: "a list", dict: "a table",
}  # fmt: skip
