"""Perspective: `I`, `you` and `my` as the speaker and the listener, or as the partner says them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from listening_coach.checker.data import word_list
from listening_coach.checker.language import lexicon
from listening_coach.checker.language.disfluency import mark_fluent
from listening_coach.checker.language.tokens import MappedText, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.language.tokens import Token
    from listening_coach.core.transcript import Span

Role = Literal["speaker", "listener"]
_OTHER: Final[dict[Role, Role]] = {"speaker": "listener", "listener": "speaker"}

_FIRST: Final = {
    "i": ("", ""), "me": ("", ""), "my": ("'s", ""), "mine": ("'s", ""), "myself": ("", ""),
    "i'm": ("", " is"), "i've": ("", " has"), "i'd": ("", " would"), "i'll": ("", " will"),
    "im": ("", " is"), "ive": ("", " has"),
}  # fmt: skip
_SECOND: Final = {
    "you": ("", ""), "your": ("'s", ""), "yours": ("'s", ""), "yourself": ("", ""),
    "you're": ("", " is"), "you've": ("", " has"), "you'd": ("", " would"), "you'll": ("", " will"),
    "youre": ("", " is"), "youve": ("", " has"), "ya": ("", ""), "yer": ("'s", ""),
}  # fmt: skip
_WE: Final = {
    "we": "", "us": "", "our": "'", "ours": "'", "ourselves": "", "we're": " are",
    "we've": " have", "we'd": " would", "we'll": " will",
}  # fmt: skip
_AGREE: Final = {
    "am": "is", "are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't",
    "haven't": "hasn't", "aren't": "isn't", "weren't": "wasn't", "want": "wants",
    "need": "needs", "feel": "feels", "think": "thinks", "know": "knows", "like": "likes",
    "love": "loves", "hate": "hates", "wish": "wishes", "hope": "hopes", "say": "says",
    "get": "gets", "go": "goes", "keep": "keeps", "miss": "misses", "worry": "worries",
    "sound": "sounds", "seem": "seems", "work": "works", "live": "lives", "mind": "minds",
    "mean": "means", "wonder": "wonders", "see": "sees", "make": "makes", "take": "takes",
    "come": "comes", "look": "looks", "find": "finds", "call": "calls", "try": "tries",
}  # fmt: skip
_BEFORE_BASE: Final = frozenset(
    word_list(
        "do does did don't doesn't didn't can could will would should may might must shall can't "
        "couldn't won't wouldn't shouldn't to let make makes made help"
    )
)
_MIRRORED: Final = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "i'm": "you're",
    "im": "you're", "i've": "you've", "ive": "you've", "i'd": "you'd", "i'll": "you'll",
    "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "youre": "I'm",
    "you've": "I've", "you'd": "I'd", "you'll": "I'll",
}  # fmt: skip
_TO_YOU: Final = {"am": "are", "was": "were", "wasn't": "weren't"}
_TO_I: Final = {"are": "am", "were": "was", "weren't": "wasn't", "aren't": "am not"}
_ADVERBS: Final = frozenset(word_list("really just still also never always only even"))
_LOOSE_ADVERBS: Final = _ADVERBS | {"kind", "sort"}
_FILLER_YOU: Final = re.compile(
    r"\b(?:you know(?: what i mean)?|y'know|thank you|see you)\b", re.IGNORECASE
)


def resolve(text: str, author: Role, tokens: Sequence[Token] | None = None) -> MappedText:
    """Replace the words for the two people, as `author` uses them, by who they are.

    Args:
        text: what was said.
        author: who said it.
        tokens: of the text, where they are known already.
    """
    words = tokenise(text) if tokens is None else tokens
    fillers = [m.span() for m in _FILLER_YOU.finditer(text)]
    pieces: list[str] = []
    places: list[Span] = []
    at = 0
    subject = False
    for i, token in enumerate(words):
        _keep(text, (at, token.start), pieces, places)
        filler = any(a <= token.start < b for a, b in fillers)
        new = None if filler else _replacement(token.low, author)
        if new is not None:
            before = words[i - 1].low if i else ""
            subject = before not in _BEFORE_BASE and token.low in {"i", "you"}
        elif subject and token.low in _AGREE:
            new = _AGREE[token.low]
            subject = False
        else:
            subject = subject and token.low in _LOOSE_ADVERBS
        if new is None:
            _keep(text, (token.start, token.end), pieces, places)
        else:
            pieces.append(new)
            places += [(token.start, token.end)] * len(new)
        at = token.end
    _keep(text, (at, len(text)), pieces, places)
    return MappedText("".join(pieces), tuple(places))


def _keep(text: str, span: Span, pieces: list[str], places: list[Span]) -> None:
    """Take a stretch of a text over as it is."""
    pieces.append(text[slice(*span)])
    places += ((i, i + 1) for i in range(*span))


def _replacement(low: str, author: Role) -> str | None:
    if low in _FIRST:
        owner, verb = _FIRST[low]
        return f"the {author}{owner}{verb}"
    if low in _SECOND:
        owner, verb = _SECOND[low]
        return f"the {_OTHER[author]}{owner}{verb}"
    if low in _WE:
        return f"the speaker and the listener{_WE[low]}"
    return None


def mirror(text: str, tokens: Sequence[Token]) -> str:
    """Say the words of a speaker about themselves as the listener would: `I` becomes `you`."""
    pieces: list[str] = []
    at = 0
    subject = ""
    for i, token in enumerate(tokens):
        new = _mirror_word(tokens, i, subject)
        pieces += (text[at : token.start], text[token.start : token.end] if new is None else new)
        at = token.end
        if token.low in {"i", "you"}:
            subject = token.low if new in {"you", "I"} else ""
        elif token.low not in _ADVERBS:
            subject = ""
    return "".join(pieces) + text[at:]


def _mirror_word(tokens: Sequence[Token], i: int, subject: str) -> str | None:
    low = tokens[i].low
    if low in _MIRRORED:
        return _MIRRORED[low]
    if low == "you":
        return "I" if _is_subject(tokens, i) else "me"
    if subject:
        return (_TO_YOU if subject == "i" else _TO_I).get(low)
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return _TO_YOU.get(low) if after == "i" else None


def _is_subject(tokens: Sequence[Token], i: int) -> bool:
    before = tokens[i - 1].low if i else ""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if after in lexicon.AUXILIARIES | _ADVERBS | {"said", "told", "know", "never"}:
        return True
    if not after or before in lexicon.PREPOSITIONS:
        return False
    return not i or before in lexicon.CONJUNCTIONS | lexicon.COMPLEMENT | lexicon.QUESTION_WORDS


def can_mirror(lows: Sequence[str]) -> bool:
    """Whether words can be said from the other side without doubt about what they say."""
    return bool(lows) and all(mark_fluent(lows)) and lows.count("you") <= 1
