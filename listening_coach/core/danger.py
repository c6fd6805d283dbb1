"""Words after which wording no longer matters: somebody may be in danger.

A detector of plain phrases, made so that a false alarm does no harm: all that follows is a gentle
page with numbers to call, once, and silence of the machine about that turn. Figures of speech, what
is denied, and what happened in a film or on the news are left alone.
"""

from __future__ import annotations

import re
from typing import Final

_WHO: Final = (
    r"(?:he|she|you|they|(?:step)?(?:dad|mum|mom)|my (?:\w+ )?(?:husband|wife|partner|boss))"
)
_CHILD: Final = r"(?:the|our|my) (?:kids?|child|children|baby|boy|girl|son|daughter)"
_THEM: Final = rf"(?:me|us|him|her|them|{_CHILD})"
_ENDS: Final = r"(?=$|[,.;!?]| (?:tonight|again|if|one day|soon|and|when|with|last night|in the)\b)"

_SAID: Final = (
    r"\b(?:kill|killing|hang|hanging|drown|shoot|shooting|poison|cutting) myself\b",
    rf"\b(?:hurt|hurting|harm|harming) myself\b{_ENDS}(?! (?:at|when|in the) )",
    r"\b(?:end|ending|take|taking) my (?:own )?life\b",
    r"\bend it all\b",
    r"\b(?:no|any) (?:reason|point) (?:to live|to go on living|in living)\b",
    r"\bbetter off (?:dead|without me)\b",
    r"\b(?:i'm|i am|i've been|i feel|feeling|felt) (?:so |really |feeling )?suicidal\b",
    r"\btake (?:all my|all the|too many) (?:pills|tablets)\b",
    r"\btake an overdose\b",
    r"\bwish i (?:was|were) dead\b",
    r"\bi(?: \w+){0,3} (?:want|wanted|rather) (?:to )?(?:die|be dead)\b(?! my| the| of)",
    (rf"\b{_WHO} (?:\w+ )?(?:hits|beats|punched|chokes|choked|strangles|strangled|kicks) {_THEM}\b"
    rf"{_ENDS}"),
    rf"\b{_WHO} (?:hit|hurt|beat|kicked) {_THEM} (?:again|last night|tonight|so hard|with|up)\b",
    rf"\b(?:hitting|beating|hurting|touching) {_CHILD}\b(?! up| at)",
    rf"\bi(?:'m|'ll)?(?: \w+){{0,3}} (?:kill|hurt|hit|shake) {_THEM}\b{_ENDS}",
    rf"\bthreatened to (?:kill|hurt|stab|shoot) (?:{_THEM}|himself|herself)\b",
    (r"\b(?:scared|afraid|frightened|terrified) (?:that )?"
    r"(?:you|he|she|they)(?:'ll|'d| will| would|"
    r" might| is going to| are going to) (?:hit|hurt|kill|beat) me\b"),
    (r"\b(?:scared|afraid|frightened|terrified) of what (?:you|he|she|they)(?:'ll|'d| will| would|"
    r" might) do to me\b"),
    rf"\b{_WHO}(?:'s| has|'ve| have|'s got| got) a (?:gun|knife)\b",
)  # fmt: skip
"""What is grave unless it is denied or a figure of speech."""
_REFUSED: Final = (
    (
        r"\b(?:don't|do not|didn't|did not) want to (?:live|be alive|wake up|go on living|exist)"
        r"(?: any ?more| any longer)?(?=$|[,.;!?]| (?:and|but|like this)\b)"
    ),
    r"\bcan't go on living\b",
)
"""What is grave just because it says no to living."""
_FIGURES: Final = re.compile(
    r"\b(?:laughing|laughed|for (?:a|some) (?:coffee|nap|drink|break|holiday|beer)|"
    r"in (?:the|that|a) (?:film|movie|book|series|play|game|novel|story|episode)|on (?:tv|the news|"
    r"the radio)|the (?:character|actor|hero)|at (?:chess|cards|tennis|scrabble|the game|the gym)|"
    r"shaving|chopping|with (?:a|the) (?:pillow|snowball|ball|cushion)|honestly i could)\b"
)
_DENIED: Final = re.compile(
    r"\b(?:never|not|wouldn't|would not|don't|do not|didn't|did not|nobody|no one|won't)\b"
)
_NEAR: Final = 40
"""Characters around a phrase in which a figure of speech or a denial is looked for."""
_STOP: Final = re.compile(
    r"(?:please |can we |could we |let's |i want to |i'd like to |i need to |we should |no |okay )*"
    r"(?:stop|stop it|stop this|stop here|end this|end it here)(?: now| here| please| today)*"
)
_SAID_FORMS: Final = tuple(re.compile(pattern) for pattern in _SAID)
_REFUSED_FORMS: Final = tuple(re.compile(pattern) for pattern in _REFUSED)


def grave(text: str) -> bool:
    """Return whether somebody may be in danger, by what was said; never raises on any text."""
    plain = _plain(text)
    for form in (*_SAID_FORMS, *_REFUSED_FORMS):
        for found in form.finditer(plain):
            near = plain[max(0, found.start() - _NEAR) : found.end() + _NEAR]
            if _FIGURES.search(near):
                continue
            if form in _REFUSED_FORMS or not _denied(plain, found):
                return True
    return False


def asks_to_stop(text: str) -> bool:
    """Return whether a whole turn says no more than that it should end here."""
    return _STOP.fullmatch(re.sub(r"[^\w' ]", "", _plain(text)).strip()) is not None


def _denied(plain: str, found: re.Match[str]) -> bool:
    before = re.split(r"[.;!?]|\bbut\b", plain[: found.start()])[-1][-_NEAR:]
    return _DENIED.search(" ".join(before.split()[-4:])) is not None or bool(
        _DENIED.search(found[0])
    )


def _plain(text: str) -> str:
    lowered = text.lower().replace("\u2019", "'")
    return re.sub(r"\s+", " ", lowered).strip()
