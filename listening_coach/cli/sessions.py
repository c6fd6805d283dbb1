"""The `sessions` command: list, read, export, delete, check and protect sessions."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listening_coach import content, preferences
from listening_coach.cli import wiring
from listening_coach.cli.output import narrate, print_json, print_line
from listening_coach.cli.session_files import recordings, write_for_reading
from listening_coach.cli.session_files import recover_stored_session as recover_session
from listening_coach.core.serialise import time_to_text
from listening_coach.core.session.care import ABOUT_DELETING
from listening_coach.errors import StoreError, UsageError

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment
    from listening_coach.review.statistics import Share, Statistics


def list_sessions(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each session, newest first."""
    from listening_coach.tui.views.round import summary_line  # noqa: PLC0415  (the same words as on the screen)

    protocols = content.protocols(environment)
    with wiring.store(environment) as store:
        for summary in store.sessions():
            print_line(f"{summary.id}  {summary_line(summary, protocols)}")
    return 0


def show(args: Namespace, environment: Environment) -> int:
    """Print one session as text."""
    from listening_coach.review.export import export_text as write  # noqa: PLC0415  (only here)

    with wiring.store(environment) as store:
        print_line(write(store.session(args.id), "txt"))
    return 0


def export(args: Namespace, environment: Environment) -> int:
    """Export one session to a file or to standard output."""
    from listening_coach.review.export import export_text as write  # noqa: PLC0415  (only here)

    with wiring.store(environment) as store:
        session = store.session(args.id)
        text = write(
            session,
            args.format,
            names=args.names,
            times=not args.no_times,
            sounds=recordings(store, session) if args.audio else None,
        )
    if args.out is None:
        print_line(text)
        return 0
    write_for_reading(Path(args.out), text)
    narrate(f"Written to {args.out}. Anyone who can open the file can read it.")
    return 0


def delete(args: Namespace, environment: Environment) -> int:
    """Delete a turn, a session or everything for good, words and audio."""
    if bool(args.id) == args.all or (args.all and args.turn is not None):
        raise UsageError("Say what to delete.", "Give the ID of a session, or --all alone.")
    with wiring.store(environment) as store:
        if args.all:
            store.delete_all()
        elif args.turn is not None:
            session = store.session(args.id)
            if args.turn not in {turn.id for turn in session.turns}:
                raise UsageError(
                    f"{session.id} has no turn {args.turn}.",
                    "An export with --format json lists the turns.",
                )
            store.delete_turn(session.id, args.turn)
        else:
            store.delete(args.id)
    narrate(f"Deleted. {ABOUT_DELETING}")
    return 0


