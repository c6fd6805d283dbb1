"""`rounds`: the kinds of round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach import library
from listening_coach.cli.out import say

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings
    from listening_coach.core.protocol import Protocol


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every round."""
    for protocol in library.protocols(settings).values():
        say(f"{protocol.id:12} {protocol.title}: {protocol.about}")
    return 0


def show(args: Namespace, settings: Settings) -> int:
    """Print one round as a script, then as a diagram of its states."""
    protocol = library.protocol(settings, args.id)
    say(f"{protocol.title}\n{protocol.about}\n{protocol.topic_rule}\n")
    for stage in protocol.stages.values():
        if stage.kind != "end":
            stem = f"  ({stage.stem})" if stage.stem else ""
            say(f"{stage.actor:>10}: {stage.say}{stem}")
    say("\n" + "\n".join(_diagram(protocol)))
    return 0


def _diagram(protocol: Protocol) -> list[str]:
    """Return the states in the language of Mermaid, which many viewers draw."""
    lines = ["stateDiagram-v2", f"    [*] --> {protocol.start}"]
    for stage in protocol.stages.values():
        lines += [
            f"    {stage.name} --> {target}: {answer}" for answer, target in stage.next.items()
        ]
        if stage.kind == "end":
            lines.append(f"    {stage.name} --> [*]")
    return lines
