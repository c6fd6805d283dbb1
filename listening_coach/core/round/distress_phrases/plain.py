"""Text reduced to plain words, so that a phrase need not list every way to write the same thing.

Contractions are written in full, words that only add stress or hesitation are left out, and the
persons can be exchanged, as a listener exchanges them.
"""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 30
"""Letters of a word that are kept, so that no text takes long."""
_SHORT: Final = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "will not",
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not",
    "wont": "will not", "isnt": "is not", "wasnt": "was not", "wouldnt": "would not",
    "couldnt": "could not", "havent": "have not", "hasnt": "has not", "im": "i am",
    "ive": "i have", "youre": "you are", "youve": "you have", "youll": "you will",
    "hes": "he is", "shes": "she is", "theyre": "they are", "theyve": "they have",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "cos": "because",
    "coz": "because", "cuz": "because", "ain't": "is not", "let's": "let us",
    "ye": "you", "ya": "you", "u": "you", "youse": "you", "wee": "little",
    "anymore": "any more", "nobody's": "nobody is", "everyone's": "everyone is",
    "telt": "told", "doon": "down", "tae": "to", "ma": "my", "mi": "my", "dinnae": "do not",
    "cannae": "can not",
    "everybody": "everyone", "somebody": "someone", "no-one": "nobody",
    "scared": "afraid", "frightened": "afraid", "terrified": "afraid", "petrified": "afraid",
    "fearful": "afraid", "feart": "afraid", "around": "round", "til": "until", "till": "until",
    "whenever": "when", "mom": "mum", "mam": "mum", "gf": "girlfriend", "bf": "boyfriend",
}  # fmt: skip
"""A short form or another spelling to the plain words for it."""
_ENDINGS: Final = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"),
    ("'d", " would"), ("nae", " not"),
)  # fmt: skip
_PERSONS: Final = frozenset({
    "he", "she", "it", "that", "there", "who", "what", "where", "when", "here", "how", "this",
    "everything", "nothing", "something", "someone", "everyone", "nobody",
})  # fmt: skip
"""Words after which "'s" stands for "is" or "has"."""
_STRESS: Final = frozenset({
    "just", "really", "actually", "even", "literally", "basically", "simply", "totally",
    "absolutely", "completely", "very", "quite", "um", "uh", "er", "erm", "oh", "also",
    "fucking", "bloody", "damn", "always", "sometimes", "often", "probably", "maybe", "suddenly",
    "deliberately", "regularly", "still", "then", "genuinely", "properly",
    "ever", "already", "constantly", "usually", "truly", "seriously", "pretty", "both", "too",
    "okay", "please", "nearly", "almost", "now", "lately",
})  # fmt: skip
"""Words that can be left out without a change of who did what to whom."""
_EXCHANGED: Final = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "your": "my", "yours": "mine", "yourself": "myself",
}  # fmt: skip
_AFTER_ME: Final = frozenset({
    ".", "a", "about", "across", "after", "again", "against", "alone", "and", "as", "any",
    "at", "because", "before", "by", "down", "every", "for", "from", "if", "in", "into", "last",
    "like", "my", "of", "off", "on", "or", "out", "over", "round", "so", "the", "through", "to",
    "until", "up", "when", "where", "while", "with", "without", "your", "hard", "back", "under",
    "that", "this", "one", "not", "but", "i",
})  # fmt: skip
"""What follows "you" where it stands for "me"."""


_BEFORE_ME: Final = frozenset(
    {
        "to",
        "of",
        "with",
        "at",
        "on",
        "for",
        "from",
        "about",
        "by",
        "near",
        "against",
        "into",
        "behind",
        "let",
        "make",
        "made",
        "stop",
        "stopped",
        "hit",
        "hurt",
        "watch",
        "watched",
        "gave",
        "give",
        "kept",
        "left",
        "told",
        "asked",
        "send",
        "sent",
        "saw",
        "seen",
        "push",
        "pushed",
    }
)
_VERBS: Final = frozenset(
    {
        "are",
        "am",
        "have",
        "had",
        "will",
        "would",
        "do",
        "did",
        "can",
        "could",
        "were",
        "was",
        "want",
        "said",
        "say",
        "feel",
        "felt",
        "think",
        "might",
        "should",
        "need",
        "get",
        "go",
    }
)
"""What comes before and after "you" where it stands for "me" and for "I"."""


def words(text: str) -> str:
    """The plain words in lower case, one space apart, and a full stop where a sentence ends."""
    written = re.findall(r"[\w']+|[.;!?]+", text.lower().replace("\u2019", "'"))
    plain = " ".join(_full(word) for word in written)
    return " ".join(word for word in plain.split() if word not in _STRESS)


def exchange_persons(plain: str) -> str:
    """Words as the partner would say them: "you" for "I" and "me", and the other way round."""
    said = plain.split()
    following = [*said, "."][1:]
    return " ".join(
        _one(before, after) if word == "you" else _EXCHANGED.get(word, word)
        for before, word, after in zip([".", *said], said, following, strict=False)
    )


def _one(before: str, after: str) -> str:
    """The speaker, as "i" or "me", by the words before and after."""
    is_object = before in _BEFORE_ME and after not in _VERBS
    return "me" if is_object or after in _AFTER_ME or after.endswith("ing") else "i"


def _full(word: str) -> str:
    if word[0] in ".;!?":
        return "."
    word = word[:_LONGEST]
    if word in _SHORT:
        return _SHORT[word]
    for ending, full in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + full
    return f"{word[:-2]} is" if word.endswith("'s") and word[:-2] in _PERSONS else word
