"""How far the network is from what is known of some rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import torch
from torch.nn import functional

from judge.words import NONE
from listening_coach.checker.onnx_judge import MOVES, STATES, SUPPORT, feeds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from judge.net import JudgeNet
    from judge.rows import Encoded, Row

_S: Final = len(STATES)
_STATE_WEIGHTS: Final = (0.85, 1.3, 0.7, 1.5)
_FATE_WEIGHTS: Final = (0.5, 0.5, 3.0)
_TEACHER: Final = 0.6
"""Share of the loss that is the teacher's, if there is one."""
_SOFT: Final = 2.0
"""Temperature at which a teacher is followed (Hinton et al. 2015)."""
_U: Final = _S + len(SUPPORT)


def inputs_of(items: Sequence[Encoded], device: str) -> dict[str, Tensor]:
    """What the network takes for these rows."""
    arrays = feeds([i.packed for i in items])
    return {k: torch.from_numpy(v).to(device) for k, v in arrays.items()}


def loss_of(
    net: JudgeNet, items: Sequence[Encoded], device: str, teacher: JudgeNet | None = None
) -> Tensor:
    """The mean loss over everything that is known of these rows."""
    rows = [i.row for i in items]
    inputs = inputs_of(items, device)
    with torch.autocast(device, torch.bfloat16):
        per_text, whole, fates = net(**inputs)
    per_text, whole, fates = per_text.float(), whole.float(), fates.float()
    width = per_text.shape[1]
    states = _padded([r.states for r in rows], width, device)
    support = _padded([r.support for r in rows], width, device)
    total = _classes(per_text[..., :_S], states, _STATE_WEIGHTS)
    if teacher is not None:
        taught = _taught_loss(per_text[..., :_S], states != NONE, teacher, inputs)
        total = (1 - _TEACHER) * total + _TEACHER * taught
    known = _padded([i.fates for i in items], fates.shape[1], device)
    total = total + _classes(fates, known, _FATE_WEIGHTS)
    total = total + 0.5 * _support_loss(per_text[..., _S:_U], support)
    total = total + 1.5 * _moves_loss(per_text[..., _U:], rows, device)
    return total + _whole_loss(whole, rows, device)


def _classes(logits: Tensor, labels: Tensor, weights: Sequence[float]) -> Tensor:
    """Cross-entropy over what is known, by classes of different weight."""
    lost = functional.cross_entropy(
        logits.flatten(0, 1), labels.flatten(), torch.tensor(weights, device=logits.device),
        ignore_index=NONE, reduction="sum", label_smoothing=0.03,
    )  # fmt: skip
    return _mean(lost, labels != NONE)


def _mean(total: Tensor, known: Tensor) -> Tensor:
    return total / known.sum().clamp(min=1)


def _padded(values: Sequence[tuple[int, ...]], width: int, device: str) -> Tensor:
    out = torch.full((len(values), width), NONE)
    for i, row in enumerate(values):
        out[i, : len(row)] = torch.tensor(row)
    return out.to(device)


def _taught_loss(
    logits: Tensor, known: Tensor, teacher: JudgeNet, inputs: dict[str, Tensor]
) -> Tensor:
    """How far the states are from the teacher's, as a divergence."""
    device = logits.device.type
    with torch.no_grad(), torch.autocast(device, torch.bfloat16):
        wanted = teacher(**inputs)[0].float()[..., :_S]
    if not known.any():
        return logits.sum() * 0
    apart = functional.kl_div(
        (logits[known] / _SOFT).log_softmax(-1), (wanted[known] / _SOFT).log_softmax(-1),
        reduction="batchmean", log_target=True,
    )  # fmt: skip
    return _SOFT**2 * apart


def _support_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """The loss where label 3 means: one of unsupported and contradicted."""
    logp = logits.log_softmax(-1)
    against = torch.logsumexp(logp[..., 1:], -1, keepdim=True)
    logp = torch.cat([logp, against], -1)
    known = labels != NONE
    picked = logp.gather(-1, labels.clamp(min=0)[..., None])[..., 0]
    return _mean(-(picked * known).sum(), known)


def _moves_loss(logits: Tensor, rows: Sequence[Row], device: str) -> Tensor:
    """The loss of "some sentence of these makes this move", for each kind of move."""
    losses = []
    for i, row in enumerate(rows):
        for places, moves in row.bags:
            target = torch.zeros(len(MOVES), device=device)
            target[list(moves)] = 1
            none = functional.logsigmoid(-logits[i, list(places)]).sum(0).clamp(max=-1e-5)
            some = torch.log(-torch.expm1(none))
            losses.append(-(target * 2 * some + (1 - target) * none).mean())
    return torch.stack(losses).mean() if losses else logits.sum() * 0


def _whole_loss(whole: Tensor, rows: Sequence[Row], device: str) -> Tensor:
    feeling = torch.tensor([r.feeling for r in rows], device=device)
    felt = functional.cross_entropy(whole[:, :-1], feeling, ignore_index=NONE, reduction="sum")
    understood = torch.tensor([r.understood for r in rows], device=device)
    known = understood >= 0
    lost = functional.binary_cross_entropy_with_logits(
        whole[:, -1], understood.clamp(min=0), reduction="none"
    )
    return 0.2 * _mean(felt, feeling != NONE) + 0.6 * _mean((lost * known).sum(), known)
