"""The network: a BERT encoder that reads an answer and all its points at once, and its heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from listening_coach.checker.judge_onnx import FEELINGS, MOVES, STATES, SUPPORT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor

_HEADS: Final = 12
_EPS: Final = 1e-12


class Layer(nn.Module):
    """One layer of a BERT encoder."""

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


class JudgeNet(nn.Module):
    """Encoder and heads; see `listening_coach.checker.judge_onnx` for what goes in."""

    def __init__(self, sizes: tuple[int, int, int, int], dropout: float = 0.1) -> None:
        super().__init__()
        words, width, inner, layers = sizes
        self.words = nn.Embedding(words, width)
        self.places = nn.Embedding(512, width)
        self.kinds = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, _EPS)
        self.drop = nn.Dropout(dropout)
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
        for layer in self.layers:
            x = layer(x, bias)
        means = pool @ x / pool.sum(-1, keepdim=True).clamp(min=1)
        first = x[:, :1].expand(-1, means.shape[1] - 1, -1)
        premise = means[:, :1].expand(-1, means.shape[1] - 1, -1)
        per_text = self.per_text(torch.cat([first, means[:, 1:], premise], -1))
        return per_text, self.whole(torch.cat([x[:, 0], means[:, 0]], -1))


def load(path: Path, dropout: float = 0.1) -> JudgeNet:
    """Return the network with the weights of a BERT encoder that was tuned on entailment."""
    found = {k: v.float() for k, v in load_file(path).items()}
    words, width = found["bert.embeddings.word_embeddings.weight"].shape
    inner = found["bert.encoder.layer.0.intermediate.dense.weight"].shape[0]
    layers = 1 + max(int(k.split(".")[3]) for k in found if k.startswith("bert.encoder.layer."))
    net = JudgeNet((words, width, inner, layers), dropout)
    state = net.state_dict()
    state.update(_embeddings(found))
    for i in range(layers):
        state.update(_layer(found, i))
    net.load_state_dict(state)
    _start_heads(net, found)
    return net


def _embeddings(found: Mapping[str, Tensor]) -> dict[str, Tensor]:
    at = "bert.embeddings."
    return {
        "words.weight": found[at + "word_embeddings.weight"],
        "places.weight": found[at + "position_embeddings.weight"],
        "kinds.weight": found[at + "token_type_embeddings.weight"],
        "norm.weight": found[at + "LayerNorm.weight"],
        "norm.bias": found[at + "LayerNorm.bias"],
    }


def _layer(found: Mapping[str, Tensor], i: int) -> dict[str, Tensor]:
    at = f"bert.encoder.layer.{i}."
    names = {
        "mixed": "attention.output.dense", "norm": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm_out": "output.LayerNorm",
    }  # fmt: skip
    out = {
        f"layers.{i}.{ours}.{part}": found[f"{at}{theirs}.{part}"]
        for ours, theirs in names.items()
        for part in ("weight", "bias")
    }
    for part in ("weight", "bias"):
        three = [found[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")]
        out[f"layers.{i}.qkv.{part}"] = torch.cat(three)
    return out


def _start_heads(net: JudgeNet, found: Mapping[str, Tensor]) -> None:
    """Begin with what entailment knows: entailed is caught, neutral missed, against it changed."""
    nn.init.normal_(net.per_text.weight, std=0.01)
    nn.init.zeros_(net.per_text.bias)
    nn.init.normal_(net.whole.weight, std=0.01)
    nn.init.zeros_(net.whole.bias)
    head, bias = found.get("head.weight"), found.get("head.bias")
    if head is None or bias is None:
        return
    yes, neutral, no = 0, 1, 2
    width = head.shape[1]
    rows = [head[yes], (head[yes] + head[neutral]) / 2, head[neutral], head[no], *head]
    with torch.no_grad():
        net.per_text.weight[: len(rows), :width] = torch.stack(rows)
        net.per_text.bias[4:7] = bias
