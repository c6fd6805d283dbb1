"""Local agreement: the words of an open utterance that two successive hypotheses share.

The rule is LocalAgreement-2 of Liu, Spanakis and Niehues, "Low-Latency Sequence-to-Sequence Speech
Recognition and Translation by Partial Hypothesis Selection", Interspeech 2020.
"""

from __future__ import annotations

from dataclasses import dataclass

from listening_coach.speech.decode_quality import split_words


@dataclass(frozen=True, slots=True)
class PartialHypothesis:
    """The state after some hypotheses of an open utterance; `then` adds the next one."""

    agreed: tuple[str, ...] = ()
    """Words that no longer change while the utterance is open."""
    rest: tuple[str, ...] = ()
    """Words of the newest hypothesis that follow them and may still change."""

    def then(self, text: str) -> PartialHypothesis:
        """Return the state after a newer hypothesis of the same, longer utterance."""
        newer = tuple(text.split())[len(self.agreed) :]
        same = 0
        for one, other in zip(self.rest, newer, strict=False):
            if split_words(one) != split_words(other):
                break
            same += 1
        return PartialHypothesis((*self.agreed, *newer[:same]), newer[same:])
