"""The `models` command: list, download and verify the speech models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from listening_coach.cli.output import narrate, print_line
from listening_coach.errors import ModelError
from listening_coach.models import installed, manifest

if TYPE_CHECKING:
    from argparse import Namespace

    from listening_coach.config import Environment


def list_models(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Print one line for each model: name, status, size, licence and description."""
    for model in manifest.read_manifest():
        state = installed.model_status(environment, model)
        print_line(
            f"{model.name:18} {state:8} {model.bytes / 1e6:7.0f} MB  {model.licence:10} "
            f"{model.description}"
        )
    return 0


def fetch(args: Namespace, environment: Environment) -> int:
    """Download models and verify their checksums."""
    names = args.name or [manifest.DEFAULT]
    installed.fetch_models(environment, names)
    narrate(f"Ready: {', '.join(names)}.")
    return 0


def verify_models(args: Namespace, environment: Environment) -> int:  # noqa: ARG001  (every command takes both)
    """Check every file of every installed model."""
    wrong = 0
    for model in manifest.read_manifest():
        if installed.model_status(environment, model) == "missing":
            continue
        problems = installed.verify_files(environment, model)
        wrong += bool(problems)
        print_line(f"{model.name}: {'; '.join(problems) or 'all files are intact'}")
    return ModelError.exit_code if wrong else 0
