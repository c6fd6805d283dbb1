"""One whole run: read, train, calibrate, export, measure."""

from __future__ import annotations

import copy
import time
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from judge import data, elsewhere, evaluate, export, parts, train, weights
from judge.epochs import Material, Share

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from judge.net import JudgeNet
    from judge.parts import Part
    from judge.rows import Row

_WEIGHTS = "judge.safetensors"


def run(args: argparse.Namespace) -> None:
    """Do everything that the command line asks for."""
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(args.tokenizer))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    files = [*sorted(args.corpus.glob("*.jsonl")), *args.cases]
    kept = parts.read(files, args.twins, args.moves, args.seed)
    for name, part in kept.items():
        say(f"{name}: {len(part.cases)} conversations, {len(part.twins)} twins")
    if args.figures:
        _measure(args, kept)
        return
    net = weights.load(args.out / _WEIGHTS if args.only_export else args.encoder)
    if not args.only_export:
        _train(net, tokenizer, kept, args)
    card = {"version": args.version, **export.calibrate(net, tokenizer, kept["dev"].cases)}
    say(f"calibrated: {card}")
    export.write(net, tokenizer, args.out, card)
    say(f"written to {args.out}; scripts/bench.py judge gives the figures")


def _measure(args: argparse.Namespace, kept: dict[str, Part]) -> None:
    predict = evaluate.shipped(args.out)
    evaluate.measure(predict, kept)
    for files, figures in (
        (args.pair, elsewhere.pair_figures),
        (args.annomi, elsewhere.annomi_figures),
    ):
        for figure in figures(predict, parts.objects(files)) if files else ():
            print(figure.line())


def _train(
    net: JudgeNet, tokenizer: Tokenizer, kept: dict[str, Part], args: argparse.Namespace
) -> None:
    share = Share(args.answers, args.statements, args.far, args.pairs_each)
    plan = train.Plan(
        args.epochs, args.descent, args.rate, args.decay, args.tokens, args.seed, args.frozen,
        share, args.pause,
    )  # fmt: skip
    part = kept["train"]
    public = data.pair_rows(args.pairs) if args.pairs else []
    moves = [r for _, r in part.moves]
    material = Material(part.cases, part.twins, moves, public).thinned(args.data)
    teacher = weights.load(args.teacher) if args.teacher else None
    trainer = train.Trainer(net, plan, args.out, teacher, say)
    say(f"{len(material.cases)} conversations, {len(material.twins)} twins; {trainer.progress}")
    mean = copy.deepcopy(net).to("cpu")
    for epoch in trainer.epochs(material, tokenizer):
        mean.load_state_dict(trainer.average.weights)
        save_file(mean.state_dict(), args.out / _WEIGHTS)
        at = f"epoch {epoch}, {trainer.progress.seconds / 60:.0f} min"
        _summarise(mean, tokenizer, kept["dev"], f"{at}: dev")
    net.load_state_dict(trainer.average.weights)
    net.to("cpu").eval()


def _summarise(net: JudgeNet, tokenizer: Tokenizer, part: Part, name: str) -> None:
    def predict(rows: Sequence[Row]) -> list[NDArray[np.float32]]:
        return [texts for texts, _ in train.predict(net, tokenizer, rows)]

    for kind, rows in (
        ("cases", evaluate.case_rows(part.cases)),
        ("near", evaluate.twin_rows(part.twins, "1")),
        ("far", evaluate.twin_rows(part.twins, "2")),
    ):
        say(f"{name} {kind}: {evaluate.summary(evaluate.verdicts(predict, rows))}")


def say(text: object) -> None:
    """Print with the time."""
    print(time.strftime("%H:%M:%S"), text, flush=True)
