"""`sessions`: what was kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from listening_coach import library
from listening_coach.cli import wiring
from listening_coach.cli.out import narrate, say
from listening_coach.cli.shelf import recordings, write_for_reading
from listening_coach.core.care import ABOUT_DELETING
from listening_coach.errors import StoreError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every session, newest first."""
    from listening_coach.tui.describe import summary_line  # noqa: PLC0415  (the same words as on the screen)

    protocols = library.protocols(settings)
    with wiring.store(settings) as store:
        for summary in store.sessions():
            say(f"{summary.id}  {summary_line(summary, protocols)}")
    return 0


def show(args: Namespace, settings: Settings) -> int:
    """Print one session to read."""
    from listening_coach.review.export import export as write  # noqa: PLC0415  (only here)

    with wiring.store(settings) as store:
        say(write(store.session(args.id), "txt"))
    return 0


def export(args: Namespace, settings: Settings) -> int:
    """Write one session in a format for other programs."""
    from listening_coach.review.export import export as write  # noqa: PLC0415  (only here)

    with wiring.store(settings) as store:
        session = store.session(args.id)
        text = write(
            session,
            args.format,
            names=args.names,
            times=not args.no_times,
            sounds=recordings(store, session) if args.audio else None,
        )
    if args.out is None:
        say(text)
        return 0
    write_for_reading(Path(args.out), text)
    narrate(f"Written to {args.out}. Whoever can open it can read it.")
    return 0


def delete(args: Namespace, settings: Settings) -> int:
    """Remove a turn, a session or everything for good, words and sound."""
    if bool(args.id) == args.all:
        raise UsageError("Say what shall be deleted.", "Give the ID of a session, or --all.")
    with wiring.store(settings) as store:
        if args.all:
            store.delete_all()
        elif args.turn:
            session = store.session(args.id)
            if args.turn not in {turn.id for turn in session.turns}:
                raise UsageError(f"{session.id} has no turn {args.turn}.", "See `sessions export`.")
            store.delete_turn(session.id, args.turn)
        else:
            store.delete(args.id)
    narrate(f"Deleted. {ABOUT_DELETING}")
    return 0


def verify(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Check every row, and say what is wrong."""
    with wiring.store(settings) as store:
        problems = store.verify()
        for problem in problems:
            say(str(problem))
        if problems:
            return StoreError.exit_code
        say(f"All is well with {len(store.sessions())} sessions.")
    return 0
