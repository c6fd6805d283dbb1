"""Harm by somebody outside the couple, now or long ago, and others who are in danger."""

from __future__ import annotations

from typing import Final

_SOMEONE: Final = (
    "(?:<kin>|he|she|they|man|bloke|lads|someone|boys|stepdad|uncle|dad|mum|grandad|ex|"
    "neighbour|boss)"
)
_CLOSE: Final = (
    "(?:me|us|him|her|them|all of us|my (?:sister|mate|friend|brother|mum|mother|son|daughter|"
    "cousin|nan|"
    "dad|gran|niece|nephew|hand|arm)|his (?:wife|kids|girlfriend|son|daughter)|her (?:kids|son|"
    "husband))"
)

PHRASES: Final = (
    (
        rf"{_SOMEONE} <aux>(?:set on|attack\w*|jumped|mugged|assault\w*|stabb\w*|grabb?\w*|groped?|"
        r"pinned|threaten\w*|chas\w+|beat|beats|beat up|batter\w*|stalk\w*|burn(?:ed|t|s)|belted|"
        r"thrashed|whipped|caned|strapped|molest\w*|abus\w+|slapp?\w*|punch\w*|hits|kicks|flashed "
        f"at|exposed himself to) {_CLOSE}(?! (?:at (?:tennis|chess|cards|badminton|snooker|golf|"
        "squash|scrabble|the (?:quiz|game))|to (?:it|the)|on (?:facebook|instagram|twitter|foot)|"
        "round (?:the (?:museum|garden|shop|park)|asking)|home from (?:the|football)|asking|"
        "(?:one|two|three|four|five|six) |easily|in the (?:final|semi)|by (?:a|two|three)|at the "
        "dads))"
    ),
    "stalk(?:s|ed|ing) (?:me|us|her|him|my)|stalking",
    (
        "(?:put|puts|had|stuck|slid|got) (?:his|their) hands? (?:up|down|inside|over|on|all "
        "over) (?:my|me|her)(?! (?:shoulder|forehead|arm and|heart|back and|hand))"
    ),
    (
        r"(?:<kin>|stepdad|uncle|dad|mum|grandad|he|she|they|gran|nan) used to (?:[\w']+ )?(?:hit|"
        "beat|belt|lock|whip|slap|strap|burn|kick|punch|touch|batter|smack|starve|cane|thrash|"
        "come (?:in|into) (?:my|our|her) (?:room|bed)|take (?:his|her|the|off his) belt)(?! "
        "(?:the (?:telly|tv|car|radio|table|carpet|drum)|up the))"
    ),
    "used to (?:hit|beat|belt|slap|thrash|whip|strap|batter) (?:me|us|him|her|my|them|you)",
    (
        "(?:belt|cane|slipper|strap|back of (?:his|her) hand|hose ?pipe|cable|flex|wooden "
        "spoon)<gap> (?:to me|on me|to us|when i was|used to|every (?:night|sunday|week|time))"
    ),
    (
        "(?:beat|beats|whipped|thrashed|hit|belted|hits) (?:me|us|all of us|him|her|them|my "
        r"[\w']+) (?:[\w']+ ){0,2}with (?:a|the|his|her) (?:belt|cane|cable|hose ?pipe|stick|"
        "slipper|shoe|flex|spoon|strap|hairbrush|ruler|rope|buckle)"
    ),
    (
        "beaten (?:by|as a|when i was|up|at school)|(?:raped|abused|molested|assaulted|"
        "interfered with|groomed|trafficked|attacked|mugged|stabbed|robbed at) (?:me|by|when i "
        "was|as a (?:kid|child|boy|girl|teenager|student)|at (?:school|church|home|work|"
        "university|uni|college)|and)(?! (?:the (?:card|gesture|film)|your|how|that you))"
    ),
    (
        "(?:was|been|got|being|were|is) (?:sexually |physically )?(?:raped|abused|molested|"
        "assaulted|beaten up|groomed|trafficked|mugged|stabbed|stalked|knifed|jumped|glassed)(?! "
        "by (?:that|the) (?:film|book)| for (?:a|the) (?:bill|drinks))"
    ),
    "(?:did|do|doing|done) things to (?:me|us|her|him|my)(?! help)",
    (
        "(?:made|make|makes) (?:me|her|him) touch|touch(?:ed|ing|es) me (?:when i was|as a|down|"
        "every|at|where|and told|until)(?! (?:the (?:party|wedding)|heart))"
    ),
    (
        "(?:i was|when i was) <few>(?:six|seven|eight|nine|ten|eleven|twelve|thirteen|small|"
        "little|a (?:kid|child|boy|girl))<far> (?:hit me|beat me|touched me|hurt me|locked me|"
        "burned me|belt|did things|hands (?:on|down|up)|cane|strapped|whipped|my room|raped)"
    ),
    (
        "(?:hands? (?:down|up|in)|touched me|come into my room|came into my room|in my bed|held "
        "my hand in (?:the )?(?:flame|fire))<far> (?:i was|when i was|as a)(?! (?:sad|crying|"
        "upset|driving))"
    ),
    (
        "(?:pull(?:s|ed)?|drew|flashed) a (?:gun|knife|blade|bottle|machete) on|(?:held (?:me|"
        "us) up|held up at) <few>(?:knife|gun) ?point|at (?:knife|gun) ?point"
    ),
    (
        "(?:wait(?:s|ed|ing)?|follow(?:s|ed|ing)?|watch(?:es|ing)|parks?|parked|sits?|turn(?:s|"
        r"ed|ing)? up|hang(?:s|ing)? (?:round|about)|lurk\w*|is|was|stands?|standing) "
        "<few>(?:outside|at|across from|in) <few>(?:my |her |our |the )(?:work|house|flat|school|"
        "gym|office|mum's|door|window|street|car|garden|building)(?: again| every| all| since| "
        r"at night| on \w+ night| day|<gap> (?:ex|every (?:day|night)|again|knows|knife))"
    ),
    (
        "(?:ex|he|she|man|bloke|someone|neighbour|customer|colleague)<gap> (?:will not leave me "
        "alone|hundred messages|fake accounts?|knows where i (?:live|work)|broke in(?:to)?|"
        "follow(?:s|ed|ing) me (?:home|to work|everywhere|off)|outside my (?:work|house|flat|"
        "window|door)|in (?:her|my) garden)"
    ),
    (
        "(?:jumped|mugged) (?:me|him|us)(?! at the school)|cornered me (?:in the|at work|and|"
        r"against)|(?:followed|chased|follows|came after) me(?=$| \.| (?:home|all the way|off the "
        "(?:bus|train)|down the|into|with|through|along|when))(?! (?:museum|garden path|with the "
        "hoover))"
    ),
    "(?:came|comes|coming) after (?:me|us|her)(?! (?:work|the (?:meeting|show)|about))",
    "(?:spik(?:ed|ing) (?:my|her)|drugged (?:me|her)|(?:drink|drinks) (?:was|were|got) spiked)",
    (
        "(?:tried|try|tries) to (?:kiss|grab|touch|strangle|stab|rape|kidnap|drag|force|kill|get "
        "me into|undress) (?:me|her|himself|herself|him|us)(?! (?:goodnight|with kindness|hand))"
    ),
    (
        "not let go of (?:my|her) (?:wrist|arm|hair|throat|hand)(?! (?:the whole|all through|and "
        "i loved))"
    ),
    (
        "(?:forc|broke|push|kick|burst|smash)(?:ed|es|ing)? (?:his|their|her) way in|(?:broke|"
        "broken|breaks|forced) (?:in|into) (?:and|my|her|our|while|with)(?! (?:car with a coat))"
    ),
    (
        "(?:she|he|they|mate|sister|friend|daughter|son|brother|mum|neighbour|cousin|aunt|"
        "colleague|niece|nan|wife|husband)<gap> (?:(?:hits?|beats?) (?:her|him)(?! <part>)|black "
        "eye|being (?:hit|beaten|abused|hurt|stalked)|is (?:being )?(?:hit|beaten|abused)|afraid "
        "of (?:him|her (?:husband|boyfriend|dad)|her partner)|locks (?:her|him)|not let her "
        r"(?:out|see|leave)|strangl\w+|kill (?:himself|herself)|broke her|broke his (?:jaw|nose)|"
        r"throws? (?:things|plates|stuff) at|bruis\w+|not want to live|wants? to die|do "
        "(?:himself|herself) in)(?! (?:football|falling|from (?:netball|rugby|football)))"
    ),
    (
        r"(?:not|never) (?:netball|football|rugby|accident\w*|falls?) bruises|bruises<gap> not "
        "(?:from|falls)"
    ),
    (
        r"(?:neighbours?|next door|upstairs|through the wall)<gap> (?:scream\w*|thump\w*|begging|"
        "crying and|smashing|hitting|beating|police)(?! at the (?:football|telly|tv|match))"
    ),
    (
        "(?:married off|forced (?:marriage|to marry|into marriage)|(?:sent|send|take|took|taken|"
        r"sending)<some> (?:abroad|pakistan|back home|away)<gap> (?:marr\w+|wed)|forced to marry)|"
        "genital mutilation|cut like her sisters"
    ),
    (
        "(?:in the care home|at the home|on the ward|in the unit|carers?|nurse|staff|teacher|"
        "coach)<gap> (?:hits|hit|slaps?|slapped|slapping|punched|spat at|rough with|lock(?:s|ed)|"
        r"hurts?|tied|starv\w+|pinch\w*|threw) (?:me|him|her|them|my|mum|dad|us|nan|gran)"
    ),
    (
        "(?:slapping|hitting|hurting|starving|bullying|beating|kicking) (?:nan|gran|grandad|mum|"
        r"dad|my [\w']+)(?! (?:the))"
    ),
    (
        r"(?:kick(?:ed)?|kicking|stov\w+|bash\w*|smash\w*) (?:my|his|her) head in|(?:bottled|"
        r"glassed|headbutted|knifed) (?:me|him|her|my \w+|us)"
    ),
    "locked (?:me|us|him|her) in (?:the|a|his|her|my)(?! (?:house by mistake|hug))",
    (
        "(?:stitches|black eye|broken (?:jaw|nose|rib|cheekbone))<gap> (?:he|she|they|him|her|"
        "girlfriend|boyfriend|husband) (?:did|throws?|threw|hit|gave|hits)"
    ),
    (
        "(?:throws?|threw|throwing) (?:things|plates|stuff|knives|bottles|pans|chairs?|"
        "ashtrays?) at (?:me|him|her|us|them|my)"
    ),
    (
        "(?:holding|held|holds|put|pressed|pushed) <few>(?:hand|hands|arm|face|fingers|head|"
        "foot) <few>(?:on|under|in|against|over|to) (?:the )?(?:hob|stove|iron|fire|radiator|"
        "cooker|heater|toilet|grill|flame|boiling water)"
    ),
    (
        "lock(?:ed|s)? (?:me|us|him|her) (?:up )?(?:in|under|out)(?: of)? (?:the|a) (?:coal|"
        "cellar|cupboard|shed|attic|loft|dark|basement|garage|bathroom|room|wardrobe)"
    ),
    (
        "broke(?:n)? (?:her|his|my) (?:jaw|nose|arm|ribs?|cheekbone|collarbone|wrist) (?:and|"
        "when|with|last|because|again)(?! (?:falling|skiing|snowboarding))"
    ),
    (
        r"(?:says?|said|told me|text(?:ed)?|saying|messag\w+)<gap> (?:she|he) (?:does|did|do) not "
        "want to (?:live|be here|be alive|go on|carry on)(?! (?:in|with|near))"
    ),
    (
        "(?:uncle|stepdad|stepmother|stepfather|landlord|boss|manager|coach|teacher|priest|man|"
        "bloke|lads|customer|neighbour|ex|stranger|driver|carer|grandad|cousin|brother|father|"
        r"dad|mother|mum|patient|resident|pupil|foreman|tutor)(?: [\w']+){0,4} (?:touched|groped|"
        "grabbed|shoved|spat at|rubbed|slapped|punched|kicked|burned|burnt|whipped|threatened|"
        "dragged|drugged|pinned|choked|strangled|raped|beat) (?:me|us|her|him)(?! (?:when (?:he|"
        "she) (?:cried|spoke)|with (?:the|his) (?:words|speech)|by (?:saying|coming)|a coffee|"
        "and (?:said (?:well|thank)|hugged|asked if)|at (?:chess|cards|scrabble)|to it|so much))"
    ),
    (
        "let (?:himself|themselves) in(?! with (?:the|his) key to feed)<far> (?:hand|grabbed|"
        "touched|shaking|locked|got away)"
    ),
    "(?:broke|broken|smashed|snapped)<some> over my (?:back|head|arm|legs|shoulders)",
    "ribs? (?:gone|broken|cracked|bruised)(?! from (?:coughing|rugby))",
    "(?:still|am|been) shaking<far> (?:he|they|man|bloke|knife|grabbed)",
)
