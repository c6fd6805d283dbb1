"""Rows of text with targets: what the network is trained on."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from judge.words import NONE, spans
from listening_coach.checker.onnx_judge import Packed, pack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from tokenizers import Tokenizer

_LONGEST: Final = 256
"""Tokens: longer rows are cut."""
_FEWEST: Final = 64
"""Tokens that a first text is left with in any case."""


@dataclass(frozen=True, slots=True)
class Row:
    """A text and others held against it, with what is known of them."""

    first: str
    others: tuple[str, ...]
    states: tuple[int, ...]
    """For each of the others: an index of `STATES`, or NONE."""
    support: tuple[int, ...]
    """For each of the others: an index of `SUPPORT`, 3 for not supported, or NONE."""
    words: tuple[tuple[int, ...], ...]
    """For each word of each of the others: an index of `FATES`, or NONE."""
    bags: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = ()
    """Some of the others, and which moves are made somewhere in them."""
    feeling: int = NONE
    understood: float = -1.0
    """In [0, 1]; below 0: unknown."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A row as tokens."""

    row: Row
    packed: Packed
    fates: tuple[int, ...]
    """For each token: an index of `FATES`, or NONE."""


def encode(row: Row, tokenizer: Tokenizer) -> Encoded:
    """Turn a row into tokens; a first text that is too long is cut."""
    first = tokenizer.encode(row.first, add_special_tokens=False).ids
    others = [tokenizer.encode(t, add_special_tokens=False) for t in row.others]
    room = _LONGEST - 3 - len(others) - sum(len(o.ids) for o in others)
    packed = pack(first[: max(room, _FEWEST)], [o.ids for o in others])
    fates = [NONE] * len(packed.ids)
    for text, known, other, (start, _) in zip(
        row.others, row.words, others, packed.spans[1:], strict=True
    ):
        by_place = {
            i: fate for fate, span in zip(known, spans(text), strict=True) for i in range(*span)
        }
        for i, (begin, _) in enumerate(other.offsets):
            fates[start + i] = by_place.get(begin, NONE)
    return Encoded(row, packed, tuple(fates))


def batches(rows: Sequence[Encoded], tokens: int, rng: Random) -> list[list[Encoded]]:
    """Batches of rows of like length, in random order.

    Args:
        rows: all rows of an epoch.
        tokens: in a batch, padding counted.
        rng: for the order.
    """
    ordered = sorted(rows, key=lambda r: len(r.packed.ids) + rng.random() * 12)
    out: list[list[Encoded]] = [[]]
    for item in ordered:
        if len(item.packed.ids) * (len(out[-1]) + 1) > tokens and out[-1]:
            out.append([])
        out[-1].append(item)
    rng.shuffle(out)
    return out


def as_heard(row: Row, rng: Random) -> Row:
    """A row as a recogniser may deliver it: often without capitals and punctuation."""
    if rng.random() < 0.4:  # noqa: PLR2004
        return row
    first, _ = _heard(row.first, (), rng)
    if rng.random() < 0.5:  # noqa: PLR2004
        return replace(row, first=first)
    pairs = [_heard(t, w, rng) for t, w in zip(row.others, row.words, strict=True)]
    return replace(
        row, first=first, others=tuple(t for t, _ in pairs), words=tuple(w for _, w in pairs)
    )


def _heard(text: str, fates: tuple[int, ...], rng: Random) -> tuple[str, tuple[int, ...]]:
    if rng.random() < 0.5:  # noqa: PLR2004
        return text, fates
    words = re.findall(r"[\w']+", text.lower().replace("\u2019", "'"))
    if rng.random() < 0.3 and len(words) > 8:  # noqa: PLR2004
        at = rng.randrange(len(words))
        del words[at]
        fates = fates[:at] + fates[at + 1 :]
    return " ".join(words), fates
