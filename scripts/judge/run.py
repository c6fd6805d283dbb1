"""One whole run: read, train, calibrate, export."""

from __future__ import annotations

import time
from random import Random
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from judge import data, export, fit, lessons, weights

if TYPE_CHECKING:
    import argparse

    from judge.net import JudgeNet

_WEIGHTS = "judge.safetensors"


def run(args: argparse.Namespace) -> None:
    """Do everything that the command line asks for."""
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(args.tokenizer))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    found: dict[str, list[data.Case]] = {"train": [], "dev": [], "held": []}
    for case in data.cases(args.corpus):
        found[data.part(case.id)].append(case)
    say({k: len(v) for k, v in found.items()})
    net = weights.load(args.encoder)
    if args.only_export:
        net.load_state_dict(load_file(args.out / _WEIGHTS))
    else:
        _train(net, tokenizer, found, args)
    card = {"version": args.version, **export.calibrate(net, tokenizer, found["dev"])}
    say(f"calibrated: {card}")
    export.write(net, tokenizer, args.out, card)
    say(f"written to {args.out}; scripts/bench.py judge gives the figures")


def _train(
    net: JudgeNet,
    tokenizer: Tokenizer,
    found: dict[str, list[data.Case]],
    args: argparse.Namespace,
) -> None:
    public = data.pair_rows(args.pairs) if args.pairs else []
    spoken = sum(len(c.spoken) for c in found["train"])
    say(f"points also known as they were spoken: {spoken}; public pairs: {len(public)}")
    plan = fit.Plan(args.epochs, args.minutes, args.rate, args.tokens, args.seed, args.frozen)
    material = lessons.Material(
        found["train"], found["dev"], public, args.pairs_each, args.statements,
        _told(found["train"], tokenizer, args) if args.teacher else (),
    )  # fmt: skip
    say(f"before: dev {fit.report(net, tokenizer, found['dev'], 'cpu')}")
    fit.train(net, tokenizer, material, plan, say)
    save_file(net.state_dict(), args.out / _WEIGHTS)


def _told(
    found: list[data.Case], tokenizer: Tokenizer, args: argparse.Namespace
) -> list[list[data.Row]]:
    rng = Random(args.seed)  # noqa: S311  (not for secrets)
    teacher = weights.load(args.teacher)
    out = []
    for _ in range(args.lessons):
        out.append(fit.taught(lessons.answer_rows(found, rng), teacher, tokenizer))
        say(f"the teacher has read {len(out[-1])} answers")
    return out


def say(text: object) -> None:
    """Print with the time."""
    print(time.strftime("%H:%M:%S"), text, flush=True)
