"""The network: an encoder that reads an answer and all its points at once, and its heads."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import torch
from torch import nn
from torch.nn import functional

from listening_coach.checker.onnx_judge import FEELINGS, MOVES, STATES, SUPPORT

if TYPE_CHECKING:
    from torch import Tensor

_HEADS: Final = 12
_EPS: Final = 1e-12
_BUCKETS: Final = 32
_FARTHEST: Final = 128
"""Tokens apart from which on all distances are one."""


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self, width: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(width, 3 * width)
        self.mixed = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, _EPS)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm_out = nn.LayerNorm(width, _EPS)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Return the states of the next layer; `bias` is added to the attention scores."""
        rows, length, width = x.shape
        shape = (rows, length, 3, _HEADS, width // _HEADS)
        q, k, v = self.qkv(x).view(shape).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) * (width // _HEADS) ** -0.5 + bias
        seen = (scores.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(rows, length, width)
        x = self.norm(x + self.drop(self.mixed(seen)))
        return self.norm_out(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Distances(nn.Module):
    """What attention gains by how far two tokens are apart, as MPNet has it.

    Half of the buckets are for tokens before, half for those after; near ones have a bucket each,
    farther ones share one by the logarithm of their distance (Raffel et al. 2020, section 2.1).
    """

    def __init__(self) -> None:
        super().__init__()
        self.gain = nn.Embedding(_BUCKETS, _HEADS)

    def forward(self, length: int) -> Tensor:
        """Return (1, heads, length, length)."""
        at = torch.arange(length, device=self.gain.weight.device)
        apart = at[:, None] - at[None]
        half = _BUCKETS // 2
        near = half // 2
        far = (apart.abs().clamp(min=near) / near).log() / math.log(_FARTHEST / near)
        beyond = (near + (far * (half - near)).long()).clamp(max=half - 1)
        bucket = torch.where(apart.abs() < near, apart.abs(), beyond) + (apart < 0) * half
        return self.gain(bucket).permute(2, 0, 1)[None]


class JudgeNet(nn.Module):
    """Encoder and heads; see `listening_coach.checker.onnx_judge` for what goes in."""

    def __init__(
        self, sizes: tuple[int, int, int, int], dropout: float = 0.1, *, distances: bool = False
    ) -> None:
        super().__init__()
        words, width, inner, layers = sizes
        self.words = nn.Embedding(words, width)
        self.places = nn.Embedding(512, width)
        self.kinds = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, _EPS)
        self.drop = nn.Dropout(dropout)
        self.distances = Distances() if distances else None
        self.layers = nn.ModuleList(Layer(width, inner, dropout) for _ in range(layers))
        self.per_text = nn.Linear(3 * width, len(STATES) + len(SUPPORT) + len(MOVES))
        self.whole = nn.Linear(2 * width, len(FEELINGS) + 1)

    def forward(self, ids: Tensor, kinds: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits for each text of `pool` but the first, and for the whole.

        Args:
            ids: (rows, length) token numbers, 0 where a row has ended.
            kinds: (rows, length) 0 in the first text, 1 in the others.
            pool: (rows, 1 + texts, length) 1 where a token belongs to a text.
        """
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(places)[None] + self.kinds(kinds)
        x = self.drop(self.norm(x))
        bias = (ids == 0)[:, None, None, :].to(x.dtype) * -1e4
        if self.distances is not None:
            bias = bias + self.distances(ids.shape[1]).to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        means = pool @ x / pool.sum(-1, keepdim=True).clamp(min=1)
        first = x[:, :1].expand(-1, means.shape[1] - 1, -1)
        premise = means[:, :1].expand(-1, means.shape[1] - 1, -1)
        per_text = self.per_text(torch.cat([first, means[:, 1:], premise], -1))
        return per_text, self.whole(torch.cat([x[:, 0], means[:, 0]], -1))
