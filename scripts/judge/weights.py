"""The weights of an encoder trained by others, or of a judge trained here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch
from safetensors.torch import load_file
from torch import nn

from judge.net import JudgeNet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Family:
    """How one kind of encoder names its weights and numbers its tokens."""

    query: str
    key: str
    value: str
    mixed: str
    norm: str
    shift: int = 0
    """How much higher its tokens are numbered than BERT's."""
    special: tuple[tuple[int, int], ...] = ()
    """Tokens whose numbers are others altogether: BERT's and its own."""
    places: int = 0
    """Places at the front that are never used."""


BERT: Final = Family(
    "attention.self.query", "attention.self.key", "attention.self.value",
    "attention.output.dense", "attention.output.LayerNorm",
)  # fmt: skip
MPNET: Final = Family(
    "attention.attn.q", "attention.attn.k", "attention.attn.v", "attention.attn.o",
    "attention.LayerNorm", shift=4, special=((0, 1), (101, 0), (102, 2)), places=2,
)  # fmt: skip
"""MPNet knows the words of BERT, four numbers on, and its own start, end and padding."""


def load(path: Path, dropout: float = 0.1) -> JudgeNet:
    """The network with the weights of an encoder: BERT's, or MPNet's (for a teacher).

    A BERT may have been tuned on entailment and bring `head.weight` and `head.bias`; the weights
    may also be those of a whole network that was trained here before. Heads that are not among them
    start from nothing.
    """
    given = {k.removeprefix("bert."): v.float() for k, v in load_file(path).items()}
    if "per_text.weight" in given:
        return _trained(given, dropout)
    theirs = MPNET if "encoder.relative_attention_bias.weight" in given else BERT
    words, width = given["embeddings.word_embeddings.weight"].shape
    inner = given["encoder.layer.0.intermediate.dense.weight"].shape[0]
    layers = 1 + max(int(k.split(".")[2]) for k in given if k.startswith("encoder.layer."))
    words -= theirs.shift
    net = JudgeNet((words, width, inner, layers), dropout, distances=theirs is MPNET)
    state = net.state_dict()
    state.update(_embeddings(given, theirs))
    for i in range(layers):
        state.update(_layer(given, theirs, i))
    net.load_state_dict(state)
    _start_heads(net, given)
    return net


def _embeddings(given: Mapping[str, Tensor], theirs: Family) -> dict[str, Tensor]:
    at = "embeddings."
    vectors = given[at + "word_embeddings.weight"]
    words = vectors[theirs.shift :].clone()
    for ours, its in theirs.special:
        words[ours] = vectors[its]
    kinds = given.get(at + "token_type_embeddings.weight")
    out = {
        "words.weight": words,
        "places.weight": given[at + "position_embeddings.weight"][theirs.places :],
        "kinds.weight": torch.zeros(2, words.shape[1]) if kinds is None else kinds,
        "norm.weight": given[at + "LayerNorm.weight"],
        "norm.bias": given[at + "LayerNorm.bias"],
    }
    if theirs is MPNET:
        out["distances.gain.weight"] = given["encoder.relative_attention_bias.weight"]
    return out


def _layer(given: Mapping[str, Tensor], theirs: Family, i: int) -> dict[str, Tensor]:
    at = f"encoder.layer.{i}."
    names = {
        "mixed": theirs.mixed, "norm": theirs.norm,
        "up": "intermediate.dense", "down": "output.dense", "norm_out": "output.LayerNorm",
    }  # fmt: skip
    out = {
        f"layers.{i}.{ours}.{part}": given[f"{at}{its}.{part}"]
        for ours, its in names.items()
        for part in ("weight", "bias")
    }
    for part in ("weight", "bias"):
        three = [given[f"{at}{n}.{part}"] for n in (theirs.query, theirs.key, theirs.value)]
        out[f"layers.{i}.qkv.{part}"] = torch.cat(three)
    return out


def _trained(state: Mapping[str, Tensor], dropout: float) -> JudgeNet:
    words, width = state["words.weight"].shape
    layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
    sizes = (words, width, state["layers.0.up.weight"].shape[0], layers)
    net = JudgeNet(sizes, dropout, distances="distances.gain.weight" in state)
    net.load_state_dict({**net.state_dict(), **state})
    return net


def _start_heads(net: JudgeNet, given: Mapping[str, Tensor]) -> None:
    """Begin with what entailment knows: entailed is caught, neutral missed, against it changed."""
    nn.init.normal_(net.per_text.weight, std=0.01)
    nn.init.zeros_(net.per_text.bias)
    nn.init.normal_(net.whole.weight, std=0.01)
    nn.init.zeros_(net.whole.bias)
    nn.init.normal_(net.per_word.weight, std=0.01)
    nn.init.zeros_(net.per_word.bias)
    head, bias = given.get("head.weight"), given.get("head.bias")
    if head is None or bias is None:
        return
    yes, neutral, no = 0, 1, 2  # and so are the fates: kept, absent, contradicted
    width = head.shape[1]
    rows = [head[yes], (head[yes] + head[neutral]) / 2, head[neutral], head[no], *head]
    with torch.no_grad():
        net.per_text.weight[: len(rows), :width] = torch.stack(rows)
        net.per_text.bias[4:7] = bias
        net.per_word.weight[:] = head[:, width // 2 :]
        net.per_word.bias[:] = bias
