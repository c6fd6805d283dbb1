"""The network: an encoder that reads an answer and all its points at once, and its heads.

Every word gets a verdict of its own. The verdict on a text comes from the text as a whole and,
beside it, from its words: one word that is contradicted is enough, however many others match.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import torch
from torch import nn
from torch.nn import functional

from judge.words import FATES
from listening_coach.checker.onnx_judge import FEELINGS, MOVES, STATES, SUPPORT

if TYPE_CHECKING:
    from torch import Tensor

_HEADS: Final = 12
_EPS: Final = 1e-12
_BUCKETS: Final = 32
_JUDGED: Final = len(STATES) + len(SUPPORT)
"""Outputs to which the words of a text contribute."""
_CONTRADICTED, _ABSENT, _ABSENT_MEAN = 1, 0, 2
_GAINS: Final = (
    (STATES.index("changed"), _CONTRADICTED, 1.0),
    (STATES.index("partly"), _ABSENT, 0.2),
    (STATES.index("missed"), _ABSENT_MEAN, 0.5),
    (len(STATES) + SUPPORT.index("unsupported"), _ABSENT_MEAN, 0.3),
    (len(STATES) + SUPPORT.index("contradicted"), _CONTRADICTED, 0.5),
)
"""Outputs, what they are moved by at first, and how much."""
_OUTSIDE: Final = 1e4
_SHARP: Final = 3.0
"""How close the soft maximum is to the maximum, so that many words do not add up to one."""
_MATCH: Final = 64
"""Width in which words are matched."""
_INNER: Final = 128
"""Width in which they are compared."""
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
        """The states of the next layer; `bias` is added to the attention scores."""
        rows, length, width = x.shape
        shape = (rows, length, 3, _HEADS, width // _HEADS)
        q, k, v = self.qkv(x).view(shape).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) * (width // _HEADS) ** -0.5 + bias.to(q.dtype)
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
        """The gain of each pair of places: (1, heads, length, length)."""
        at = torch.arange(length, device=self.gain.weight.device)
        apart = at[:, None] - at[None]
        half = _BUCKETS // 2
        near = half // 2
        far = (apart.abs().clamp(min=near) / near).log() / math.log(_FARTHEST / near)
        beyond = (near + (far * (half - near)).long()).clamp(max=half - 1)
        bucket = torch.where(apart.abs() < near, apart.abs(), beyond) + (apart < 0) * half
        return self.gain(bucket).permute(2, 0, 1)[None]


class Compared(nn.Module):
    """What becomes of each word, seen beside the words of the first text that answer to it.

    Which these are is decided by what the words mean in their place; then both are compared, in
    their place and by themselves, so that `three` beside `four` stands out.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.ask = nn.Linear(width, _MATCH)
        self.offer = nn.Linear(width, _MATCH)
        self.inner = nn.Linear(5 * width, _INNER)
        self.outer = nn.Linear(_INNER, len(FATES))
        nn.init.orthogonal_(self.ask.weight)
        with torch.no_grad():
            self.offer.weight.copy_(self.ask.weight)
        for zero in (self.ask.bias, self.offer.bias, self.outer.weight, self.outer.bias):
            nn.init.zeros_(zero)

    def forward(self, x: Tensor, alone: Tensor, first: Tensor) -> Tensor:
        """Logits of the fates of each token.

        Args:
            x: (rows, length, width) what the tokens mean in their place.
            alone: (rows, length, width) what they mean by themselves.
            first: (rows, length) 1 where a token belongs to the first text.
        """
        scores = self.ask(x) @ self.offer(x).transpose(1, 2) * _MATCH**-0.5
        weights = (scores + (first[:, None] - 1) * _OUTSIDE).softmax(-1).to(x.dtype)
        placed, plain = weights @ x, weights @ alone.to(x.dtype)
        parts = [x, (x - placed).abs(), x * placed, (alone - plain).abs(), alone * plain]
        logits: Tensor = self.outer(functional.gelu(self.inner(torch.cat(parts, -1))))
        return logits


class FromWords(nn.Module):
    """What the fates of its words say about a text.

    For each text the soft maximum over its words of the odds that one is contradicted, the same for
    absent, and the odds of absent and of contradicted on average.
    """

    def __init__(self, outputs: int) -> None:
        super().__init__()
        self.gain = nn.Linear(4, outputs)
        nn.init.zeros_(self.gain.weight)
        nn.init.zeros_(self.gain.bias)
        with torch.no_grad():
            for state, feature, gain in _GAINS:
                self.gain.weight[state, feature] = gain

    def forward(self, fates: Tensor, pool: Tensor) -> Tensor:
        """Logits for each text.

        Args:
            fates: (rows, length, fates) logits for each token.
            pool: (rows, texts, length) 1 where a token belongs to a text.
        """
        odds = fates.float().softmax(-1).clamp(1e-5, 1 - 1e-5)
        odds = (odds.log() - (1 - odds).log())[..., 1:].transpose(1, 2)[:, None]
        inside = pool[:, :, None]
        most = (_SHARP * odds + (inside - 1) * _OUTSIDE).logsumexp(-1) / _SHARP
        mean = (odds * inside).sum(-1) / inside.sum(-1).clamp(min=1)
        logits: Tensor = self.gain(torch.cat([most, mean], -1))
        return logits


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
        self.per_word = nn.Linear(width, len(FATES))
        self.compared = Compared(width)
        self.from_words = FromWords(_JUDGED)

    def forward(self, ids: Tensor, kinds: Tensor, pool: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits for each text of `pool` but the first, for the whole, and for each token.

        Args:
            ids: (rows, length) token numbers, 0 where a row has ended.
            kinds: (rows, length) 0 in the first text, 1 in the others.
            pool: (rows, 1 + texts, length) 1 where a token belongs to a text.
        """
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(places)[None] + self.kinds(kinds)
        alone = self.norm(x)
        x = self.drop(alone)
        bias = (ids == 0)[:, None, None, :].to(x.dtype) * -1e4
        if self.distances is not None:
            bias = bias + self.distances(ids.shape[1]).to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        means = pool @ x / pool.sum(-1, keepdim=True).clamp(min=1)
        first = x[:, :1].expand(-1, means.shape[1] - 1, -1)
        premise = means[:, :1].expand(-1, means.shape[1] - 1, -1)
        per_text = self.per_text(torch.cat([first, means[:, 1:], premise], -1))
        fates = self.per_word(x) + self.compared(x, alone, pool[:, 0])
        judged = per_text[..., :_JUDGED] + self.from_words(fates, pool[:, 1:])
        per_text = torch.cat([judged, per_text[..., _JUDGED:].float()], -1)
        return per_text, self.whole(torch.cat([x[:, 0], means[:, 0]], -1)), fates
