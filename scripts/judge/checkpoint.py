"""How far training has come, on disk: it can stop at any time and continue from there."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

import torch

if TYPE_CHECKING:
    from pathlib import Path

    from judge.net import JudgeNet

NAME: Final = "checkpoint.pt"
EVERY: Final = 300.0
"""Seconds between two checkpoints."""
_POLL: Final = 1.0
"""Seconds between two looks at whether a pause is over."""


@dataclass(slots=True)
class Progress:
    """How far training has come."""

    epoch: int = 0
    """The one that training is in; counted from 0."""
    batch: int = 0
    """Batches of this epoch that are done."""
    steps: int = 0
    """Batches that are done altogether."""
    seconds: float = 0.0
    """Spent on training alone."""
    processor: float = 0.0
    """Seconds of processor time of all threads."""


class Average:
    """A running mean of the weights, which is steadier than the weights themselves."""

    def __init__(self, net: JudgeNet, decay: float) -> None:
        self._decay = decay
        self.weights = {k: v.detach().clone() for k, v in net.state_dict().items()}

    @torch.no_grad()
    def update(self, net: JudgeNet, steps: int) -> None:
        """Move towards the weights of now; faster while few steps are done."""
        share = 1 - min(self._decay, (1 + steps) / (10 + steps))
        moving = dict(net.named_parameters())
        for name, parameter in moving.items():
            if parameter.requires_grad:
                self.weights[name].lerp_(parameter.detach(), share)


def save(
    folder: Path,
    net: JudgeNet,
    optimiser: torch.optim.Optimizer,
    average: Average,
    progress: Progress,
) -> None:
    """Write a checkpoint; one of before is replaced only when the new one is complete."""
    new = folder / f"{NAME}.new"
    torch.save(
        {
            "net": net.state_dict(), "optimiser": optimiser.state_dict(),
            "average": average.weights, "progress": asdict(progress),
            "random": torch.get_rng_state(),
        },
        new,
    )  # fmt: skip
    new.replace(folder / NAME)


def restore(
    folder: Path, net: JudgeNet, optimiser: torch.optim.Optimizer, average: Average
) -> Progress:
    """Continue from a checkpoint; from the beginning if there is none."""
    path = folder / NAME
    if not path.is_file():
        return Progress()
    state = torch.load(path, weights_only=True)
    net.load_state_dict(state["net"])
    optimiser.load_state_dict(state["optimiser"])
    average.weights = state["average"]
    torch.set_rng_state(state["random"])
    return Progress(**state["progress"])


def wait_while(pause: Path | None) -> None:
    """Wait as long as a file exists."""
    while pause is not None and pause.exists():
        time.sleep(_POLL)
