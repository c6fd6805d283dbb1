"""Coercion and control: doors, phones, money, friends and rules."""

from __future__ import annotations

from typing import Final

_THINGS: Final = (
    "(?:phone|keys?|car keys|passports?|shoes|coat|bank cards?|cards?|purse|wallet|wages|salary|"
    "money|benefits|pension|medication|insulin|inhaler|pills?|wheelchair|crutches|walking "
    "frame|papers|documents|laptop|id|visa|licence|hearing aids?|savings|sim|pay)"
)
_SELF: Final = (
    "(?:phone|messages|texts|emails|location|mileage|receipts|calls|call log|bags?|handbag|"
    "underwear|knickers|bank|post|browser|history|diary|pockets|clothes|drawers|purse|laptop|"
    "contacts|tracker|car|every)"
)
_ACTS: Final = (
    "(?:see|seeing|leave|leaving|go|going|out|work|working|talk|talking|speak|speaking|drive|"
    "driving|"
    "learn|learning|study|studying|eat|eating|sleep|sleeping|visit|have|having|use|ring|call|"
    "answer|wear|lock|shut|close|keep|own|spend|be alone|get a|phone|meet|meeting|sing|join)"
)

PHRASES: Final = (
    (
        "(?:i|we|she|he) (?:am|was|is|are|were|would be) (?:not|never|no longer) (?:allowed|"
        "permitted) (?:out|my own|any|friends|a (?:lock|phone|job|key|card|bank|car|penny|say|"
        "door|password)|money|visitors|to (?:see|leave|go|work|speak|talk|have (?!dairy|"
        "caffeine)|lock|close|shut|use|wear|phone|ring|sleep|be|cry|answer|open|know|keep|look|"
        "spend|meet|visit))"
    ),
    (
        "(?:you|he|she|husband|wife|boyfriend|girlfriend) (?:do|does|did|will|would|have) "
        f"?(?:not|never) let (?:me|her|him) {_ACTS}(?! (?:help|of))"
    ),
    f"(?:you|he|she) (?:never|not) let (?:me|her) {_ACTS}",
    (
        r"(?:stop|stopped|stops|stopping|ban|banned|forbid|forbids|forbade|forbidden|prevent\w*) "
        f"(?:me|her|him) (?:from )?{_ACTS}(?! (?:under|mad|insane))"
    ),
    (
        "(?:need|needs|needed|ask|asking|asked|without|wait for) (?:for )?your permission(?! for "
        "a day)"
    ),
    (
        "(?:have|had|need) to ask<gap> (?:before i|to (?:eat|go out|use|see)|for (?:money|every|"
        "bus|my own|food|the (?:car|money|card))|like a child|you for)(?! the (?:landlord|boss|"
        "bank))"
    ),
    "make me ask|(?:makes?|made) (?:me|her) (?:ask|beg|account|report|explain)",
    "(?:what|who|when|where|how much) i (?:am|was) allowed to",
    (
        r"(?:you|he|she) <aux>(?:check|checks|checked|checking|search\w*|track\w*|monitor\w*|"
        r"inspect\w*|scroll\w*|smell|smells|smelt|sniff\w*|read|reads|reading) (?:through |on |"
        f"all )?my {_SELF}"
    ),
    (
        r"(?:you|he|she) <aux>(?:go|goes|going|gone|went|rummag\w+|rifl\w+|look\w*) through my "
        f"{_SELF}"
    ),
    (
        "(?:has|have|know|knows|got) (?:all )?my (?:passwords?|pin|log ?ins?)<gap> (?:and i|"
        "every|for everything|read|check)"
    ),
    (
        "(?:password|pin|unlock)<gap> (?:or you|made me|demand|insist|so (?:that )?you can "
        "(?:read|check|see))"
    ),
    (
        "(?:cameras?|tracker|airtag|air tag|tracking app|spyware|gps|location|doorbell|baby "
        "monitor|microphone|find my)<gap> (?:watch me|watching me|see (?:who|where|when)|know "
        "where|follow me|track me|check (?:on|up)|in my|on my (?:car|phone)|on me|hallway|"
        "bedroom|kitchen|lounge|talks? to me|where i|when i (?:go|leave|get))(?! (?:phone died|"
        "coat pocket))"
    ),
    (
        "(?:listen(?:s|ed|ing)? (?:in|to)|record(?:s|ed)?) <few>(?:my|our) (?:calls?|phone)(?! "
        "in queue)"
    ),
    (
        "(?:you|he|she|husband|wife|boyfriend) <aux>(?:hide|hides|hid|hidden|lock(?:s|ed)? away|"
        rf"confiscat\w+|keeps?|kept|hold|holds|held on to) (?:all )?my (?:[\w']+ )?{_THINGS}(?! "
        "(?:safe|warm|for me|company|charged|dry))"
    ),
    (
        "(?:you|he|she|husband|wife|boyfriend) <aux>(?:took|take|takes|taken|taking) (?:all "
        rf")?(?:my|the battery out of my) (?:[\w']+ )?{_THINGS}(?: (?:so (?:that )?i|off me|away|"
        "from me|again|and (?:put|hid|hide|lock|would|will|do)|because|when i|until|to (?:stop|"
        r"punish|keep))|(?=$| \.))"
    ),
    (
        "(?:bank cards?|card|passport|wages|salary|pay|money|pension|benefits|account)<gap> "
        "(?:goes? (?:in|into|straight|to) (?:you|his|her)|in your (?:name|wallet|account|safe|"
        "drawer|desk)|you (?:keep|hold|moved?|control|decide|give me|hand me)|hand (?:it|them) "
        "over|you have moved|your account)(?! for our)"
    ),
    (
        r"(?:penny|money|account|bank account|card) of my own(?=$| \.| since| and| any| to)(?! "
        "since i retired)"
    ),
    "(?:not|never) (?:have|had|seen|got|see) <few>(?:a penny|a pound|my own money|any money of my)",
    (
        r"(?:you|he|she) (?:gives?|gave|hands?) me (?:[\w']+ ){0,2}(?:pounds?|quid|euros|dollars|"
        "pocket money|allowance|housekeeping|a tenner|a fiver)<gap> ?(?:a week|on a|each|every|"
        "for|and|receipts?|like)"
    ),
    (
        "(?:allowance|pocket money|housekeeping|bus fare|every penny|receipts?)<gap> (?:like a "
        "child|account for|show|count|change|from you|ask|for everything|permission|check)"
    ),
    "(?:account|accounting|answer) (?:to you )?for (?:every|my|each|where)",
    "(?:loans?|debts?|credit|cards?|mortgage)<gap> in my name",
    (
        "(?:explain|justify|prove|report|say|tell you|photo of|show you|know|asks?|send)<some> "
        "(?:where i (?:was|am|have been|went)|who i (?:was with|saw|see|spoke))<gap> (?:every|"
        "hour|minute|time|or|prove|day|all|check|photo|second)"
    ),
    "(?:where|who) i (?:am|was|have been)<some> every (?:hour|minute|second|time|day)",
    (
        "(?:choose|chooses|chose|decide|decides|decided|pick|picks|control|controls|controlled|"
        r"lay out|dictate\w*|tell me|tells me|approve) (?:[\w']+ )?(?:what i (?:wear(?! tonight)|"
        "eat|spend|say|do|watch|weigh|buy|can)|who i (?:see|talk|can|speak|text|meet)|my "
        "(?:clothes|money|friends|food)|everything i (?:do|eat|wear|spend))(?! (?:should|could) "
        "try)"
    ),
    (
        r"you (?:control|manage|monitor|track|police|run) (?:[\w']+ )?(?:everything|all the money|"
        "every penny|what i|who i|where i|my (?:money|phone|life|every|friends|wages|spending))"
    ),
    "(?:controlling|control) (?:me|my life|every (?:move|penny|thing))",
    (
        "(?:changed|change out|throw|threw|cut up|burn(?:t|ed)?|binned|take off|scrub)<gap> "
        "(?:clothes|dress|skirt|makeup|lipstick)<gap> (?:because you|before you|or you|so you|"
        "you said|call me|slut|whore|tart)"
    ),
    (
        "(?:lock|locks|locked|bolted|barricaded) (?:me|us|her|him) (?:in|out|inside|outside|"
        "up)(?! (?:by accident|the garden by|of the account))"
    ),
    r"locked \. from the outside|lock(?:s|ed)? <few>from (?:the )?outside",
    (
        "so (?:that )?i (?:can|could) not (?:leave|get out|go out|drive|go (?:out|to|anywhere)|"
        "ring|call|run)(?! (?:without my|the door open|hungry))"
    ),
    (
        "(?:not) (?:have|see|seen|speak to|spoken to|ring|invite)<some> (?:friends?|sister|mum|"
        "mother|family|brother|mates|anyone|people) <few>(?:over|round|because (?:of )?you|since "
        "you|you do not|you will not|you said|without you|since we married|you made)(?! for ages)"
    ),
    (
        "(?:it was|choose|said it is|make me choose)<some> (?:them|her|him|my (?:mum|sister|"
        "friends|family)) or (?:you|me)"
    ),
    "gave up<gap> because you (?:said|do not|did not|would|check|kick|hate|made)",
    (
        r"(?:cut|cuts|cutting|isolat\w+|turned|drove|driven) (?:me|us|her) (?:off |away )?(?:from|"
        "against) (?:everyone|all|my|her|the|friends)"
    ),
    (
        "(?:made|make|makes|making|forced|forces|got) (?:me|her) (?:to )?(?:give up|quit|leave|"
        "drop|delete|block|resign|hand over|sign|cut off|beg|kneel|apologise|stand|sleep on|"
        "strip|take a (?:lie detector|test)|send|write down|choose|sell|stop (?:seeing|going|"
        r"work|wear\w*)|get rid of)(?! (?:up for|the crusts|my coat|off))"
    ),
    (
        "(?:send|video call|facetime) (?:you|him|her) <few>(?:photo|picture|selfie|video)<gap> "
        "(?:where|prove|hour|who|time|so)|(?:photo|picture|selfie) of where i"
    ),
    (
        "prisoner in my own (?:home|house)|like a prisoner|held hostage|your (?:property|slave)|"
        "(?:own|owns) me<end>"
    ),
    (
        "(?:threw|throw|flush|hid|hide|swap|poke|bin|sabotag)(?:ed|es|s|n|ned|ped|e)? <few>my "
        "(?:pills?|contraception|condoms|college|interview|exam|uniform|books|bus pass)"
    ),
    "so (?:that )?i would (?:get|be|fall) pregnant|(?:got|get) me pregnant (?:on purpose|so)",
    "(?:weigh|weighs|weighed) (?:me|my food|her)<end>",
    (
        "(?:count|check)(?:s|ed|ing)? the (?:miles|mileage)|control(?:s)? the (?:thermostat|bank|"
        "money|card|phone|heating)|(?:you|he|she) <aux>block(?:s|ed|ing)? the (?:door|doorway|"
        "hall|stairs)|(?:nailed|screwed|bolted|chained|locked) the (?:doors?|windows?|gate)(?: "
        "shut)?<some> (?:i|me) (?:can|could) not"
    ),
    "hell to pay|your rules|(?:rules are|house rules|list of rules)",
    (
        "(?:block(?:ed|s)?|guard(?:ed|s)?|stood|stand|standing) (?:across |in )?the (?:door|"
        "doorway|drive|hall|exit)<gap> (?:so (?:that )?i|until|leave|out|not let|past)"
    ),
    (
        "to be (?:in bed|home|back|in) by (?:ten|nine|eight|six|five|seven)<gap> (?:or|phone|"
        "your|because|rules|you)"
    ),
    (
        "(?:ring|rings|rang|call|calls|called|text|texts|texted|phone|phones|phoned|facetimed?) "
        r"(?:me|my (?:work|office|desk|mum|boss)|the office|reception) (?:[\w']+ ){0,2}times<gap> "
        "(?:if|check|work|where|answer|who|prove|out|there|see)"
    ),
    (
        "(?:to|and) (?:check|make sure) (?:that )?(?:i|if i) (?:was|am|were|have) <few>(?:there|"
        "at|where|on my own|alone|home|really|been)"
    ),
    (
        "(?:you|he|she) <aux>(?:turned|poisoned|fell out with|banned|blocked|deleted|scared off|"
        r"drove away|chased off|got rid of) <few>my (?:[\w']+ )?(?:friends?|family|mother|mum|"
        "sister|mates|contacts|numbers?)"
    ),
    (
        "(?:told|tells?|convinced) <few>(?:everyone|friends|family|people|me|doctor)<some> (?:i "
        "am|you are|i was) (?:mad|crazy|mental|insane|imagining|unstable|unfit|ill)"
    ),
    "(?:nobody|no one) else would (?:have|want|put up with) (?:me|you)",
    "(?:punish|punishes|punished|punishing) (?:me|us) (?:for|by|if|when|with)",
    (
        "(?:late|minutes)<far> (?:not speak to me for|no dinner|silence for|sulk for days|"
        r"interrogat\w+|lock me|time me|a slap)"
    ),
    "not speak to me for (?:days|weeks|a week|three days|two days)(?! after the)",
    (
        "(?:smell|smelt|sniff|inspect|search|check|go through|went through)s? my (?:clothes|"
        "underwear|knickers|hair|breath|neck|bag|pockets|bin|car|post|sheets|handbag)"
    ),
    (
        "without you in the room|(?:come|comes|sit|sits) in (?:on|with me) (?:to|at) (?:every|"
        "the doctor)<gap> (?:so|listen|not)"
    ),
    (
        "(?:insulin|medication|inhaler|crutches|wheelchair|hearing aids?)<gap> (?:so i have to|"
        "until i|unless|be nice|behave|answered back|earn|punish)"
    ),
    (
        r"(?:turn|switch|cut|chang|disconnect)\w* (?:off |up )?the (?:heating|wifi|internet|"
        "electric|locks|router|water|power)<gap> (?:because|until|punish|so i|on me|behave|"
        "apologise|if i)"
    ),
    (
        r"(?:eat|ate|dinner|food|meals?|fridge|cupboards?)<gap> (?:padlock\w*|locked|only when "
        r"you|been good|until i have|permission|ration\w*)"
    ),
    (
        "(?:wake|woke|wakes|keep|kept|keeps) me (?:up|awake)<gap> (?:until i (?:admit|say|agree|"
        r"confess|apologise)|shout\w*|question\w*|interrogat\w*|accus\w+)"
    ),
    (
        "(?:cash|wages|benefits|my money|my card)<gap> (?:took|take|takes|taken|spend|drink) "
        "(?:it|them) all|every wage"
    ),
    (
        r"(?:you|he|she) <aux>(?:took|take|takes|hid|hide|put|lock\w*|chang\w+|cancel\w*|"
        r"unplug\w*|cut|cuts|keep|kept|delet\w+|remov\w+|disconnect\w*|sold|threw)(?: "
        r"[\w']+){1,12} so (?:that )?i (?:can|could|would) not (?:leave|go|drive|get|ring|call|"
        "work|see|reach|use|speak|talk|meet|run|take)"
    ),
    (
        "(?:time|times|timed) (?:me (?:when|if|to|in|at|every)|how long i)(?! to the (?:finish|"
        "minute))"
    ),
    (
        "(?:ask|asking|beg|begging) (?:you |him |her )?for (?:money|cash|nappies|petrol money|"
        "bus fare|food money|tampons|lunch money|every penny)(?! off)"
    ),
    (
        "<they> (?:have|has|keep|keeps|hold|holds|took|hid) my (?:passport|papers|visa|birth "
        "certificate)|my (?:passport|bank card|papers) (?:is|are) (?:in your|with your|locked|in "
        "a safe|in the safe)"
    ),
    (
        "(?:you|he|she) (?:delete|deletes|deleted|block|blocks|blocked) (?:the |my |all "
        r")(?:[\w']+ )?(?:friends?|contacts|numbers?|people)"
    ),
    (
        "(?:have|got|had|made|makes|make me|need) to (?:say|tell you|text you|prove|report|"
        "explain) (?:where|who) i"
    ),
    (
        "(?:follow|follows|followed) me (?:to|into|round) (?:the (?:toilet|loo|bathroom|shop|"
        "shops|supermarket)|work|every room)"
    ),
    (
        "(?:sit|sits|stand|stands|wait|waits|listen|listens|stood|sat) (?:outside|at) the "
        "(?:toilet|bathroom|loo|changing room)(?: door)?(?: (?:when|while|until|listening|and|"
        "every|timing))"
    ),
    (
        "not (?:go|see|leave|do|buy|wear|eat|spend)<gap> without (?:your|his|her) (?:permission|"
        "say so|approval)|without (?:your|his) say so"
    ),
    (
        "(?:stopped|stop|gave up|given up)<some> (?:having|carrying|wearing|seeing|going|ringing|"
        "asking)<gap> because (?:you|he|she) (?:check|go|went|kick|said|say|accuse|interrogat|"
        r"follow|would)\w*"
    ),
)
