"""How likely a response reflects a statement, from what came back and how it is put."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from listening_coach.checker.language.lemmas import lemmatise
from listening_coach.checker.moves import opens_as_reflection
from listening_coach.core.assessment import ROADBLOCKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.judge import SentenceReading
    from listening_coach.checker.language.passage import Passage
    from listening_coach.core.assessment import Move

_MANY: Final = 5
"""More shared words than this add nothing."""
_UNKNOWN: Final = 0.6
"""The average over sentences, used where the judge does not read sentences."""

# Logistic regression, regularised, on our conversations (answers to their own statement and to
# another of the same practice, none held back) and on the counsellors' answers of PAIR (Min et al.
# 2022), each of four sets with the same weight. Fitted again on 880 pairs when the lemmas changed,
# before and after, no weight moved by more than 0.08, so they stayed.
_BIAS: Final = -3.05
_CONTENT: Final = 1.64
_SHARE: Final = 1.56
_SHARED: Final = 1.89
_STEM: Final = 0.60
_BLOCKS: Final = -0.60
_ASKS: Final = -0.70
_SENTENCES: Final = 2.28


def estimate_likelihood(
    statement: Passage,
    response: Passage,
    coverage: float,
    moves: Sequence[Move],
    readings: Sequence[SentenceReading],
) -> float:
    """How likely a response reflects a statement, in [0, 1].

    Args:
        statement: what was said.
        response: what was said back.
        coverage: share of the points that came back, in [0, 1].
        moves: those of the response.
        readings: what the judge makes of each sentence of the response.
    """
    own = list(map(lemmatise, response.content))
    back = [lemma for lemma in own if lemma in statement.lemmas]
    judged = [r.moves["reflection"] for r in readings if r.moves]
    score = (
        _BIAS
        + _CONTENT * coverage
        + _SHARE * (len(back) / len(own) if own else 0.0)
        + _SHARED * min(len(set(back)), _MANY) / _MANY
        + _STEM * opens_as_reflection(response)
        + _BLOCKS * any(m.kind in ROADBLOCKS for m in moves)
        + _ASKS * any(m.kind.startswith("question") for m in moves)
        + _SENTENCES * (sum(judged) / len(judged) if judged else _UNKNOWN)
    )
    return 1 / (1 + math.exp(-score))
