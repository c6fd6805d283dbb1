"""What people say when somebody may be in danger: phrases by family, written as word families.

A phrase is a pattern over words in lower case, one space apart, with a full stop on its own where a
sentence ends. `<name>` stands for any entry of `WORDS` of that name; `<few>` for up to three words
and `<gap>` for up to eight. A phrase that itself holds a word such as "not" counts even beside
another one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_RELATIVE: Final = (
    "(?:step|grand)?(?:dad|da|daddy|father|mum|mam|mom|mummy|mother|brother|sister|ma|pa)s?|uncles?|"
    "aunts?|auntie|nan|granny|cousins?|husband|wife|partner|ex|boyfriend|girlfriend|fella|mate|"
    "boss|manager|coach|teacher|priest|vicar|landlord|neighbour|tutor|carer|therapist|doctor|"
    "flatmate|housemate|in laws?|family"
)
_STRANGER: Final = (
    "man|men|bloke|guy|lads?|boys|woman|customer|patient|landlord|boss|manager|coach|teacher|priest|"
    "neighbour|stranger|resident|passenger|driver|gang|supervisor|colleague|client|client's"
)

WORDS: Final[Mapping[str, str]] = {
    "few": r"(?:[\w']+ ){0,3}",
    "gap": r"(?: [\w']+){0,8}",
    "you": "(?:you|ye|youse|yous|ya|u|i|he|she|they|we)(?:'(?:ve|d|s|ll|re|m))?",
    "kin": rf"(?:my|your|his|her|our|the|me) (?:[\w']+ ){{0,2}}(?:{_RELATIVE})(?:'s)?",
    "someone": (
        rf"(?:(?:a|an|the|this|that|some|one|another|two|three|same) (?:[\w']+ )?(?:{_STRANGER})"
        "|someone|somebody|some|one of them|one|who|daddy|mummy|dad|mum|mam|mom)"
    ),
    "adv": (
        r"(?:(?:have|had|has|just|even|also|then|once|only|always|still|actually|really|nearly|used"
        r"|almost|to|keep|kept|started|went|and|would|will|could|can|did|was|were|are|is|been|so|"
        r"never|not|didn't|don't|doesn't|wouldn't|haven't|hasn't|came|over|home|drunk|got|up|all|"
        r"going|gonna|about|like|properly|nearly|full on|deliberately|sometimes|often|ever|first|"
        r"last night|again|in|grabbed|there|and|who|tried|trying|one|turned|round|both|me|now) ){0,4}"
    ),
    "my": "(?:my|me|ma|your|his|her|their|our|the) (?:own |wee |poor |little |left |right |baby )?",
    "me": (
        "(?:(?:my|our|your|his|the|that|her) (?:wee |little |poor |own |eldest |youngest )?"
        "(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|mum|mother|mam|mom|sister|"
        "brother|wife|husband|twins|toddler|lad|lass|bairns?|grandson|granddaughter|nephew|niece)"
        "|me|us|you|him|her|them|ye)"
    ),
    "child": (
        r"(?:(?:the|our|my|your|his|her|that|a) (?:wee |little |own |poor |eldest |youngest |\w+ )?"
        "(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|twins|toddler|lad|lass|bairns?|"
        "grandson|granddaughter|nephew|niece|weans?|little one|newborn|pupil)|him|her|them|junior)"
    ),
    "kids": (
        r"(?:the|our|my|your|his|her|that|a) (?:wee |little |own |poor |eldest |youngest )?"
        "(?:kids?|child|children|baby|boys?|girls?|sons?|daughters?|twins|toddler|lad|lass|bairns?|"
        "grandson|granddaughter|nephew|niece|weans?|little one|newborn)"
    ),
    "bone": (
        "(?:nose|jaw|arm|wrist|fingers?|hand|ribs?|teeth|tooth|collarbone|cheekbone|leg|ankle|skull|"
        "eye socket|thumb|toe|shoulder|eardrum|foot)"
    ),
    "part": (
        "(?:face|head|hair|arms?|wrists?|fingers?|hands?|neck|throat|jaw|nose|mouth|lip|eye|ear|"
        "ribs|stomach|belly|back|legs?|shoulders?|chest|thighs?|cheek|elbow|foot|feet|knee|skull)"
    ),
    "hit": (
        "(?:hit|hits|hitting|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|smack(?:ed|s|ing)?|"
        "thump(?:ed|s|ing)?|whack(?:ed|s|ing)?|wallop(?:ed|s|ing)?|kick(?:ed|s|ing)?|"
        "headbutt(?:ed|s|ing)?|batter(?:ed|s|ing)?|beats|beaten|clout(?:ed)?|belted|"
        "backhand(?:ed|s)?|elbowed|stamp(?:ed|s) on|stomped on|whipped|leathered|lamped|decked)"
    ),
    "grip": (
        "(?:chok(?:e|ed|es|ing)|strangl(?:e|ed|es|ing)|throttl(?:e|ed|es|ing)|smother(?:ed|ing)?|"
        "suffocat(?:e|ed|es|ing)|stab(?:bed|s|bing)?|scald(?:ed)?|rap(?:e|ed|es|ing)|"
        "molest(?:ed|s|ing)?|assault(?:ed|s|ing)?|attack(?:ed|s|ing)?|grop(?:ed|es|ing)|"
        "terrori[sz]e[ds]?|held down|beat up|beats up|beating up|knifed|drugged)"
    ),
    "move": (
        "(?:push(?:ed|es|ing)?|shov(?:ed|es|ing|e)|drag(?:ged|s|ging)?|threw|throws?|throwing|"
        "slam(?:med|s|ming)?|pinn?(?:ed|s|ning)?|shook|shak(?:e|es|ing)|grab(?:bed|s|bing)?|"
        "held|hold|holds|holding|knock(?:ed|s|ing)?|yank(?:ed|s|ing)?|pull(?:ed|s|ing)?|"
        "haul(?:ed|s)?|smash(?:ed|es)?|bang(?:ed|s)?|hurl(?:ed|s)?|kicked|trapped|twist(?:ed|s)?|"
        "bent|crush(?:ed)?|squeez(?:ed|e))"
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
        "went|didn't|got|weren't)|once i'm gone|when i'm gone|with me (?:gone|dead|out of)|"
        "after i'm gone|if i'd never)"
    ),
    "end": (
        r"(?=$| \.| (?:tonight|again|if|one day|soon|and|when|with|last night|in the|so|because|but|"
        r"while|for|till|until|every|across|on|before|after|at)\b)"
    ),
}


PHRASES: Final[Mapping[str, tuple[str, ...]]] = {
    "violence": (
        "(?:<you>|<kin>|<someone>|and|then|or) <adv><hit> <me><end>",
        "(?:<you>|<kin>|<someone>|and|then|or) <adv><hit> (?:me|us|her|him|them) "
        "(?:in|across|round|over|on) <my>(?:face|head|mouth|jaw|ear|ribs|stomach|belly|eye|cheek)",
        "(?:<you>|<kin>|<someone>) <adv><hit> (?:on )?<my><part>",
        "(?:<you>|<kin>|<someone>|and|then) <adv><grip> <me>",
        "(?:<you>|<kin>|<someone>|and|then) <adv><move> <me> (?:so hard |hard |back |right )?"
        "(?:into|against|down the|down on|through|over the|off the|out of (?:bed|the car|a car)|"
        "to the (?:floor|ground|wall)|onto the|across the (?:room|floor|kitchen|hall|bed)|"
        "up against|by (?:the|my|her|his|your) (?:<part>|collar)|under (?:the |that )?(?:cold|water|tap|shower|bath)|on that bed|on the bed|"
        "unconscious|out cold|about by|around by|around the|about the|round the|like a rag)",
        "(?:<you>|<kin>|<someone>|and|then) <adv>(?:grab(?:bed|s)?|twist(?:ed|s)?|bent|squeezed|"
        r"crushed|yank(?:ed|s)?|pull(?:ed|s)?|dig|dug|wrench(?:ed|es)?) (?:\w+ )?<my><part>"
        "(?: (?:so hard|till|until|behind|back|hard|when|again|up|in front|outside))",
        r"beat (?:me|us|her|him|them|my \w+) (?:up|black|senseless|half|so|until|till|with|when|"
        "because|for|every|badly|unconscious)",
        "(?:broke|broken|fractured|cracked|dislocated|snapped|burst|split) (?:my|ma|her|his|your) "
        "<few>(?:<bone>|lip|head open)<gap>",
        "(?:hands?|fingers|fists?|belt|scarf|cord) (?:were |was |went )?(?:round|around) "
        "<my>(?:throat|neck|windpipe)",
        "(?:your|his|their|a) (?:hands?|pillow|cushion|coat) <few>(?:over|across|on) my "
        "(?:mouth|nose|face)",
        "my (?:hands?|pillow) <few>(?:over|across) (?:your|her|his) (?:mouth|nose|face)",
        "(?:took|grabbed|held|had|got|dragged|picked|lifted|pinned) (?:me|her|him|us) (?:up )?by "
        "the (?:throat|neck|hair)",
        "(?:your|his|her|their) (?:fists?|boots?|belt|knee|elbow) <few>(?:face|head|ribs|stomach|"
        "wall|door|back|jaw|eye|mouth)",
        "(?:fist|punch(?:ed)?|hole|hit|kicked|put) <few>(?:in|through|into) the (?:wall|door|"
        "plaster|plasterboard|windscreen|window) <few>(?:next to|beside|by|inches|near|when i|"
        "right|because|again)",
        "(?:spit|spat|spits|spitting) (?:on|at|in) (?:me|my|her|him|your|you|us)",
        "(?:couldn't|can't|could not|couldnae|cannae) (?:breathe|get (?:any )?(?:air|breath))"
        "<gap> (?:you|he|she|hand|hands|let go)",
        "(?:<you>|<kin>|<someone>|and) <adv>(?:threw|throw|throws|thrown|chucked|hurled|lobbed|flung|launched) (?:a|an|the|your|my|"
        r"his|hot|boiling) (?:[\w']+ ){1,3}(?:at|over) (?:me|my|her|him|us|you|your|the kids)",
        "(?:threw|thrown|hurled|flung) (?:it|things|plates|boiling water|stuff|something) (?:at|"
        "over) (?:me|my|her|him|us)",
        "(?:threw|pushed|shoved|kicked|dragged|knocked|flung) (?:me|her|him|them|us|you) <few>"
        "(?:down|against|into|across) (?:the|a|that) (?:stairs|wall|fridge|door|floor|table|"
        "wardrobe|radiator|cupboard|cooker|worktop|room|steps|bath|railings)",
        "(?:black eye|bruises?|bruised|fat lip|bloody nose|split lip|marks?|finger ?marks)"
        "<gap> (?:you|he|she|i) (?:gave|left|did|made|put|caused) (?:me|her|him|on|them|it)?",
        "(?:you|he|she|they) (?:gave|left|give) (?:me|her|him|us) (?:with )?(?:a |two |these |those "
        ")?(?:<few>)(?:black eye|bruises?|fat lip|bloody nose|split lip|concussion|shiner)",
        "(?:cover|covered|covering|hide|hid|hiding|foundation|makeup|concealer|sunglasses|long "
        "sleeves|scarf|explain)<gap> (?:bruises?|bruising|black eye|hand ?prints?|finger ?marks)",
        "(?:told|tell|telling|lied to|said to) (?:them|the doctor|the nurse|a and e|everyone|my mum|"
        "my mam|work|people|my sister|the hospital|the dentist|the midwife|the gp) (?:that )?i'?d? "
        "(?:had )?(?:walked into|fell|fallen|slipped|tripped)",
        "(?:it was|that was|it's|only|just) (?:only |just )?(?:a|one|the) (?:slap|punch|shove|"
        "backhander|smack) ",
        "(?:raise|raised|lift|lifted|raises|lifts) (?:a |your |his |her |their |my )?(?:hands?|fist) "
        "(?:on|to|at|against) (?:me|her|him|us|them|you|the kids)",
        "(?:laid|put) (?:your|his|her|their) hands on (?:me|her|us|him)<end>",
        "(?:unconscious|black(?:ed)? out|came to|a and e|stitches|hospital|ambulance|police|"
        "refuge)<gap> (?:after|because|when|where|since) (?:you|he|she|i) (?:<hit>|<grip>|<move>)",
        "(?:last time|next time|first time|every time|the night|the day|the time) (?:that )?"
        "(?:you|he|she|i) (?:<hit>|<grip>) ",
        "(?:got|get|gets|was|were|been|being|am|i'm) (?:physically |badly |nearly )?(?:beaten up|"
        "beaten|battered|strangled|stabbed|raped|molested|assaulted|attacked|mugged|jumped|"
        r"groped|abused|kicked|punched|slapped|hit) (?:by|in the|outside|on the|at (?:knife|gun|the (?:tram|bus|station|cash))\w*|behind|and they|"
        "as a (?:child|kid)|when i was|every)",
        "(?:physically|violent|violently|violence|abusive|abuses|abused|abusing) (?:with|towards|"
        "to|at|me|us|her|him|my|the kids|when|again)",
        "(?:smashed|broke|threw|snapped|crushed) my (?:phone|glasses|laptop)<gap> (?:so|couldn't|"
        "against|when i|because|ring|call)",
        "(?:wouldn't|won't|didn't|doesn't|refused to) (?:let (?:me|us|her) (?:leave|out|past|go|"
        "through|get (?:out|past|by|up)))<gap>",
        "(?:stood|blocked|block|blocking|stand|standing) <few>(?:door|doorway|way)<gap> (?:wouldn't|"
        "couldn't|so i|won't|can't|let me|leave|get past|get out)",
        "(?:cigarette|iron|lighter|kettle|boiling|hob|hot)<gap> (?:burn(?:ed|t)?|on|over|against) "
        "(?:me|my|her|his) (?:arm|leg|hand|skin|back|face)?",
        r"(?:pulled|pull|pulls|ripped|dragged|tore) (?:\w+ )?(?:clump|chunk|handful)s? of (?:my|her) "
        "hair",
        "(?:drove|drive|ran|reversed|swerved) (?:the car |the van |right |straight )?(?:at|into) "
        "(?:me|us|her|him) ",
        "look what you(?:'ve)? made (?:me|him) do",
        "(?:you|he|she|they) <adv>(?:came at|come at|comes at|went for|goes for|go for|flew at|laid "
        r"into|lays into|lashed out at|set about|turned on) (?:me|us|her|him|the kids|my \w+)(?: again"
        "| with| last| in| and|<end>)",
        "(?:had to|have to|tried to) (?:pull|drag|get|haul) (?:you|him|her|me) off (?:me|her|him|you|us)?",
        "(?:wouldn't|wouldnae|couldn't get|didn't|won't) (?:you |him )?(?:get|let|climb) (?:off|go of) "
        "(?:me|her)?",
        r"(?:nailed|screwed|bolted|boarded|padlocked) (?:\w+ )?(?:window|door|gate|windows|doors|us|me)"
        "<gap> (?:shut|so|climb|out|in)<few>",
        "(?:lick(?:ed)?|box(?:ed)?|knock(?:ed)?|fling|flung|drop(?:ped)?|chuck(?:ed)?|put) (?:me|mi|her)"
        " (?:dung|doon|oot|on the floor)",
        "(?:shoved|pushed|threw|kicked|dragged|knocked|flung|chucked) (?:me|her|him|them|us) (?:doon|"
        "down the|into the|against|oot)",
        "(?:telt|told|tell|tells) <few>(?:i'd|i had|i|she'd|she|he'd|he|you'd) (?:slipped|fell|fallen|"
        "tripped|walked into)",
        "(?:ribs?|teeth|jaw|nose|arm|wrist|collarbone|eye socket|eardrum|hand|finger)<few> ?(?:gone|broken"
        "|cracked|fractured|out|burst|perforated)<gap> (?:you|he|when|because|jumped|they|after|from)",
        "(?:plate|glass|mug|bottle|phone|remote|pan|kettle|knife|chair|ashtray|iron|vase|shoe|lamp)"
        "<gap> (?:past my (?:head|ear|face)|(?:missed|hit|at) my (?:head|face)|missed me|at my head|at my "
        "face|over my head|inches from)",
        "(?:your|his|her|the) (?:hand|fist|palm|ring|boot|belt)<gap> (?:mark|print|shape|imprint)<gap> "
        "(?:my|face|cheek|arm|neck|leg|still)",
        r"(?:finger ?marks|finger ?prints|bruis\w+|hand ?prints?|shape of your|marks of your) <few>"
        "(?:on|round|around|up|all over|down) (?:my|her|his|your) <part>",
        "(?:taste|tasted|spat|spitting|wiped|mopped|cleaned|washed) <few>blood<gap> (?:after|you|off the "
        "(?:wall|floor|tiles)|because|my mouth|told)",
        "(?:you|he|she) (?:lost|lose|loses) (?:it|your temper|his temper|control)<gap> (?:hit|grab|my arm"
        r"|wall|bruise|neck|throat|shov|kick|floor|slap)\w*",
    ),
    "threat": (
        "(?:i|he|she|you|they)(?:'ll|'d| will| would|'m going to|'re going to|'s going to| was "
        "going to| were going to| could|'m gonna|'re gonna) <few>(?:kill|stab|shoot|strangle|hurt|"
        "bury|batter|throttle|harm|drown|finish) (?:me|us|her|him|them|both|the kids|the dog|"
        "the cat|the children|my mum|my family|every)<end>",
        "(?:said|say|says|told|tell|tells|swore|swear|promised|threaten(?:ed|s|ing)?|shouted|"
        "screamed|texted|whispered|joking|warned)<gap> (?:to|i'll|i'd|you'll|you'd|he'd|he'll|she'd|"
        "she'll|they'd|gonna|would|could|might|you) (?:kill|stab|shoot|strangle|hurt|bury|"
        "drown|cut|burn|smash|break|set fire to|slit|gut|finish|poison|skin) (?:me|us|her|him|"
        "them|both|yourself|himself|herself|the house|the dog|the cat|my|your|the kids|you)",
        "threaten(?:ed|s|ing)? (?:to|me|us|her|him|with|that)",
        "if (?:i|you|we|she) (?:ever |even |tried to |try to |dare |went to |go to )*(?:leave|left|"
        "tell|told|go|went|walk|walked|open|take|took|divorce|call|called|talk|talked|rang|ring)"
        "<gap> (?:kill|find me|find you|find us|regret|never see|hurt|burn|pay for it|dead|"
        "be sorry|destroy|ruin|hunt|sorry|take the kids|lose the kids|deported|no one else|"
        "nobody else|come after|end up in|under the patio|wish)",
        "(?:find|hunt|track) (?:me|you|us|her) (?:down|wherever|anywhere)",
        "(?:make sure|see to it|nobody'll|nobody will|no one'll|no one will)<few> (?:nobody|no one|"
        "you|they|find|believe|hear)<gap> (?:find|finds|believe|believes|hears?|sees?|see|regret|never|"
        "lose|nothing|homeless|street|custody)<few>(?:you|me|us|her|the kids|your body|again|it)",
        "(?:snap|wring|slit|slice) (?:my|your|her|his) (?:neck|arms?|throat|fingers|face)",
        "break (?:my|your|her|his) (?:arms?|legs?|fingers|jaw|face|nose)",
        "(?:try|dare|just try|go on)(?: and| to)? (?:leaving|leave|telling|tell|calling|walking out|"
        "going|ringing)(?: me| us| them| anyone| the police)?<gap> (?:see|find out|watch|know) what",
        "see what happens to (?:you|me|the|your|my|her|us)",
        "i know (?:people|where you|where your|where she|where he|some lads|men|someone|boys)<gap> "
        "(?:bus|live|lives|work|works|sleep|take|school|visit|sort|hurt|break|favours?|walk|legs|"
        "come round)",
        "picking (?:your|my|his|her) teeth|teeth (?:off|down|out of) (?:the|your|my)",
        "(?:you'll|i'll|you'd|i'd) (?:be )?(?:end up|wake up|find yourself|leave here|go out|come home) "
        "<few>(?:dead|in hospital|in a (?:box|coffin|ditch|bag|body bag)|in the (?:river|ground|canal)|"
        "six feet|under the (?:patio|ground)|on crutches|with nothing|to an empty)",
        "(?:won't|wouldn't|never|not) (?:leave|get out of|walk out of) (?:here|this house|this|the "
        "house|that door|this marriage|it) (?:alive|on your feet|in one piece|breathing)",
        "(?:only way|over (?:my|your) dead body|dead before|in a (?:box|coffin|body bag))<gap> (?:leav"
        "(?:e|ing)|out|door|let you|divorce|kids|box|coffin)",
        "(?:take|taking|took) (?:the kids|the children|the girls|the boys|the baby|my kids|your kids)"
        "<gap> (?:never see|if i|if you|abroad|won't see|wouldn't see|where you'll)",
        "(?:show|showed|showing) (?:me|her) (?:the|your|a) <few>(?:<weapon>|bullets?|photos)",
        "(?:smash|smashed|break|rearrange|carve|cut|ruin|rip) (?:my|your|her) (?:face|pretty face|head "
        "in|skull)",
        "(?:burn|burned|burnt|burning) (?:it|this|the house|us) (?:all )?(?:down|to the ground|alive)",
        "(?:ruin|destroy|finish|end) (?:me|you|us) (?:if|in court|at work|before|and nobody|for good|"
        "when|with)",
        "(?:tell|show|told) everyone<gap> (?:mad|crazy|mental|unfit|hiv|gay|trans|abortion|affair|pills|"
        "drunk)<gap> (?:if|unless|leave|kids)",
        "never see (?:the|my|your|our) (?:kids|children|baby|boys|girls|son|daughter|wee ones) "
        "again",
        "if i can't have (?:you|me)",
        "(?:no one|nobody|no ?body)(?: else|'s| is|'d)? <few>(?:believe|find|hear|look for) "
        "(?:you|me|us|the body|my body|her)<gap>",
        r"(?:watch your back|sleep with one eye open|know where (?:you|your \w+|my \w+|she) "
        "(?:live|lives|work|works|sleep))",
        "(?:you know|you'll see|see|remember|knows?) what (?:happens|happened|i do|i did|you did|"
        "he does|he'll do|you'll do|i'll do|i'm capable of|you're capable of)<gap> (?:if|when|last "
        "time|to (?:me|you|her|people)|next|next time)",
        "(?:held|hold|put|point(?:s|ed|ing)?|wav(?:e|ed|ing)|pull(?:ed|s)?|kept|keep|leave|left|"
        "brandish(?:ed|ing)?|pick(?:ed)? up|picks up|grab(?:bed|s)?|got out|took out|clean(?:ed|"
        "ing)?|sharpen(?:ed|ing)?|came at|come at|comes at|went for|threw|swung|had|with|showed|"
        r"ran at|chased|chase) (?:[\w']+ ){0,5}<weapon><gap> (?:at me|to my|to me|to her|to his|"
        "on me|at us|against|on the table|beside|by the bed|while|when|in front|in your hand|in his "
        "hand|in my face|under|across|round the|and (?:said|told|asked|looked|smiled)|so i)",
        "(?:pull(?:s|ed)?|point(?:s|ed|ing)?|held|hold|came at|comes at|come at|chased|went for|"
        r"threaten(?:ed|s)?|wav(?:ed|es|ing)|swung|swings|stabbed|hit) (?:[\w']+ ){0,4}<weapon>",
        "<weapon> (?:to|at|against|under|on) (?:my|me|her|his|us|your) (?:throat|head|neck|face|"
        "back|chin|pillow|ribs)?",
        "(?:next time|one day|one of these days)<gap> (?:be your (?:face|head)|won't miss|for real|"
        "in a box|i'll kill|you won't wake|put you in)",
        "(?:cut|cuts|tampered|loosen(?:ed)?|messed) <few>(?:brakes|brake)",
        r"(?:post|send|share|show|put|upload|leak)(?:s|ed|ing)? (?:[\w']+ ){0,3}(?:photos?|videos?|"
        "pictures?|pics|nudes|them)<gap> (?:if|unless|to my (?:boss|mum|mother|dad|family|work)|to "
        "your (?:boss|mum|mother|family|work)|online|to everyone|round the)",
        "(?:deported|deport me|immigration|home office|the visa|my visa|sponsor|my papers)<gap> "
        "(?:if|unless|send|ring|call|one call|told|tell|cancel|back)",
        "(?:ring|call|calls|rang|phone|one (?:phone )?call to|report(?:ed|s)?|tell)<few> "
        "(?:immigration|the home office|social services|the social)<gap> (?:if|unless|take|took|"
        "kids|away|on me|deport)",
        r"(?:drove|drive|drives|driving|accelerated|put your foot down|sped|speed) (?:[\w']+ )"
        "{0,8}(?:kill us|both die|die together|into (?:a|the) (?:wall|tree|lorry)|take (?:us|me) "
        "both|scare me|begged|beg|screamed|screaming)",
        "(?:kill|killed|drown(?:ed)?|poison(?:ed)?|kick(?:ed|s)?|strangled|hurt|strung|wrung|shot) "
        "<few>(?:dog|cat|rabbit|hamster|puppy|kitten|budgie|hen|horse)<gap> (?:if|because|to (?:show|"
        "teach|make|punish)|so i|when i|in front|said|told|next|you'd|i'd|would be)",
        "(?:dig|dug|digging) (?:a|my|your) (?:hole|grave)",
        "(?:make|makes|made) (?:me|you|her) (?:disappear|vanish)",
        "(?:burn|set fire to|torch) (?:the|this|my|your) (?:house|flat|car|place)<gap> (?:with|if|"
        "inside|down|before)",
        "(?:you'll|you will|i'll|i will|i'd|you'd) (?:be sorry|regret it|pay for it|pay) (?:if|when|"
        "the day|for (?:leaving|telling|that|this))",
        r"or else(?=$| \.)",
    ),
    "control": (
        "(?:<you>|and) <adv>(?:took|take|takes|taken|hid|hide|hides|hidden|keep|keeps|kept|confiscated?|cancel|"
        "cancelled|cut up|lock(?:ed)? (?:up|away)|flush(?:ed)?|burn(?:ed|t)?|ripped up|hold|"
        r"holds) (?:[\w']+ ){0,1}my (?:[\w']+ and )?(?:phone|passport|keys|car keys|house "
        "key|bank card|cards?|bus pass|glasses|inhaler|papers|documents|birth certificate|wages|"
        "salary|pension|shoes|pills?|pill|tablets|medication|benefits|visa|sim|purse|crutches|"
        "walking frame|wheelchair|hearing aids?|laptop|licence|coat)<gap> (?:so|again|if|whenever|"
        "when|in your|in his|because|and (?:hide|hid|say|said|won't|lock)|to (?:stop|punish|make|"
        "keep)|until|till|every|from me|locked|where|couldn't)",
        "(?:you|he|she|they)(?:'ve|'re|'s|'d)? <adv>(?:check|checks|checked|checking|go|goes|went|going|read|reads|search|searched|search(?:es|"
        "ing)|track|tracks|tracking|monitor|monitors|monitoring|watch|watching|inspect|scroll(?:ed)?)"
        " (?:through |on |all )?my (?:phone|messages|texts|emails|location|mileage|receipts|"
        "call log|calls|bag|handbag|underwear|knickers|bank|clock|steps|bins|post|browser|diary|"
        "every)",
        "(?:count|counts|counted|check|checks|checked|clock|read|reads|note|notes|log|logs|write "
        "down|photograph) <few>(?:miles|mileage|milometer|odometer|receipts?|minutes|condoms|"
        "sheets|laundry|tampons|change|pennies|petrol)<gap> (?:when|after|if|every|on the car|and|"
        "from the shop|i've|to see|before|so)",
        "time (?:me|how long i|my)<gap> (?:shop|when|to work|back|toilet|shower|walk|drive|minutes)",
        "(?:i'm|i am|i was|i'd|we're|she's|he's|we were) (?:not|never|no longer) allowed (?:out|my|any|"
        "friends|to (?:see|leave|go|work|drive|speak|talk|have|lock|close|shut|use|wear|phone|ring|"
        "eat|sleep|be|cry|answer|open|touch|know|keep|look))",
        "(?:you|he|she) (?:won't|don't|didn't|wouldn't|never|doesn't|do not) (?:ever )?let (?:me|her) "
        "(?:see|leave|go (?:out|to|anywhere)|out|work|talk|speak|have|drive|eat|sleep|visit|"
        "learn|use|ring|call|answer|wear|shut|close|lock|keep|get a|be alone|phone|study|spend)",
        "(?:ask|asking|beg|begging) (?:your|his|her|my|for|you for|him for) "
        "(?:permission|bus fare|pocket money|an allowance|housekeeping|every penny|tampons|"
        "money for|the money for|petrol money|lunch money)",
        "(?:allowance|pocket money|bus fare|every penny|every pound|every cent|every wage|my wages?|"
        "my pay|my salary|my pension|my card|my benefits|my carer's)<gap> (?:like a child|your "
        "account|his account|account for|receipts?|hand (?:it|them) over|goes to you|goes to him|"
        "you keep|you hold|you decide|to you|back to you|ask you|permission|straight to|goes "
        "(?:in|into|straight))",
        "(?:account for|explain|justify|report|prove|say|list|tell you)(?: to you)?(?: for)? (?:where "
        "i (?:was|am|have been|went)|every (?:minute|hour|penny|ten minutes|pound|call|mile|stop|"
        "receipt|text|trip|half hour|cent))",
        "(?:choose|chooses|chose|decide|decides|decided|pick|picks|tell me|tells me|control|controls"
        r"|controlled|lay out|approve|approves|dictate) (?:[\w']+ )?(?:what i (?:wear(?! tonight| for)|eat|spend|"
        "say|do|watch|weigh|buy)|who i (?:see|talk to|can see|speak to|text|meet)|my (?:clothes|money|"
        "friends|food)|when i (?:eat|sleep|wash|speak|can|go)|everything i|the (?:bank|money|"
        "thermostat))",
        "(?:change|changed|put|throw|threw|cut|burn(?:t|ed)?) <few>(?:clothes|dress|skirt|"
        "trousers|makeup|lipstick)<gap> (?:because you|before you|or you|so you|you said|call me a|"
        "slut|whore|tart|looked like|hell to pay)",
        "(?:lock|locks|locked|bolted|barricaded) (?:me|us|her) (?:in|out|inside|outside|"
        "up)(?! of my own room)",
        "(?:camera|cameras|tracker|airtag|air tag|tracking app|app|spyware|gps|location|doorbell|"
        "baby monitor|microphone|find my)<gap> (?:watch me|watching me|see who|see where|know where"
        "|follow me|track me|to check on me|in my (?:car|bag|coat|phone)|on my (?:car|phone)|"
        "hallway so|bedroom so|kitchen so|where i (?:am|was|go|went)|so you (?:can|could) (?:see|"
        "know|hear|check)|when i (?:go|leave|get|come)|every ten minutes)",
        "(?:don't|not|never|haven't|no longer|can't|stopped) (?:allowed to )?(?:see|seen|seeing|"
        "speak to|spoken to|talk to|have|got|ring) <few>(?:friends?|sister|mum|mother|family|"
        "brother|mates|anyone)<gap> (?:because of you|because you|you don't like|you won't|since "
        "you|you said|you made|without you|you cut|you've got|permission|since we married)",
        "(?:cut|cuts|cutting|isolated?|isolating|turned|moved) (?:me|us|her) (?:off )?(?:from|away "
        "from|against) (?:everyone|all |my |her |the )",
        "(?:made|make|makes|forced|force|forces|got) (?:me|her) (?:give up|quit|leave|drop|delete|"
        "block|resign|hand over|sign|cut off|beg|kneel|apologise on|stand|sleep on|eat|strip|"
        "take a (?:lie detector|test)|send (?:you|him) (?:a )?(?:photo|picture|selfie))",
        "(?:send|video call|facetime|photo|picture|selfie|ring|text) (?:you|him|her) <few>"
        "(?:photo|picture|selfie|video|every|prove|proof)<gap> (?:where i|prove|hour|who i|who's|"
        "with the time|or else|or you|so you)",
        "(?:password|passwords|pin)<gap> (?:or you|or he|made me|demand|insist|so you can read|"
        "because you|and read)",
        "(?:prisoner in (?:my|this|here|our)|held hostage|your property|own me|owns me|your slave)",
        "(?:sabotag(?:e|ed)|hide|hid|hides|threw away|flushed|poked holes|swapp?(?:ed)?) <few>my "
        "(?:pill|pills|contraception|condoms|college|interview|exam|uniform|alarm|books|bus pass|"
        "homework)",
        "(?:weigh|weighs|weighed|weighing) (?:me|my food|her)",
        "(?:need|needed|have|had) to (?:earn|ask for|beg for) (?:each|every|my|the|it|food|money|"
        "heat|sleep)",
        "(?:one|any|a) (?:wrong )?(?:word|look|move|foot)<gap> (?:hell to pay|pay "
        "for it|for days|punish(?:ed)?)",
        "hell to pay",
        "(?:block(?:ed|s)?|guard(?:ed|s)?|park(?:ed)? across) the (?:door|"
        "doorway|drive|hall|stairs)<gap> (?:so|and|until|my|when|me|leave|out|bag)",
        r"(?:you've|you|he|she|i've|i|i'd) (?:\w+ )?(?:been )?(?:go(?:ne|es|ing)?|went|rummag\w+|"
        r"rifl\w+) through (?:my|her) (?:bag|handbag|phone|drawers|pockets|messages|emails|post|things|"
        "purse|laptop|coat)",
        "(?:clothes|dress|skirt|lipstick|makeup)<gap> (?:bin|binned|cut up|scissors|shredded|bleach|"
        "wipe(?:d)? (?:it )?off|scrubbed|change before|take it off)",
        "(?:you|he|she) (?:have|has|had|keep|keeps|kept|hold|holds|took|got) (?:all )?my (?:bank cards?|"
        "passports?|cards?|papers|only key|house keys|car keys|pin|log ?ins?|passwords)",
        "i (?:have|had|keep|kept|hold|took|hid) your (?:bank cards?|passports?|papers|house keys|car "
        "keys|passwords|medication|phone (?:so|away|until|when|because))",
        "(?:i'm|i am|i was|i'd be|we're) (?:only |just |still )?(?:allowed|permitted|given|let) (?:to|one|"
        "two|ten|twenty|out|an hour|half an hour|on the|five|a|no)<few>(?:if|when|shop|minutes|pounds|"
        "quid|call|week|month|day|hour|phone|out|see|friend|with you)",
        "i (?:won't|don't|didn't|wouldn't|never) let you (?:see|leave|go (?:out|anywhere)|work|talk to|speak|"
        "drive|have (?:friends|money|a phone|a job)|eat|sleep)",
        "(?:let me|letting me|allow me|allowed me) (?:out|see|work|have my own|go to|speak to|keep my "
        "own|use the)<few>(?:friends?|family|mum|sister|phone|money|wages|job|doctor|once|on my own)",
        "(?:where i(?:'ve| have) been|who i(?:'ve)? (?:saw|seen|spoke to|spoken to|been with|talked to))"
        "<gap> (?:every|minute|write|list|receipts?|check|prove|twice|times|photo|or|hour)",
        "(?:ring|rings|rang|call|calls|called|text|texts|texted|phone|phoned|facetime|messages) (?:me |my "
        r"work |the office |reception )?(?:[\w']+ )?(?:twenty|thirty|forty|fifty|sixty|every (?:ten|"
        "fifteen|half|hour|five|twenty)|ten|fifteen|a hundred) <few>(?:times?|minutes|hour)<gap> (?:if|"
        "check|work|where|don't|answer|who|lunch|prove|out|out with|until|shift)",
        r"(?:you've|you|he's|he|she) (?:\w+ )?(?:turned|poisoned|fell out with|made me choose|banned|"
        "blocked|deleted|scared off|drove away|chased off|ran off|got rid of) (?:all |every one of |off )"
        r"?(?:my|her) (?:\w+ )?(?:friends?|family|mother|mum|sister|mates|contacts|numbers?)",
        "(?:friends?|mates|sister|family|mum)<gap> (?:gone|one by one|left|none|nobody)<gap> (?:you made|"
        "because of you|you saw to|you don't|you said|since you|your doing|you picked)",
        "(?:bank account|wages|salary|money|the lot)<gap> (?:your name only|goes to you|you give me|you hand me|i get (?:an|twenty|"
        "ten|thirty|fifty))",
        r"(?:you|he|she) (?:gives?|give|gave|hands?) me (?:[\w']+ ){0,3}(?:a week|for (?:food|the shop|"
        "shopping|petrol)|pocket money|an allowance|for housekeeping)<gap> (?:receipts?|change|count|"
        "account|penny|and|shout|back)",
        "(?:tell me|telling me|told me|says|say|make me think|make me feel|convinced me|call me|everyone) "
        "<few>(?:mad|crazy|mental|imagining|insane|useless|worthless|nobody else would|no one else would|"
        "lucky anyone|stupid cow|fat cow|unfit mother)<gap> (?:believe|doctor|nobody|want me|kids|real|"
        "remember|happened|have me|hide|every day|until i|i believe)",
        "(?:stand|stood|wait|waits|sit|sits|sat) <few>outside the (?:toilet|bathroom|loo|changing room|"
        "shower|door)<gap> (?:when i|while i|i'm|listen|until|time|every)",
        "(?:eat|eats|ate|dinner|food|meals?|fridge|cupboards?)<gap> (?:lock(?:ed|s)? (?:it|the|up)|padlock"
        "|only when you|if i've been good|until i've|permission|weigh|ration(?:ed)?)",
        "(?:wake|woke|wakes|keep|kept|keeps) me (?:up|awake)<gap> (?:all night|till (?:two|three|four|"
        r"five)|until (?:i|two|three|four|five)|row|shout\w*|admit|say sorry|question\w*|confess)<gap>"
        r" (?:work|school|admit|agree|sorry|sleep|shift|until|interrogat\w*|every|who|lights?)",
        "(?:stop(?:ped)?|gave up|given up|quit|given) <few>(?:having|carrying|taking|seeing|wearing|going|"
        "speaking|singing|work|my job|driving|college|answering)<gap> (?:because (?:you (?:check|go through|kick|said|say|don't like|won't|get)|of what you)|since "
        "you (?:started|said|check|go|kick)|you'd (?:only|check|go|start|kick)|not worth (?:it|the row)|"
        "easier than)",
        "(?:punish(?:ed|es|ing)?|silence|ignored?) (?:me|us|her|him) (?:for days|for weeks|by|if i|"
        "when i|with)",
        "(?:stop|stopped|stops) me (?:seeing|working|leaving|going out|talking|speaking|driving|"
        "having|taking|using|getting)",
        "(?:thermostat|router|wifi|bank card|heating|electric)<gap> (?:earn|from your phone to|"
        "punish|off when i|until i|control(?:s)?)",
        r"control(?:s|led|ling)? (?:the|my|all|every|me|everything|her) (?:[\w']+ )?(?:money|bank|"
        "card|phone|life|move|thing|penny|friends|thermostat|i)?",
    ),
    "fear": (
        "<afraid> of (?:you|him|her|my (?:own )?(?:<kin>|husband|wife|partner|boyfriend|"
        "girlfriend|dad|father|stepdad|mum|mother|son|brother|ex)|your (?:temper|hands|fists|"
        "moods|anger)|his temper|his hands|what (?:you|he|she|i)(?:'ll|'d|'re| might| will| would|"
        " could|'m) (?:do|be capable|going to do|capable of)|being alone with (?:you|him)|when you (?:drink|get))",
        "<afraid> (?:that )?(?:you|he|she|they)(?:'ll|'d| will| would| might|'s going to|'re going "
        r"to| is going to| are going to) (?:\w+ )?(?:hit|hurt|kill|beat|punch|snap|flip|lose "
        "it|do it|strangle|explode|go for|take it out|lash)",
        "<afraid> to (?:come home|go home|sleep|fall asleep|close my eyes|disagree|say no|be alone "
        "with|be in the (?:house|same room)|leave you|breathe|speak|move|turn my back|get in the "
        "car|open my mouth|contradict|cry|look at you|be home|even|answer)",
        "(?:you|he|she) (?:frighten|frightens|terrif(?:y|ies)|scares?) (?:me|us|the kids|her|them) "
        "(?:when|sometimes|now|and|with|now when|more|so much|to death|these days)?",
        "frightened in my own (?:home|house|bed)",
        "(?:not|don't|never|doesn't|isn't) (?:feel )?safe (?:with|in my own|at home|in this house|"
        "around|near|in the house|when you|here|next to|in my)",
        "(?:flinch|flinches|flinched|duck|ducked|cower|cowered|shrink|brace|braced|bracing|freeze|"
        "freezes|froze|shake|shaking|tense|go rigid|go stiff|panic|feel sick|hold my breath|go "
        "cold|jump)<gap> (?:(?:when|every time|whenever) (?:you|he|she) (?:raise|lift|move|reach|come|"
        "shout|walk|stand|pick|slam|drop|go|get|open|close|turn|swear|speak|call|change)s?|"
        "at your (?:key|voice|footsteps)|if you (?:raise|lift|move|reach|stand|come)|for the next|your key|the key "
        "in|your car|your footsteps|your boots)(?! grab)",
        "(?:footsteps?|steps|your key|key in the (?:door|lock)|your car|the car door|front door|"
        "tyres|boots|engine|the van|your keys|garage door|the gate|slam)<gap> (?:stomach|freeze|"
        "upstairs|which (?:ones?|mood|kind)|my heart|hide|turn cold|go cold|sick|hold my breath|"
        "holding my breath|how bad|what kind of night|what sort of night|the kids (?:go|run|hide|"
        "know)|how drunk|what mood|pretend|dread)",
        "(?:stomach|heart|hands|body|chest|guts)<gap> (?:when (?:i hear )?your (?:key|car|"
        "footsteps)|hear your (?:key|car|van|footsteps|boots|keys)|key in the (?:door|lock)|you "
        "(?:come|walk) (?:in|through|home))",
        "eggshells (?:round|around|with|near|in case|because|in this house|in my own|at home|every|"
        r"so you|when you|here) (?:you\b(?!r)|him|in|it|your temper|of|get|day|come|house)?",
        "(?:never|don't|not sure) know(?:s|ing)? (?:what|which) (?:you'll do|you'll be|you might do|"
        "he'll do|she'll do|version|mood|you (?:i'm|i am) (?:going to )?get|sets you off|will set|"
        "you're going to do|you're capable)",
        "what you(?:'re| are) capable of",
        "(?:chair|wardrobe|drawers?|bolt|wedge|something|lock|locked)<gap> (?:against the door|under "
        "the (?:door )?handle|on the bedroom door|bedroom door at night|in case you|in case he|"
        "keep you out|so you can't|when you've been drinking|when you've had)",
        "(?:sleep|slept|sleeping|lie|lay|bed)<gap> (?:with (?:my|the|a) (?:shoes|keys|phone|clothes|"
        "trainers|coat|car keys|chair|door locked)|under my pillow|one eye open|fully dressed|in "
        "the car|in the bath|kids' room|with the kids|locked) <few>(?:on|under|in case|because|"
        "when|so|you|for when|now)?",
        "(?:bag|money|passports?|suitcase|coat|clothes|spare key|shoes|fifty quid)<gap> (?:by the "
        "door|in the boot|at (?:my )?(?:work|mum's|sister's)|at my sister's|hidden|in the shed|"
        "neighbour's|next door|loft)<gap> (?:in case|for when|so i can|ready|if you|just in|run|"
        "leave|go)",
        "(?:nearest|near|next to|closest to|facing|by) the (?:door|exit)<gap> (?:you know|so i|in "
        "case|get out|run|way out|know what|and you|know why)",
        "(?:code ?word|safe word)<gap> (?:sister|neighbour|mum|kids|police|999|ring|my mate)",
        "(?:kids?|children|boys?|girls?|baby|son|daughter|twins|little one|dog)<gap> (?:hides?|go "
        "quiet|goes quiet|go silent|flinch(?:es)?|upstairs|runs?|wets?|stops? (?:talking|playing|"
        "laughing)|behind me|under the (?:bed|table))<gap> (?:when (?:you|he|your)|if you|you come|"
        "you shout|your (?:key|car|voice|footsteps)|you walk|before you|you get (?:home|in)|out of "
        "your way)",
        "(?:agree|say yes|say sorry|apologise|laugh|smile|go along|go quiet|keep quiet|stay quiet|"
        "say nothing|bite my tongue|pretend|keep my voice|watch every word|choose every word|keep "
        r"still|make myself small|measure)<gap> (?:because|in case|so|until|or)(?: [\w']+){0,5} "
        "(?:you'll do|you might do|drink|last time|kick off|safe|safer|hit|hurt|explode|go "
        "off|lose it|a and e|hospital|what happens|what'll happen|(?:scared|afraid|frightened) of "
        "(?:you|him)|punish|temper|blow|snap|turn on|flip)",
        "(?:packed bag|bag packed|overnight bag|go bag|escape bag|run bag|bag ready)<gap> (?:at "
        r"[\w']+|hidden|in the|by the|under the|case|because|for when|ready)<gap> (?:you|him|run|go|leave"
        "|night|kill|hurt|kick|in case|temper|drink)",
        "you (?:think|thought|believe|know) i (?:might|could|would|was going to) (?:kill|hurt|hit|strangle) "
        "you",
        "(?:think|thought|believe|scared|sure|convinced|know|knew|feel|felt) <few>(?:you|he|she)(?: "
        "might| could| would| were going to| was going to|'d|'ll|'re going to) <few>(?:kill|hurt|hit|"
        "strangle|stab|finish|drown|bury) (?:me|us|you|her|him|the kids)",
        r"(?:don't|never|can't|stopped|daren't|dare not|no longer) (?:[\w']+ )?(?:talk(?:ing)?|answer(?:"
        "ing)?|argu(?:e|ing)|speak(?:ing)?|disagree(?:ing)?|say no|complain(?:ing)?|look|cry|contradict|"
        "ask)<gap> (?:last time|you'd (?:hit|kill|go|start|explode|only)|what you'd|what happened|"
        "what you'll|you'll (?:hit|explode|kick|go)|in case (?:you|he)|came at)",
        r"(?:last time|the time) (?:i|we|she) (?:\w+ )?(?:disagreed|argued|said no|answered|spoke|stood up"
        "|tried to leave|left|talked back|cried|laughed|burnt|was late|got it wrong)<gap> (?:hit|"
        "hospital|a and e|wall|floor|broke|bruise|stitches|came at|threw|grabbed|neck|locked|"
        r"kicked|police)\w*",
        "(?:kids?|children|girls|boys|baby|son|daughter|dog|neighbours?|neighbors?)<gap> (?:stop you|pull "
        r"you off|hear (?:you|me) scream\w*|ring the police|call(?:ed)? the police|banging on the wall|"
        "in between us|stands? between)",
        "(?:i've|i have|i) (?:learned|learnt|know|knew|work(?:ed)? out|can tell|count|listen)<gap> (?:by "
        "(?:your|the (?:sound|way))|from (?:your|the (?:sound|way)))<gap> (?:hide|upstairs|quiet|safe|bad "
        "night|out of the way|kind of night|mood|temper|run|how bad|leave|scarper|get the kids)",
        "(?:smell|smelt|see|hear|sound of|the way)<gap> (?:drink on you|your (?:jaw|eyes|voice|face|keys|"
        "hand)|you (?:put|shut|close|drop|park|breathe))<gap> (?:go (?:cold|quiet|stiff)|hide|get the kids"
        "|upstairs|run|know what's coming|what's coming|freeze|out of (?:your|the) way|pray|stop breathing"
        "|hold my breath|brace)",
        "(?:know what's coming|waiting for (?:the next|you to (?:blow|hit|explode|kick|start|turn|snap)"
        "|the blow|the bang|the slap)|wait for (?:the next|it to start|the bang|you to (?:hit|blow|explode|"
        "snap)))",
        "(?:keep|keeping|kept|make|making|get|getting) (?:the )?(?:kids|children|girls|boys|baby|dog)"
        "<few> ?(?:quiet|silent|upstairs|out of (?:the|your) way|away from you|in bed|fed|asleep)<gap> "
        "(?:before you|when you|in case|so you|because you|for when you|you come|you don't|you won't)",
        "(?:keep|have|hide|hid|got) (?:my|a|the) <few>(?:phone|keys|number|money|trainers)<gap> (?:on me|"
        "hidden|in my (?:sock|bra|shoe|pocket)|charged|under)<gap> (?:in case|when you|because you|if you|"
        "run|police|so i can)",
        "(?:position|sit|stand|sleep|park|face|keep)<gap> (?:so i can (?:get out|run|leave|see you)|"
        "between you and|within reach of the door|facing out|out of reach|arm's length|where you can't)",
        "(?:relax|breathe|sleep|sing|rest|safe|easy|peace)<gap> (?:only when you(?:'re)? (?:out|away|asleep"
        "|gone)|until you(?:'re)? (?:asleep|gone|out)|when you(?:'re| are) (?:away|out|gone|not here)|once "
        "you(?:'re| have)? (?:asleep|gone|left))",
        "(?:if i|when i|i) <few>(?:burn|am late|get it wrong|say the wrong|spend|come home late|forget|"
        r"was late|drop)<gap> (?:frightened|scared|afraid|terrified|shak\w+|what you(?:'ll|'d)? do|sick "
        "with|dread)",
        "(?:shak(?:e|es|ing)|trembl(?:e|es|ing)|feel sick)<gap> (?:when (?:your|you (?:come|walk|shout|"
        "raise|get in))|before you (?:come|get)|hear your|see your (?:car|name|number)|your name (?:on|comes))",
        "tonight's the night you(?:'ll)? (?:finally )?(?:do it|kill|snap|lose it|go too far)",
        "(?:hid|hide|hides|hidden|hiding|move|moved|count|counted|lock|locked) (?:all )?the "
        "(?:kitchen |sharp |bread )?knives",
        r"(?:you|he|she) (?:might|could|would|will|'ll|'d)(?: \w+)? (?:actually |really |finally )?"
        "(?:kill|hurt|hit) (?:me|us|the kids)",
        "(?:lock|locked|locking|hide|hid|hiding) (?:myself |ourselves )?(?:in|inside) the (?:bathroom"
        "|toilet|loo|bedroom|car|shed)<gap> (?:until you|till you|when you|because you|because of "
        "you|with the kids|while you|he|calm|asleep|away from you|from you|you start)",
        "(?:check|checking|read|gauge|watch|work out|listen for|look at) your (?:mood|face|voice|"
        "hands|fists|jaw)<gap> (?:before|to see|how bad|safe|i know|so i|if i|whether)",
        "(?:dread|dreading|terror|terrified)<gap> (?:you coming|coming home|weekends?|your key|your "
        "car|when you|you walk|five o'clock|fridays?|payday|being (?:alone|left))(?: (?:to|home|"
        "with you|with him))?",
    ),
    "sexual": (
        "(?:rap(?:e|ed|es|ing)|molest(?:ed|s|ing)?|grop(?:e|ed|es|ing)|sexually|sexual assault|"
        "sexual abuse) ?(?:me|her|him|us|you|my|assault(?:ed)?|abus(?:e|ed)|by|when|as a)?<end>",
        r"(?:raped|molested|groped|sexually (?:assault|abus)\w+)",
        "(?:made|make|makes|forced?|forcing|forces|pressur(?:e|ed)|guilt(?:ed)?|push(?:ed)?|"
        "coerced|talked) (?:me|her|you|myself) (?:to |into |in |in to )?(?:have|having|do|doing|it)?"
        " ?(?:sex|things in bed|it in bed|sleep with|sleeping with|threesome|anal|oral|swallow|"
        "watch porn|do it when|touch (?:you|him)|strip|be filmed|act out)",
        "(?:said|say|saying|screamed|told you|says|kept saying|begged|shouted|cried) <few>(?:no|"
        "stop|stopped|i didn't want to|it hurt)<gap> (?:carried on|kept going|anyway|didn't stop|"
        "didn't listen|wouldn't stop|until you|still|finish(?:ed)?|went on|put your|held|laughed|"
        "in bed|loud|did it|regardless)",
        "(?:never|didn't|did not|don't) (?:said|say|give|gave|got) (?:you )?(?:yes|consent|"
        "permission)(?! or no)",
        "(?:didn't|don't|did not|never|doesn't) (?:really )?(?:want|wanted) (?:it|sex|to (?:have "
        "sex|sleep with|do that)|you (?:to touch|inside|on me)|that)<gap> (?:and you|you (?:did|felt"
        "|knew|carried|kept|went|still|just|could|had)|anyway|felt me|go stiff|but you|but (?:i|we) "
        "(?:did|let)|so i (?:lay|just)|inside|i cried|the way i)",
        "(?:woke|wake|waking|woken)(?: up)?<gap> (?:inside me|on top of me|doing it|already (?:in|on"
        "|doing)|your hands? (?:in|on|up|down|between)|fingers|knickers|underwear|touching me|"
        "having sex)",
        "(?:while|when) (?:i|she|he) (?:was|were|'m|am) (?:fast |still |half |too |passed |out )*"
        "(?:asleep|passed out|unconscious|blackout|too drunk|drugged|on sleeping)<gap> (?:did|"
        "touch(?:ed)?|sex|inside|filmed|on me|to me|hands|undress(?:ed)?|took|had|on top|photos?)",
        "(?:did|doing|do|does|touch(?:ed|es|ing)?|sex|inside|filmed|hands|had|undressed|on top)"
        r"<gap> (?:(?:while|when) (?:i|she|you) (?:was|were|'m|am) (?:\w+ )?(?:asleep|passed out|"
        "drunk|sleeping|unconscious)|in my sleep|i was asleep)",
        "(?:took|take|slipped|takes|pulled) (?:the |your |off the )?condom (?:off)?",
        "(?:without|refuse[ds]? to (?:use|wear)|won't wear|no) (?:a )?condom<gap> (?:anyway|told|"
        "asked|said|knew|finished|agreed)",
        "(?:pretend(?:ed|ing|s)?|pretending to be|fake|faked) (?:to be |i'm |i was |being |to )?"
        "(?:asleep|sleep|sleeping|period|headache|my period)<gap> (?:so|leave|won't|wouldn't|touch|"
        "because|don't|stop|alone|when you come|don't have)",
        "pretend(?:ed|ing)? <few>so (?:i'd|you'd|he'd|you|i|you would) (?:leave|stop|wouldn't|won't)"
        "<gap>",
        "(?:owe|owed|owes) (?:you|me|him|it to you|it to me) (?:sex|it|that|my body|in bed)?<gap> "
        "(?:took it|took|bed|husband|wife|anyway|sex|marital)",
        "(?:took|take|takes) (?:it|what (?:you|he|i) want(?:ed|s)?) (?:anyway|without asking)",
        "(?:film(?:ed|s|ing)?|record(?:ed|s|ing)?|video(?:ed|s)?|photograph(?:ed|s)?|took (?:a )?"
        "(?:photos?|pictures?|video)) (?:of )?(?:me|us) <few>(?:naked|in bed|having sex|in the "
        "(?:shower|bath)|without (?:asking|telling|me knowing)|asleep|undress(?:ed|ing)?)",
        "(?:pinned|held|hold|tied|trapped|pressed) <few>(?:down|bed|wrists|mattress|pillow)<gap> "
        "(?:stop|saying no|said no|sex|inside|cried|crying|did it|until|while|finished|couldn't)",
        "(?:touch(?:ed|es|ing)?|(?:his|your|their|her) (?:hands?|fingers)) (?:me )?"
        "(?:down there|in my (?:sleep|pants|knickers|underwear|bed|bra|trousers)|between my legs|up "
        "my (?:skirt|top|shirt|dress|thigh|leg)|down my (?:top|trousers|pants)|where he shouldn't|"
        r"inside me|on my (?:breasts?|chest|bum|backside|thigh)|in a way|when i was (?:\w+|a "
        r"\w+)|without asking|inappropriately|private)",
        "(?:say|said|says|saying) yes <few>(?:in bed|to sex)<gap> (?:because|afraid|scared|what "
        "happens|sulk|punish|easier|safer|no)",
        "(?:sex|sleep with you|in bed|intimate)<gap> (?:scared to say no|afraid to say no|can't say "
        "no|or you(?:'ll)? (?:sulk|punish|shout|hit|kick|throw)|because i'm (?:afraid|scared|"
        "frightened)|isn't a choice|like a (?:transaction|punishment|duty)|to keep you (?:calm|"
        "quiet)|keep the peace|what happens if)",
        "(?:lie|lay|lying|laid) (?:there|still|back|stiff)<gap> (?:finish(?:ed)?|over|ceiling|done|"
        r"wait(?:ed)?|cry|crying|wishing|count(?:ed|ing)?)<gap> (?:sex|bed|touch\w*|finish\w*|inside)",
        "(?:wifely duty|my duty|your right|your rights as|conjugal|marital)<gap> (?:bed|sex|night|"
        "refuse|body|husband|wife|no|whenever|owe)",
        "(?:hurt(?:s|ing)?|bleed|bled|pain|tore|cried)<gap> (?:during sex|when we have sex|in bed and"
        " you|during it|you (?:don't|didn't|won't|never) stop|and you carried on|said stop|you "
        "laughed|said so and)",
        "(?:no|not|never|isn't|wasn't|without) (?:my |any |your )?(?:consent|consented|consensual)",
        "(?:choked?|strangled?|hit|hurt|slap(?:ped)?) (?:me )?(?:during sex|in bed|when we have sex)",
        "(?:came|come|used to come|comes|crept|would come|get|got|climb(?:ed)?) in(?:to|side)? (?:to "
        ")?my (?:room|bed|bedroom|tent|bunk)<gap> (?:when i|at night|nights?|nine|ten|eight|seven|"
        "six|five|eleven|twelve|little|kid|child|touch|and|never|after)",
        "(?:shared|share|shown|sent|posted|put) (?:my|those|the) (?:nudes|naked|private|intimate) ",
    ),
    "child": (
        "(?:<you>|<kin>|<someone>|and|then) <adv>(?:<hit>|<grip>|shook|shake|shakes|burn(?:ed|t|s)?|"
        "scald(?:ed)?|starv(?:e|ed|es)|pinch(?:ed|es)?|hurt(?:s|ing)?|beating|hitting|"
        "belt(?:ed)?) <kids>",
        "(?:hitting|beating|hurting|touching|smacking|shaking|slapping|abusing) <kids>(?! up| at)",
        "(?:<you>|<kin>|and) <adv>(?:<hit>|shook|shake|shakes|belted) [a-z]+ (?:for|because|until|"
        "till|so hard|with the|with a|with your|across|round the (?:head|ear)|when (?:he|she|they)|"
        "again last)(?! (?:of|the weather))",
        "(?:(?:lock|locks|locked|shut|shuts|tie[ds]?|tying|tape[ds]?|put|puts|left|leaves?|leaving|"
        "make|makes|made|held|hold|holds|dunk(?:ed)?|stood|force|forces|forced) <child>|(?:locks?|"
        "locked|shut|tie[ds]?|leaves?|makes?|made) (?!me |you |it |us |that )[a-z]+) (?:by (?:himself"
        "|herself) |up |stand |sit |sleep )?(?:(?:in|under|outside|out) (?:the |in the |a )?(?:dark|cupboard|cellar|"
        "shed|garage|cold(?! tap at)|cold tap|wardrobe|attic|loft|coal|car on|shower|rain|snow|"
        "garden|bath|balcony|basement|boot|cold bath|cold shower|yard)|to (?:the|a|her|his) "
        "(?:chair|bed|cot|radiator|high ?chair|toilet|pipe)|kneel|naked|overnight|all night|for "
        "hours|without (?:food|dinner|tea|water|supper)|till (?:he|she|they)|until (?:he|she|they)|"
        "eat (?:soap|it off|his|her|mustard|the)|drink (?:soap|washing)|own (?:sick|vomit|wee))",
        "tape over (?:her|his|their) mouth",
        "(?:the|a|your|his|my) (?:belt|slipper|wooden spoon|cane|stick|hairbrush|slap|strap|switch|"
        "shoe|flex|cable|rolling pin) (?:to|on|across) (?:me|the|him|her|them|my|our|your|junior|"
        "[a-z]+ (?:because|for|when))",
        "(?:took|take|takes|used|uses|reach(?:ed)? for) (?:the|your|his|a) (?:belt|slipper|"
        "cane|wooden spoon|strap|hairbrush)",
        "(?:bruis(?:es?|ed|ing)|hand ?print|hand print|burns?|welts?|marks?|cuts?|fingermarks?|finger"
        " marks|black eye|scratches|cigarette burn|bite mark)<gap> (?:on (?:his|her|their|the "
        "(?:baby|child|kids|boy|girl))|when (?:he|she) (?:comes|came) back|from your house|"
        "nappy|bath ?time|social worker|school rang|teacher|nursery|i bath)<few>",
        r"(?:comes?|came|coming) (?:back|home)<gap> (?:with|covered in) <few>(?:bruis\w+|marks?|"
        "burns?|welts?|scratches|cuts|black eye)<gap>(?: you|your|dad|mum|every|and)?",
        r"(?:told|tells?|said to|asked|whispered to|drew|showed|says) (?:[\w']+ ){0,3}(?:teacher|"
        "nursery|school|nan|granny|social worker|me|doctor|class|counsellor)<gap> (?:daddy|dad|mummy"
        "|mum|you|he|uncle|grandad|stepdad)<gap> (?:hurts?|squash(?:es|ed)?|touch(?:es|ed)?|hits?|"
        "secret|tickl(?:es|ed)|locks?|shouts and|squeez(?:es|ed)|smack(?:s|ed)?|bed with|private)",
        "(?:<kids>|<you>) (?:is|are|'s|were|was|looks?|seems?)? ?(?:so )?<afraid> of (?:you|me|his "
        "(?:own )?(?:dad|father|mum)|her (?:own )?(?:dad|father|mum)|daddy|mummy|their dad|going "
        "home|being left|you now)",
        r"<kids> (?:\w+ )?(?:flinch(?:es|ed)?|cower(?:s|ed)?|duck(?:s|ed)?|wets? (?:himself|herself|"
        "the bed)|hides?|screams?)<gap> (?:when you|when (?:i|he)|you (?:raise|lift|come|reach|"
        "shout)|near you|from you|hear you|when your|my hand|your hand)",
        "(?:kneel|kneeling|stand|stood) on (?:rice|gravel|salt|one leg|peas|lego|stones|a stool)",
        "(?:force|forced|forcing|forces|shove[ds]?|ram(?:med)?|stuff(?:ed)?|rub(?:bed)?) (?:it|food|"
        "the food|the spoon|dinner|soap|her face|his face|his nose|her nose) (?:in|into|down|back) "
        r"(?:<few>(?:till|until|gag\w*|his|her|mouth|throat))",
        "(?:till|until) (?:he|she|they) (?:gags?|gagged|screams?|screamed|choked?|chokes|passe[ds] "
        "out|bled|went blue|went limp|was sick|couldn't breathe|stopped crying|can't|cried "
        "himself|cried herself|begged|begs)",
        "(?:don't|not|never|won't|can't|daren't) <few>(?:leave|trust|leaving) (?:him|her|them|<kids>"
        "|you) (?:alone )?with (?:him|her|you|your (?:dad|father|brother|mother|stepdad|uncle)|my "
        "(?:dad|brother|uncle|stepdad|father)|the (?:baby|kids|children))",
        "(?:touch(?:es|ed|ing)?|hands on|interfer(?:es|ed|ing) with|sleeps? with|in bed with|gets "
        "into bed with|bath(?:es|s) with|looks at|films?|filmed|photos? of) <kids><gap> (?:in a way|"
        r"wrong|night|asleep|secret|private|naked|inappropriate\w*|not right|door|bath|shower|he "
        r"shouldn't|sexual\w*)",
        "(?:can't|couldn't|won't|wouldn't) sit down",
        "(?:shake|shook|shaking|shaken|smother(?:ed)?|throw|drown|suffocate|hurt|hit|slap|drop) (?:the"
        "|our|my) (?:baby|newborn|twins|little one)(?! (?:up|bottle|off|at|monitor))",
        "(?:want(?:ed)?|wanting|urge|thought about|thoughts? of|close to|nearly|almost|scared i'll|"
        "scared i'd|going to|gonna) (?:to )?(?:shak(?:e|ing|en)|shook|smother(?:ing|ed)?|throw(?:ing)"
        "?|threw|drown(?:ing)?|hurt(?:ing)?|hit(?:ting)?) (?:him|her|them|the|our|my) ?(?:baby|kids|"
        "child|newborn|twins|against)?<end>",
        "(?:nobody|no one)(?:'s| has| had)? (?:fed|feeds|changed|feeding|feed)<gap> (?:kids|"
        "children|baby|day|since|him|her|boys|girls)",
        r"(?:<you>|<kin>) <adv>(?:threw|throw|throws|chucked|hurled|launched) (?:[\w']+ ){1,4}at "
        "(?:<child>|[a-z]+) and (?:it|he|she|there|cut|hit)",
        "(?:told|tell|made|tells) (?:him|her|them|the kids|<child>) to (?:say|tell|keep|lie|swear)<gap> "
        "(?:fell|fallen|tripped|nobody|secret|quiet about|mummy|daddy|teacher|bumped)",
        r"left <kids> (?:\w+ )?(?:alone|on (?:their|his|her) own|by (?:himself|herself|themselves)|in "
        "the car)<gap> (?:all|hours?|night|drunk|pub|went out|two|three|four|five|asleep|hot)",
    ),
    "self_harm": (
        "(?:cut|cuts|cutting|burn|burned|burnt|burning|hit|hitting|punch|punched|punching|slap|"
        "slapping|slapped|bit|bite|biting|scratch|scratched|scratching|starv(?:e|ed|ing)|hurt|"
        "hurting|harm|harmed|harming|pick|stab|stabbed|scald(?:ed|ing)?|scrub|scrubbed|branding|"
        "punish|punishing|pinch|pinching) <self> (?:again|on purpose|deliberately|with (?:a |the |"
        "my )?(?:lighter|razor|blade|knife|scissors|iron|cigarettes?|glass|pin|compass|needle|"
        "straighteners|match(?:es)?|hot|kettle)|to (?:feel|cope|stop|calm|punish|get|make|be able)|"
        "until|till|because|whenever|since|every|in the (?:bath|shower|toilet|"
        "face|head|leg)|and (?:hide|hid|it|then it|nobody|i don't|you)|when (?:i|you|we) (?:get|"
        "feel|am|'m|are|row|fight|argue|can't|go|feels?))",
        "(?:burn|burned|burnt|burning|cut|cutting|hurt|hurting|harm|harming|punch|starv(?:e|ing)|"
        "slapp?(?:ing)?|scratch(?:ing)?|bit(?:e|ing)) <self> (?:on purpose|deliberately|again|to "
        "feel|so something)",
        "(?:started|start|been|keep|kept|gone back to|stop|thinking about|urge to|want to|wanted to"
        "|back to|been) (?:cutting|cut|burning|hurting|hurt|harming|harm) (?:<self>|again|my "
        "(?:arms?|legs?|thighs?|wrists?))",
        "(?:cut|cuts|cutting|slit|slash(?:ed)?|scratch(?:ed|ing)?|burn(?:ed|ing|t)?|carv(?:e|ed|ing)|"
        "dig|dug|bit|biting|pick(?:ed|ing)?) (?:into |at |up |open )?(?:my|your|her|his) (?:own )?"
        "(?:arms?|wrists?|thighs?|legs|stomach|forearms?|hips)(?! shaving| on the)",
        "(?<!stretch )(?<!bite )(?:marks|cuts|scars|scratches|lines|burns|plasters|bandages|scabs) "
        "<few>(?:on|up|"
        r"down|all over|across|along|inside) (?:my|your|her|his|the inside of my) (?:\w+ )?(?:arms?"
        "|wrists?|thighs?|stomach|forearms?|hips|inner)(?! from)",
        "(?:long sleeves?|sleeves|jumper|tights|bracelets?|bandages?|swimming|changing room|"
        "cardigan)<gap> (?:so (?:you|nobody|no one|they) (?:don't|can't|won't|wouldn't|didn't|"
        "couldn't)|hide|cover|hiding|covering|see my (?:arms|legs)|what's under|what i do|what i've "
        "done)",
        "(?:razor|razors|blades?|scissors|lighter|knife|glass|compass|craft knife|stanley knife|"
        "safety pin)<gap> (?:take it (?:away|off)|don't be angry|hidden|drawer|under my|in my "
        "(?:bag|pencil|phone case|purse|sock|pocket)|relief|calms|helps|quiet(?:ens)?|my (?:arm|leg|"
        "skin|thigh|wrist)s?|on my|promised|apart|out of)(?! mower)",
        "(?:hide|hid|hidden|hiding|take|took|keep|lock|get rid of|throw(?:n)? (?:away|out)) (?:all )?"
        "(?:the|my|your|her) (?:razors?|blades?|scissors)",
        "(?:bang|banged|banging|hit|hitting|smash(?:ed|ing)?|slam(?:med|ming)?|punch(?:ed|ing)?) (?:"
        "my|your|his|her) (?:own )?(?:head|fists?|knuckles|legs?|thighs?|face|hand) (?:against|off the|"
        "on the (?:floor|bath|wall until)|into|until|till|again)",
        "(?:mak(?:e|es|ing)|made) (?:myself|yourself|herself) (?:sick|throw up|vomit|bleed)(?: "
        "(?:after|on purpose|again|every|in the|when|because|so))",
        "(?:on purpose|deliberately)<gap> (?:hurt|hurts|pain|bleed|burn|cut|myself|more than)",
        r"(?:hurt|hurts|pain|bleed|burn|burnt|cut|starv\w+|eating|tablets|skin)<gap> on purpose",
        "(?:pain|hurting|bleeding|blood|cutting|burning) (?:is |feels |was |felt )?(?:the only "
        "thing (?:that|i)|(?:helps|calms|quietens|settles|stops) (?:me|my head|the|it)|better than "
        "feeling nothing|easier than|makes it stop|like relief|a release)",
        "(?:something|so it|somewhere) (?:would|to|that|else)? ?(?:hurts?|hurting) (?:more|worse|on "
        "the outside|outside|instead|less|somewhere)",
        "easier to (?:bleed|hurt myself|burn|cut)",
        "feel (?:something|anything|the pain|nothing)<gap> (?:so i (?:cut|burn|hurt|hit)|blade|"
        "razor|lighter|skin|bleed)",
        r"(?:self harm|self harming|self harmed|self injur\w+|i self)",
        r"(?:pull(?:ing|ed)?|rip(?:ping|ped)?|tear(?:ing)?|tore|yank(?:ing)?) (?:[\w']+ )?(?:hair|"
        "nails|eyelashes) (?:out)?<gap> (?:handful|handfuls|can't stop|bleed|bald|clumps?|on "
        "purpose|punish|skin|root|calm)",
        "(?:more|extra|handful) <few><pills> than (?:i|you) should",
        "(?:it's me who does it|what i(?:'ve| have)? (?:been )?(?:do|doing|done) to (?:my (?:arms?|"
        "skin|legs?|body|thighs?|self|wrists?)|myself|the skin))",
        "(?:the marks|the scars|the cuts|the burns|the bandage|these marks|those marks|my scars)"
        "<gap> (?:weren't|aren't|isn't|wasn't|not from|from this|i did|i do|myself|hidden|me who|"
        "hide|hid|cat|dog|fell|see)",
        "(?:did|done|doing|do) it again (?:in the (?:bath|shower|toilet)|last night|to myself|with "
        "the|on my|while you|after)<gap><gap> (?:stop it|towel|flannel|blood|bleed|plaster|bandage|cut|"
        "arm|leg|sorry|razor|days|weeks|clean|ashamed|hid)",
        "(?:days|weeks|months|years|day) (?:clean|without cutting|without (?:doing|hurting))<gap> "
        "(?:cut|blade|razor|harm|arm|slipped|relaps|again)",
        "(?:slipped|relapsed)<gap> (?:cut|cutting|blade|razor|harm|thighs?|burn(?:ed|t)?|scars?)",
        "(?:bleed|bled|bleeding|blood)<gap> (?:relief|calm|quiet|better|peace|breathe|stop thinking)",
    ),
    "suicide": (
        "(?:kill|killing|killed|hang|hanging|hanged|hung|drown|drowning|shoot|shooting|poison|"
        "poisoning|gas|gassing|overdos(?:e|ing)|top|topping|off|offing) <self>",
        "(?:end|ending|ended|take|taking|took) (?:my|your|his|her) (?:own )?life",
        "end(?:ing)? it all",
        "(?:think(?:ing)?|thought|thoughts|keep|kept|want|wanted|stop|plan(?:ned|ning)?|wish|tempted)"
        r"<gap> (?:of |about |to )?(?:end|ending) (?:it|things|everything)(?: \.)? (?:me|myself|for "
        "good|tonight|not us|i mean me)",
        "(?:no|any|what's the|what is the|don't see the|see the|see any|see no|see a|isn't any|is "
        "there any|not much) (?:reason|point|sense)<few> ?(?:to live|to (?:go|carry|keep) on|(?:in|"
        "of) (?:living|going on|carrying on|being (?:here|alive)|me|my (?:life|being)|existing|"
        "waking|getting up|it all|any of it)|to my life|me being)",
        "(?:better off|(?:be|been|get) (?:so |much |a lot |all |far |just |loads )?(?:better|easier|"
        "happier|simpler|lighter|freer|calmer|richer|relieved|a relief))<gap> <gone>",
        "(?:better|easier|happier|better off|simpler) (?:dead|if i was (?:dead|gone)|if i wasn't "
        "(?:here|around|born))",
        r"<gone> (?:[\w']+ ){0,6}(?:better|easier|happier|relief|relieved|lighter|notice|miss me|be "
        "fine|manage|cope|move on|get on with it)",
        "worth more (?:dead|to you dead|gone)",
        "(?:insurance|pension|policy|mortgage|will|funeral|passwords?|accounts|paperwork|bank "
        "details|affairs|savings)<gap> (?:if i (?:was|were|'m) (?:gone|dead|not here)|when i'm (?:"
        "gone|not here|dead)|once i'm (?:gone|out)|pay(?:s)? out|after i'm|without me|won't have to "
        "deal|in order|so you(?:'ll| can| don't| won't))<few>",
        "(?:i'm|i am|i've been|i feel|feeling|felt|been|was|you're|you've been|you feel|were|am|"
        "actively|properly|getting) (?:so |really |feeling |a bit |very |quite )?suicidal",
        "(?:only thing|one thing|all that|what|only reason|thing that)<few>(?:stops|stopping|keeps|"
        "keeping|stopped|holding|holds|here|i haven't|left)<gap> (?:find me|finding me|find my|alive|here"
        "|the (?:kids|dog|cat|children)|mum|going through|doing it|from (?:doing|jumping|going)|around|"
        "who'd|it|you'd be)",
        "(?:the one (?:to|who)|who'd|who would|kids|don't want you to|hate you to) (?:finds?|found|finding) "
        "(?:me|my body)",
        "find (?:me hanging|me dead|me gone|my body|my note)",
        "(?:scars|marks) <few>from my own hand",
        "(?:everything|it all|things|life|it) (?:would|could|will|'d|to) (?:just )?(?:stop|be over|end|go "
        "quiet|go black|go dark)<gap> (?:if i|for good|forever|asleep|gone|wake|me|and i wouldn't|once)",
        "(?:rather|better|easier|want|wish)<gap> (?:be dead|not be here|not exist|not be alive|never have "
        "been born|not have been born|disappear for good|be gone for good)",
        "(?:burden|dead weight|drain|millstone|in the way)<gap> (?:gone|without me|if i wasn't|not here|"
        "better off|dead|end|rid of me|free of me)",
        "(?:rid of me|free of me|free without me|shot of me)",
        "(?:last|final) (?:time|christmas|birthday|summer|night|letter|goodbye|day)<gap> (?:i'll (?:see|be)"
        "|be here|before i go|then i'm (?:done|gone)|on this earth|and then i|with you all)",
        "(?:sorted|sorting|written|wrote|made|arranged|paid for|planned|cancelled|closed|packed)<gap> "
        "(?:my (?:will|funeral|affairs|passwords|own funeral|plot)|letters?|everything|insurance|accounts)"
        "<gap> (?:so you|won't have to|when i'm|after|ready|no mess|easy for you|no trouble|once i'm|not "
        "here)",
        "(?:feel|felt|feeling|so) (?:calm|peaceful|relieved|light|lighter)<gap> (?:since i decided|now i've "
        "decided|made up my mind|made my mind up|decided|knowing it'll|soon be over|be over soon)",
        "(?:i've decided|made my peace|made up my mind|i'm done|i'm finished|i've had enough)<gap> (?:with "
        "(?:life|living|it all|being here|this world)|to (?:go|die|end it)|of (?:life|living|being here|"
        "this life)|and you'll all)",
        "(?:walk|swim|wade|drive|go|keep) (?:out |off |on )?(?:into|in|out to) (?:the )?(?:sea|river|lake|"
        "water|woods|waves)<gap> (?:not come|never|and not|keep (?:going|walking|swimming)|stop|come back|"
        "turn back|go under|disappear)",
        "(?:not come|not coming|never come|wouldn't come|won't come) (?:back|home)<gap> (?:sea|river|bridge"
        "|water|ever|woods|this time|again and)",
        "(?:how long|how quick|who|would it|would you|what would)<gap> (?:before (?:anyone|you) (?:noticed|"
        "found)|come to my funeral|at my funeral|cry at|if i died|if i was dead|if i were dead|if i wasn't "
        "here|if i disappeared|if i just (?:stopped|went))",
        "(?:if i|i'd|when i) (?:died|die|was dead|were dead|dropped dead|didn't wake up|wasn't here|weren't"
        " here|stopped existing) (?:tomorrow|tonight|now|nobody|would (?:anyone|you)|you'd|who|it would|it'd"
        "|everyone|anyone)",
        "suicide (?:note|attempt|letter|plan|watch|hotline|thoughts)|(?:attempt(?:ed)?|commit(?:ted)?"
        r"|considered?|thinking about|thought about|thoughts of|contemplat\w+|thinking of) suicide",
        "(?:tak(?:e|en|ing)|took|swallow(?:ed|ing)?|sav(?:e|ed|ing)|count(?:ed|ing)?|hoard(?:ed|ing)?"
        "|stockpil(?:e|ed|ing)|collect(?:ed|ing)?|keep(?:ing)?|kept|stash(?:ed)?|got|have|lined|put "
        r"by|bought|buying|hid|hidden|emptied|stared at|looking at|look at) (?:[\w']+ ){0,3}(?:all|"
        "too many|enough|every|whole|full|bottle|box|boxes|packets?|strip|stash|supply|up|handful|"
        r"overdose|load|loads|forty|thirty|fifty|sixty|twenty|hundred|my|the) (?:[\w']+ ){0,3}"
        "<pills>(?! for the week| in the blue)(?:<gap> (?:drawer|enough|in case|know how|how many|"
        r"for when|at once|just to|don't know why|coat|don't wake|would do it|off me|hid\w*|take|"
        "away|wake|over|be over|wondered|wondering|sleep|die|stop me))?",
        "<pills><gap> (?:counted out|in the drawer|lined up|saved up|enough to|know how many|at once"
        "|away from me|off me|just in case|end it|would it take|would take|don't trust|look at me|"
        "calling me|and not wake|go to sleep)",
        "(?:bottle|box|packet|handful|stash|drawer|drawerful|bag) of <few><pills>",
        "(?:tak(?:e|en|ing)|took) an overdose|overdosed",
        "wish(?:ed|es)? (?:i|i'd|that i) (?:was|were|'d been|had been)? ?(?:dead|never (?:been )?born|"
        "not (?:here|alive|wake|been born)|(?:could|might) (?:just )?(?:disappear|not wake|stop "
        r"existing|sleep forever|die|vanish|go to sleep and)|hadn't been (?:born|woken|found)|(?:\w+"
        " )?(?:wouldn't|didn't|don't|won't) (?:wake|have to (?:wake|exist|be here|be alive))|gone)"
        "(?: up| to exist| tomorrow)?",
        r"(?:don't|not|never|won't|wouldn't|rather not) (?:\w+ )?(?:want to |care "
        "if i |mind if i |bothered if i |wanting to )?wak(?:e|ing) up(?: (?:again|tomorrow|any ?more|"
        "in the morning|one (?:day|morning)|at all)|<end>)",
        "(?:go|went|going|fall|drift) (?:to |off to |a)?sleep<gap> (?:not|never|don't|without) "
        "(?:have to )?wak(?:e|ing)",
        r"i(?: \w+){0,3} (?:want|wanted|rather|ready|wanting|going|like) (?:to )?(?:die|be dead|not "
        "exist|not be (?:here|alive)|stop existing|disappear (?:forever|for good|completely))"
        "(?! my| the| of)",
        "(?:don't|do not|didn't|did not|not sure i|no longer|never) (?:really )?(?:want|wanted) to "
        "(?:live|be alive|wake up|go on living|exist|be here|be around|carry on living|do life|keep "
        r"living)(?: any ?more| any longer)?(?:$| \.| (?:and|but|like this|when|most|some|at all|now"
        r"|tomorrow|because|if|sometimes)\b)",
        r"(?:can't|cannot|couldn't|not able to|don't know how to|no strength to) (?:\w+ )?(?:go on"
        "|carry on|keep) (?:living|being alive|existing|being here)",
        r"(?:won't|not|can't|don't|couldn't|wouldn't) (?:[\w']+ ){0,4}(?:be |being )(?:around|"
        "here|alive) (?:for (?:it|the|that|your|christmas|much|long|her|his|summer|any|next|when)|"
        "(?:by|at|in|next|to see|much longer|any ?more|any longer|come) ?(?:the|christmas|summer|"
        "spring|easter|year|it|her|him|that|another)?)",
        "(?:can't|couldn't|don't|never) (?:picture|see|imagine|plan)<gap> (?:being (?:around|here|"
        "alive|there)|myself (?:here|at|past|in|old|there|being)|a future|past (?:christmas|summer|"
        "the|next|this)|beyond)",
        "don't (?:book|buy|plan|bother|save|get) <few>(?:for|on|with) (?:the|my|next|me) <few>"
        "(?:account|summer|birthday|christmas)<gap> (?:not be|won't|be (?:around|here|gone)|being)",
        "<drop><gap> (?:jump(?:ed|ing)?|edge|nerve|step(?:ped)? (?:off|over|out|in front)|look(?:ed|"
        "ing)? down|thought|thinking|how high|how (?:far|easy|long|quick)|one step|over the|railings?"
        "|just (?:stood|stand)|wonder(?:ed|ing)?|don't mean|pull(?:s|ed)? me|goodnight|say goodbye|"
        "hear (?:you|your voice)|fall off|peaceful|calls? me|calling me|nobody would)",
        "(?:look(?:ed|ing)?|read(?:ing)?) (?:things |it |stuff |ways )?up<gap> (?:bridge|cliffs?|noose|"
        "overdoses?|how (?:many|long|much|high))",
        r"i'm (?:\w+ )?(?:on|at) the <few>(?:roof|bridge|ledge|tracks|cliffs?|edge|parapet)<gap><gap> "
        "(?:goodnight|goodbye|hear (?:you|your voice)|sorry|love you|don't know)",
        "(?:jump(?:ed|ing)?|edge of|step(?:ped|ping)? (?:off|over|in front)|looking (?:up|over|"
        "down)|stood on|stand on|standing on|walk(?:ed|ing)? (?:in front|to the|onto|out on)|lie on|"
        "go off|throw(?:ing)? myself (?:off|under|in front)|looking (?:things )?up (?:about )?|"
        "drive (?:off|to) ) ?<few>(?:yellow line|<drop>|train|lorry|bus)<gap> (?:nerve|see if|"
        "thinking|thought|wonder|jump|step|edge|didn't|one|how|come back|sometimes|instead|home)",
        "(?:in front of|(?:jump|step|walk|throw myself|get|go|went|stepped|walked|chuck myself) <few>under) (?:a|the|that) (?:train|lorry|bus|tube|tram)",
        "(?:steer|swerv(?:e|ing)|driv(?:e|ing)|turn(?:ing)? the wheel|crash(?:ing)?|veer(?:ing)?|"
        r"undo my (?:seat)? ?belt|take my hands off)<gap> (?:into|off) (?:a|the|that|an) (?:\w+ )?"
        "(?:tree|wall|lorry|barrier|bridge|oncoming|pillar|river|cliff|truck|crash barrier|central "
        "reservation)",
        "(?:nobody|no one|nobody'd|no one'd|you'd|you|they'd|who'd|would anyone|anyone|who would) "
        "(?:would |'d |even |probably |barely )*(?:notice|miss me|realise|miss)<gap> (?:if i|gone|"
        "for a (?:week|month|few)|without me|for days|weeks)",
        "won't be needing",
        r"(?:gave|given|giving|give|left|leave|leaving|promised|sorted|boxed) (?:[\w']+ ){1,9}\. i "
        "(?:won't|shan't|don't|will not) (?:be )?need",
        "(?:won't|don't|wouldn't) (?:be )?need(?:ing)? (?:it|them|any of it|that|those)<gap> (?:where "
        "i'm going|much longer|soon|any ?more|for long)",
        "(?:letters?|notes?|note|video|message|list)<gap> (?:for (?:you|each|the (?:kids|children)|my "
        "(?:mum|kids|children|sister))|to (?:you|each|the (?:kids|children)|my (?:mum|kids)))<gap> "
        "(?:goodbye|after|gone|when i|drawer|envelope|in case i|explain|and one|sealed|find|each|"
        "children|once)",
        "goodbye<gap> (?:letters?|note|left|wrote|forgive|sorry|for good|love you|kids for me)",
        "(?:rather|want to|like to|wish i|soon|ready to|going to|time i|might as well) (?:be|go|join"
        r"|lie|follow)(?: to)? (?:where|with|beside|after|next to)? ?(?:my |our )?(?!you)[\w']+(?: is"
        "|'s gone| went| now)?(?:<gap> (?:dead|heaven|grave|cemetery|if i'm honest|honest with you|"
        "than here|the other side|in the ground))",
        "(?:tired|sick|weary|done|exhausted) (?:of|with|from) (?:living|being alive|life|existing|"
        "being here|this life|waking up|all of it and|breathing)",
        "(?:another|one more|next|rest of) (?:round|year|day|decade|go|winter|christmas|week)<few> ?"
        "(?:of|at|in) (?:this|my|the) (?:life|living|world)",
        "(?:what's one more|not (?:do|face|see|get through)|can't (?:do|face|see)|couldn't face) "
        "(?:another )?(?:christmas|winter|year|birthday|day)(?: of (?:this|it|being|me)|<gap> (?:"
        "alive|living|where|rather|life|dead|breathing))",
        r"(?:i|you) (?:\w+ )?tried (?:once|before|it once|it before|to (?:end|kill|die|hang|drown)|"
        "to take my)<gap>(?: when| at| years?| alive| well| hospital| found| and| life| it| myself)",
        "(?:looked|looking|look|googled|googling|searched|searching|read|reading|worked out|working "
        "out|know|researched|planned|planning|figured out|decided)<few> ?(?:how (?:many|much|long|"
        "i'd (?:do|go)|to (?:do it|tie|die|end)|high)|ways to|painless|lethal|the bridge|noose|"
        "where i'd|when i'd|the day|the date)<gap> (?:do it|die|take|takes|would|hurt|tablets|pills|"
        "paracetamol|bridge|tie|noose|rope|fall|drop|painless|work|mean|enough|day|when|where|"
        "written|water)",
        "(?:rope|noose|cord|belt|tow rope|dressing gown cord|washing line)<gap> (?:in the (?:garage|"
        "loft|shed|boot)|from the (?:beam|banister|door)|tied|knot|beam|banister|neck|tree|round my|"
        "and a|hook|thought|staring|looked|joist|hold my weight)(?! behind)",
        r"(?:got|have|had|made|there's|picked|chosen|set) (?:a|the|my|it) (?:\w+ )?(?:plan|day|date|"
        "method|place|exit|way out)<gap> (?:to die|to end|do it|how i'd|for when i|life|gone|after "
        "the (?:wedding|birthday)|written|final|picked|chosen)",
        "(?:not|don't|isn't|wasn't|never) (?:feel )?(?:safe|trust(?: myself)?) (?:on my own|by myself"
        "|alone|with myself|with the (?:pills|tablets|knives)|from myself|tonight|myself)",
        "(?:keep|take|hide|lock|hold|give) <few>(?:pills|tablets|knives|rope|keys|razors?|"
        "medication|paracetamol)<gap> (?:away from me|off me|for me|from me|so i (?:can't|don't|"
        "won't)|out of the house|where i can't)",
        "(?:lying|sitting|sit|lie|lay) <few>(?:bath|car|garage)<gap> (?:engine (?:on|running)|hose|"
        "hairdryer|toaster|under the water|head under|how easy|stay under|exhaust)",
        "(?:look after|take care of|be good to|promise me|tell|mind) <few>(?:mum|kids|children|dog|"
        "cat|boys|girls|her|them|sister|each other|baby)<gap> (?:when i'm (?:gone|not here)|after i'm"
        "|if i'm not|won't be here|if anything happens to me|if something happens|not around|once "
        "i'm|for me won't you|for me when)",
        "(?:sick of|tired of|hate|hated|don't deserve to|not meant to|wasn't meant to|shouldn't|can't"
        " stand|don't see why i) (?:be|being|still be|stay) (?:alive|here still|living|on this "
        "earth|still here)",
        "(?:life|living|being alive|staying alive|it|i'm|i am)(?: is|'s| isn't| not)? (?:not |n't )?"
        "worth (?:living|staying alive|sticking around|being here|the air)",
        "(?:think|thought|thinking|dream|fantasise|fantasising) (?:about|of) (?:dying|being dead|"
        "death|my (?:own )?(?:funeral|death)|not being (?:here|alive)|disappearing|stepping|walking "
        "into|driving into|jumping|it every|it most|it all the time)",
        "(?:everyone|everybody|you|they|you'd all|the kids|kids)(?:'d| would| could|'ll)? (?:all |"
        "just |soon |only )*(?:be|get|do) (?:better|easier|happier|fine|over it|over me|on with it)"
        "<gap> (?:without me|if i (?:was|were|wasn't|weren't|just|died|went)|gone|not here|once i)",
        "(?:didn't|don't|not) (?:expect|plan|mean|think i'd|intend|meant) (?:to )?(?:make it|be here|"
        "live|see|still be here|be alive|reach)<few>(?:this|today|past|thirty|forty|christmas|long|"
        "still|old)?",
        "(?:quiet|dark|black|nothing|peace|rest|stop|silence|sleep)<gap> (?:being dead|dead would|"
        r"death|just not (?:be|exist|being)|not exist\w*|for good|forever and)",
    ),
    "others": (
        "(?:<kin>|<someone>|they|he|she) <adv>(?:set on|attacked|jumped|mugged|assaulted|stabbed|"
        "robbed|cornered|grabbed|followed|touched|groped|pinned|threatened|chased|beat up|"
        "battered|kicked|stalk(?:s|ed|ing)|burned|burnt) (?:me|us|my (?:sister|mate|friend|brother|"
        "mum|son|daughter|cousin|hand)|him|her|you)<end>",
        "(?:put|puts|had|laid|kept) (?:his|their|her) hands (?:on|all over) (?:me|us|my mate)",
        "(?:<kin>|<someone>|he|they) <adv>(?:put|puts|had|stuck|slid) (?:his|their) hands? (?:up|down|"
        "inside|over) my",
        "(?:belt|cane|slipper|strap|stick|fist|back of (?:his|her) hand|wooden spoon)<gap> (?:to me|"
        "on me|across my|to us|when i was|as a (?:kid|child)|used to|every (?:night|sunday|week))",
        "(?:<kin>|<someone>|<kin> boys|boss|boys|they|he) <adv>(?:cornered|jumped|set on|grabbed|followed|"
        "pinned|forced|rubbed|pressed|kissed|touched|felt) (?:up )?(?:himself )?(?:me|us|against me|up) "
        "(?:in the|at the|on the|for|behind|against|after|when|and|up|on my way|outside|without|again)",
        r"used to (?:[\w']+ )?(?:hit|beat|belt|lock|whip|slap|strap|burn|kick|punch|touch|batter|"
        "smack|starve|take (?:his|her|the) belt)",
        "(?:held|holding|put|pressed|pushed) <few>(?:hand|hands|arm|face|fingers|head|foot) <few>"
        "(?:on|under|in|against|over|to) the (?:hob|stove|iron|fire|radiator|water|cooker|heater|"
        "bath|toilet|tap|ring|grill|flame)",
        "(?:waits?|waiting|waited|follow(?:s|ed|ing)?|watch(?:es|ing)?|parks?|parked|sits?|turn(?:s|"
        "ed|ing)? up|hang(?:s|ing)? (?:round|around|about)|outside|lurk(?:s|ing)?) <few>(?:outside|"
        "me|at|across|near) <few>(?:work|my (?:work|house|flat|school|gym|office|mum's|door|window|"
        "street|car|bus)|home from|home every|the house|every (?:day|night)|to my car|the gym|the "
        "office|school gate)<gap>(?: again| still| every| now| knows| ex| nights?| he| she| last| "
        "since| days?| message)",
        "(?:ex|someone|he|she|they|man|neighbour|customer|colleague)<gap> (?:stalk(?:s|ed|ing)|won't "
        "leave me alone|sends? me (?:photos|pictures|messages)|hundred messages|fake accounts?|"
        "knows where i|follow(?:s|ed|ing) me (?:home|to|round|again|everywhere)|broke in|outside my "
        "(?:work|house|flat|window|door))",
        "(?:followed|chased|followed me|follows) me (?:home|all the way|to my|off the (?:bus|train)|"
        "down the|into)",
        r"(?:broke|smashed|cracked|bust|snapped) (?:[\w']+ ){1,3}over my (?:back|head|arm|shoulders)",
        "(?:she's|he's|they're|mate|sister|friend|daughter|son|brother|mum|neighbour|cousin|aunt|"
        "colleague)<gap> (?:hits (?:her|him)|beats (?:her|him)|black eye|being (?:hit|beaten|abused|"
        "hurt)|scared of (?:him|her husband|her boyfriend)|locks her|won't let her|strangled|kill "
        "(?:himself|herself|themselves)|threw her|bruises)",
        "(?:raped|abused|molested|assaulted|beaten|touched|interfered with|groomed|trafficked) "
        "(?:me|by (?:my|a|the|his|her)|when i was|as a (?:kid|child|boy|girl|teenager)|at (?:school|"
        "church|home|work))",
        "(?:black eye|broken (?:nose|jaw|arm|rib)|split lip|stitches|bruises)<gap> (?:from (?:my|him|"
        r"the (?:fight|attack)|when they|what (?:he|they))|they|he did|set on|attack\w*|because i|"
        "for (?:holding|being))",
        "(?:in the care home|at the home|on the ward|at work|at school|in the unit|carer|teacher)"
        "<gap> (?:hits|slaps|hurts|slapped|punched|spat at|restrained|pinned|handled|rough with|"
        "locked) (?:me|him|her|them|my|mum|dad|us)",
    ),
}
"""Family of danger to its phrases."""
