"""Quality of one decoding pass: retry it, accept it or drop it as a hallucination."""

from __future__ import annotations

import math
import re
import zlib
from dataclasses import dataclass

_LONGEST_PHRASE = 12
_FEWEST_WORDS = 6
_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_WORD = re.compile(rf"[^\W_]+(?:['{_APOSTROPHE}][^\W_]+)*")

# Tuned on read speech (clean, in noise, in babble and in a reverberant room) and on noise alone.
_UNSURE = -0.7
_REPETITIVE = 2.2
_SPARSE = 0.6
_SPARSE_FROM_S = 4.0
_NO_SPEECH = 0.5
_NO_SPEECH_UNSURE = -0.7
_HARDLY_BELIEVABLE = -1.3
_WEAK_NO_SPEECH = 0.2
_WEAK_UNSURE = -0.8
_FILLERS = frozenset(
    re.split(
        r" \| |\n",
        """\
you | thank you | thank you very much | thank you so much | thanks | thanks for watching
thank you for watching | thank you for watching this video | please subscribe
thanks for listening | thank you for listening | bye | bye bye | goodbye | good night | okay | ok
oh | ooh | ah | uh | um | hmm | mm | mm hmm | so | the | i | i'm sorry | the end | yeah | yes | no
hey | hi | hello | we'll be right back | see you next time | i'll see you next time""",
    )
)
"""Phrases that Whisper writes when nobody speaks; people say them too, so they prove nothing."""


@dataclass(frozen=True, slots=True)
class Decoding:
    """The result of one decoding pass over an utterance."""

    text: str
    tokens: int
    log_probability: float
    """Mean over the tokens, including the end token."""
    no_speech: float
    """The model's probability in [0, 1] that nobody spoke."""
    cut: bool
    """Whether decoding stopped at the length limit instead of at an end token."""

    @property
    def confidence(self) -> float:
        """Mean token probability in [0, 1]."""
        return min(1.0, math.exp(self.log_probability))


def split_words(text: str) -> list[str]:
    """Return the words in lower case, without punctuation."""
    return [word.replace(_APOSTROPHE, "'") for word in _WORD.findall(text.lower())]


def goes_in_circles(text: str) -> bool:
    """Return whether a run of words is repeated more often than people repeat themselves.

    That is, one or two words four times, three to five words three times, or six and more words,
    the length of a sentence, twice.
    """
    said = split_words(text)
    for size in range(1, min(_LONGEST_PHRASE, len(said) // 2) + 1):
        times = 4 if size < 3 else 3 if size < _FEWEST_WORDS else 2  # noqa: PLR2004  (as above)
        run = 0
        for i in range(size, len(said)):
            run = run + 1 if said[i] == said[i - size] else 0
            if run >= size * (times - 1):
                return True
    return False


def compression_ratio(text: str) -> float:
    """Return the ratio of the text's size to its compressed size; 0 for an empty text."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


def went_astray(look: Decoding) -> bool:
    """Return whether a decoding failed: it repeats itself, or was cut at the length limit."""
    return look.cut or compression_ratio(look.text) > _REPETITIVE or goes_in_circles(look.text)


def needs_another_pass(look: Decoding, seconds: float) -> bool:
    """Return whether a full decoding is likely to give a better text of the speech.

    False if probably nobody spoke. `seconds` is the length of the audio.
    """
    if look.no_speech > _NO_SPEECH and look.log_probability < _NO_SPEECH_UNSURE:
        return False
    sparse = seconds > _SPARSE_FROM_S and len(split_words(look.text)) < _SPARSE * seconds
    return went_astray(look) or look.log_probability < _UNSURE or sparse


def better_of(one: Decoding, other: Decoding) -> Decoding:
    """Return the decoding that is more likely to be correct."""
    return max(other, one, key=lambda look: (not went_astray(look), look.log_probability))


def is_believable(look: Decoding) -> bool:
    """Return whether this was really said and is not a hallucination on noise.

    A hallucination has a high probability that nobody spoke, together with a low probability of
    its words or with repetitions. A common filler phrase is rejected on weaker evidence.
    """
    unsure = look.log_probability
    if not split_words(look.text) or unsure < _HARDLY_BELIEVABLE:
        return False
    if look.no_speech > _NO_SPEECH and (unsure < _NO_SPEECH_UNSURE or went_astray(look)):
        return False
    if " ".join(split_words(look.text)) in _FILLERS:
        return look.no_speech < (_WEAK_NO_SPEECH if unsure < _WEAK_UNSURE else _NO_SPEECH)
    return True
