"""Fetch the named models; print the models folder and the files of each whole model as JSON.

Run by `setup_env.py` in the virtual environment.
"""

from __future__ import annotations

import json
import sys

from listening_coach import config
from listening_coach.errors import CoachError
from listening_coach.models import installed, manifest


def main(names: list[str]) -> int:
    """Fetch what is missing; what cannot be fetched costs a sentence and exit code 4."""
    environment = config.read_environment()
    code = 0
    files = {}
    for name in names:
        try:
            if installed.model_status(environment, manifest.find_model(name)) != "present":
                print(f"Fetching the speech model {name} ...", file=sys.stderr)
            installed.fetch_models(environment, [name])
        except CoachError as fault:
            print(fault, file=sys.stderr)
            code = fault.exit_code
        else:
            folder = environment.models / name
            files[name] = [str(folder / file.name) for file in manifest.find_model(name).files]
    print(json.dumps({"folder": str(environment.models), "files": files}))
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
