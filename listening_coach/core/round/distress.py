"""Words after which wording no longer matters: somebody may be in danger.

A detector of plain phrases, made so that a false alarm does no harm: all that follows is a gentle
page with numbers to call, once, and no comment from the app on that turn. Figures of speech, what
is denied, and what happened in a film or on the news are left alone.

It misses much: of 36 sentences of danger that another writer wrote and that were not used to
develop it, it recognises 20 (56 %, 95 % interval 40 to 71 %). `models/safety/README.md` has all the
figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from listening_coach.core.round.distress_phrases import read_phrases
from listening_coach.core.round.distress_phrases.plain import exchange_persons, words
from listening_coach.core.round.distress_phrases.words import WORDS

_FIGURES: Final = re.compile(
    r"\b(?:(?:this|the|that|a) (?:film|movie|documentary|podcast|thriller|panto|show|programme)|"
    r"football|rugby|hockey|judo|karate|boxing(?! day)|sparring|wrestling|trampoline|skateboard|"
    r"by accident|accidentally|choked on|(?:die|died|dying|nearly) laughing|"
    r"for (?:a|some) (?:coffee|nap|drink|break|holiday|beer)|"
    r"in (?:the|that|a) (?:film|movie|book|series|play|game|novel|story|episode)|on (?:tv|the news|"
    r"the radio)|the (?:character|actor|hero)|at (?:chess|cards|tennis|scrabble|the game|the gym)|"
    r"physio|surgeon|dentist|the vet|osteopath|tickl\w+|pirates?|crossword|"
    r"atmosphere|for a laugh|shaving|chopping|i could murder|"
    r"with (?:a|the) (?:pillow|snowball|ball|cushion))\b"
)
_DENIED: Final = re.compile(
    r"\b(?:never|not|nobody|no one|"
    r"(?:would|could|should|might) (?:have|of)(?! (?:me|us|her|him)))\b"
)
_UNSAID: Final = re.compile(
    r"\b(?:never|not) (?:know|forget|believe|stop|joking|kidding|told|tell|telling|care|forgive|"
    r"get over|understand|remember|lying|exaggerating|say|said|sure)\b"
)
"""Words that deny knowing or telling, and leave what follows as true as before."""
_ALLOWED: Final = re.compile(r"\b(?:let|lets|want|wanted|love|like|as if|as though|asked)$")
"""Words before what is wished for, allowed or only compared."""
_NEAR: Final = 60
"""Characters around a phrase in which a figure of speech or a denial is looked for."""
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
    plain = words(text)
    return _family(plain) or _family(exchange_persons(plain))


def _family(plain: str) -> str | None:
    for phrase in _phrases():
        for match in phrase.form.finditer(plain):
            near = plain[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if _FIGURES.search(near):
                continue
            if not _is_denied(plain, match, phrase):
                return phrase.family
    return None


@cache
def _phrases() -> tuple[Phrase, ...]:
    """Every phrase, made into a pattern when one is first needed."""
    return tuple(
        Phrase(name, _form(phrase), _DENIED.search(_wanted(phrase)) is not None)
        for name, phrases in read_phrases().items()
        for phrase in phrases
    )


def _wanted(phrase: str) -> str:
    """A phrase without what must not follow it."""
    while (start := phrase.find("(?!")) >= 0:
        end, depth = start, 0
        for end in range(start, len(phrase)):
            depth += {"(": 1, ")": -1}.get(phrase[end], 0)
            if not depth:
                break
        phrase = phrase[:start] + phrase[end + 1 :]
    return phrase


def _form(phrase: str) -> re.Pattern[str]:
    while _NAME.search(phrase):
        phrase = _NAME.sub(lambda name: f"(?:{WORDS[name[1]]})", phrase)
    return re.compile(rf"\b(?:{phrase})(?![\w'])")


def asks_to_stop(text: str) -> bool:
    """Return whether a whole turn says no more than that it should end here."""
    return _STOP.fullmatch(re.sub(r"[^\w' ]", "", _plain(text)).strip()) is not None


def _is_denied(plain: str, match: re.Match[str], phrase: Phrase) -> bool:
    within = _DENIED.search(match[0]) is not None
    if within and phrase.refuses:
        return False
    near = plain[max(0, match.start() - _NEAR) : match.start()]
    before = " ".join(_UNSAID.sub("", re.split(r"\.|\bbut\b", near)[-1]).split()[-4:])
    return within or bool(_DENIED.search(before) or _ALLOWED.search(before))


def _plain(text: str) -> str:
    lowered = text.lower().replace("\u2019", "'")
    return re.sub(r"\s+", " ", lowered).strip()
