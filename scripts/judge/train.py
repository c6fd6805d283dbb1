"""Training itself."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch

from judge import checkpoint
from judge.epochs import Material, Share, epoch_rows
from judge.loss import inputs_of, loss_of
from judge.rows import batches, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer
    from torch import Tensor

    from judge.net import JudgeNet
    from judge.rows import Encoded, Row

    Gradients = tuple[float, tuple[Tensor | None, ...]]

_CLIP: Final = 1.0
_WARM: Final = 150
"""Steps in which the rate rises."""
_HEADS: Final = 4
"""How much faster the heads learn, which begin with little, than the encoder."""
_LOWEST: Final = 0.05
"""Share of the rate that is left at the end of the descent."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train."""

    epochs: int
    descent: float
    """Share of all epochs, at the end, in which the rate falls."""
    rate: float
    decay: float
    """Of the running mean of the weights, for each step."""
    tokens: int
    """In a batch, padding counted."""
    seed: int
    frozen: int
    """Layers that stay as they are, from below, with the embeddings."""
    share: Share
    pause: Path | None
    """While this file exists, training waits between steps."""


class Trainer:
    """A network in training, which continues from the checkpoint in its folder."""

    def __init__(
        self,
        net: JudgeNet,
        plan: Plan,
        folder: Path,
        teacher: JudgeNet | None,
        say: Callable[[str], None],
    ) -> None:
        self._device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(plan.seed)
        self._net = net.to(self._device).train()
        self._teacher = None if teacher is None else teacher.to(self._device).eval()
        self._plan, self._folder, self._say = plan, folder, say
        self._trained = _freeze(net, plan.frozen)
        self._optimiser = _optimiser(net, plan)
        self.average = checkpoint.Average(net, plan.decay)
        self.progress = checkpoint.restore(folder, net, self._optimiser, self.average)
        self._workers = torch.get_num_threads() if self._device == "cpu" else 1
        self._saved = time.monotonic()
        self._losses: list[float] = []

    def epochs(self, material: Material, tokenizer: Tokenizer) -> Iterator[int]:
        """Train, one epoch after another; yield the number of each as it ends."""
        while self.progress.epoch < self._plan.epochs:
            rng = random.Random(f"{self._plan.seed}-{self.progress.epoch}")  # noqa: S311  (not for secrets)
            rows = epoch_rows(material, self._plan.share, rng)
            made = batches([encode(r, tokenizer) for r in rows], self._plan.tokens, rng)
            self._epoch(made)
            self.progress.epoch += 1
            self.progress.batch = 0
            self._save()
            yield self.progress.epoch

    def _epoch(self, made: Sequence[Sequence[Encoded]]) -> None:
        torch.set_num_threads(1)  # one batch half a thread is faster than two threads a batch
        with ThreadPoolExecutor(self._workers) as pool:
            while self.progress.batch < len(made):
                checkpoint.wait_while(self._plan.pause)
                begun, used = time.monotonic(), time.process_time()
                self._step(pool, made[self.progress.batch], self.progress.batch / len(made))
                self.progress.batch += 1
                self.progress.steps += 1
                self.progress.seconds += time.monotonic() - begun
                self.progress.processor += time.process_time() - used
                if self.progress.batch % 50 == 0:
                    self._report(len(made))
                if time.monotonic() - self._saved > checkpoint.EVERY:
                    self._save()
        torch.set_num_threads(self._workers)

    def _step(self, pool: ThreadPoolExecutor, items: Sequence[Encoded], passed: float) -> None:
        _set_rate(self._optimiser, self._plan, self.progress, passed)
        parts = [p for i in range(self._workers) if (p := items[i :: self._workers])]
        grads = list(pool.map(self._gradient, parts))
        _apply(self._optimiser, self._trained, grads)
        self.average.update(self._net, self.progress.steps)
        self._losses.append(sum(g[0] for g in grads) / len(grads))

    def _gradient(self, items: Sequence[Encoded]) -> Gradients:
        loss = loss_of(self._net, items, self._device, self._teacher)
        return float(loss.detach()), torch.autograd.grad(loss, self._trained, allow_unused=True)

    def _report(self, batches: int) -> None:
        lately = sum(self._losses[-50:]) / len(self._losses[-50:])
        at = self.progress
        self._say(
            f"  epoch {at.epoch + 1}, batch {at.batch}/{batches}, loss {lately:.3f},"
            f" {at.seconds / 60:.1f} min, {at.processor / 60:.1f} min of processor"
        )

    def _save(self) -> None:
        checkpoint.save(self._folder, self._net, self._optimiser, self.average, self.progress)
        self._saved = time.monotonic()


def _freeze(net: JudgeNet, layers: int) -> list[torch.nn.Parameter]:
    for part in (net.words, net.places, net.kinds, net.norm, *list(net.layers)[:layers]):
        part.requires_grad_(requires_grad=False)
    return [p for p in net.parameters() if p.requires_grad]


def _optimiser(net: JudgeNet, plan: Plan) -> torch.optim.AdamW:
    parts = (net.per_text, net.whole, net.per_word, net.compared, net.from_words)
    heads = [p for part in parts for p in part.parameters()]
    ours = {id(p) for p in heads}
    body = [p for p in net.parameters() if p.requires_grad and id(p) not in ours]
    groups = [
        {"params": body, "times": 1, "weight_decay": 0.01},
        {"params": heads, "times": _HEADS, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=plan.rate)


def _set_rate(
    optimiser: torch.optim.AdamW, plan: Plan, progress: checkpoint.Progress, passed: float
) -> None:
    """Set the rate: it rises at first, stays, and falls in the last epochs.

    Args:
        optimiser: whose rate it is.
        plan: how to train.
        progress: how far training has come.
        passed: share of the present epoch that is done.
    """
    left = (plan.epochs - progress.epoch - passed) / max(plan.descent * plan.epochs, 1e-9)
    share = min(1.0, (progress.steps + 1) / _WARM, max(_LOWEST, left))
    for group in optimiser.param_groups:
        group["lr"] = plan.rate * group["times"] * share


def _apply(
    optimiser: torch.optim.AdamW,
    trained: list[torch.nn.Parameter],
    grads: Sequence[Gradients],
) -> None:
    for i, parameter in enumerate(trained):
        known = [g for _, part in grads if (g := part[i]) is not None]
        parameter.grad = sum(known[1:], known[0]) / len(grads) if known else None
    torch.nn.utils.clip_grad_norm_(trained, _CLIP)
    optimiser.step()


@torch.no_grad()
def predict(
    net: JudgeNet, tokenizer: Tokenizer, rows: Sequence[Row]
) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """The logits for each row: per text, and of the whole."""
    device = next(net.parameters()).device.type
    was = net.training
    net.eval()
    encoded = [encode(r, tokenizer) for r in rows]
    order = sorted(range(len(rows)), key=lambda i: len(encoded[i].packed.ids))
    out: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]] = {}
    for start in range(0, len(order), 32):
        some = order[start : start + 32]
        with torch.autocast(device, torch.bfloat16):
            per_text, whole, _ = net(**inputs_of([encoded[i] for i in some], device))
        for j, i in enumerate(some):
            texts = len(rows[i].others)
            out[i] = (per_text[j, :texts].float().cpu().numpy(), whole[j].float().cpu().numpy())
    net.train(was)
    return [out[i] for i in range(len(rows))]
