"""How likely a response reflects this statement, from what came back and how it is put."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from listening_coach.checker import moves
from listening_coach.checker.language.lemmas import stem
from listening_coach.checker.language.phrases import BLOCKING
from listening_coach.checker.language.tokens import content, lows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from listening_coach.types import Move

ROADBLOCKS: Final = frozenset(BLOCKING) | {"question_why"}
_MANY: Final = 5
"""Shared words from which on more of them say nothing more."""
_UNKNOWN: Final = 0.6
"""What a judge who reads sentences gives to one on average, for a judge who does not."""

# Logistic regression, regularised, on our conversations (answers to their own statement and to
# another of the same practice, none held back) and on the counsellors' answers of PAIR (Min et al.
# 2022), each of four sets with the same weight.
_BIAS: Final = -3.05
_CONTENT: Final = 1.64
_SHARE: Final = 1.56
_SHARED: Final = 1.89
_STEM: Final = 0.60
_BLOCKS: Final = -0.60
_ASKS: Final = -0.70
_SENTENCES: Final = 2.28


def reflects(
    statement: str,
    response: str,
    coverage: float,
    found: Sequence[Move],
    odds: Sequence[Mapping[str, float]],
) -> float:
    """Return a probability in [0, 1].

    Args:
        statement: what was said.
        response: what was given back.
        coverage: share of the points that came back, in [0, 1].
        found: the moves of the response.
        odds: what the judge makes of each sentence; empty where it does not know.
    """
    said = {stem(w) for w in content(lows(statement))}
    own = [stem(w) for w in content(lows(response))]
    back = [w for w in own if w in said]
    known = [o["reflection"] for o in odds if o]
    score = (
        _BIAS
        + _CONTENT * coverage
        + _SHARE * (len(back) / len(own) if own else 0.0)
        + _SHARED * min(len(set(back)), _MANY) / _MANY
        + _STEM * moves.has_stem(" ".join(lows(response)))
        + _BLOCKS * any(m.kind in ROADBLOCKS for m in found)
        + _ASKS * any(m.kind.startswith("question") for m in found)
        + _SENTENCES * (sum(known) / len(known) if known else _UNKNOWN)
    )
    return 1 / (1 + math.exp(-score))