def verify_sessions(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Check every row of the store and print what is wrong."""
    with wiring.store(environment) as store:
        problems = store.verify()
        for problem in problems:
            print_line(str(problem))
        if problems:
            return StoreError.exit_code
        count = len(store.sessions())
    print_line("1 session is intact." if count == 1 else f"All {count} sessions are intact.")
    return 0


def stats(args: Namespace, environment: Environment) -> int:
    """Print totals over all sessions."""
    from listening_coach.review.statistics import count_sessions  # noqa: PLC0415  (only here)

    with wiring.store(environment) as store:
        counted = count_sessions(store.session(summary.id) for summary in store.sessions())
    if args.json:
        print_json(_json(counted))
        return 0
    print_line(
        f"{len(counted.sessions)} sessions, {counted.turns} turns, {counted.minutes:.0f} minutes."
    )
    print_line(_agreement("Speaker and checker agreed in", counted.verdicts, "exchanges"))
    print_line(_agreement("Speakers overruled", counted.marks, "marks"))
    return 0


def _agreement(said: str, share: Share, of: str) -> str:
    return f"{said} {share.part} of {share.of} {of}."


def _json(counted: Statistics) -> dict[str, Any]:
    return {
        "sessions": len(counted.sessions),
        "turns": counted.turns,
        "minutes": round(counted.minutes, 1),
        "verdicts_alike": asdict(counted.verdicts),
        "marks_taken_back": asdict(counted.marks),
        "sittings": [
            {**asdict(s), "started": time_to_text(s.started), "spoken_s": round(s.spoken_s, 1)}
            for s in counted.sessions
        ],
    }


def recheck(args: Namespace, environment: Environment) -> int:
    """Re-run the current checker on one session or on all."""
    from listening_coach.review.corrections import recheck_exchange  # noqa: PLC0415  (only here)

    check = wiring.checker(environment)
    changed = total = 0
    with wiring.store(environment) as store:
        chosen = [args.id] if args.id else [summary.id for summary in store.sessions()]
        for session in map(store.session, chosen):
            for exchange in session.exchanges:
                again = recheck_exchange(exchange, check)
                total += exchange.assessment is not None
                if again != exchange:
                    store.save_exchange(session.id, again)
                    changed += 1
    narrate(f"Checked {total} exchanges again; {changed} assessments changed.")
    return 0


def take_in(args: Namespace, environment: Environment) -> int:
    """Import a session that was exported as JSON."""
    from listening_coach.review import session_json  # noqa: PLC0415  (only here)

    try:
        text = Path(args.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{args.file} cannot be read: {error}.",
            "Name a file that was exported with --format json.",
        ) from None
    session = session_json.session_from_json(text)
    with wiring.store(environment) as store:
        # A JSON export has no audio, so there is none to keep.
        store.begin(replace(session, keep_audio=False))
    narrate(f"Imported {session.id}.")
    return 0


def rename(args: Namespace, environment: Environment) -> int:
    """Rename a partner in every session."""
    with wiring.store(environment) as store:
        store.rename(args.name, args.new)
    narrate(f"{args.name} is now called {args.new} in the heading of every session.")
    return 0


def lock(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Encrypt everything with a new passphrase."""
    with wiring.store(environment) as store:
        new = _ask_passphrase("New passphrase: ")
        if _ask_passphrase("Repeat the passphrase: ") != new:
            raise UsageError("The passphrases do not match.", "Nothing was changed; try again.")
        store.set_passphrase(new)
    narrate("Locked. Only the passphrase opens the sessions, and it cannot be recovered.")
    return 0


def unlock(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (as above)
    """Remove the passphrase and the encryption."""
    with wiring.store(environment) as store:
        store.set_passphrase(None)
    narrate("Unlocked. Anyone who can use your account on this computer can read the sessions.")
    return 0


def _ask_passphrase(prompt: str) -> str:
    """Ask for a passphrase at the terminal, or read a line of standard input."""
    line = wiring.ask_secret(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    if not line:
        raise UsageError("A passphrase cannot be empty.", "Type at least one character.")
    return line


def expire(args: Namespace, environment: Environment) -> int:
    """Set after how many days sessions are deleted, and delete those that are older."""
    days = None if args.days == "never" else _days(args.days)
    current = preferences.load_preferences(environment)
    preferences.save_preferences(environment, replace(current, keep_days=days))
    with wiring.store(environment) as store:
        left = len(store.sessions())
    until = "until you delete them" if days is None else f"for {days} days"
    narrate(f"Sessions are kept {until}; there are {left} now.")
    return 0


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= preferences.MOST_DAYS:
        raise UsageError(
            f"{text} is not a number of days.",
            f"Give a number from 1 to {preferences.MOST_DAYS}, or never.",
        )
    return int(text)


def recover(args: Namespace, environment: Environment) -> int:
    """Transcribe interrupted sessions, and keep each one if both partners agree."""
    with wiring.store(environment) as store:
        cut = [s.id for s in store.unfinished_sessions() if not args.id or s.id.startswith(args.id)]
        if not cut:
            narrate("No session was interrupted.")
            return 0
        recogniser = wiring.transcriber(environment, args.model)
        for session_id in cut:
            turns = recover_session(store, recogniser, session_id)
            narrate(f"{session_id}: {turns} turns transcribed.")
            if _both_agree(store.session(session_id).names):
                wiring.resumed_diary(store, session_id).finish(0, keep=True, keep_audio=False)
                narrate("The words are kept, the sound is deleted.")
            else:
                narrate("It is not kept until both of you agree; `sessions delete` removes it.")
    return 0


def _both_agree(names: tuple[str, str]) -> bool:
    """Ask each partner in turn; only a clear yes from both counts."""
    for name in names:
        print(f"{name}, keep the words? [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201  (a prompt)
        if (sys.stdin.readline() if sys.stdin else "").strip().lower() not in {"y", "yes"}:
            return False
    return True
