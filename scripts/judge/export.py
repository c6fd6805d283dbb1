"""From trained weights to what is shipped: calibrated, as ONNX, at eight bits."""

from __future__ import annotations

import hashlib
import json
import random
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from judge import data, train
from listening_coach.checker.onnx_judge import (
    CARD,
    MOVES,
    NET,
    STATES,
    SUPPORT,
    TOKENIZER,
    feeds,
    pack,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer
    from torch import Tensor

    from judge.data import Case
    from judge.net import JudgeNet

_S: Final = len(STATES)
_U: Final = _S + len(SUPPORT)
_OPSET: Final = 17
_PRECISION: Final = 0.75
"""Of the changes that are named: to show a couple a false one is worse than to miss one."""
_FEWEST: Final = 10
"""Changes named among the rows set aside, below which their precision means little."""


class Odds(nn.Module):
    """The network, giving probabilities."""

    def __init__(self, net: JudgeNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, ids: Tensor, kinds: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities: (rows, texts, states + support + moves), (rows, feelings + understood)."""
        texts, whole, _ = self.net(ids, kinds, pool)
        states = texts[..., :_S].softmax(-1)
        support = texts[..., _S:_U].softmax(-1)
        moves = texts[..., _U:].sigmoid()
        felt = whole[:, :-1].softmax(-1)
        return torch.cat([states, support, moves], -1), torch.cat(
            [felt, whole[:, -1:].sigmoid()], -1
        )


def calibrate(net: JudgeNet, tokenizer: Tokenizer, cases: Sequence[Case]) -> dict[str, Any]:
    """Fold a temperature and a shift for each state into the network; choose when to say changed.

    The cases were set aside: neither trained on nor held back for the figures.
    """
    rows = [r for c in cases for r in data.point_rows(c)]
    logits = torch.from_numpy(
        np.concatenate([a[:, :_S] for a, _ in train.predict(net, tokenizer, rows)])
    ).double()
    truth = torch.tensor([s for r in rows for s in r.states])
    log_scale = torch.zeros(1, dtype=torch.double, requires_grad=True)
    shift = torch.zeros(_S, dtype=torch.double, requires_grad=True)
    optimiser = torch.optim.LBFGS([log_scale, shift], max_iter=100)

    def closure() -> Tensor:
        optimiser.zero_grad()
        fitted = logits * log_scale.exp() + shift
        loss = nn.functional.cross_entropy(fitted, truth) + 0.01 * (shift**2).sum()
        loss.backward()
        return loss

    optimiser.step(closure)
    scale = float(log_scale.detach().exp())
    with torch.no_grad():
        for part in (net.per_text, net.from_words.gain):
            part.weight[:_S] *= scale
            part.bias[:_S] *= scale
        net.per_text.bias[:_S] += shift.float()
        odds = (logits * scale + shift).softmax(-1).numpy()
    bar = threshold(odds, truth.numpy())
    added = _added_bar(net, tokenizer, cases)
    with torch.no_grad():
        net.per_text.bias[_S + 1 : _U] -= float(np.log(added / (1 - added)))
    return {
        "changed": round(bar, 3),
        "temperature": round(1 / scale, 3),
        "shift": [round(float(x), 3) for x in shift.detach()],
        "added": round(added, 3),
        "labels set aside": len(truth),
    }


def _added_bar(net: JudgeNet, tokenizer: Tokenizer, cases: Sequence[Case]) -> float:
    """The probability from which on a claim that is called added mostly is; it becomes one half.

    Claims that were added are compared with sentences of answers that add none.
    """
    rng = random.Random(0)  # noqa: S311  (not for secrets)
    rows = [data.support_row(c, a, c.points[0], rng) for c in cases for a in c.answers]
    odds, real = [], []
    for row, (texts, _) in zip(rows, train.predict(net, tokenizer, rows), strict=True):
        against = 1 - torch.from_numpy(texts[:, _S:_U]).softmax(-1)[:, 0].numpy()
        known = len(row.others) - 2  # the last two were put there for training
        odds += [against[i] for i in range(known) if row.support[i] in (0, 1)]
        real += [row.support[i] == 1 for i in range(known) if row.support[i] in (0, 1)]
    named, true = np.array(odds), np.array(real)
    for bar in np.arange(0.5, 0.99, 0.01):
        some = named >= bar
        if some.sum() >= _FEWEST and true[some].mean() >= _PRECISION:
            return float(bar)
    return 0.98


def threshold(odds: NDArray[np.float64], truth: NDArray[np.int64]) -> float:
    """The lowest probability from which on enough of the changes that are named are true."""
    changed, real = odds[:, 3], truth == STATES.index("changed")
    ahead = changed >= odds[:, :3].max(1)
    for bar in np.arange(0.3, 0.95, 0.01):
        named = ahead & (changed >= bar)
        if named.sum() >= _FEWEST and real[named].mean() >= _PRECISION:
            return float(bar)
    return 0.9


def write(net: JudgeNet, tokenizer: Tokenizer, out: Path, card: dict[str, Any]) -> None:
    """Write the three files that the program reads, and the network at full precision."""
    net.eval()
    example = feeds([pack([2023, 2003], [[2023], [2003, 2023]])] * 2)
    inputs = tuple(torch.from_numpy(v) for v in example.values())
    whole = out / "judge-float.onnx"
    axes = {0: "rows", 1: "length"}
    torch.onnx.export(
        Odds(net).eval(), inputs, str(whole), opset_version=_OPSET, dynamo=False,
        input_names=["ids", "kinds", "pool"], output_names=["texts", "whole"],
        dynamic_axes={
            "ids": axes, "kinds": axes, "pool": {0: "rows", 1: "places", 2: "length"},
            "texts": {0: "rows", 1: "others"}, "whole": {0: "rows"},
        },
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.onnx"
        onnx.save(onnx.shape_inference.infer_shapes(onnx.load(str(whole))), str(ready))
        quantize_dynamic(
            ready, out / NET, per_channel=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
        )  # fmt: skip
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.save(str(out / TOKENIZER), pretty=False)
    sums = {n: hashlib.sha256((out / n).read_bytes()).hexdigest() for n in (NET, TOKENIZER)}
    (out / CARD).write_text(
        json.dumps({**card, "moves": MOVES, "sha256": sums}, indent=1) + "\n", encoding="utf-8"
    )
