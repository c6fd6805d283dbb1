"""Threats, weapons, and what is to happen to somebody who leaves."""

from __future__ import annotations

from typing import Final

_THEM: Final = (
    "(?:me|us|him|her|them|you|my|your|his|the (?:kids|children|baby|dog|cat|house|flat|car|boys|"
    "girls|place)|himself|herself|yourself|myself|everyone|acid|petrol)"
)

PHRASES: Final = (
    (
        f"(?:he|she|they|one day (?:you|i)|next time (?:you|i)) <would> <few><harm> {_THEM}(?! "
        "(?:feelings|heart|day|surprise|appetite|diet|evening|holiday|dinner|budget|toast|cake|"
        "hair|nails|lawn|grass|ball|up on|hours|shoes|party|to it))<end>"
    ),
    (
        rf"<say><gap> (?:to|would|will|going to|could|might) (?:[\w']+ ){{0,2}}<harm> "
        f"<few>{_THEM}(?! (?:feelings|heart|day|surprise|appetite|evening|dinner|hair|toast|cake|"
        "lawn|grass|deadline|report))"
    ),
    "<say><gap> <would> <few>have (?:me|her|us) (?:deported|sectioned|killed|locked up|put away)",
    r"threaten\w* (?:to (?!rain|snow|resign|leave|quit|strike)|me|us|her|him|with|that|my)",
    "(?:promise[ds]?|sworn|swore|vowed) (?:me )?(?:you|he|she|to) (?:would )?(?:break|kill|hurt)",
    (
        r"(?:if|when) (?:i|we|she) (?:tried to |try to |dare |went to |go to |came |talk\w* "
        ")*(?:leave|left|tell|told|went|go|walk|walked|take|took|divorce|call|called|talked|talk|"
        "rang|ring|look|looked|speak|went|do|did)<gap> (?:kill|find (?:me|us|you)|never see|hurt "
        "(?:me|you|us|the|your|my)|burn (?:the|it|my)|pay for it|destroy|ruin|hunt|take the kids|"
        "lose the kids|deported|come after|end up in|patio|finish (?:me|you)|smash|break (?:my|"
        "your|every)|dead|regret it|sorry for it|no one would believe|nobody would believe)"
    ),
    (
        "(?:kill|ruin|finish|destroy|dead|hurt (?:me|us|you)|burn|hunt|deport|smash|sorry|regret "
        "it|take the (?:kids|children|baby))<gap> (?:if|the (?:minute|day|moment)|unless) (?:i|"
        "we|she|you) (?:dare |try to |tried to )?(?:leave|left|tell|told|went|go|walk|walked|"
        "take|took|turn|call|talk|talked|speak|come|came|do not|did not)(?! (?:that song|anyone "
        "i))"
    ),
    r"(?:say|said|tell|told|says|warned|promised) <few>if i <few>(?:leave|left|told|went|walk\w*)",
    "(?:<would>|to) <few>(?:find|hunt|track) (?:me|you|us|her) (?:down|wherever|anywhere|if|and)",
    (
        "(?:find|hunt|track) (?:me|us|her|you) (?:down|wherever|anywhere)|(?:i|you) will find "
        "(?:you|me) (?:you|<say>)"
    ),
    (
        "(?:make sure|see to it)(?: that)? (?:nobody|no one|you|they)<gap> (?:find|finds|believe|"
        r"hear|want|look at) (?:you|me|us|her|my|your)|(?:nobody|no one)(?: [\w']+){0,3} <would> "
        "believe (?:you|me)"
    ),
    "(?:snap|wring|slit|slice|cut) (?:my|your|her|his) (?:neck|throat|fingers off|face)",
    "(?:break|snap) (?:my|your|her|his|both) (?:arms?|legs?|fingers|jaw|face|nose|knees?)",
    (
        "(?:smash|smashed|bash|break|rearrange|carve|kick|cave) (?:my|your|her|his) (?:face|head|"
        "skull)"
    ),
    "see what happens to (?:you|me|the|your|my|her|us)",
    (
        "(?:dare|just try|go on)<some> (?:leave|leaving|tell|telling|walk|calling)<gap> see "
        "(?:what|how)"
    ),
    (
        "(?:i|you|he|she) (?:know|knows) (?:people|lads|some lads|someone|men|where)<gap> "
        "(?:live|lives|work|works|sleep|school|sort|hurt|break|disappear|legs|favour|bus|walks|"
        "make)"
    ),
    "picking (?:your|my|his|her) teeth|teeth (?:off|down|out of) (?:the|your|my)",
    (
        "(?:end up|wake up|find yourself|find myself|go home|come home|leave here|put (?:me|you|"
        "her|us)) <few>(?:dead|in hospital|in a (?:box|coffin|ditch|bag|body bag|wheelchair)|in "
        "the (?:river|ground|canal|hospital|morgue)|six feet|under the|on crutches|through "
        "(?:the|a) (?:window|wall)|no teeth|without teeth)"
    ),
    (
        "(?:not|never) (?:leave|get out of|walk out of|live|leaving|get out|make it out) "
        "<few>(?:alive|in one piece|breathing|on your feet|to see|to tell|here alive)"
    ),
    (
        "(?:over (?:my|your) dead body|in a (?:coffin|body bag)|under the patio|dig(?:ging)? "
        "(?:a|my|your) grave)"
    ),
    (
        "(?:take|taking|took|have) (?:the|my|your|our) (?:kids|children|girls|boys|baby|daughter|"
        "son)<gap> (?:never|not|no|abroad|where|if (?:i|you) (?:leave|left|go|went))(?! "
        "(?:swimming|to school|mind))"
    ),
    (
        "(?:never|not) <few>(?:see|lay eyes on|set eyes on|hear from) (?:them|the|my|your|our|"
        "her|him)(?: (?:kids|children|baby|boys|girls|son|daughter|little ones))? again"
    ),
    "never (?:lay|set) eyes on",
    (
        "(?:can not|could not) have (?:you|me)(?! (?:home|over|round|to|for|at))<gap> (?:no|"
        "nobody|else)"
    ),
    "(?:so|see) (?:that )?(?:nobody|no one) (?:else )?<would> (?:want|look at|have) (?:me|you)",
    (
        "(?:rather|sooner|love to|like to) see (?:me|you|her) (?:dead|in the ground|buried|in a "
        "box|burn)"
    ),
    "(?:watch your back|one eye open|you are next|next time i will not miss)|wouldn't miss next",
    (
        "(?:next time|one day|one of these days)<some> (?:i|you|he|she) (?:will|would)<gap> "
        "(?:not miss|dead|not wake|no teeth|kill|hurt|for real|in a box|hospital|in the ground|"
        "not get up)"
    ),
    "not miss (?:next time|again)|next time<some> not miss",
    (
        "(?:you know|you will see|remember|knows?|show you) what (?:happens|happened|i do|you "
        "did|he will do|you will do|i will do|i am capable|you are capable)<gap> (?:if|when|last "
        "time|to (?:me|you|her|people)|next)"
    ),
    r"accidents? <few>happens?<far> (?:stairs|said|smil\w+|know|look\w*|people|you)",
    "would look like an accident|(?:cut|loosened|tampered with) (?:my|the) brakes?",
    (
        r"(?:held|hold|holding|point(?:s|ed|ing)?|wav(?:e|ed|es|ing)|pull(?:s|ed)?|brandish\w*|"
        r"came at|come at|comes at|went for|swung|swings?|ran at|chas(?:e|ed|es|ing)|threaten\w*|"
        r"stabb?\w*|picked up|grabbed|pick up|threw|hit) (?:[\w']+ ){0,4}(?:bread |kitchen "
        ")?<weapon>(?! (?:in|away|down|for|back) (?:the|a|his))<gap> ?(?:to|at|me|my|her|us|near|"
        "against|so|until|when|because|said|before|in front|while|and|on the table|himself|"
        "throat)"
    ),
    (
        r"(?:pulled|pulls|point(?:s|ed|ing)|came at|comes at|come at|chased|threaten\w*|waving|"
        r"waved|went for) (?:[\w']+ ){0,4}<weapon>"
    ),
    (
        "<weapon> (?:to|at|against|under|in) (?:my|me|her|his|your|us) (?:throat|head|neck|face|"
        "back|chin|ribs|stomach|chest|eye|side)?"
    ),
    (
        "(?:your|that|a|the|his) (?:gun|shotgun|rifle|pistol|machete)<gap> (?:wardrobe|bed|"
        "remind|show|loaded|drawer|pillow|table|clean|out|know)"
    ),
    "with a (?:gun|knife|machete|hammer|cleaver|crowbar)(?! and fork)",
    (
        "(?:put|puts|left|laid|lays|leave|leaves) the (?:hammer|knife|gun|axe|machete) (?:on|by|"
        "where|beside|next)<gap> (?:table|bed|me|see|pillow)(?! (?:again|when you cook))"
    ),
    (
        "(?:post|send|share|show|upload|leak|put)(?:s|ed|ing)? <few>(?:photos?|videos?|pictures?|"
        "pics|nudes)<gap> (?:if|unless|to my (?:boss|mum|mother|dad|family|work)|to your|online|"
        "to everyone|the (?:minute|day|moment))"
    ),
    (
        "(?:deported|immigration|home office|my visa|social services)<gap> (?:if (?:i|you)|"
        "unless|on me|one call)|(?:ring|call|report|one call)<some> (?:immigration|the home "
        "office|social services)"
    ),
    (
        "(?:drove|drive|drives|driving|accelerated|sped|speed(?:ing)?)<gap> (?:kill us|die|into "
        "(?:a|the) (?:wall|tree|lorry|river)|(?:scare|frighten) me|begged|beg|scream(?:ed|"
        "ing)?)(?! at the)"
    ),
    "drive us <few>(?:into|off)",
    (
        "(?:kill|drown|poison|strangl|shot|hurt|kick|hang|wrung)(?:ed|e|ing|s)? <few>(?:dog|cat|"
        "rabbit|hamster|puppy|kitten|budgie|hen|horse|bird|pet)(?! (?:food|hair))"
    ),
    "(?:dog|cat|rabbit|puppy|budgie)<some> (?:would|will) (?:be dead|be gone|die|get it)",
    "(?:make|makes|made) (?:me|you|her|us) (?:disappear|vanish|suffer)|make (?:me|you|her) regret",
    (
        "(?:burn|set fire to|torch|burning) (?:the|this|my|your|us) <few>(?:down|with (?:me|you|"
        "us|all)|alive|if|inside|to the ground)"
    ),
    "(?:burn (?:it|this place|the place|this house) down)",
    (
        "(?:be sorry|regret it|pay for it) (?:if (?:i|you)|the day|for (?:leaving|telling))|pay "
        "for (?:leaving|telling)"
    ),
    r"or else(?=$| \.)",
    "(?:teach|taught|teaching) (?:me|her|you|them) a lesson|sort (?:me|you|her) out for good",
    (
        "(?:brothers?|mates|cousins|lads|uncles?)<gap> (?:deal with|sort|come for|finish|see to|"
        "pay) (?:me|you|her|him|us)(?! up with| out with)"
    ),
    r"(?:raised|raises|lift(?:s|ed)|shook|shakes|clench\w*|showed) (?:your|his|her|a) fists?",
    "(?:fist|hand|knife) <few>inch(?:es)? from my|stopped (?:an|one|two) inch",
    (
        "(?:punch(?:ed|es|ing)?|kick(?:ed|s)?|smash(?:ed|es|ing)?|fist (?:through|into)|hole in|"
        r"hit|broke|hammer\w*) <few>(?:wall|door|cupboard|wardrobe|mirror|windscreen|window)<gap> "
        "(?:me|my|head|because|when (?:i|you|he)|so|instead|said|told|next to|in front|again|"
        "where)(?! (?:i fell|slipped))"
    ),
    "(?:dowry|honour|shame on the family|disgrace)<gap> (?:kill|burn|send|beat|dead|brothers?)",
    "(?:outside|downstairs|door)<gap> (?:petrol|knife|gun|baseball bat|lighter)",
    (
        "(?:no one|nobody) <would> <few>(?:miss|believe|find|hear|look for) (?:you|me|her|"
        "us)<far> (?:patio|said|court|mad|scream|ground|body|told)"
    ),
    "said<some> (?:no one|nobody) would (?:believe|miss|find) (?:you|me|her)",
    "(?:kill|hang|shoot|hurt|cut|gas) (?:yourself|himself|herself|myself) if",
    (
        "(?:lose|never get) custody|(?:make sure|see to it)<some> (?:i|you) (?:never|lose|get "
        "nothing|do not)<gap>"
    ),
    "(?:see (?:me|you) (?:in the ground|dead|on the street|rot)|wish you were dead<some> said)",
    "finger across (?:your|his|her|the|my) (?:throat|neck)",
    (
        "(?:sent|texted|posted|send|showed)<some> (?:photos?|pictures?) of (?:my (?:mum|mother|"
        "sister|house|school|work|kids|front door|car|daughter|son)|where i)<some>(?: (?:said|"
        "with|and|front|house|door))?(?! birthday| new)"
    ),
    (
        "(?:keep talking|one more word|open your mouth|say that again)<far> (?:teeth|regret|see "
        "what|hospital|sorry|break|kill)"
    ),
    (
        "(?:lake|river|woods|moor|moors|canal|freezer|patio|quarry)<far> (?:body|nobody would "
        "(?:find|know)|never find|no one would find|bury|buried)"
    ),
    (
        "<say><gap> (?:i|you) <would> (?:be sorry|regret|end up|wish|pay for|lose (?:the kids|"
        "everything|my kids)|never (?:see|work|walk))(?! (?:i had brought|we had (?:come|gone)))"
    ),
    (
        r"(?:kept|keep|had|left|leave|put) the (?:gun|knife|hammer|axe|bat)(?: [\w']+){0,3} (?:on|"
        r"by|beside|next to) <far>(?:talk\w*|said|asked|see|me|bed|divorce)(?! (?:drawer|board))"
    ),
    "(?:try|go on) (?:leaving|and leave|to leave)(?: me| him)?<some> see what happens",
    "before (?:you|i) open (?:your|my) mouth",
    (
        "(?:walk out|leave|left|go) with (?:the|my|our) (?:kids|girls|boys|children|baby)<far> "
        "(?:nobody|never|find|sorry|kill|dead|hunt)"
    ),
    (
        "(?:i|he|she) (?:am|is|are|was) going to (?:kill|stab|shoot|strangle|murder) (?:her|him|"
        r"them|us)(?=$| \.| (?:if (?:he|she)|when|one|tonight))"
    ),
)
