"""Threats, weapons, and what happens to somebody who leaves."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:i|he|she|you|they)(?:'ll|'d| will| would|'m going to|'re going to|'s going to| was "
        "going to| were going to| could|'m gonna|'re gonna) <few>(?:kill|stab|shoot|strangle|hurt|"
        "bury|batter|throttle|harm|drown|finish) (?:me|us|her|him|them|both|the kids|the dog|the "
        "cat|the children|my mum|my family|every)<end>"
    ),
    (
        "(?:said|say|says|told|tell|tells|swore|swear|promised|threaten(?:ed|s|ing)?|shouted|"
        "screamed|texted|whispered|joking|warned)<gap> (?:to|i'll|i'd|you'll|you'd|he'd|he'll|"
        "she'd|she'll|they'd|gonna|would|could|might) (?:kill|stab|shoot|strangle|hurt|bury|drown|"
        "cut|burn|smash|break|set fire to|slit|gut|finish|poison|skin) (?:me|us|her|him|them|both|"
        "yourself|himself|herself|the house|the dog|the cat|my|your|the kids|you)"
    ),
    "threaten(?:ed|s|ing)? (?:to|me|us|her|him|with|that)",
    (
        "if (?:i|you|we|she) (?:ever |even |tried to |try to |dare |went to |go to )*(?:leave|"
        "left|tell|told|go|went|walk|walked|open|take|took|divorce|call|called|talk|talked|rang|"
        "ring)<gap> (?:kill|find me|find you|find us|regret|never see|hurt|burn|pay for it|dead|"
        "be sorry|destroy|ruin|hunt|sorry|take the kids|lose the kids|deported|no one else|nobody "
        "else|come after|end up in|under the patio|wish)"
    ),
    "(?:find|hunt|track) (?:me|you|us|her) (?:down|wherever|anywhere)",
    (
        "(?:make sure|see to it|nobody'll|nobody will|no one'll|no one will)<few> (?:nobody|no "
        "one|you|they|find|believe|hear)<gap> (?:find|finds|believe|believes|hears?|sees?|see|"
        "regret|never|lose|nothing|homeless|street|custody)<few>(?:you|me|us|her|the kids|your "
        "body|again|it)"
    ),
    "(?:snap|wring|slit|slice) (?:my|your|her|his) (?:neck|arms?|throat|fingers|face)",
    "break (?:my|your|her|his) (?:arms?|legs?|fingers|jaw|face|nose)",
    (
        "(?:try|dare|just try|go on)(?: and| to)? (?:leaving|leave|telling|tell|calling|walking "
        "out|going|ringing)(?: me| us| them| anyone| the police)?<gap> (?:see|find out|watch|"
        "know) what"
    ),
    "see what happens to (?:you|me|the|your|my|her|us)",
    (
        "i know (?:people|where you|where your|where she|where he|some lads|men|someone|"
        "boys)<gap> (?:bus|live|lives|work|works|sleep|take|school|visit|sort|hurt|break|favours?|"
        "walk|legs|come round)"
    ),
    "picking (?:your|my|his|her) teeth|teeth (?:off|down|out of) (?:the|your|my)",
    (
        "(?:you'll|i'll|you'd|i'd) (?:be )?(?:end up|wake up|find yourself|leave here|go out|come "
        "home) <few>(?:dead|in hospital|in a (?:box|coffin|ditch|bag|body bag)|in the (?:river|"
        "ground|canal)|six feet|under the (?:patio|ground)|on crutches|with nothing|to an empty)"
    ),
    (
        "(?:won't|wouldn't|never|not) (?:leave|get out of|walk out of) (?:here|this house|this|"
        "the house|that door|this marriage|it) (?:alive|on your feet|in one piece|breathing)"
    ),
    (
        "(?:only way|over (?:my|your) dead body|dead before|in a (?:box|coffin|body bag))<gap> "
        "(?:leav(?:e|ing)|out|door|let you|divorce|kids|box|coffin)"
    ),
    (
        "(?:take|taking|took) (?:the kids|the children|the girls|the boys|the baby|my kids|your "
        "kids)<gap> (?:never see|if i|if you|abroad|won't see|wouldn't see|where you'll)"
    ),
    "(?:show|showed|showing) (?:me|her) (?:the|your|a) <few>(?:<weapon>|bullets?|photos)",
    (
        "(?:smash|smashed|break|rearrange|carve|cut|ruin|rip) (?:my|your|her) (?:face|pretty face|"
        "head in|skull)"
    ),
    "(?:burn|burned|burnt|burning) (?:it|this|the house|us) (?:all )?(?:down|to the ground|alive)",
    (
        "(?:ruin|destroy|finish|end) (?:me|you|us) (?:if|in court|at work|before|and nobody|for "
        "good|when|with)"
    ),
    (
        "(?:tell|show|told) everyone<gap> (?:mad|crazy|mental|unfit|hiv|gay|trans|abortion|affair|"
        "pills|drunk)<gap> (?:if|unless|leave|kids)"
    ),
    "never see (?:the|my|your|our) (?:kids|children|baby|boys|girls|son|daughter|wee ones) again",
    "if i can't have (?:you|me)",
    (
        "(?:no one|nobody|no ?body)(?: else|'s| is|'d)? <few>(?:believe|find|hear|look for) "
        "(?:you|me|us|the body|my body|her)<gap>"
    ),
    (
        r"(?:watch your back|sleep with one eye open|know where (?:you|your \w+|my \w+|she) "
        "(?:live|lives|work|works|sleep))"
    ),
    (
        "(?:you know|you'll see|see|remember|knows?) what (?:happens|happened|i do|i did|you did|"
        "he does|he'll do|you'll do|i'll do|i'm capable of|you're capable of)<gap> (?:if|when|"
        "last time|to (?:me|you|her|people)|next|next time)"
    ),
    (
        "(?:held|hold|put|point(?:s|ed|ing)?|wav(?:e|ed|ing)|pull(?:ed|s)?|kept|keep|leave|left|"
        "brandish(?:ed|ing)?|pick(?:ed)? up|picks up|grab(?:bed|s)?|got out|took out|clean(?:ed|"
        "ing)?|sharpen(?:ed|ing)?|came at|come at|comes at|went for|threw|swung|had|with|showed|"
        r"ran at|chased|chase) (?:[\w']+ ){0,5}<weapon><gap> (?:at me|to my|to me|to her|to his|on "
        "me|at us|against|on the table|beside|by the bed|while|when|in front|in your hand|in his "
        "hand|in my face|under|across|round the|and (?:said|told|asked|looked|smiled)|so i)"
    ),
    (
        "(?:pull(?:s|ed)?|point(?:s|ed|ing)?|held|hold|came at|comes at|come at|chased|went for|"
        r"threaten(?:ed|s)?|wav(?:ed|es|ing)|swung|swings|stabbed|hit) (?:[\w']+ ){0,4}<weapon>"
    ),
    (
        "<weapon> (?:to|at|against|under|on) (?:my|me|her|his|us|your) (?:throat|head|neck|face|"
        "back|chin|pillow|ribs)?"
    ),
    (
        "(?:next time|one day|one of these days)<gap> (?:be your (?:face|head)|won't miss|for "
        "real|in a box|i'll kill|you won't wake|put you in)"
    ),
    "(?:cut|cuts|tampered|loosen(?:ed)?|messed) <few>(?:brakes|brake)",
    (
        r"(?:post|send|share|show|put|upload|leak)(?:s|ed|ing)? (?:[\w']+ ){0,3}(?:photos?|videos?|"
        "pictures?|pics|nudes|them)<gap> (?:if|unless|to my (?:boss|mum|mother|dad|family|work)|"
        "to your (?:boss|mum|mother|family|work)|online|to everyone|round the)"
    ),
    (
        "(?:deported|deport me|immigration|home office|the visa|my visa|sponsor|my papers)<gap> "
        "(?:if|unless|send|ring|call|one call|told|tell|cancel|back)"
    ),
    (
        "(?:ring|call|calls|rang|phone|one (?:phone )?call to|report(?:ed|s)?|tell)<few> "
        "(?:immigration|the home office|social services|the social)<gap> (?:if|unless|take|took|"
        "kids|away|on me|deport)"
    ),
    (
        r"(?:drove|drive|drives|driving|accelerated|put your foot down|sped|speed) (?:[\w']+ "
        "){0,8}(?:kill us|both die|die together|into (?:a|the) (?:wall|tree|lorry)|take (?:us|me) "
        "both|scare me|begged|beg|screamed|screaming)"
    ),
    (
        "(?:kill|killed|drown(?:ed)?|poison(?:ed)?|kick(?:ed|s)?|strangled|hurt|strung|wrung|"
        "shot) <few>(?:dog|cat|rabbit|hamster|puppy|kitten|budgie|hen|horse)<gap> (?:if|because|"
        "to (?:show|teach|make|punish)|so i|when i|in front|said|told|next|you'd|i'd|would be)"
    ),
    "(?:dig|dug|digging) (?:a|my|your) (?:hole|grave)",
    "(?:make|makes|made) (?:me|you|her) (?:disappear|vanish)",
    (
        "(?:burn|set fire to|torch) (?:the|this|my|your) (?:house|flat|car|place)<gap> (?:with|if|"
        "inside|down|before)"
    ),
    (
        "(?:you'll|you will|i'll|i will|i'd|you'd) (?:be sorry|regret it|pay for it|pay) (?:if|"
        "when|the day|for (?:leaving|telling|that|this))"
    ),
    r"or else(?=$| \.)",
    (
        "(?:said|say|says|told me|tell me|swore|promised|warned) <few>(?:if i|if you|if she) "
        "<few>(?:leave|left|tell|told|go|went|walk|divorce|call|talk|speak|ring|rang|take|"
        "move)<gap>"
    ),
    (
        "(?:i|you|he|she)(?:'ll|'d) (?:make (?:me|you|her) (?:regret|suffer|sorry)|kill (?:myself|"
        "yourself|himself|herself) if|take the kids|see (?:me|you) (?:dead|in hell|on the street|"
        "in the ground|rot)|put (?:me|you|her) (?:in|through|under)|knock (?:me|you|my|your)|"
        "break (?:me|you|every|my (?:arm|leg|jaw|face)|your (?:arm|leg|jaw|face))|smash (?:me|my|"
        "your)|rip (?:me|my|your)|slap|punch|wipe the|teach (?:me|you|her) a lesson|cut (?:me|you|"
        "my|your)|come (?:after|for) (?:me|you))"
    ),
    (
        "(?:kill|hurt|hang|shoot|cut|drown) (?:yourself|himself|herself|myself) if (?:i|you|she|"
        r"he) (?:\w+ )?(?:leave|left|go|went|tell|walk|end|move|don't|ever)"
    ),
    "(?:teach|taught|teaching) (?:me|her|you|them) a lesson",
    (
        "(?:accident|accidents|fall|fire|brakes)<gap> (?:happen to (?:me|you|people|the)|could "
        "happen|would look|look like|down the stairs)"
    ),
    (
        "(?:what|look what) (?:happened|happens) to (?:your|my|his) (?:ex|last (?:wife|girlfriend|"
        "one))"
    ),
    (
        "(?:my|your|his) (?:brothers?|mates|cousins|family|lads|uncles?)(?:'ll| will| would|'d)? "
        r"(?:\w+ )?(?:deal with|sort|find|come for|pay|visit|finish|see to) (?:me|you|her|him|us)"
    ),
    "(?:dowry|honour|shame on the family|disgrace)<gap> (?:kill|burn|send|beat|dead|brothers?)",
)
