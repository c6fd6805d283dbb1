"""`practice --plan` without the screen, and `plans`."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import content
from listening_coach.cli import wiring
from listening_coach.cli.output import narrate, say, say_json
from listening_coach.cli.practice_json import report
from listening_coach.cli.session_files import StoreShelf
from listening_coach.core.round.feedback_policy import shown
from listening_coach.core.session import plan as plans
from listening_coach.core.session.machine import begin
from listening_coach.demo import dialogues
from listening_coach.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings
    from listening_coach.core.session.machine import Sitting
    from listening_coach.core.session.plan import Plan
    from listening_coach.practice.autopilot import Autopilot

Pairs = list[tuple[Path, Path]]


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every plan."""
    for plan in content.plans(settings).values():
        say(f"{plan.id:16} {plan.title}, {round(plan.seconds / 60)} min: {plan.about}")
    return 0


def show(args: Namespace, settings: Settings) -> int:
    """Print one plan, a line for each step with the minute at which it begins."""
    plan, at_s = content.plan(settings, args.id), 0
    say(f"{plan.title}\n{plan.about}\n")
    for step in plan.steps:
        say(f"{_time(at_s)}  {step.kind:9} {f'{step.round}: ' if step.round else ''}{step.say}")
        at_s += step.seconds
    say(f"{_time(at_s)}  keep, or delete")
    return 0


def plan_of(args: Namespace, settings: Settings) -> Plan | None:
    """Return the plan that the command names or puts together, if it does.

    Raises:
        UsageError: there is no such plan or round, or a number makes no sense.
    """
    if args.speed <= 0:
        raise UsageError("A speed is above 0.", "60 lets an hour pass in a minute.")
    if not args.compose:
        return content.plan(settings, args.plan) if args.plan else None
    frame = content.plan(settings, args.plan or plans.DEFAULT)
    rounds = [content.protocol(settings, name) for name in args.compose.split(",")]
    if args.minutes < len(rounds):
        raise UsageError("A round takes a minute at least.", "Give more minutes, or fewer rounds.")
    return plans.composed(frame, rounds, args.minutes)


def headless_session(args: Namespace, settings: Settings, plan: Plan | None, pairs: Pairs) -> int:
    """Hold a session from recordings, and print and keep it: one round, or a whole plan."""
    from listening_coach.practice.autopilot import Autopilot, Supplies  # noqa: PLC0415  (heavy)

    protocol = content.protocol(settings, args.round)
    recogniser = wiring.transcriber(settings, args.model)
    protocols = content.protocols(settings)
    choices = tuple(dict.fromkeys((protocol.id, *protocols)))
    rituals = content.deck(settings, "closing").cards
    sitting = begin(plan or plans.alone(protocol), choices, rituals, kept=args.keeps)
    with wiring.store(settings) as store:
        shelf = StoreShelf(store, args.keeps)
        supplies = Supplies(
            protocols,
            wiring.piles(settings, store),
            partial(wiring.headless_senses, recogniser),
            wiring.checker(settings),
            partial(shelf.begin, ("First", "Second") if plan else ("Speaker", "Listener")),
        )
        if plan is None:
            return _round_alone(args, Autopilot(supplies, pairs), sitting, len(pairs))
        pairs = pairs or [(d.statement, d.response) for d in dialogues()]
        autopilot = Autopilot(supplies, pairs, args.speed)
        return _whole_plan(args, autopilot, sitting, len(pairs))


def _round_alone(args: Namespace, autopilot: Autopilot, sitting: Sitting, pairs: int) -> int:
    narrate(f"{sitting.plan.title}, from {pairs} pair(s) of recordings.")
    for _ in autopilot.hold(sitting):
        pass
    practised = autopilot.practised
    if args.json:
        say_json(report(practised))
        return 0
    (state,) = practised.rounds
    for turn in state.turns:
        say(f"{turn.role}: {turn.transcript.text}\n")
    for feedback in filter(None, map(shown, state.exchanges)):
        if feedback.strength is not None:
            say(f"Worked: {feedback.strength.text}")
        if feedback.suggestion is not None:
            s = feedback.suggestion
            say(f"To try: {s.text} {s.reason} {s.sample}")
    return 0


def _whole_plan(args: Namespace, autopilot: Autopilot, sitting: Sitting, pairs: int) -> int:
    title = sitting.plan.title
    narrate(f"{title}, from {pairs} pair(s) of recordings, {args.speed:g} times fast.")
    timeline = []
    for entry in autopilot.hold(sitting):
        timeline.append(entry)
        if not args.json:
            say(f"{_time(entry.at_s)}  {entry.place:9} {entry.text}".rstrip())
    practised = autopilot.practised
    if args.json:
        stages = [
            {"at_s": round(entry.at_s, 3), "place": entry.place, "text": entry.text}
            for entry in timeline
        ]
        say_json({**report(practised), "plan": sitting.plan.id, "stages": stages})
    else:
        say(f"\nKept as {practised.session}." if practised.session else "\nNothing is kept.")
    return 0


def _time(at_s: float) -> str:
    return f"{int(at_s) // 60:02d}:{int(at_s) % 60:02d}"
