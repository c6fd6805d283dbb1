"""A statement as the listener would say it: `I` becomes `you`, and `you` becomes `I` or `me`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.checker.language import lexicon as words
from listening_coach.checker.language.disfluency import fluent
from listening_coach.checker.language.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.tokens import Token

_FORMS: Final = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're",
    "im": "you're", "i've": "you've", "ive": "you've", "i'd": "you'd", "i'll": "you'll",
    "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "youre": "I'm",
    "you've": "I've", "you'd": "I'd", "you'll": "I'll",
}  # fmt: skip
_TO_YOU: Final = {"am": "are", "was": "were", "wasn't": "weren't"}
_TO_I: Final = {"are": "am", "were": "was", "weren't": "wasn't", "aren't": "am not"}
_ADVERBS: Final = frozenset({"really", "just", "still", "also", "never", "always", "only", "even"})


def turned(text: str) -> str:
    """Return the words of a speaker about themselves in the mouth of the listener."""
    found = tokens(text)
    out: list[str] = []
    at = 0
    subject = ""
    for i, token in enumerate(found):
        out.append(text[at : token.start])
        new = _turned(found, i, subject)
        out.append(text[token.start : token.end] if new is None else new)
        at = token.end
        if token.low in {"i", "you"}:
            subject = token.low if new in {"you", "I"} else ""
        elif token.low not in _ADVERBS:
            subject = ""
    return _capital("".join(out) + text[at:])


def _turned(found: Sequence[Token], i: int, subject: str) -> str | None:
    low = found[i].low
    if low in _FORMS:
        return _FORMS[low]
    if low == "you":
        return "I" if _is_subject(found, i) else "me"
    if subject:
        return (_TO_YOU if subject == "i" else _TO_I).get(low)
    after = found[i + 1].low if i + 1 < len(found) else ""
    if after == "i":
        return _TO_YOU.get(low)
    return None


def _is_subject(found: Sequence[Token], i: int) -> bool:
    before = found[i - 1].low if i else ""
    after = found[i + 1].low if i + 1 < len(found) else ""
    if after in words.AUXILIARIES | _ADVERBS | {"said", "told", "know", "never"}:
        return True
    if not after or before in words.PREPOSITIONS:
        return False
    return not i or before in words.CONJUNCTIONS | words.COMPLEMENT | words.QUESTION_WORDS


def clear(text: str) -> bool:
    """Return whether a text can be turned round without doubt about what it says."""
    found = [t.low for t in tokens(text)]
    return bool(found) and all(fluent(found)) and found.count("you") <= 1


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
