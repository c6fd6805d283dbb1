"""Harm to a child."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:<you>|<kin>|<someone>|and|then) <adv>(?:<hit>|<grip>|shook|shake|shakes|burn(?:ed|t|"
        "s)?|scald(?:ed)?|starv(?:e|ed|es)|pinch(?:ed|es)?|hurt(?:s|ing)?|beating|hitting|"
        "belt(?:ed)?) <kids>"
    ),
    "(?:hitting|beating|hurting|touching|smacking|shaking|slapping|abusing) <kids>(?! up| at)",
    (
        "(?:<you>|<kin>|and) <adv>(?:<hit>|shook|shake|shakes|belted) [a-z]+ (?:for|because|until|"
        "till|so hard|with the|with a|with your|across|round the (?:head|ear)|when (?:he|she|"
        "they)|again last)(?! (?:of|the weather))"
    ),
    (
        "(?:(?:lock|locks|locked|shut|shuts|tie[ds]?|tying|tape[ds]?|put|puts|left|leaves?|"
        "leaving|make|makes|made|held|hold|holds|dunk(?:ed)?|stood|force|forces|forced) <child>|"
        "(?:locks?|locked|shut|tie[ds]?|leaves?|makes?|made) (?!me |you |it |us |that )[a-z]+) "
        "(?:by (?:himself|herself) |up |stand |sit |sleep )?(?:(?:in|under|outside|out) (?:the |"
        "in the |a )?(?:dark|cupboard|cellar|shed|garage|cold(?! tap at)|cold tap|wardrobe|attic|"
        "loft|coal|car on|shower|rain|snow|garden|bath|balcony|basement|boot|cold bath|cold "
        "shower|yard)|to (?:the|a|her|his) (?:chair|bed|cot|radiator|high ?chair|toilet|pipe)|"
        "kneel|naked|overnight|all night|for hours|without (?:food|dinner|tea|water|supper)|till "
        "(?:he|she|they)|until (?:he|she|they)|eat (?:soap|it off|his|her|mustard|the)|drink "
        "(?:soap|washing)|own (?:sick|vomit|wee))"
    ),
    "tape over (?:her|his|their) mouth",
    (
        "(?:the|a|your|his|my) (?:belt|slipper|wooden spoon|cane|stick|hairbrush|slap|strap|"
        "switch|shoe|flex|cable|rolling pin) (?:to|on|across) (?:me|the|him|her|them|my|our|your|"
        "junior|[a-z]+ (?:because|for|when))"
    ),
    (
        "(?:took|take|takes|used|uses|reach(?:ed)? for) (?:the|your|his|a) (?:belt|slipper|cane|"
        "wooden spoon|strap|hairbrush)"
    ),
    (
        "(?:bruis(?:es?|ed|ing)|hand ?print|hand print|burns?|welts?|marks?|cuts?|fingermarks?|"
        "finger marks|black eye|scratches|cigarette burn|bite mark)<gap> (?:on (?:his|her|their|"
        "the (?:baby|child|kids|boy|girl))|when (?:he|she) (?:comes|came) back|from your house|"
        "nappy|bath ?time|social worker|school rang|teacher|nursery|i bath)<few>"
    ),
    (
        r"(?:comes?|came|coming) (?:back|home)<gap> (?:with|covered in) <few>(?:bruis\w+|marks?|"
        "burns?|welts?|scratches|cuts|black eye)<gap>(?: you|your|dad|mum|every|and)?"
    ),
    (
        r"(?:told|tells?|said to|asked|whispered to|drew|showed|says) (?:[\w']+ ){0,3}(?:teacher|"
        "nursery|school|nan|granny|social worker|me|doctor|class|counsellor)<gap> (?:daddy|dad|"
        "mummy|mum|you|he|uncle|grandad|stepdad)<gap> (?:hurts?|squash(?:es|ed)?|touch(?:es|ed)?|"
        "hits?|secret|tickl(?:es|ed)|locks?|shouts and|squeez(?:es|ed)|smack(?:s|ed)?|bed with|"
        "private)"
    ),
    (
        "(?:<kids>|<you>) (?:is|are|'s|were|was|looks?|seems?)? ?(?:so )?<afraid> of (?:you|me|"
        "his (?:own )?(?:dad|father|mum)|her (?:own )?(?:dad|father|mum)|daddy|mummy|their dad|"
        "going home|being left|you now)"
    ),
    (
        r"<kids> (?:\w+ )?(?:flinch(?:es|ed)?|cower(?:s|ed)?|duck(?:s|ed)?|wets? (?:himself|"
        "herself|the bed)|hides?|screams?)<gap> (?:when you|when (?:i|he)|you (?:raise|lift|come|"
        "reach|shout)|near you|from you|hear you|when your|my hand|your hand)"
    ),
    "(?:kneel|kneeling|stand|stood) on (?:rice|gravel|salt|one leg|peas|lego|stones|a stool)",
    (
        "(?:force|forced|forcing|forces|shove[ds]?|ram(?:med)?|stuff(?:ed)?|rub(?:bed)?) (?:it|"
        "food|the food|the spoon|dinner|soap|her face|his face|his nose|her nose) (?:in|into|down|"
        r"back) (?:<few>(?:till|until|gag\w*|his|her|mouth|throat))"
    ),
    (
        "(?:till|until) (?:he|she|they) (?:gags?|gagged|screams?|screamed|choked?|chokes|"
        "passe[ds] out|bled|went blue|went limp|was sick|couldn't breathe|stopped crying|can't|"
        "cried himself|cried herself|begged|begs)"
    ),
    (
        "(?:don't|not|never|won't|can't|daren't) <few>(?:leave|trust|leaving) (?:him|her|them|"
        "<kids>|you) (?:alone )?with (?:him|her|you|your (?:dad|father|brother|mother|stepdad|"
        "uncle)|my (?:dad|brother|uncle|stepdad|father)|the (?:baby|kids|children))"
    ),
    (
        "(?:touch(?:es|ed|ing)?|hands on|interfer(?:es|ed|ing) with|sleeps? with|in bed with|gets "
        "into bed with|bath(?:es|s) with|looks at|films?|filmed|photos? of) <kids><gap> (?:in a "
        r"way|wrong|night|asleep|secret|private|naked|inappropriate\w*|not right|door|bath|shower|"
        r"he shouldn't|sexual\w*)"
    ),
    "(?:can't|couldn't|won't|wouldn't) sit down",
    (
        "(?:shake|shook|shaking|shaken|smother(?:ed)?|throw|drown|suffocate|hurt|hit|slap|drop) "
        "(?:the|our|my) (?:baby|newborn|twins|little one)(?! (?:up|bottle|off|at|monitor))"
    ),
    (
        "(?:want(?:ed)?|wanting|urge|thought about|thoughts? of|close to|nearly|almost|scared "
        "i'll|scared i'd|going to|gonna) (?:to )?(?:shak(?:e|ing|en)|shook|smother(?:ing|ed)?|"
        "throw(?:ing)?|threw|drown(?:ing)?|hurt(?:ing)?|hit(?:ting)?) (?:him|her|them|the|our|my) "
        "?(?:baby|kids|child|newborn|twins|against)?<end>"
    ),
    (
        "(?:nobody|no one)(?:'s| has| had)? (?:fed|feeds|changed|feeding|feed)<gap> (?:kids|"
        "children|baby|day|since|him|her|boys|girls)"
    ),
    (
        r"(?:<you>|<kin>) <adv>(?:threw|throw|throws|chucked|hurled|launched) (?:[\w']+ ){1,4}at "
        "(?:<child>|[a-z]+) and (?:it|he|she|there|cut|hit)"
    ),
    (
        "(?:told|tell|made|tells) (?:him|her|them|the kids|<child>) to (?:say|tell|keep|lie|"
        "swear)<gap> (?:fell|fallen|tripped|nobody|secret|quiet about|mummy|daddy|teacher|bumped)"
    ),
    (
        r"left <kids> (?:\w+ )?(?:alone|on (?:their|his|her) own|by (?:himself|herself|themselves)|"
        "in the car)<gap> (?:all|hours?|night|drunk|pub|went out|two|three|four|five|asleep|hot)"
    ),
    (
        "(?:i|you|he|she|mum|dad|<kin>) <adv>(?:smack|smacked|smacks|hit|slap|slapped|slaps|shook|"
        "shake|shakes|kick|kicked|beat|hurt|squeeze|squeezed|pinch|pinched|whack|whacked|belt|"
        "belted|choke|choked|grab|grabbed|throw|threw|shove|shoved) (?:him|her|them|<kids>|"
        "[a-z]+) (?:so|too|until|till|for|because|when|across|round|in front|against|by the|down|"
        r"into|with|over|again|hard|and (?:he|she|they|left))<gap> (?:cry|cried|crying|scream\w*|"
        r"bruis\w*|mark\w*|hard|wet|bed|spill\w*|milk|plate|homework|red|handprint|blood|bled|"
        "tantrum|arm|wall|stairs|floor|belt|spoon|head|legs?|back|he's only|she's only|only "
        "(?:three|four|five|six|two)|cot|quiet|stop|school)"
    ),
    (
        "(?:he's|she's|they're) (?:only )?(?:a baby|two|three|four|five|six|seven|eight|"
        r"nine)<gap> (?:hit|slap\w*|smack\w*|bruis\w*|shook|belt|lock\w*|hurt|afraid|scared|"
        r"terrified|flinch\w*|fist|shout\w* at like)"
    ),
    (
        "(?:hit|slapped|smacked|shook|bruised|belted|locked|hurt|threw|shoved|kicked)<gap> "
        "(?:he's|she's|they're) (?:only |just )?(?:a baby|one|two|three|four|five|six|seven|eight|"
        "nine|ten|tiny|little)"
    ),
    (
        "(?:goes?|went|go) without (?:food|dinner|tea|eating|breakfast|a coat|shoes)<gap> "
        r"(?:because you|punish\w*|until|he|she|you said|kids?|days?)"
    ),
    (
        "(?:social (?:worker|services)|school|nursery|teacher|doctor|health visitor|"
        r"hospital)<gap> (?:bruis\w*|mark|marks|burn|asked (?:how|what|about)|noticed|black eye|"
        "broken|x ray|ribs?|arm)<gap> (?:he|she|you|his|her|kids?|lied|fell|arm|told)"
    ),
)
