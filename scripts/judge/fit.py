"""Training itself."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from benches.metrics import auc, f1, kappa

from judge import data
from judge.lessons import epoch_rows
from judge.loss import loss_of
from listening_coach.checker.onnx_judge import STATES, Packed, feeds, pack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer
    from torch import Tensor

    from judge.data import Case, Row
    from judge.lessons import Material
    from judge.net import JudgeNet

_S: Final = len(STATES)
_CLIP: Final = 1.0
_ROW: Final = 256
"""Tokens: longer rows are cut."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    epochs: int
    minutes: float
    """After which training has ended, epochs or not."""
    rate: float
    tokens: int
    """In a batch, padding counted."""
    seed: int
    frozen: int
    """Layers that stay as they are, from below, with the embeddings."""


def encode(row: Row, tokenizer: Tokenizer) -> Packed:
    """Return a row as tokens."""
    texts = [tokenizer.encode(t, add_special_tokens=False).ids for t in (row.first, *row.others)]
    room = _ROW - 2 - len(texts)
    others = sum(len(t) for t in texts[1:])
    return pack(texts[0][: max(room - others, 64)], texts[1:])


def batches(
    rows: Sequence[Row], tokenizer: Tokenizer, tokens: int, rng: random.Random
) -> list[list[tuple[Row, Packed]]]:
    """Return rows of like length together, in random order."""
    packed = [(r, encode(r, tokenizer)) for r in rows]
    packed.sort(key=lambda rp: len(rp[1].ids) + rng.random() * 12)
    out: list[list[tuple[Row, Packed]]] = [[]]
    longest = 0
    for item in packed:
        longest = max(longest, len(item[1].ids))
        if longest * (len(out[-1]) + 1) > tokens and out[-1]:
            out.append([])
            longest = len(item[1].ids)
        out[-1].append(item)
    rng.shuffle(out)
    return out


