"""Words after which wording no longer matters: somebody may be in danger.

A detector of plain phrases, made so that a false alarm does no harm: all that follows is a gentle
page with numbers to call, once, and silence of the machine about that turn. Figures of speech, what
is denied, and what happened in a film or on the news are left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from listening_coach.core.round.distress_phrases import PHRASES
from listening_coach.core.round.distress_phrases.words import WORDS

_FIGURES: Final = re.compile(
    r"\b(?:(?:this|the|that|a) (?:film|movie|documentary|podcast|thriller|panto|show|programme)|"
    r"football|rugby|hockey|judo|karate|boxing(?! day)|sparring|wrestling|trampoline|skateboard|"
    r"by accident|accidentally|choked on|(?:die|died|dying|nearly) laughing|"
    r"for (?:a|some) (?:coffee|nap|drink|break|holiday|beer)|"
    r"in (?:the|that|a) (?:film|movie|book|series|play|game|novel|story|episode)|on (?:tv|the news|"
    r"the radio)|the (?:character|actor|hero)|at (?:chess|cards|tennis|scrabble|the game|the gym)|"
    r"shaving|chopping|with (?:a|the) (?:pillow|snowball|ball|cushion)|honestly i could)\b"
)
_DENIED: Final = re.compile(
    r"\b(?:never|not|wouldn't|would not|don't|do not|didn't|did not|nobody|no one|won't|wasn't|"
    r"isn't|aren't|weren't|haven't|hasn't|doesn't|(?:'d|would) have been|would've been)\b"
)
_UNSAID: Final = re.compile(
    r"\b(?:don't|can't|never|didn't|won't|not|couldn't|haven't) (?:know|forget|believe|stop|joking|"
    r"kidding|told|tell|telling|care|forgive|get over|understand|remember|lying|exaggerating)\b"
)
"""Words that deny knowing or telling, and leave what follows as true as before."""
_NEAR: Final = 60
"""Characters around a phrase in which a figure of speech or a denial is looked for."""
_LONGEST: Final = 30
"""Letters of a word that are looked at, so that no text takes long."""
_EXCHANGED: Final = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'll": "you'll", "i'd": "you'd", "me": "you",
    "my": "your", "mine": "yours", "myself": "yourself", "you're": "i'm", "you've": "i've",
    "you'll": "i'll", "you'd": "i'd", "your": "my", "yours": "mine", "yourself": "myself",
}  # fmt: skip
_AFTER_ME: Final = frozenset({
    ".", "a", "about", "across", "after", "again", "against", "alone", "and", "around", "as",
    "at", "because", "before", "by", "down", "every", "for", "from", "if", "in", "into", "last",
    "like", "my", "of", "off", "on", "or", "out", "over", "round", "so", "the", "through", "till",
    "to", "until", "up", "when", "with", "your",
})  # fmt: skip
"""What follows "you" where it stands for "me"."""
_NAME: Final = re.compile(r"<(\w+)>")
_STOP: Final = re.compile(
    r"(?:please |can we |could we |let's |i want to |i'd like to |i need to |we should |no |okay )*"
    r"(?:stop|stop it|stop this|stop here|end this|end it here)(?: now| here| please| today)*"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One pattern of words that speak of danger."""

    family: str
    form: re.Pattern[str]
    refuses: bool
    """It holds its own refusal, so a word such as "not" beside it changes nothing."""


def suggests_danger(text: str) -> bool:
    """Whether somebody may be in danger, by what was said; never raises on any text."""
    return family(text) is not None


def family(text: str) -> str | None:
    """The family of the first phrase of danger in a text, or None where there is none.

    What a listener says back is the same phrase with the persons exchanged, so both are looked at.
    """
    plain = _words(text)
    return _family(plain) or _family(exchanged(plain))


def _family(plain: str) -> str | None:
    for phrase in _phrases():
        for match in phrase.form.finditer(plain):
            near = plain[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if _FIGURES.search(near):
                continue
            if phrase.refuses or not _is_denied(plain, match):
                return phrase.family
    return None


def exchanged(plain: str) -> str:
    """Words as the partner would say them: "you" for "I" and "me", and the other way round."""
    words = plain.split()
    following = [*words, "."][1:]
    return " ".join(
        ("me" if after in _AFTER_ME else "i") if word == "you" else _EXCHANGED.get(word, word)
        for word, after in zip(words, following, strict=True)
    )


@cache
def _phrases() -> tuple[Phrase, ...]:
    """Every phrase, made into a pattern when one is first needed."""
    return tuple(
        Phrase(name, _form(phrase), _DENIED.search(phrase) is not None)
        for name, phrases in PHRASES.items()
        for phrase in phrases
    )


def _form(phrase: str) -> re.Pattern[str]:
    while _NAME.search(phrase):
        phrase = _NAME.sub(lambda name: f"(?:{WORDS[name[1]]})", phrase)
    return re.compile(rf"\b(?:{phrase})(?![\w'])")


def asks_to_stop(text: str) -> bool:
    """Return whether a whole turn says no more than that it should end here."""
    return _STOP.fullmatch(re.sub(r"[^\w' ]", "", _plain(text)).strip()) is not None


def _is_denied(plain: str, match: re.Match[str]) -> bool:
    near = plain[max(0, match.start() - _NEAR) : match.start()]
    before = _UNSAID.sub("", re.split(r"\.|\bbut\b", near)[-1])
    return _DENIED.search(" ".join(before.split()[-4:])) is not None or bool(
        _DENIED.search(match[0])
    )


def _words(text: str) -> str:
    """The words in lower case, one space apart, and a full stop wherever a sentence ends."""
    words = re.findall(r"[\w']+|[.;!?]+", text.lower().replace("\u2019", "'"))
    return " ".join("." if word[0] in ".;!?" else word[:_LONGEST] for word in words)


def _plain(text: str) -> str:
    lowered = text.lower().replace("\u2019", "'")
    return re.sub(r"\s+", " ", lowered).strip()
