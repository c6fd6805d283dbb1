"""What can be typed. Each command names the function that runs it, found when it is needed."""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import TYPE_CHECKING

from listening_coach import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from listening_coach.config import Environment

    Command = Callable[[argparse.Namespace, Environment], int]
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  (its only name)


PLAIN = "words in place of boxes and signs, for a screen reader"


def _late(module: str, function: str) -> Command:
    """Return a command that imports its module when it runs, so that starting stays quick."""

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
    practice = commands.add_parser("practice", help="a practice session")
    practice.add_argument("--round", default="slt", metavar="ID", help="which round (default: slt)")
    practice.add_argument(
        "--statement", action="append", default=[], metavar="AUDIO", help="what was said"
    )
    practice.add_argument(
        "--response", action="append", default=[], metavar="AUDIO", help="what was given back"
    )
    practice.set_defaults(run=_late("practice", "practice"))
    demo = commands.add_parser("demo", help="a round from recordings that come with the program")
    demo.set_defaults(run=_late("practice", "demo"), round="slt", keeps=False)
    for command in (practice, demo):
        command.add_argument(
            "--headless", action="store_true", help="without the screen, from recordings"
        )
        command.add_argument("--json", action="store_true", help="print one JSON object")
        command.add_argument("--plain", action="store_true", default=argparse.SUPPRESS, help=PLAIN)
        command.add_argument(
            "--model", metavar="NAME", help="which speech model (default: what suits this machine)"
        )
        command.add_argument("--plan", metavar="ID", help="a whole sitting, by one of the `plans`")
        command.add_argument(
            "--compose", metavar="ID,ID", help="a whole sitting of these rounds, in this order"
        )
        command.add_argument(
            "--minutes", type=int, default=20, metavar="N", help="how long --compose shall take"
        )
        command.add_argument(
            "--speed", type=float, default=60.0, metavar="X",
            help="how fast a sitting's time runs without the screen (default: 60)",
        )  # fmt: skip


def _texts(commands: Commands) -> None:
    check = commands.add_parser("check", help="compare two texts")
    text = "the text itself, @FILE, or - for standard input"
    check.add_argument("--statement", metavar="T", help=f"what was said: {text}")
    check.add_argument("--response", metavar="T", help=f"what was given back: {text}")
    check.add_argument("--json", action="store_true", help="print one JSON object")
    check.add_argument("--batch", metavar="FILE", help="JSON lines in, JSON lines out")
    check.set_defaults(run=_late("check", "check_texts"))
    transcribe = commands.add_parser("transcribe", help="write down what is said in recordings")
    transcribe.add_argument("audio", nargs="+", metavar="AUDIO")
    transcribe.add_argument("--json", action="store_true", help="print one JSON line per file")
    transcribe.add_argument("--model", metavar="NAME", help="which speech model (default: base)")
    transcribe.set_defaults(run=_late("transcribe", "transcribe"))


def _sessions(commands: Commands) -> None:
    sessions = commands.add_parser("sessions", help="what was kept")
    does = sessions.add_subparsers(title="actions", metavar="ACTION", required=True)
    does.add_parser("list", help="a line each").set_defaults(run=_late("sessions", "list_sessions"))
    does.add_parser("verify", help="check every row").set_defaults(
        run=_late("sessions", "verify_sessions")
    )
    for name, about in (("show", "one to read"), ("export", "one to a file"), ("delete", "one")):
        action = does.add_parser(name, help=about)
        action.add_argument(
            "id",
            metavar="ID",
            nargs="?" if name == "delete" else None,
            help="the session, or as much of its id as is unique",
        )
        action.set_defaults(run=_late("sessions", name))
        if name == "export":
            _export(action)
        if name == "delete":
            action.add_argument("--turn", metavar="T", help="only this turn")
            action.add_argument("--all", action="store_true", help="everything that is kept")
    _keeping(does)


def _keeping(does: Commands) -> None:
    whole = (
        ("stats", "stats", "what can be counted", ()),
        ("recheck", "recheck", "judge again with the checker of today", ("id",)),
        (
            "recover",
            "recover",
            "transcribe an interrupted session, and keep it if both agree",
            ("id",),
        ),
        ("import", "take_in", "keep what was exported as JSON", ("file",)),
        ("rename", "rename", "give a partner another name everywhere", ("name", "new")),
        ("lock", "lock", "encrypt everything with a passphrase, or another one", ()),
        ("unlock", "unlock", "take the passphrase away", ()),
        ("expire", "expire", "delete sessions after so many days, or never", ("days",)),
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
        "--audio", action="store_true", help="in a page: click a word to hear it, if it was kept"
    )
    action.add_argument("--no-times", action="store_true", help="leave the times out")


def _round_data(commands: Commands) -> None:
    data = (
        ("rounds", "rounds", "the kinds of round"),
        ("decks", "decks", "the prompt cards"),
        ("plans", "plans", "whole sittings, step by step"),
    )
    for name, module, about in data:
        listing = commands.add_parser(name, help=about)
        listing.set_defaults(run=_late(module, f"list_{name}"))
        does = listing.add_subparsers(title="actions", metavar="ACTION")
        show = does.add_parser("show", help="one of them")
        show.add_argument("id", metavar="ID")
        show.set_defaults(run=_late(module, f"show_{name.removesuffix('s')}"))


def _machine(commands: Commands) -> None:
    models = commands.add_parser("models", help="the weights of the speech models")
    does = models.add_subparsers(title="actions", metavar="ACTION", required=True)
    does.add_parser("list", help="a line each").set_defaults(run=_late("models", "list_models"))
    fetch = does.add_parser("fetch", help="download")
    fetch.add_argument("name", nargs="*", metavar="NAME", help="which (default: base)")
    fetch.set_defaults(run=_late("models", "fetch"))
    does.add_parser("verify", help="check every file").set_defaults(
        run=_late("models", "verify_models")
    )
    devices = commands.add_parser("devices", help="microphones and speakers")
    devices.set_defaults(run=_late("doctor", "devices"))
    doctor = commands.add_parser("doctor", help="check everything, and say what to do")
    doctor.add_argument("--json", action="store_true", help="print one JSON object")
    doctor.set_defaults(run=_late("doctor", "doctor"))
