"""The word families of the phrases of danger: who does what to whom.

A phrase is a pattern over the plain words of `plain.py`. In a phrase, `<name>` stands for any
entry of `WORDS` of that name. Up to three words may stand at `<few>` (before a word) or `<some>`
(after one), up to eight at `<gap>` and up to twelve at `<far>`, over the end of a sentence too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _verbs(verbs: str) -> str:
    """Every form of some regular verbs, as a pattern."""
    return "|".join(_forms(verb) for verb in verbs.split())


def _forms(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb[:-1]}(?:e|es|ed|ing)"
    if verb.endswith("y"):
        return f"{verb[:-1]}(?:y|ies|ied|ying)"
    return f"{verb}(?:s|es|{verb[-1]}?ed|{verb[-1]}?ing)?"


_PEOPLE: Final = (
    "(?:step|grand)?(?:dad|daddy|father|mum|mummy|mother|brother|sister)s?|uncles?|aunts?|auntie|"
    "nan|gran|granny|grandad|grandpa|cousins?|husband|wife|partner|ex|ex husband|ex wife|"
    "boyfriend|girlfriend|fella|mates?|friends?|boss|manager|coach|teacher|priest|vicar|landlord|"
    "neighbours?|tutor|carers?|nurse|therapist|flatmate|housemate|lodger|in laws?|family|parents?|"
    "fianc\u00e9e?|man|men|bloke|guys?|lads?|woman|women|customer|client|stranger|gang|"
    "supervisor|colleague|driver|foreman|babysitter|childminder|bully|bullies"
)
_CHILDREN: Final = (
    "kids?|child|children|baby|boys?|girls?|(?:step|grand)?(?:sons?|daughters?)|twins|"
    "toddler|lad|lass|bairns?|nephew|niece|weans?|little ones?|newborn|eldest|youngest|"
    "infant|(?:one|two|three|four|five|six|seven|eight|nine|ten) year old|stepkids|grandchildren"
)

WORDS: Final[Mapping[str, str]] = {
    "few": r"(?:[\w']+ ){0,3}",
    "some": r"(?: [\w']+){0,3}",
    "gap": r"(?: [\w']+){0,8}",
    "far": r"(?: [\w'.]+){0,12}",
    "kin": (
        rf"(?:my|your|his|her|our|the|a|some|this|that|one|two|another) (?:[\w']+ ){{0,2}}"
        rf"(?:{_PEOPLE})(?:'s (?:\w+))?"
    ),
    "they": "(?:you|he|she|they|who|someone|dad|mum|daddy|mummy|nan|gran|grandad|<kin>)",
    "who": "(?:i|we|<they>)",
    "aux": (
        "(?:(?:have|had|has|do|does|did|will|would|could|can|may|might|is|are|was|were|am|be|been|"
        "being|going|gone|to|used|keep|kept|keeps|start|started|starts|try|tried|trying|went|came|"
        "come|turned|got|get|gets|and|not|never|who|that|there|over|home|drunk|all|about|up|in|"
        "lost it|round|first|threatened|ended|ending|like) ){0,6}"
    ),
    "child": (
        r"(?:the|our|my|your|his|her|their|that|a|this|both) (?:little |own |poor |whole |other "
        rf"|[\w']+ )?(?:{_CHILDREN})"
    ),
    "small": "(?:him|her|them|<child>)",
    "name": (
        r"(?:(?!(?:me|you|us|it|i|the|my|your|his|her|our|a|an|that|this|these|out|up|off|in|on|"
        r"down|once|again|myself|yourself|himself|herself|and|to|not|all|some|so|hands|its|them|"
        r"him) )[a-z]+)"
    ),
    "mine": "(?:my|our)(?: own| poor| left| right| bad| good)?",
    "me": rf"(?:me|us|him|her|them|<child>|(?:my|our|your|his|her) (?:[\w']+ )?(?:{_PEOPLE}))",
    "my": "(?:my|your|his|her|their|our|the)(?: own| poor| left| right| little| bad| good)?",
    "part": (
        "(?:face|head|hair|arms?|wrists?|fingers?|hands?|neck|throat|jaw|nose|mouth|lips?|eyes?|"
        "ears?|ribs?|stomach|belly|back|legs?|shoulders?|chest|thighs?|cheek|elbow|foot|feet|toes?|"
        "knees?|skull|ankles?|teeth|tooth|windpipe|collarbone|thumb|breasts?|skin|hips?)"
    ),
    "strike": (
        "(?:"
        + _verbs(
            "punch slap smack thump whack wallop headbutt clout batter throttle "
            "strangle choke suffocate smother manhandle backhand elbow assault"
        )
        + "|stab(?:bed|s|bing)?|knifed|belted|whipped|lamped|decked|"
        "leathered|(?:stamp|stomp)(?:ed|s|ing)? on|(?:spat|spits?|spitting) (?:at|on))"
    ),
    "hit": "(?:hit|hits|hitting|kick(?:s|ed|ing)?|bit|bites|biting|bitten|struck|strikes?)",
    "move": (
        "(?:"
        + _verbs(
            "push shove drag slam pin grab knock yank pull haul smash bang hurl kick "
            "trap twist crush squeeze ram jam wrench"
        )
        + "|throw|throws|threw|thrown|"
        "throwing|shook|shakes?|shaking|shaken|held|holds?|holding|bent|flung|fling|chucked|"
        "forc(?:e|ed|es|ing))"
    ),
    "abuse": (
        "(?:" + _verbs("rape molest grope") + "|(?:sexually |physically )?abus(?:e|ed|es|ing)|"
        "interfered with|groomed|trafficked)"
    ),
    "weapon": (
        "(?:gun|knife|knives|shotgun|rifle|pistol|machete|cleaver|chopper|hammer|blade|axe|crowbar|"
        "(?:baseball|cricket) bat|golf club|screwdriver|scissors|acid|petrol|taser|poker|razor|"
        "sword|hatchet|iron bar|bottle)"
    ),
    "harm": (
        "(?:kill|kills|killed|stab|shoot|strangle|hurt|bury|batter|throttle|harm|drown|finish|"
        "destroy|ruin|smash|break|burn|slit|gut|poison|skin|knife|murder|punch|slap|hit|beat|"
        "cut|torch|set fire|throw acid|chop|bash|deport)"
    ),
    "would": "(?:will|would|am going to|are going to|is going to|was going to|were going to|could)",
    "say": (
        "(?:said|say|says|saying|told|tell|tells|telling|swore|swear|swears|promised|promise|"
        "shout|shouts|shouted|screamed|texted|texts|whispered|warned|warns|message|messaged|joke|"
        "joked|threaten|threatens|threatened|threatening|reckons|hissed|keep on)"
    ),
    "self": "(?:myself|yourself|himself|herself|themselves|themself)",
    "skin": "(?:arms?|wrists?|thighs?|legs?|stomach|belly|skin|forearms?|hips?|body|hands?)",
    "pills": (
        "(?:pills|tablets|paracetamol|meds|medication|medicine|painkillers|antidepressants|"
        "sleeping tablets|sleepers|insulin|morphine|codeine|cabinet|overdose)"
    ),
    "edge": (
        "(?:bridge|platform|tracks?|railway|roof|cliffs?|balcony|ledge|multi ?storey|parapet|"
        "level crossing|overpass|viaduct|weir|window|car park)"
    ),
    "gone": (
        "(?:without me|if i (?:(?:was|were) (?:gone|dead|not|never|out of)|died|disappeared|"
        "had (?:never|not)|did not|vanished|went for good)|"
        "(?:when|once|after) i (?:am|was) (?:gone|dead|not)|with me (?:gone|dead|out of))"
    ),
    "end": (
        r"(?=$| \.| (?:again|if|one|soon|and|when|last|in the (?!end|same)|so|because|where|"
        r"but|while|for|until|every|across|on (?!the (?:head|back))|before|after|at (?:home|night|"
        r"christmas|easter)|hard|over the|or|with (?:a|his|her|your|the)|i|he|she|you|tonight|"
        r"yesterday|this|all|as|round|like|repeatedly|to (?:the|make|shut|teach)|a lot|"
        r"since|by|whilst|yet|more|from|up the|most)\b)"
    ),
}
"""Name of a word family to the words in it, as a pattern."""
