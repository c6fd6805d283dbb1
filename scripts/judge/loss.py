"""How far the network is from what is known of some rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import torch
from torch.nn import functional

from judge import data
from listening_coach.checker.onnx_judge import MOVES, STATES, SUPPORT, Packed, feeds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from judge.data import Row
    from judge.net import JudgeNet

_S: Final = len(STATES)
_STATE_WEIGHTS: Final = (0.85, 1.3, 0.7, 1.5)
_TEACHER: Final = 0.6
"""Share of the loss that is the teacher's, where there is one."""
_SOFT: Final = 2.0
"""Temperature at which a teacher is followed (Hinton et al. 2015)."""
_U: Final = _S + len(SUPPORT)


def loss_of(net: JudgeNet, items: Sequence[tuple[Row, Packed]], device: str) -> Tensor:
    """Return the mean loss over everything that is known of these rows."""
    rows = [r for r, _ in items]
    arrays = feeds([p for _, p in items])
    inputs = {k: torch.from_numpy(v).to(device) for k, v in arrays.items()}
    with torch.autocast(device, torch.bfloat16):
        per_text, whole = net(**inputs)
    per_text, whole = per_text.float(), whole.float()
    width = per_text.shape[1]
    states = _padded([r.states for r in rows], width, device)
    support = _padded([r.support for r in rows], width, device)
    weights = torch.tensor(_STATE_WEIGHTS, device=device)
    total = _mean(
        functional.cross_entropy(
            per_text[..., :_S].flatten(0, 1), states.flatten(), weights,
            ignore_index=data.NONE, reduction="sum", label_smoothing=0.03,
        ),
        states != data.NONE,
    )  # fmt: skip
    if any(r.taught for r in rows):
        total = (1 - _TEACHER) * total + _TEACHER * _taught_loss(per_text[..., :_S], rows, device)
    total = total + 0.5 * _support_loss(per_text[..., _S:_U], support)
    total = total + 1.5 * _moves_loss(per_text[..., _U:], rows, device)
    return total + _whole_loss(whole, rows, device)


def _mean(total: Tensor, known: Tensor) -> Tensor:
    return total / known.sum().clamp(min=1)


def _padded(values: Sequence[tuple[int, ...]], width: int, device: str) -> Tensor:
    out = torch.full((len(values), width), data.NONE)
    for i, row in enumerate(values):
        out[i, : len(row)] = torch.tensor(row)
    return out.to(device)


def _taught_loss(logits: Tensor, rows: Sequence[Row], device: str) -> Tensor:
    """Return how far the states are from the teacher's, as a divergence."""
    ours, theirs = [], []
    for i, row in enumerate(rows):
        if row.taught:
            ours.append(logits[i, : len(row.taught)])
            theirs.append(torch.tensor(row.taught, device=device))
    wanted = (torch.cat(theirs) / _SOFT).log_softmax(-1)
    given = (torch.cat(ours) / _SOFT).log_softmax(-1)
    apart = functional.kl_div(given, wanted, reduction="batchmean", log_target=True)
    return _SOFT**2 * apart


def _support_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """Return the loss where label 3 means: one of unsupported and contradicted."""
    logp = logits.log_softmax(-1)
    against = torch.logsumexp(logp[..., 1:], -1, keepdim=True)
    logp = torch.cat([logp, against], -1)
    known = labels != data.NONE
    picked = logp.gather(-1, labels.clamp(min=0)[..., None])[..., 0]
    return _mean(-(picked * known).sum(), known)


def _moves_loss(logits: Tensor, rows: Sequence[Row], device: str) -> Tensor:
    """Return the loss of "some sentence makes this move", for each kind of move."""
    losses = []
    for i, row in enumerate(rows):
        if row.bag:
            target = torch.zeros(len(MOVES), device=device)
            target[list(row.moves)] = 1
            none = functional.logsigmoid(-logits[i, list(row.bag)]).sum(0).clamp(max=-1e-5)
            some = torch.log(-torch.expm1(none))
            losses.append(-(target * 2 * some + (1 - target) * none).mean())
    return torch.stack(losses).mean() if losses else logits.sum() * 0


def _whole_loss(whole: Tensor, rows: Sequence[Row], device: str) -> Tensor:
    feeling = torch.tensor([r.feeling for r in rows], device=device)
    felt = functional.cross_entropy(whole[:, :-1], feeling, ignore_index=data.NONE, reduction="sum")
    understood = torch.tensor([r.understood for r in rows], device=device)
    known = understood >= 0
    lost = functional.binary_cross_entropy_with_logits(
        whole[:, -1], understood.clamp(min=0), reduction="none"
    )
    return 0.2 * _mean(felt, feeling != data.NONE) + 0.6 * _mean((lost * known).sum(), known)
