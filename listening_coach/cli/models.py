"""`models`: the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.cli.output import narrate, say
from listening_coach.errors import ModelError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Settings


def listing(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (every command has both)
    """Print a line for every model: there or not, how large, which licence, from where."""
    for model in manifest.manifest():
        state = installed.status(settings, model)
        say(
            f"{model.name:18} {state:8} {model.bytes / 1e6:7.0f} MB  {model.licence:10} "
            f"{model.description}"
        )
    return 0


def fetch(args: Namespace, settings: Settings) -> int:
    """Download models, and check what came."""
    names = args.name or [manifest.DEFAULT]
    installed.fetch(settings, names)
    narrate(f"Ready: {', '.join(names)}.")
    return 0


def verify(args: Namespace, settings: Settings) -> int:  # noqa: ARG001  (as above)
    """Check every file of every model that is there."""
    wrong = 0
    for model in manifest.manifest():
        if installed.status(settings, model) == "missing":
            continue
        problems = installed.verify(settings, model)
        wrong += bool(problems)
        say(f"{model.name}: {'; '.join(problems) or 'all files are as they should be'}")
    return ModelError.exit_code if wrong else 0
