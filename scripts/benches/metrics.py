"""Measures of agreement, with confidence intervals bootstrapped by group; needs only numpy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

ROUNDS = 500
"""Number of bootstrap samples for an interval."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its confidence interval, and what to compare it with."""

    name: str
    value: float
    low: float
    """Lower end of the 95 % interval."""
    high: float
    n: int
    baseline: str = ""
    human: str = ""

    def line(self) -> str:
        """Return the figure as a line of text."""
        against = "  ".join(
            part
            for part in (
                self.baseline and f"baseline {self.baseline}",
                self.human and f"human {self.human}",
            )
            if part
        )
        span = f"[{self.low:.2f}, {self.high:.2f}]"
        return f"  {self.name:<52} {self.value:5.2f} {span:<13} n={self.n:<5} {against}"


Columns = tuple["NDArray[np.float64]", ...]


def figure(
    name: str,
    measure: Callable[..., float],
    columns: Sequence[Sequence[float]],
    groups: Sequence[object],
    against: tuple[str, str] = ("", ""),
) -> Figure:
    """Measure on all rows, with an interval from resampling the groups."""
    arrays = [np.asarray(c, np.float64) for c in columns]
    n = len(groups)
    if not n:
        return Figure(name, float("nan"), float("nan"), float("nan"), 0, *against)
    _, codes = np.unique([str(g) for g in groups], return_inverse=True)
    members = [np.flatnonzero(codes == k) for k in range(codes.max() + 1)]
    rng = np.random.default_rng(0)
    values = []
    for _ in range(ROUNDS):
        drawn = rng.integers(0, len(members), len(members))
        index = np.concatenate([members[k] for k in drawn])
        values.append(measure(*(a[index] for a in arrays)))
    defined = [v for v in values if not np.isnan(v)] or [float("nan")]
    low, high = np.percentile(defined, [2.5, 97.5])
    return Figure(name, measure(*arrays), float(low), float(high), n, *against)


def auc(truth: NDArray[np.float64], score: NDArray[np.float64]) -> float:
    """Return the area under the ROC curve: how often a true row scores above a false one."""
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(score))
    _, inverse, counts = np.unique(score[order], return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks[order] = ((ends - counts + 1 + ends) / 2)[inverse]
    positive = truth > 0
    n, m = int(positive.sum()), int((~positive).sum())
    if not n or not m:
        return float("nan")
    return float((ranks[positive].sum() - n * (n + 1) / 2) / (n * m))


def precision(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return the share of the positive guesses that are true."""
    claimed = guess > 0
    return float((truth[claimed] > 0).mean()) if claimed.any() else float("nan")


def recall(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return the share of the true rows that are guessed."""
    real = truth > 0
    return float((guess[real] > 0).mean()) if real.any() else float("nan")


def f1(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return the harmonic mean of precision and recall."""
    both = float(((truth > 0) & (guess > 0)).sum())
    total = float((truth > 0).sum() + (guess > 0).sum())
    return 2 * both / total if total else float("nan")


def accuracy(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return the share of rows that are guessed correctly."""
    return float((truth == guess).mean()) if len(truth) else float("nan")


def kappa(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return Cohen's kappa, the agreement beyond chance."""
    classes = np.union1d(truth, guess)
    seen = float((truth == guess).mean())
    chance = sum(float((truth == c).mean() * (guess == c).mean()) for c in classes)
    return (seen - chance) / (1 - chance) if chance < 1 else float("nan")


def macro_f1(truth: NDArray[np.float64], guess: NDArray[np.float64]) -> float:
    """Return the mean of the F1 of each true class."""
    return float(np.mean([f1(truth == c, guess == c) for c in np.unique(truth)]))


def mean(values: NDArray[np.float64]) -> float:
    """Return the mean; NaN for no values."""
    return float(values.mean()) if len(values) else float("nan")
