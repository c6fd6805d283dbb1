"""Which conversations and twins are trained on, and which are kept apart to measure with."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from judge import data, twins

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from judge.data import Case
    from judge.rows import Row
    from judge.twins import Twin

NAMES: Final = ("train", "dev", "held", "other")
OTHER_AUTHORS: Final = frozenset(["C3", "V7", "W3"])
"""Sets of which nothing is trained on, as whole sets: what comes before the dash of a name."""
_PARTS: Final = 5


@dataclass(slots=True)
class Part:
    """What belongs to one part of the data."""

    cases: list[Case] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    moves: list[tuple[str, Row]] = field(default_factory=list)
    """Answers of which the moves of every sentence are known, with the name of their statement."""


def part(name: str) -> str:
    """The part that a conversation or pair of twins belongs to.

    Returns:
        `other` for the sets kept apart as a whole; `held` for a fifth of the rest, `dev` for a
        tenth of what then remains, else `train`.
    """
    if name.split("-", maxsplit=1)[0] in OTHER_AUTHORS:
        return "other"
    number = int(hashlib.sha256(name.encode()).hexdigest(), 16)
    if number % _PARTS == 0:
        return "held"
    return "dev" if (number // _PARTS) % 10 == 0 else "train"


def read(
    cases: Iterable[Path], pairs: Iterable[Path], moves: Iterable[Path], seed: int
) -> dict[str, Part]:
    """All that is labelled, by part, in random order.

    Args:
        cases: files of conversations.
        pairs: files of twins.
        moves: files of answers with the moves of each sentence.
        seed: of the order.
    """
    parts = {name: Part() for name in NAMES}
    for raw in objects(cases):
        parts[part(raw["id"])].cases.append(data.case(raw))
    for raw in objects(pairs):
        parts[part(raw["id"])].twins.append(twins.twin(raw))
    for raw in objects(moves):
        parts[part(raw["id"])].moves += [(raw["id"], r) for r in data.moves_rows(raw)]
    for one in parts.values():
        random.Random(seed).shuffle(one.cases)  # noqa: S311  (not for secrets)
        random.Random(seed).shuffle(one.twins)  # noqa: S311  (as above)
    return parts


def objects(files: Iterable[Path]) -> list[dict[str, Any]]:
    """All objects of some files, one in each line."""
    lines = [line for path in files for line in path.read_text("utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]
