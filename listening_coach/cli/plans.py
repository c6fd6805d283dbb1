"""`practice` without a screen, and the `plans` command."""

from __future__ import annotations

from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Final

from listening_coach import content
from listening_coach.cli import wiring
from listening_coach.cli.output import narrate, print_json, print_line
from listening_coach.cli.practice_json import report
from listening_coach.cli.session_files import StoreArchive
from listening_coach.core.round.feedback_policy import select_feedback
from listening_coach.core.session import plan as plans
from listening_coach.core.session.machine import begin_session
from listening_coach.demo import dialogues
from listening_coach.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment
    from listening_coach.core.session.plan import Plan
    from listening_coach.core.session.state import SessionState
    from listening_coach.practice.autopilot import Autopilot

Pairs = list[tuple[Path, Path]]
LONGEST_MINUTES: Final = 24 * 60


def list_plans(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each plan."""
    for plan in content.plans(environment).values():
        print_line(f"{plan.id:16} {plan.title}, {round(plan.seconds / 60)} min: {plan.about}")
    return 0


def show_plan(args: Namespace, environment: Environment) -> int:
    """Print one plan: a line for each step, with the time at which it begins."""
    plan, at_s = content.plan(environment, args.id), 0
    print_line(f"{plan.title}\n{plan.about}\n")
    for step in plan.steps:
        print_line(
            f"{_time(at_s)}  {step.kind:9} {f'{step.round}: ' if step.round else ''}{step.say}"
        )
        at_s += step.seconds
    print_line(f"{_time(at_s)}  keep, or delete")
    return 0


def plan_of(args: Namespace, environment: Environment) -> Plan | None:
    """Return the plan that the arguments name or compose; None for a single round.

    Raises:
        UsageError: there is no such plan or round, or a number is out of range.
    """
    if not 0 < args.speed < inf:
        raise UsageError("The speed must be above 0.", "At 60, an hour passes in a minute.")
    if not args.compose:
        return content.plan(environment, args.plan) if args.plan else None
    frame = content.plan(environment, args.plan or plans.DEFAULT)
    rounds = [content.protocol(environment, name) for name in args.compose.split(",")]
    if args.minutes < len(rounds):
        raise UsageError("A round takes at least a minute.", "Give more minutes, or fewer rounds.")
    if args.minutes > LONGEST_MINUTES:
        raise UsageError("A session takes a day at most.", "Give fewer minutes.")
    return plans.compose_plan(frame, rounds, args.minutes)


def headless_session(
    args: Namespace, environment: Environment, plan: Plan | None, pairs: Pairs
) -> int:
    """Run a session from recordings, one round or a whole plan; print it and keep it."""
    from listening_coach.practice.autopilot import Autopilot, Supplies  # noqa: PLC0415  (heavy)

    protocol = content.protocol(environment, args.round)
    recogniser = wiring.transcriber(environment, args.model)
    protocols = content.protocols(environment)
    choices = tuple(dict.fromkeys((protocol.id, *protocols)))
    rituals = content.deck(environment, "closing").cards
    session = begin_session(plan or plans.alone(protocol), choices, rituals, kept=args.keeps)
    with wiring.store(environment) as store:
        archive = StoreArchive(store, args.keeps)
        supplies = Supplies(
            protocols,
            wiring.shuffle_wanted(environment, store),
            partial(wiring.headless_pipeline, recogniser),
            wiring.checker(environment),
            partial(archive.begin, ("First", "Second") if plan else ("Speaker", "Listener")),
        )
        if plan is None:
            return _round_alone(args, Autopilot(supplies, pairs), session, len(pairs))
        pairs = pairs or [(d.statement, d.response) for d in dialogues()]
        autopilot = Autopilot(supplies, pairs, args.speed)
        return _whole_plan(args, autopilot, session, len(pairs))


def _round_alone(args: Namespace, autopilot: Autopilot, session: SessionState, pairs: int) -> int:
    narrate(f"{session.plan.title}, from {pairs} pair(s) of recordings.")
    for _ in autopilot.hold(session):
        pass
    outcome = autopilot.outcome
    if args.json:
        print_json(report(outcome))
        return 0
    (state,) = outcome.rounds
    for turn in state.turns:
        print_line(f"{turn.role}: {turn.transcript.text}\n")
    for feedback in filter(None, map(select_feedback, state.exchanges)):
        if feedback.strength is not None:
            print_line(f"Worked: {feedback.strength.text}")
        if feedback.suggestion is not None:
            s = feedback.suggestion
            print_line(f"To try: {s.text} {s.reason} {s.sample}")
    return 0


def _whole_plan(args: Namespace, autopilot: Autopilot, session: SessionState, pairs: int) -> int:
    title = session.plan.title
    narrate(f"{title}, from {pairs} pair(s) of recordings, at {args.speed:g} times real speed.")
    timeline = []
    for entry in autopilot.hold(session):
        timeline.append(entry)
        if not args.json:
            print_line(f"{_time(entry.at_s)}  {entry.place:9} {entry.text}".rstrip())
    outcome = autopilot.outcome
    if args.json:
        stages = [
            {"at_s": round(entry.at_s, 3), "place": entry.place, "text": entry.text}
            for entry in timeline
        ]
        print_json({**report(outcome), "plan": session.plan.id, "stages": stages})
    else:
        print_line(f"\nKept as {outcome.session}." if outcome.session else "\nNothing is kept.")
    return 0


def _time(at_s: float) -> str:
    return f"{int(at_s) // 60:02d}:{int(at_s) % 60:02d}"
