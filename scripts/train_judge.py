"""Train the judge: `train_judge.py --encoder W --tokenizer T --corpus DIR --out DIR`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]


def main(argv: list[str] | None = None) -> int:
    """Train, calibrate, export and say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--encoder", type=Path, required=True, help="safetensors: an encoder, or a judge"
    )
    parser.add_argument("--tokenizer", type=Path, required=True, help="its tokenizer.json")
    parser.add_argument("--corpus", type=Path, default=ROOT / "models/judge/corpus")
    parser.add_argument("--pairs", type=Path, help="public entailment pairs, .jsonl.gz")
    parser.add_argument("--teacher", type=Path, help="a judge.safetensors trained before, larger")
    parser.add_argument("--lessons", type=int, default=3, help="variations the teacher is asked of")
    parser.add_argument("--out", type=Path, required=True, help="where the model is put")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=600.0, help="end by then in any case")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--tokens", type=int, default=4096, help="in a batch")
    parser.add_argument("--frozen", type=int, default=1, help="layers that stay as they are")
    parser.add_argument("--pairs-each", type=int, default=1200, help="pairs in an epoch")
    parser.add_argument("--statements", type=float, default=0.33)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--version", default="judge/1", help="kept in every assessment")
    parser.add_argument("--only-export", action="store_true", help="OUT holds trained weights")
    args = parser.parse_args(argv)

    from judge import run  # noqa: PLC0415  (torch is heavy: --help shall not wait for it)

    run.run(args)
    return 0


if __name__ == "__main__":
    sys.exit(main())