def train(
    net: JudgeNet,
    tokenizer: Tokenizer,
    material: Material,
    plan: Plan,
    say: Callable[[str], None],
) -> None:
    """Train in place."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    net.to(device).train()
    trained = _freeze(net, plan.frozen)
    optimiser = _optimiser(net, plan)
    rng = random.Random(plan.seed)  # noqa: S311  (not for secrets)
    torch.manual_seed(plan.seed)
    begun, done, total = time.monotonic(), 0, 0
    workers = torch.get_num_threads() if device == "cpu" else 1
    if device == "cpu":
        torch.set_num_threads(1)  # one batch half a thread is faster than two threads a batch
    with ThreadPoolExecutor(workers) as pool:
        for epoch in range(plan.epochs):
            rows = epoch_rows(material, epoch, rng)
            made = batches(rows, tokenizer, plan.tokens, rng)
            total = total or len(made) * plan.epochs
            losses = []
            for items in made:
                spent = (time.monotonic() - begun) / (60 * plan.minutes)
                progress = max(done / total, spent)
                if progress >= 1:
                    break
                _set_rate(optimiser, progress)
                halves = [items[i::workers] for i in range(workers) if items[i::workers]]
                grads = list(pool.map(lambda part: _gradient(net, trained, part, device), halves))
                _step(optimiser, trained, grads)
                losses.append(sum(g[0] for g in grads) / len(grads))
                done += 1
                if done % 50 == 0:
                    lately = sum(losses[-50:]) / len(losses[-50:])
                    say(f"  step {done}/{total}, loss {lately:.3f}, {spent:.0%} of the time")
            over = epoch + 1 == plan.epochs or time.monotonic() - begun >= 60 * plan.minutes
            say(f"epoch {epoch + 1}: loss {sum(losses) / max(1, len(losses)):.3f}")
            if over or epoch % 2 == 1:
                say(f"dev {report(net, tokenizer, material.dev, device)}")
            if over:
                break
    torch.set_num_threads(workers)
    net.to("cpu").eval()


def _freeze(net: JudgeNet, layers: int) -> list[torch.nn.Parameter]:
    for part in (net.words, net.places, net.kinds, net.norm, *list(net.layers)[:layers]):
        part.requires_grad_(requires_grad=False)
    return [p for p in net.parameters() if p.requires_grad]


def _optimiser(net: JudgeNet, plan: Plan) -> torch.optim.AdamW:
    heads = [*net.per_text.parameters(), *net.whole.parameters()]
    ours = {id(p) for p in heads}
    body = [p for p in net.parameters() if p.requires_grad and id(p) not in ours]
    groups = [
        {"params": body, "top": plan.rate, "weight_decay": 0.01},
        {"params": heads, "top": 8 * plan.rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=plan.rate)


def _set_rate(optimiser: torch.optim.AdamW, progress: float) -> None:
    warm = min(1.0, progress / 0.06)
    for group in optimiser.param_groups:
        group["lr"] = group["top"] * warm * max(0.02, 1 - progress)


def _gradient(
    net: JudgeNet,
    trained: list[torch.nn.Parameter],
    items: Sequence[tuple[Row, Packed]],
    device: str,
) -> tuple[float, tuple[Tensor | None, ...]]:
    loss = loss_of(net, items, device)
    return float(loss.detach()), torch.autograd.grad(loss, trained, allow_unused=True)


def _step(
    optimiser: torch.optim.AdamW,
    trained: list[torch.nn.Parameter],
    grads: Sequence[tuple[float, tuple[Tensor | None, ...]]],
) -> None:
    for i, parameter in enumerate(trained):
        known = [g for _, part in grads if (g := part[i]) is not None]
        parameter.grad = sum(known[1:], known[0]) / len(grads) if known else None
    torch.nn.utils.clip_grad_norm_(trained, _CLIP)
    optimiser.step()


@torch.no_grad()
def predict(
    net: JudgeNet, tokenizer: Tokenizer, rows: Sequence[Row], device: str = "cpu"
) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Return the logits for each row: per text, and of the whole."""
    net.eval()
    packed = [encode(r, tokenizer) for r in rows]
    order = sorted(range(len(rows)), key=lambda i: len(packed[i].ids))
    out: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]] = {}
    for start in range(0, len(order), 32):
        some = order[start : start + 32]
        inputs = feeds([packed[i] for i in some])
        with torch.autocast(device, torch.bfloat16):
            a, b = net(**{k: torch.from_numpy(v).to(device) for k, v in inputs.items()})
        for j, i in enumerate(some):
            texts = len(packed[i].spans) - 1
            out[i] = (a[j, :texts].float().cpu().numpy(), b[j].float().cpu().numpy())
    net.train()
    return [out[i] for i in range(len(rows))]


def taught(rows: Sequence[Row], teacher: JudgeNet, tokenizer: Tokenizer) -> list[Row]:
    """Return rows with what a teacher makes of them."""
    told = predict(teacher, tokenizer, rows)
    return [
        replace(r, taught=tuple(map(tuple, texts[:, :_S].tolist())))
        for r, (texts, _) in zip(rows, told, strict=True)
    ]


def report(net: JudgeNet, tokenizer: Tokenizer, found: Sequence[Case], device: str) -> str:
    """Return the main figures on some cases, in one line."""
    rows = [r for c in found for r in data.point_rows(c)]
    logits = np.concatenate([a[:, :_S] for a, _ in predict(net, tokenizer, rows, device)])
    truth = np.array([s for r in rows for s in r.states])
    odds = np.exp(logits - logits.max(1, keepdims=True))
    odds /= odds.sum(1, keepdims=True)
    guess = odds.argmax(1)
    each = "/".join(f"{f1(truth == c, guess == c):.2f}" for c in range(_S))
    areas = [auc(truth == c, odds[:, c]) for c in (0, 3)]
    loss = -float(np.log(np.maximum(odds[np.arange(len(odds)), truth], 1e-9)).mean())
    return (
        f"kappa {kappa(truth, guess):.3f} F1 {each} caught AUC {areas[0]:.3f} "
        f"changed AUC {areas[1]:.3f} nll {loss:.3f}"
    )
