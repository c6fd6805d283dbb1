"""`practice --plan` without the screen, and `plans`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from listening_coach import library
from listening_coach.cli import wiring
from listening_coach.cli.out import narrate, say, say_json
from listening_coach.cli.report import report
from listening_coach.cli.shelf import StoreShelf
from listening_coach.core import plan as plans
from listening_coach.core.sitting import begin
from listening_coach.errors import UsageError
from listening_coach.recordings import dialogues

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings
    from listening_coach.core.plan import Plan
    from listening_coach.practice.sitter import Sitter, Told

Pairs = list[tuple[Path, Path]]


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every plan."""
    for plan in library.plans(settings).values():
        say(f"{plan.id:16} {plan.title}, {round(plan.seconds / 60)} min: {plan.about}")
    return 0


def show(args: Namespace, settings: Settings) -> int:
    """Print one plan, a line for each step with the minute at which it begins."""
    plan, at_s = library.plan(settings, args.id), 0
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
        return library.plan(settings, args.plan) if args.plan else None
    frame = library.plan(settings, args.plan or plans.DEFAULT)
    rounds = [library.protocol(settings, name) for name in args.compose.split(",")]
    if args.minutes < len(rounds):
        raise UsageError("A round takes a minute at least.", "Give more minutes, or fewer rounds.")
    return plans.composed(frame, rounds, args.minutes)


def headless_sitting(args: Namespace, settings: Settings, plan: Plan, pairs: Pairs) -> int:
    """Hold a whole sitting from recordings, print what happens in it, and keep it."""
    from listening_coach.practice.sitter import Means, Sitter  # noqa: PLC0415  (heavy)

    pairs = pairs or [(d.statement, d.response) for d in dialogues()]
    recogniser = wiring.transcriber(settings, args.model)
    known = library.protocols(settings)
    choices = tuple(dict.fromkeys((library.protocol(settings, args.round).id, *known)))
    sitting = begin(plan, choices, library.deck(settings, "closing").cards, kept=args.keeps)
    with wiring.store(settings) as store:
        diary = StoreShelf(store, args.keeps).begin(("First", "Second"), args.round)
        narrate(
            f"{plan.title}, from {len(pairs)} pair(s) of recordings, {args.speed:g} times fast."
        )
        means = Means(
            known,
            wiring.piles(settings, store),
            lambda tell: wiring.headless_senses(recogniser, diary, tell),
            wiring.checker(settings),
            diary,
        )
        sitter = Sitter(means, pairs, args.speed)
        told = []
        for one in sitter.sit(sitting):
            told.append(one)
            if not args.json:
                say(f"{_time(one.at_s)}  {one.place:9} {one.text}".rstrip())
        settled = sitter.settled
        keep, sound = (settled.words, settled.sound) if settled else (False, False)
        diary.finish(sitter.practised.lost, keep=keep, keep_audio=sound)
        if args.json:
            say_json(_report(diary.id, plan, told, sitter))
        else:
            say(f"\nKept as {diary.id}." if keep else "\nNothing is kept.")
    return 0


def _report(session: str, plan: Plan, told: list[Told], sitter: Sitter) -> dict[str, Any]:
    """Return what a round's report holds, and the stages of the sitting beside it."""
    stages = [{"at_s": round(one.at_s, 3), "place": one.place, "text": one.text} for one in told]
    return {**report(session, sitter.practised), "plan": plan.id, "stages": stages}


def _time(at_s: float) -> str:
    return f"{int(at_s) // 60:02d}:{int(at_s) % 60:02d}"
