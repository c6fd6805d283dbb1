"""The word families of the phrases of danger: who does what to whom.

A phrase is a pattern over words in lower case, one space apart, with a full stop on its own where a
sentence ends. In a phrase, `<name>` stands for any entry of `WORDS` of that name,
`<few>` for up to three words and `<gap>` for up to eight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS: Final[Mapping[str, str]] = {
    "few": r"(?:[\w']+ ){0,3}",
    "gap": r"(?: [\w']+){0,8}",
    "you": "(?:you|ye|youse|yous|ya|u|i|he|she|they|we)(?:'(?:ve|d|s|ll|re|m))?",
    "kin": (
        r"(?:my|your|his|her|our|the|me) (?:[\w']+ ){0,2}(?:(?:step|grand)?(?:dad|da|daddy|father|"
        "mum|mam|mom|mummy|mother|brother|sister|ma|pa)s?|uncles?|aunts?|auntie|nan|granny|"
        "cousins?|husband|wife|partner|ex|boyfriend|girlfriend|fella|mate|boss|manager|coach|"
        "teacher|priest|vicar|landlord|neighbour|tutor|carer|therapist|doctor|flatmate|housemate|"
        "in laws?|family)(?:'s)?"
    ),
    "someone": (
        r"(?:(?:a|an|the|this|that|some|one|another|two|three|same) (?:[\w']+ )?(?:man|men|bloke|"
        "guy|lads?|boys|woman|customer|patient|landlord|boss|manager|coach|teacher|priest|"
        "neighbour|stranger|resident|passenger|driver|gang|supervisor|colleague|client|client's)|"
        "someone|somebody|some|one of them|one|who|daddy|mummy|dad|mum|mam|mom)"
    ),
    "adv": (
        "(?:(?:have|had|has|just|even|also|then|once|only|always|still|actually|really|nearly|"
        "used|almost|to|keep|kept|started|went|and|would|will|could|can|did|was|were|are|is|been|"
        "so|never|not|didn't|don't|doesn't|wouldn't|haven't|hasn't|came|over|home|drunk|got|up|"
        "all|going|gonna|about|like|properly|nearly|full on|deliberately|sometimes|often|ever|"
        "first|last night|again|in|grabbed|there|and|who|tried|trying|one|turned|round|both|me|"
        "now) ){0,4}"
    ),
    "my": "(?:my|me|ma|your|his|her|their|our|the) (?:own |wee |poor |little |left |right |baby )?",
    "me": (
        "(?:(?:my|our|your|his|the|that|her) (?:wee |little |poor |own |eldest |youngest "
        ")?(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|mum|mother|mam|mom|sister|"
        "brother|wife|husband|twins|toddler|lad|lass|bairns?|grandson|granddaughter|nephew|niece)|"
        "me|us|you|him|her|them|ye)"
    ),
    "child": (
        r"(?:(?:the|our|my|your|his|her|that|a) (?:wee |little |own |poor |eldest |youngest |\w+ "
        ")?(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|twins|toddler|lad|lass|"
        "bairns?|grandson|granddaughter|nephew|niece|weans?|little one|newborn|pupil)|him|her|"
        "them|junior)"
    ),
    "kids": (
        "(?:the|our|my|your|his|her|that|a) (?:wee |little |own |poor |eldest |youngest "
        ")?(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|twins|toddler|lad|lass|"
        "bairns?|grandson|granddaughter|nephew|niece|weans?|little one|newborn)"
    ),
    "bone": (
        "(?:nose|jaw|arm|wrist|fingers?|hand|ribs?|teeth|tooth|collarbone|cheekbone|leg|ankle|"
        "skull|eye socket|thumb|toe|shoulder|eardrum|foot)"
    ),
    "part": (
        "(?:face|head|hair|arms?|wrists?|fingers?|hands?|neck|throat|jaw|nose|mouth|lip|eye|ear|"
        "ribs|stomach|belly|back|legs?|shoulders?|chest|thighs?|cheek|elbow|foot|feet|knee|skull)"
    ),
    "hit": (
        "(?:hit|hits|hitting|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|smack(?:ed|s|ing)?|"
        "thump(?:ed|s|ing)?|whack(?:ed|s|ing)?|wallop(?:ed|s|ing)?|kick(?:ed|s|ing)?|"
        "headbutt(?:ed|s|ing)?|batter(?:ed|s|ing)?|beats|clout(?:ed)?|belted|backhand(?:ed|s)?|"
        "elbowed|stamp(?:ed|s) on|stomped on|whipped|leathered|lamped|decked)"
    ),
    "grip": (
        "(?:chok(?:e|ed|es|ing)|strangl(?:e|ed|es|ing)|throttl(?:e|ed|es|ing)|smother(?:ed|ing)?|"
        "suffocat(?:e|ed|es|ing)|stab(?:bed|s|bing)?|scald(?:ed)?|rap(?:e|ed|es|ing)|molest(?:ed|"
        "s|ing)?|assault(?:ed|s|ing)?|attack(?:ed|s|ing)?|grop(?:ed|es|ing)|terrori[sz]e[ds]?|"
        "held down|beat up|beats up|beating up|knifed|drugged)"
    ),
    "move": (
        "(?:push(?:ed|es|ing)?|shov(?:ed|es|ing|e)|drag(?:ged|s|ging)?|threw|throws?|throwing|"
        "slam(?:med|s|ming)?|pinn?(?:ed|s|ning)?|shook|shak(?:e|es|ing)|grab(?:bed|s|bing)?|held|"
        "hold|holds|holding|knock(?:ed|s|ing)?|yank(?:ed|s|ing)?|pull(?:ed|s|ing)?|haul(?:ed|s)?|"
        "smash(?:ed|es)?|bang(?:ed|s)?|hurl(?:ed|s)?|kicked|trapped|twist(?:ed|s)?|bent|"
        "crush(?:ed)?|squeez(?:ed|e))"
    ),
    "weapon": (
        "(?:gun|knife|knives|shotgun|rifle|pistol|machete|chopper|cleaver|hammer|blade|axe|"
        "crowbar|baseball bat|cricket bat|golf club|screwdriver|bread knife|acid|petrol|taser)"
    ),
    "afraid": "(?:scared|afraid|frightened|terrified|petrified|feart|scared stiff)",
    "self": "(?:myself|yourself|himself|herself|themselves)",
    "skin": "(?:arms?|wrists?|thighs?|legs?|stomach|belly|skin|forearms?|hips?|body)",
    "pills": (
        "(?:pills|tablets|paracetamol|meds|medication|painkillers|antidepressants|sleeping pills|"
        "sleepers|insulin|morphine|codeine)"
    ),
    "drop": (
        "(?:bridge|platform|tracks?|railway|roof|cliffs?|balcony|ledge|multi ?storey|parapet|"
        "level crossing|overpass|viaduct|weir|reservoir|barrier)"
    ),
    "gone": (
        "(?:without me|without you in|if i (?:was|were|wasn't|weren't|just|died|disappeared|never|"
        "went|didn't|got|weren't)|once i'm gone|when i'm gone|with me (?:gone|dead|out of)|after "
        "i'm gone|if i'd never)"
    ),
    "end": (
        r"(?=$| \.| (?:tonight|again|if|one day|soon|and|when|with|last night|in the|so|because|"
        r"but|while|for|till|until|every|across|on|before|after|at)\b)"
    ),
}
"""Name of a word family to the words in it, as a pattern."""
