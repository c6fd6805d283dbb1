"""Who is who: `I`, `you`, `my` on either side become the speaker and the listener.

The resolved text is what is compared; each of its characters knows where it came from, so that
evidence can be quoted as it was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from listening_coach.checker.data import listed
from listening_coach.checker.language.tokens import tokens

if TYPE_CHECKING:
    from listening_coach.types import Span

Role = Literal["speaker", "listener"]
OTHER: Final[dict[Role, Role]] = {"speaker": "listener", "listener": "speaker"}

_FORMS: Final = {
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
    listed(
        "do does did don't doesn't didn't can could will would should may might must shall can't "
        "couldn't won't wouldn't shouldn't to let make makes made help"
    )
)
_ADVERBS: Final = frozenset(listed("really just still also never always only kind sort even"))
_FILLER_YOU: Final = re.compile(
    r"\b(?:you know(?: what i mean)?|y'know|thank you|see you)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A text in which the two people are called the speaker and the listener."""

    text: str
    places: tuple[Span, ...]
    """For each character of `text`, the span in the original that it stands for."""

    def original(self, span: Span) -> Span:
        """Return the span in the original text that a span of `text` stands for."""
        start, end = max(span[0], 0), min(span[1], len(self.places))
        if start >= end:
            return (0, 0)
        return (self.places[start][0], self.places[end - 1][1])


def resolve(text: str, author: Role) -> Resolved:
    """Replace the words for the two people, as `author` uses them, by who they are."""
    fillers = [m.span() for m in _FILLER_YOU.finditer(text)]
    out: list[str] = []
    places: list[Span] = []

    def put(piece: str, span: Span | None = None, start: int = 0) -> None:
        out.append(piece)
        places.extend(
            [span] * len(piece) if span else [(start + i, start + i + 1) for i in range(len(piece))]
        )

    words = tokens(text)
    at = 0
    subject = False
    for i, token in enumerate(words):
        put(text[at : token.start], start=at)
        span = (token.start, token.end)
        spoken = (
            None
            if any(a <= token.start < b for a, b in fillers)
            else _replacement(token.low, author)
        )
        if spoken is not None:
            before = words[i - 1].low if i else ""
            subject = before not in _BEFORE_BASE and token.low in {"i", "you"}
            put(spoken, span)
        elif subject and token.low in _AGREE:
            put(_AGREE[token.low], span)
            subject = False
        else:
            subject = subject and token.low in _ADVERBS
            put(text[token.start : token.end], start=token.start)
        at = token.end
    put(text[at:], start=at)
    return Resolved("".join(out), tuple(places))


def _replacement(low: str, author: Role) -> str | None:
    if low in _FORMS:
        owner, verb = _FORMS[low]
        return f"the {author}{owner}{verb}"
    if low in _SECOND:
        owner, verb = _SECOND[low]
        return f"the {OTHER[author]}{owner}{verb}"
    if low in _WE:
        return f"the speaker and the listener{_WE[low]}"
    return None
