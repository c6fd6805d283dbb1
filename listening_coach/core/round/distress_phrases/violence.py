"""Violence by the partner or anybody close."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    "(?:<you>|<kin>|<someone>|and|then|or) <adv><hit> <me><end>",
    (
        "(?:<you>|<kin>|<someone>|and|then|or) <adv><hit> (?:me|us|her|him|them) (?:in|across|"
        "round|over|on) <my>(?:face|head|mouth|jaw|ear|ribs|stomach|belly|eye|cheek)"
    ),
    "(?:<you>|<kin>|<someone>) <adv><hit> (?:on )?<my><part>",
    "(?:<you>|<kin>|<someone>|and|then) <adv><grip> <me>",
    (
        "(?:<you>|<kin>|<someone>|and|then) <adv><move> <me> (?:so hard |hard |back |right "
        ")?(?:into|against|down the|down on|through|over the (?:table|bath|sofa)|off the (?:bed|"
        "sofa|chair)|out of (?:bed|the car|a car)|to the (?:floor|ground|wall)|onto the|across "
        "the (?:room|floor|kitchen|hall|bed)|up against|by (?:the|my|her|his|your) (?:<part>|"
        "collar)|under (?:the |that )?(?:cold|water|tap|shower|bath)|on that bed|on the bed|"
        "unconscious|out cold|about by|around by|around the|about the|round the|like a rag)"
    ),
    (
        "(?:<you>|<kin>|<someone>|and|then) <adv>(?:grab(?:bed|s)?|twist(?:ed|s)?|bent|squeezed|"
        r"crushed|yank(?:ed|s)?|pull(?:ed|s)?|dig|dug|wrench(?:ed|es)?) (?:\w+ )?<my><part>(?: "
        "(?:so hard|till|until|behind|back|hard|when|again|up|in front|outside))"
    ),
    (
        r"beat (?:me|us|her|him|them|my \w+) (?:up|black|senseless|half|so|until|till|with|when|"
        "because|for|every|badly|unconscious)"
    ),
    (
        "(?:broke|broken|fractured|cracked|dislocated|snapped|burst|split) (?:my|ma|her|his|your) "
        "<few>(?:<bone>|lip|head open)<gap>"
    ),
    (
        "(?:hands?|fingers|fists?|belt|scarf|cord) (?:were |was |went )?(?:round|around) "
        "<my>(?:throat|neck|windpipe)"
    ),
    (
        "(?:your|his|their|a) (?:hands?|pillow|cushion|coat) <few>(?:over|across|on) my (?:mouth|"
        "nose|face)"
    ),
    "my (?:hands?|pillow) <few>(?:over|across) (?:your|her|his) (?:mouth|nose|face)",
    (
        "(?:took|grabbed|held|had|got|dragged|picked|lifted|pinned) (?:me|her|him|us) (?:up )?by "
        "the (?:throat|neck|hair)"
    ),
    (
        "(?:your|his|her|their) (?:fists?|boots?|belt|knee|elbow) <few>(?:face|head|ribs|stomach|"
        "wall|back|jaw|eye|mouth)"
    ),
    (
        "(?:fist|punch(?:ed)?|hole|hit|kicked|put) <few>(?:in|through|into) the (?:wall|door|"
        "plaster|plasterboard|windscreen|window) <few>(?:next to|beside|by|inches|near|when i|"
        "right|because|again)"
    ),
    "(?:spit|spat|spits|spitting) (?:on|at|in) (?:me|my|her|him|your|you|us)",
    (
        "(?:couldn't|can't|could not|couldnae|cannae) (?:breathe|get (?:any )?(?:air|"
        "breath))<gap> (?:you|he|she|hand|hands|let go)"
    ),
    (
        "(?:<you>|<kin>|<someone>|and) <adv>(?:threw|throw|throws|thrown|chucked|hurled|lobbed|"
        r"flung|launched) (?:a|an|the|your|my|his|hot|boiling) (?:[\w']+ ){1,3}(?:at|over) (?:me|"
        "my|her|him|us|you|your|the kids)"
    ),
    (
        "(?:threw|thrown|hurled|flung) (?:it|things|plates|boiling water|stuff|something) (?:at|"
        "over) (?:me|my|her|him|us)"
    ),
    (
        "(?:threw|pushed|shoved|kicked|dragged|knocked|flung) (?:me|her|him|them|us|you) "
        "<few>(?:down|against|into|across) (?:the|a|that) (?:stairs|wall|fridge|door|floor|table|"
        "wardrobe|radiator|cupboard|cooker|worktop|room|steps|bath|railings)"
    ),
    (
        "(?:black eye|bruises?|bruised|fat lip|bloody nose|split lip|marks?|finger ?marks)<gap> "
        "(?:you|he|she|i) (?:gave|left|did|made|put|caused) (?:me|her|him|on|them|it)?"
    ),
    (
        "(?:you|he|she|they) (?:gave|left|give) (?:me|her|him|us) (?:with )?(?:a |two |these |"
        "those )?(?:<few>)(?:black eye|bruises?|fat lip|bloody nose|split lip|concussion|shiner)"
    ),
    (
        "(?:cover|covered|covering|hide|hid|hiding|foundation|makeup|concealer|sunglasses|long "
        "sleeves|scarf|explain)<gap> (?:bruises?|bruising|black eye|hand ?prints?|finger ?marks)"
    ),
    (
        "(?:told|tell|telling|lied to|said to) (?:them|the doctor|the nurse|a and e|everyone|my "
        "mum|my mam|work|people|my sister|the hospital|the dentist|the midwife|the gp) (?:that "
        ")?i'?d? (?:had )?(?:walked into|fell|fallen|slipped|tripped)"
    ),
    (
        "(?:it was|that was|it's|only|just) (?:only |just )?(?:a|one|the) (?:slap|punch|shove|"
        "backhander|smack) "
    ),
    (
        "(?:raise|raised|lift|lifted|raises|lifts) (?:a |your |his |her |their |my )?(?:hands?|"
        "fist) (?:on|to|at|against) (?:me|her|him|us|them|you|the kids)"
    ),
    "(?:laid|put) (?:your|his|her|their) hands on (?:me|her|us|him)<end>",
    (
        "(?:unconscious|black(?:ed)? out|came to|a and e|stitches|hospital|ambulance|police|"
        "refuge)<gap> (?:after|because|when|where|since) (?:you|he|she|i) (?:<hit>|<grip>|<move>)"
    ),
    (
        "(?:last time|next time|first time|every time|the night|the day|the time) (?:that "
        ")?(?:you|he|she|i) (?:<hit>|<grip>) "
    ),
    (
        "(?:got|get|gets|was|were|been|being|am|i'm) (?:physically |badly |nearly )?(?:beaten up|"
        "beaten|battered|strangled|stabbed|raped|molested|assaulted|attacked|mugged|jumped|groped|"
        "abused|kicked|punched|slapped|hit) (?:by|in the|outside|on the|at (?:knife|gun|the "
        r"(?:tram|bus|station|cash))\w*|behind|and they|as a (?:child|kid)|when i was|every)"
    ),
    (
        "(?:physically|violent|violently|violence|abusive|abuses|abused|abusing) (?:with|towards|"
        "to|at|me|us|her|him|my|the kids|when|again)"
    ),
    (
        "(?:smashed|broke|threw|snapped|crushed) my (?:phone|glasses|laptop)<gap> (?:so|couldn't|"
        "against|when i|because|ring|call)"
    ),
    (
        "(?:wouldn't|won't|didn't|doesn't|refused to) (?:let (?:me|us|her) (?:leave|out|past|go|"
        "through|get (?:out|past|by|up)))<gap>"
    ),
    (
        "(?:stood|blocked|block|blocking|stand|standing) <few>(?:door|doorway|way)<gap> "
        "(?:wouldn't|couldn't|so i|won't|can't|let me|leave|get past|get out)"
    ),
    (
        "(?:cigarette|iron|lighter|kettle|boiling|hob|hot)<gap> (?:burn(?:ed|t)?|on|over|against) "
        "(?:me|my|her|his) (?:arm|leg|hand|skin|back|face)?"
    ),
    (
        r"(?:pulled|pull|pulls|ripped|dragged|tore) (?:\w+ )?(?:clump|chunk|handful)s? of (?:my|"
        "her) hair"
    ),
    (
        "(?:drove|drive|ran|reversed|swerved) (?:the car |the van |right |straight )?(?:at|into) "
        "(?:me|us|her|him) "
    ),
    "look what you(?:'ve)? made (?:me|him) do",
    (
        "(?:you|he|she|they) <adv>(?:came at|come at|comes at|went for|goes for|go for|flew at|"
        "laid into|lays into|lashed out at|set about|turned on) (?:me|us|her|him|the kids|my "
        r"\w+)(?: again| with| last| in| and|<end>)"
    ),
    (
        "(?:had to|have to|tried to) (?:pull|drag|get|haul) (?:you|him|her|me) off (?:me|her|him|"
        "you|us)?"
    ),
    (
        "(?:wouldn't|wouldnae|couldn't get|didn't|won't) (?:you |him )?(?:get|let|climb) (?:off|"
        "go of) (?:me|her)?"
    ),
    (
        r"(?:nailed|screwed|bolted|boarded|padlocked) (?:\w+ )?(?:window|door|gate|windows|doors|"
        "us|me)<gap> (?:shut|so|climb|out|in)<few>"
    ),
    (
        "(?:lick(?:ed)?|box(?:ed)?|knock(?:ed)?|fling|flung|drop(?:ped)?|chuck(?:ed)?|put) (?:me|"
        "mi|her) (?:dung|doon|oot|on the floor)"
    ),
    (
        "(?:shoved|pushed|threw|kicked|dragged|knocked|flung|chucked) (?:me|her|him|them|us) "
        "(?:doon|down the|into the|against|oot)"
    ),
    (
        "(?:telt|told|tell|tells) <few>(?:i'd|i had|i|she'd|she|he'd|he|you'd) (?:slipped|fell|"
        "fallen|tripped|walked into)"
    ),
    (
        "(?:ribs?|teeth|jaw|nose|arm|wrist|collarbone|eye socket|eardrum|hand|finger)<few> "
        "?(?:gone|broken|cracked|fractured|burst|perforated)<gap> (?:you|he|when|because|jumped|"
        "they|after|from)"
    ),
    (
        "(?:plate|glass|mug|bottle|phone|remote|pan|kettle|knife|chair|ashtray|iron|vase|shoe|"
        "lamp)<gap> (?:past my (?:head|ear|face)|(?:missed|hit|at) my (?:head|face)|missed me|at "
        "my head|at my face|over my head|inches from)"
    ),
    (
        "(?:your|his|her|the) (?:hand|fist|palm|ring|boot|belt)<gap> (?:mark|print|shape|"
        "imprint)<gap> (?:my|face|cheek|arm|neck|leg|still)"
    ),
    (
        r"(?:finger ?marks|finger ?prints|bruis\w+|hand ?prints?|shape of your|marks of your) "
        "<few>(?:on|round|around|up|all over|down) (?:my|her|his|your) <part>"
    ),
    (
        "(?:taste|tasted|spat|spitting|wiped|mopped|cleaned|washed) <few>blood<gap> (?:after|you|"
        "off the (?:wall|floor|tiles)|because|my mouth|told)"
    ),
    (
        "(?:you|he|she) (?:lost|lose|loses) (?:it|your temper|his temper|control)<gap> (?:hit|"
        r"grab|my arm|wall|bruise|neck|throat|shov|kick|floor|slap)\w*"
    ),
    (
        "(?:you|he|she|i) (?:hit|hits|slapped|slap|punched|kicked|shoved|pushed|grabbed|choked|"
        "strangled|hurt|beat|bit|burned|burnt|threw|dragged|shook|spat|squeezed|pinned) (?:me|her|"
        r"him|us|you)<gap> (?:again|bruis\w*|last night|kids|hospital|floor|wall|sorry|so hard|"
        r"bleed\w*|blood|hurt|in front of|drunk|drinking|pregnant|bump|stairs|scared|never do it "
        "again|flowers|cried|crying|promised|happened|marks?|ever since|mum saw|nothing had)"
    ),
    (
        "(?:never|won't|not) (?:hit|hurt|slap|push|touch|punch|shove|lay a hand on) (?:me|you|us|"
        "her) again"
    ),
    (
        "(?:sorry|cried|crying|flowers|kissed it better|begged|make ?up)<gap> (?:after you (?:hit|"
        r"slap\w*|push\w*|hurt|kick\w*|punch\w*)|for (?:hitting|slapping|pushing|hurting|punching|"
        "kicking|shoving) (?:me|her|you))"
    ),
    (
        "(?:stop|stopped|sorry for|started|start|keep|kept|admit|regret|denied|ashamed of) "
        "(?:hitting|slapping|pushing|hurting|punching|kicking|shoving|choking|grabbing|beating|"
        "strangling) (?:me|her|you|him|us|them)"
    ),
    (
        "(?:what you did to|what happened to|look at) my (?:face|arm|neck|eye|wrist|ribs|back|"
        "nose|hand|jaw|lip)"
    ),
    (
        "(?:hurt|hurts|sore|can't (?:lift|turn|move|chew|hear|see)|clicks|swollen|numb|limp)<gap> "
        r"(?:where you|since you|from when you|from where you|after you) (?:\w+ )?(?:hit|pushed|"
        r"grabbed|kicked|threw|punched|slapped|held|twisted|squeezed|dragged|shoved|bit|burn\w*|"
        "stood|knelt|sat|did)"
    ),
)
