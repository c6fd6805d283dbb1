"""The `rounds` command: list and show the kinds of round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.cli.output import print_line
from listening_coach.core.round.protocol import SPOKEN

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment
    from listening_coach.core.round.protocol import Protocol, Stage


def list_rounds(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each round."""
    for protocol in content.protocols(environment).values():
        print_line(f"{protocol.id:12} {protocol.title}: {protocol.about}")
    return 0


def show_round(args: Namespace, environment: Environment) -> int:
    """Print one round as a script, then as a state diagram."""
    protocol = content.protocol(environment, args.id)
    print_line(f"{protocol.title}\n{protocol.about}\n{protocol.topic_rule}")
    minutes = round(protocol.duration_s / 60)
    practices = ", ".join(map(str, protocol.practices))
    print_line(f"About {minutes} minutes. Practices {practices}.{_cards(protocol)}\n")
    for stage in protocol.stages.values():
        if stage.kind != "end":
            print_line(_line(stage))
    print_line("\n" + "\n".join(_diagram(protocol)))
    return 0


def _cards(protocol: Protocol) -> str:
    stages = protocol.stages.values()
    decks = dict.fromkeys(s.deck or protocol.deck for s in stages if s.kind == "card")
    return f" Cards: {', '.join(decks)}." if decks else ""


def _line(stage: Stage) -> str:
    """Return a stage as a line of a script: who acts, what they do, and where answers lead."""
    stem = f"\n{'':12}“{stage.stem}”" if stage.stem else ""
    time = f" ({stage.soft_s} to {stage.hard_s} s)" if stage.kind in SPOKEN else ""
    if stage.confirm == "app":
        time = f" ({stage.soft_s} s, continues by itself)"
    leads = [f"{answer} → {target}" for answer, target in stage.next.items()]
    return f"{stage.actor.upper():>10}  {stage.say}{time}{stem}\n{'':12}{', '.join(leads)}"


def _diagram(protocol: Protocol) -> list[str]:
    """Return the states as a Mermaid diagram, which many viewers can draw."""
    lines = ["stateDiagram-v2", f"    [*] --> {_state(protocol.start)}"]
    for stage in protocol.stages.values():
        answers: dict[str, list[str]] = {}
        for answer, target in stage.next.items():
            answers.setdefault(target, []).append(answer)
        lines += [
            f"    {_state(stage.name)} --> {_state(target)}: {' / '.join(keys)}"
            for target, keys in answers.items()
        ]
        if stage.kind == "end":
            lines.append(f"    {_state(stage.name)} --> [*]")
    return lines


def _state(name: str) -> str:
    """Return a state's name, changed where it is a keyword of Mermaid."""
    return f"{name}_" if name in {"end", "state", "note", "direction", "class"} else name
