"""The command-line parser. Each command imports the function that runs it only when it runs."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

from listening_coach import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.config import Environment

    Command = Callable[[argparse.Namespace, Environment], int]
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (argparse gives it no public name)


PLAIN = "words instead of boxes and signs, for a screen reader"


def _late(module: str, function: str) -> Command:
    """Return a command that imports its module when it runs, which keeps startup fast."""

    def run(args: argparse.Namespace, environment: Environment) -> int:
        command: Command = getattr(import_module(f"listening_coach.cli.{module}"), function)
        return command(args, environment)

    return run


def build() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="listening-coach",
        description="Two partners practise active listening at one laptop. Nothing leaves it.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--plain", action="store_true", help=PLAIN)
    parser.set_defaults(run=_late("practice", "app"), round="slt", model=None, keeps=True)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _practice(commands)
    _texts(commands)
    _sessions(commands)
    _round_data(commands)
    _machine(commands)
    return parser


def _practice(commands: Commands) -> None:
    practice = commands.add_parser("practice", help="start a practice session")
    practice.add_argument("--round", default="slt", metavar="ID", help="which round (default: slt)")
    practice.add_argument(
        "--statement",
        action="append",
        default=[],
        metavar="AUDIO",
        help="a recording of what was said",
    )
    practice.add_argument(
        "--response",
        action="append",
        default=[],
        metavar="AUDIO",
        help="a recording of what was said back",
    )
    practice.set_defaults(run=_late("practice", "practice"))
    demo = commands.add_parser("demo", help="try a round with recordings that come with the app")
    demo.set_defaults(run=_late("practice", "demo"), round="slt", keeps=False)
    for command in (practice, demo):
        _session_options(command)


def _session_options(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--headless", action="store_true", help="without a screen, from recordings"
    )
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.add_argument("--plain", action="store_true", default=argparse.SUPPRESS, help=PLAIN)
    command.add_argument(
        "--model",
        metavar="NAME",
        help="which speech model (default: the one that suits this computer)",
    )
    command.add_argument(
        "--plan", metavar="ID", help="a whole session that follows one of the `plans`"
    )
    command.add_argument(
        "--compose", metavar="ID,ID", help="a whole session of these rounds, in this order"
    )
    command.add_argument(
        "--minutes",
        type=int,
        default=20,
        metavar="N",
        help="how long the session from --compose takes (default: 20)",
    )
    command.add_argument(
        "--speed", type=float, default=60.0, metavar="X",
        help="how many times faster than real time to run without a screen (default: 60)",
    )  # fmt: skip


def _texts(commands: Commands) -> None:
    check = commands.add_parser("check", help="compare two texts")
    text = "the text itself, @FILE, or - for standard input"
    check.add_argument("--statement", metavar="T", help=f"what was said: {text}")
    check.add_argument("--response", metavar="T", help=f"what was said back: {text}")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.add_argument("--batch", metavar="FILE", help="JSON lines in, JSON lines out")
    check.set_defaults(run=_late("check", "check_texts"))
    transcribe = commands.add_parser("transcribe", help="transcribe recordings")
    transcribe.add_argument("audio", nargs="+", metavar="AUDIO")
    transcribe.add_argument("--json", action="store_true", help="print one JSON line per file")
    transcribe.add_argument("--model", metavar="NAME", help="which speech model (default: base)")
    transcribe.set_defaults(run=_late("transcribe", "transcribe"))


def _sessions(commands: Commands) -> None:
    sessions = commands.add_parser(
        "sessions", help="read, export, delete and protect your sessions"
    )
    does = sessions.add_subparsers(title="actions", metavar="ACTION", required=True)
    does.add_parser("list", help="list sessions").set_defaults(
        run=_late("sessions", "list_sessions")
    )
    does.add_parser("verify", help="check that all sessions are intact").set_defaults(
        run=_late("sessions", "verify_sessions")
    )
    for name, about in (
        ("show", "print a session"),
        ("export", "export a session"),
        ("delete", "delete a session, a turn or everything"),
    ):
        action = does.add_parser(name, help=about)
        action.add_argument(
            "id",
            metavar="ID",
            nargs="?" if name == "delete" else None,
            help="the session's ID, or enough of it to be unique",
        )
        action.set_defaults(run=_late("sessions", name))
        if name == "export":
            _export(action)
        if name == "delete":
            action.add_argument("--turn", metavar="T", help="delete only this turn")
            action.add_argument("--all", action="store_true", help="delete everything")
    _keeping(does)


def _keeping(does: Commands) -> None:
    whole = (
        ("stats", "stats", "print totals over all sessions", ()),
        ("recheck", "recheck", "re-run the current checker", ("id",)),
        (
            "recover",
            "recover",
            "transcribe an interrupted session, and keep it if both agree",
            ("id",),
        ),
        ("import", "take_in", "import a JSON export", ("file",)),
        ("rename", "rename", "rename a partner in every session", ("name", "new")),
        ("lock", "lock", "encrypt everything with a passphrase, or change it", ()),
        ("unlock", "unlock", "remove the passphrase", ()),
        ("expire", "expire", "delete sessions after a number of days, or never", ("days",)),
    )
    for name, function, about, operands in whole:
        action = does.add_parser(name, help=about)
        for operand in operands:
            action.add_argument(
                operand, metavar=operand.upper(), nargs="?" if operand == "id" else None
            )
        action.set_defaults(run=_late("sessions", function))
        if name == "stats":
            action.add_argument("--json", action="store_true", help="print one JSON object")
        if name == "recover":
            action.add_argument("--model", metavar="NAME", help="which speech model")


def _export(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--format", required=True, choices=("md", "html", "json", "srt", "vtt", "txt")
    )
    action.add_argument("--out", metavar="F", help="the file to write (default: standard output)")
    action.add_argument("--names", choices=("keep", "initials", "pseudonyms"), default="keep")
    action.add_argument(
        "--audio",
        action="store_true",
        help="add the kept audio to a web page: click a word to hear it",
    )
    action.add_argument("--no-times", action="store_true", help="leave out the times")


def _round_data(commands: Commands) -> None:
    data = (
        ("rounds", "rounds", "list the rounds"),
        ("decks", "decks", "list the decks of prompt cards"),
        ("plans", "plans", "list the plans for whole sessions"),
    )
    for name, module, about in data:
        listing = commands.add_parser(name, help=about)
        listing.set_defaults(run=_late(module, f"list_{name}"))
        does = listing.add_subparsers(title="actions", metavar="ACTION")
        show = does.add_parser("show", help=f"show one of the {name}")
        show.add_argument("id", metavar="ID")
        show.set_defaults(run=_late(module, f"show_{name.removesuffix('s')}"))


def _machine(commands: Commands) -> None:
    models = commands.add_parser("models", help="list, download and check the speech models")
    does = models.add_subparsers(title="actions", metavar="ACTION", required=True)
    does.add_parser("list", help="list models").set_defaults(run=_late("models", "list_models"))
    fetch = does.add_parser("fetch", help="download models")
    fetch.add_argument("name", nargs="*", metavar="NAME", help="which models (default: base)")
    fetch.set_defaults(run=_late("models", "fetch"))
    does.add_parser("verify", help="check the files of the installed models").set_defaults(
        run=_late("models", "verify_models")
    )
    devices = commands.add_parser("devices", help="list microphones and loudspeakers")
    devices.set_defaults(run=_late("doctor", "devices"))
    doctor = commands.add_parser(
        "doctor", help="check that everything is ready, and say what to do if not"
    )
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_late("doctor", "doctor"))
