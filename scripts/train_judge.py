"""Train the judge: `train_judge.py --encoder W --tokenizer T --out DIR`, also to continue."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]


def main(argv: list[str] | None = None) -> int:
    """Train, calibrate, export and evaluate the judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--encoder", type=Path, required=True, help="safetensors: an encoder, or a judge"
    )
    parser.add_argument("--tokenizer", type=Path, required=True, help="its tokenizer.json")
    parser.add_argument("--corpus", type=Path, default=ROOT / "models/judge/corpus")
    parser.add_argument("--cases", type=Path, nargs="*", default=[], help="more, .jsonl")
    parser.add_argument("--twins", type=Path, nargs="*", default=[], help="minimal pairs, .jsonl")
    parser.add_argument("--moves", type=Path, nargs="*", default=[], help="sentences, .jsonl")
    parser.add_argument("--pair", type=Path, nargs="*", default=[], help="PAIR, with --figures")
    parser.add_argument("--annomi", type=Path, nargs="*", default=[], help="AnnoMI, likewise")
    parser.add_argument("--pairs", type=Path, help="public entailment pairs, .jsonl.gz")
    parser.add_argument("--teacher", type=Path, help="a judge.safetensors trained before, larger")
    parser.add_argument(
        "--out", type=Path, required=True, help="where the model is put; continued if begun"
    )
    _add_plan(parser)
    parser.add_argument("--version", default="judge/2", help="kept in every assessment")
    parser.add_argument("--only-export", action="store_true", help="OUT holds trained weights")
    parser.add_argument("--figures", action="store_true", help="measure the weights in OUT")
    args = parser.parse_args(argv)

    from judge import run  # noqa: PLC0415  (torch is heavy, and --help does not need it)

    run.run(args)
    return 0


def _add_plan(parser: argparse.ArgumentParser) -> None:
    """Add the options of training itself."""
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--descent", type=float, default=0.3, help="share with a falling rate")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--decay", type=float, default=0.998, help="of the mean of the weights")
    parser.add_argument("--tokens", type=int, default=4096, help="in a batch")
    parser.add_argument("--frozen", type=int, default=1, help="layers that stay as they are")
    parser.add_argument("--answers", type=float, default=0.5, help="share taken in an epoch")
    parser.add_argument("--statements", type=float, default=0.15)
    parser.add_argument("--far", type=float, default=1.0, help="share of answers in far words")
    parser.add_argument("--pairs-each", type=int, default=800, help="pairs in an epoch")
    parser.add_argument("--data", type=float, default=1.0, help="share that is trained on")
    parser.add_argument("--pause", type=Path, help="training waits while this file exists")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)


if __name__ == "__main__":
    sys.exit(main())
