#!/usr/bin/env python3
"""Write the list of word weights, from how common each word is in our own conversations.

This rewrites `listening_coach/checker/data/frequency.txt`. Run it again when the results of
`lemmatise` change. Conversations that are held back for evaluation are not counted.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benches.checker import CORPUS, held_back  # noqa: E402  (the root must be on the path)

from listening_coach.checker.language.lemmas import lemmatise  # noqa: E402  (as above)
from listening_coach.checker.language.tokens import lower_words  # noqa: E402  (as above)

LIST = ROOT / "listening_coach" / "checker" / "data" / "frequency.txt"
STEPS = ((50, 0.12), (115, 0.3), (205, 0.45), (350, 0.6), (570, 0.75), (850, 0.88))
"""(last rank, weight) for the lemmas up to that rank; rarer ones have a weight of 1."""
HEADER = """\
# Lemmas by how many of our own conversations they stand in, the commonest first;
# @ gives how much such a lemma says, in (0, 1]. Written by scripts/word_weights.py.
"""


def count() -> Counter[str]:
    """Return the number of conversations that contain each lemma."""
    counts: Counter[str] = Counter()
    for file in sorted(CORPUS.glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            case = json.loads(line)
            if not held_back(case["id"]):
                texts = [case["statement"], *(r["text"] for r in case["responses"])]
                counts.update({lemmatise(w) for t in texts for w in lower_words(t) if w.isalpha()})
    return counts


def main() -> None:
    """Write the list."""
    ranked = [lemma for lemma, _ in sorted(count().items(), key=lambda c: (-c[1], c[0]))]
    parts = [HEADER]
    start = 0
    for end, weight in STEPS:
        words = " ".join(sorted(ranked[start:end]))
        parts.append(f"@{weight}\n{textwrap.fill(words, 100, break_on_hyphens=False)}\n")
        start = end
    LIST.write_text("".join(parts), "utf-8")


if __name__ == "__main__":
    main()
