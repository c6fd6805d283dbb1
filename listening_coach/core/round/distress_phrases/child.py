"""Harm to a child."""

from __future__ import annotations

from typing import Final

_HURT: Final = (
    "(?:hit|hits|hitting|smack\\w*|slap\\w*|punch\\w*|kick(?:ed|s|ing)?|beat|beats|beating|shook|"
    "shak"
    "(?:e|es|en|ing)|burn(?:ed|t|s|ing)?|scald\\w*|starv\\w+|pinch\\w*|hurt|hurts|hurting|chok\\w+|"
    "belt(?:ed|s)|whack\\w*|strangl\\w+|smother\\w*|drown\\w*|bites|bruis\\w+|thump\\w*|whip"
    "(?:ped|s)|dragg?(?:ed|s|ing)?|threw|throws|throwing|shov\\w+|push(?:ed|es)|grab(?:bed|s)|"
    "squeez\\w+|terroris\\w+|hurl\\w*|slam(?:med|s)|knock(?:ed|s) about)"
)
_AGE: Final = "(?:two|three|four|five|six|seven|eight|nine|ten|months|a baby|tiny|little|year old)"

PHRASES: Final = (
    (
        f"(?:<they>|i|and|or) <aux>{_HURT} <child>(?! (?:up|a (?:party|ball)|with (?:a "
        ")?(?:snowball|pillow|kindness)|at|feelings|off|out of bed|to (?:school|the (?:park|"
        "museum|shops|dentist))|round (?:the )?(?:shops|ikea)|on the (?:swing|sledge)|up and))"
    ),
    "(?:hitting|beating|hurting|touching|smacking|shaking|slapping|abusing) <child>(?! (?:up|at))",
    (
        rf"(?:<they>|i|and|or) <aux>{_HURT} (?:him|her|them|<name>) (?:[\w']+ ){{0,3}}(?:so hard|"
        "until|with (?:the|a|your|his) (?:belt|spoon|wooden spoon|slipper|stick|shoe|cane|"
        "hairbrush|lighter|strap|iron|cable)|round the (?:head|ear)|across the (?:face|legs|head|"
        "room)|up the stairs|by (?:one|the|his|her) (?:arm|hair|ear)|into the (?:wall|cot)|"
        "against the|on the bed and (?:he|she) is|down the stairs)"
    ),
    (
        f"{_HURT}<far> (?:he|she|they) (?:is|are|was|were) (?:not )?{_AGE}(?! (?:goals|points|"
        "minutes))"
    ),
    (
        rf"(?:he|she) is {_AGE}<far> (?:hit|slap\w*|smack\w*|bruis\w*|shook|belt|lock\w*|dragg\w+|"
        "fist)"
    ),
    (
        "hand ?prints? on (?:his|her|their)|marks? on (?:his|her|their) (?:legs?|back|arms?|face|"
        "neck|bottom|bum|skin)"
    ),
    (
        r"(?:bruis\w+|welts?|burns?|cigarette burns?|black eye|fingermarks|bite marks?|marks?|"
        "scratches|cuts)<gap> (?:on (?:his|her|their|the (?:baby|child|kids|boy|girl))|when "
        "(?:he|she|they) (?:comes?|came) (?:back|home)|from your house|nappy|bath ?time)(?! "
        "(?:new|shoes|knees from football))"
    ),
    (
        "(?:school|nursery|teacher|doctor|health visitor|social worker|hospital)<gap> "
        r"(?:bruis\w*|marks?|burns?|asked (?:how|what happened)|black eye)<gap>(?: (?:his|her|he|"
        "she|on|fell|back|arm|told))?"
    ),
    "(?:i|you) said (?:he|she) (?:fell|had fallen|tripped|banged)",
    "(?:arm|leg|wrist) is broken<gap> (?:not (?:tell|say)|you|how)",
    (
        "(?:lock|shut|tie|tape|strap|dunk|chain)(?:s|d|ed|ped)? (?:<small>|<name>) (?:up |by "
        "(?:himself|herself) |away |out )?(?:in|under|outside|to) (?:the|a|his|her)(?! (?:car "
        "seat|buggy|loo))"
    ),
    (
        "(?:put|puts|left|leaves?|leaving|make|makes|made|held|hold|holds|stood|force|forces|"
        "forced) (?:<small>|<name>) (?:by (?:himself|herself) |up |to |stand |sit |sleep |eat |"
        "kneel )*(?:in the |under the |outside |out |in a |on the |on )*(?:dark|cupboard|cellar|"
        "shed|garage|cold|cold bath|cold shower|snow|rain|balcony|yard|coal|boot|wardrobe|attic|"
        "rice|gravel|naked|overnight|all night|for hours|without (?:food|dinner|tea|water)|soap|"
        r"mustard|vomit|own sick|until (?:he|she|they) (?:cr|scream|say|sa|eat|beg|stop)\w*)"
    ),
    (
        r"(?:hold|holds|held|put|push\w*|shov\w+) (?:his|her|their|the (?:baby's|boy's)) (?:head|"
        "face|hand|arm) (?:under|in|on|against|into) (?:the )?(?:tap|water|bath|toilet|hob|iron|"
        "oven|radiator|fire)"
    ),
    "(?:tape|sock|gag|flannel) (?:over|on|in|round) (?:his|her|their) mouth",
    "(?:kneel|kneeling|stand|stood) on (?:rice|gravel|salt|one leg|lego|stones)",
    (
        "(?:took|take|takes|taking|used|uses|reach(?:es|ed)? for) (?:the|your|his|a) (?:belt|"
        "slipper|cane|wooden spoon|strap|hairbrush)(?! to the (?:cake|sauce))"
    ),
    (
        "(?:the|a|your|his) (?:belt|slipper|wooden spoon|cane|stick|strap|back of your hand) "
        "(?:to|on|across) (?:him|her|them|my|our|your|the) ?(?!table)"
    ),
    (
        rf"(?:{_HURT}|shout(?:s|ed)?|pull(?:s|ed)?) (?:<small>|<name>|his \w+|her \w+|their "
        r"\w+)<some> until (?:he|she|they) (?:cr(?:y|ies|ied)|screams?|screamed|bled|gags?|"
        "choke[sd]?|stops?|stopped|went|wet)"
    ),
    (
        "(?:tell|tells|told|says|said to|drew|showed|whispered)<gap> (?:teacher|nursery|school|"
        r"nan|granny|social worker|class)<gap> (?:hurts?|touch\w*|hits?|secret|tickl\w+|locks?|"
        r"squeez\w*|smack\w*|private|bed)"
    ),
    (
        "(?:daddy|mummy|grandad|stepdad) (?:hurts|squashes|hits|shakes|squeezes|locks|touches|"
        "scares|pinches) (?:him|her|me|them)"
    ),
    (
        r"(?:daddy|dad|mummy|mum|grandad|uncle|stepdad|brother|he|you) (?:hurts?|touch\w*|hits) "
        "(?:her|him|them|me) (?:at bath ?time|in the bath|at night|in bed|down|there|when you|"
        "when mummy|when daddy)"
    ),
    (
        r"(?:get|gets|getting|got|climb\w*|goes|went|come|comes) (?:in|into|in to) (?:her|his|my "
        "(?:daughter's|son's|girl's|sister's)|the (?:girls'|kids'|boys')|their) (?:bed|room at "
        "night)(?! when (?:there is|it is) (?:a )?(?:thunder|storm))"
    ),
    (
        "(?:touch(?:es|ed|ing)?|interfer(?:es|ed|ing) with|sleeps? with|in bed with|films?|"
        "filmed|photos? of|pictures? of|alone with|bath(?:es|s|ing)? with) (?:<child>)<gap> "
        r"(?:wrong|night|asleep|secret|private|naked|not right|door|shower|sexual\w*|believed|"
        r"computer|nobody should|and i|locked|inappropriate\w*|where)(?! (?:swimming|beach))"
    ),
    (
        "<they> <aux>(?:touch(?:ed|es|ing)|interfer(?:ed|ing) with|abus(?:ed|ing)|groom(?:ed|"
        "ing)) <child>"
    ),
    (
        "(?:not|never) <few>(?:leave|leaving|trust|trusting) (?:him|her|them|<child>)<some> "
        "(?:with|on (?:his|her|their) own with) (?:you|him|her|your|my)(?! (?:phone|ipad|the "
        "ipad))"
    ),
    (
        "(?:left|leave|leaves|leaving) (?:him|her|them|<child>|(?:a|the) [a-z]+) (?:[a-z]+ "
        ")?(?:alone|on (?:their|his|her) own|by (?:himself|herself|themselves)|in the (?:car|"
        "flat|house|bath))<gap> (?:all|hours?|night|drunk|pub|went out|asleep|hot|a drink|the "
        "club|went to)(?! with my mum)"
    ),
    (
        "(?:have|has|had|did|does|do|is|are|was|never|nobody|no one)(?: not)? (?:been )?(?:not "
        ")?(?:fed|feed|feeds) (?:them|him|her|<child>) (?:since|for|all|in|yet|again|today)"
    ),
    (
        "(?:pillow|cushion|blanket|hand) over (?:his|her|their|the baby's|its|the child's) "
        "(?:face|mouth|head|nose)"
    ),
    (
        "(?:want(?:ed)?|wanting|urge|thought about|thoughts? of|close to|afraid (?:that )?i "
        "(?:will|would|might)|going to|about to|picture|imagine) (?:to )?(?:shak(?:e|ing)|"
        "smother(?:ing)?|throw(?:ing)?|drown(?:ing)?|hurt(?:ing)?|hit(?:ting)?|dropp?(?:ing)?|"
        "harm(?:ing)?) (?:him|her|them|the baby|my baby|our baby|<child>|it)(?! (?:a party|a "
        "ball))"
    ),
    (
        "(?:let go|drop(?:ped)?|threw|throw)<some> (?:him|her|the baby|it)<gap> (?:banister|"
        "stairs|window|balcony|bridge|let go|down|wall|cot)(?! (?:his|her) )"
    ),
    "with (?:him|her|the baby) and i let go",
    (
        "(?:kick(?:ed|s)?|shook|shak(?:e|es)|rock(?:ed|s)?|slam(?:med|s)?) the (?:pram|cot|buggy|"
        "pushchair|high ?chair) (?:when|because|until|so|and|with)"
    ),
    (
        "(?:gave|give|gives|giving|slipped) (?:him|her|them|<child>) <few>(?:sleeping tablets|"
        "sleepers|vodka|whisky|beer|tablets to|pills|sedatives|alcohol|drugs)"
    ),
    (
        "<child> (?:is|are|was|were|looks?|seems?)? ?(?:so )?afraid (?:of (?:you|me|him|his|her|"
        "their|daddy|mummy|going home)|to (?:go|come) home|when)(?! (?:the dark|the hand|it "
        "thunders))"
    ),
    (
        r"<child> (?:[a-z]+ )?(?:flinch\w*|cower\w*|duck\w*|wets? (?:himself|herself|themselves)|"
        "hides?|screams?)<gap> (?:when (?:you|i|he)|you (?:raise|lift|come|reach|shout)|hears? "
        "you|your hand|my hand|your voice)"
    ),
    (
        "(?:kids?|children|boys?|girls?|son|daughter|they|he|she) (?:have |has |had )?(?:seen|"
        "saw|watched|heard|watch|see|hear) (?:you|me|him|it when you) (?:hit|hurt|punch|choke|"
        "beat|strangle|throw me|push|get hit|being hit|attack|drag)"
    ),
    (
        "not let (?:me|you|anyone) (?:bath|change|undress|touch|near) (?:her|him)|something "
        "(?:has )?happened to (?:her|him)|(?:not let me (?:bath|undress))"
    ),
    (
        "call(?:s|ed)? (?:her|him|them) (?:a )?(?:[a-z]+ ){0,3}(?:pig|slut|retard|waste of space|"
        "bastard|bitch|worthless|useless)<gap>"
    ),
    (
        "(?:told|tell|made|tells) (?:him|her|them) to (?:say|lie|keep)<gap> (?:fell|tripped|"
        "secret|quiet|bumped)(?! birthday)"
    ),
    (
        "(?:go|goes|went) without (?:food|dinner|tea|eating|breakfast|a coat|shoes)<gap> "
        r"(?:because you|punish\w*|until|he|she|days?)"
    ),
    (
        "(?:force|ram|shove|stuff|forc)(?:d|ed|es|s|ing|med)? (?:it|food|the food|the spoon|"
        r"dinner|soap) (?:in|into|down|back)<some> (?:until|his|her|throat|mouth|gag\w*)"
    ),
    (
        "lost (?:it|my temper|my rag|control) (?:with|and)<gap> (?:him|her|them|the baby)<far> "
        "(?:only |is |are )?(?:two|three|four|five|months|bruise|mark|hit|threw|shook|slapped)"
    ),
    (
        "(?:smack|slap|hit|shook|kick|beat|belt)(?:ed|s|ped|ked)? <name> (?:for|because|until|so "
        "hard|again|with)(?! (?:a while|charity|six|no reason i|fun|the ball))"
    ),
)
