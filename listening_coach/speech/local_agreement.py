"""Which words of a stretch that is still being spoken will stay: those that two readings share.

The rule is LocalAgreement-2 of Liu, Spanakis and Niehues, "Low-Latency Sequence-to-Sequence Speech
Recognition and Translation by Partial Hypothesis Selection", Interspeech 2020.
"""

from __future__ import annotations

from dataclasses import dataclass

from listening_coach.speech.decode_quality import split_words


@dataclass(frozen=True, slots=True)
class PartialHypothesis:
    """What is known of an open stretch after some readings; `then` returns it after one more."""

    agreed: tuple[str, ...] = ()
    """Words that do not change any more while the stretch is open."""
    rest: tuple[str, ...] = ()
    """Words of the newest reading that follow them, and may still change."""

    def then(self, text: str) -> PartialHypothesis:
        """Take a newer reading of the same stretch, of which more has been spoken."""
        newer = tuple(text.split())[len(self.agreed) :]
        same = 0
        for one, other in zip(self.rest, newer, strict=False):
            if split_words(one) != split_words(other):
                break
            same += 1
        return PartialHypothesis((*self.agreed, *newer[:same]), newer[same:])
