"""Coercion and control: money, phone, clothes, friends, doors."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:<you>|and) <adv>(?:took|take|takes|taken|hid|hide|hides|hidden|keep|keeps|kept|"
        "confiscated?|cancel|cancelled|cut up|lock(?:ed)? (?:up|away)|flush(?:ed)?|burn(?:ed|t)?|"
        r"ripped up|hold|holds) (?:[\w']+ ){0,1}my (?:[\w']+ and )?(?:phone|passport|keys|car keys|"
        "house key|bank card|cards?|bus pass|glasses|inhaler|papers|documents|birth certificate|"
        "wages|salary|pension|shoes|pills?|pill|tablets|medication|benefits|visa|sim|purse|"
        "crutches|walking frame|wheelchair|hearing aids?|laptop|licence|coat)<gap> (?:so|again|if|"
        "whenever|when|in your|in his|because|and (?:hide|hid|say|said|won't|lock)|to (?:stop|"
        "punish|make|keep)|until|till|every|from me|locked|where|couldn't)"
    ),
    (
        "(?:you|he|she|they)(?:'ve|'re|'s|'d)? <adv>(?:check|checks|checked|checking|go|goes|went|"
        "going|read|reads|search|searched|search(?:es|ing)|track|tracks|tracking|monitor|monitors|"
        "monitoring|watch|watching|inspect|scroll(?:ed)?) (?:through |on |all )?my (?:phone|"
        "messages|texts|emails|location|mileage|receipts|call log|calls|bag|handbag|underwear|"
        "knickers|bank|clock|steps|bins|post|browser|diary|every)"
    ),
    (
        "(?:count|counts|counted|check|checks|checked|clock|read|reads|note|notes|log|logs|write "
        "down|photograph) <few>(?:miles|mileage|milometer|odometer|receipts?|minutes|condoms|"
        "sheets|laundry|tampons|change|pennies|petrol)<gap> (?:when|after|if|every|on the car|and|"
        "from the shop|i've|to see|before|so)"
    ),
    "time (?:me|how long i|my)<gap> (?:shop|when|to work|back|toilet|shower|walk|drive|minutes)",
    (
        "(?:i'm|i am|i was|i'd|we're|she's|he's|we were) (?:not|never|no longer) allowed (?:out|"
        "my|any|friends|to (?:see|leave|go|work|drive|speak|talk|have|lock|close|shut|use|wear|"
        "phone|ring|eat|sleep|be|cry|answer|open|touch|know|keep|look))"
    ),
    (
        "(?:you|he|she) (?:won't|don't|didn't|wouldn't|never|doesn't|do not) (?:ever )?let (?:me|"
        "her) (?:see|leave|go (?:out|to|anywhere)|out|work|talk|speak|have|drive|eat|sleep|visit|"
        "learn|use|ring|call|answer|wear|shut|close|lock|keep|get a|be alone|phone|study|spend)"
    ),
    (
        "(?:ask|asking|beg|begging) (?:your|his|her|my|for|you for|him for) (?:permission|bus "
        "fare|pocket money|an allowance|housekeeping|every penny|tampons|money for|the money for|"
        "petrol money|lunch money)"
    ),
    (
        "(?:allowance|pocket money|bus fare|every penny|every pound|every cent|every wage|my "
        "wages?|my pay|my salary|my pension|my card|my benefits|my carer's)<gap> (?:like a child|"
        "your account|his account|account for|receipts?|hand (?:it|them) over|goes to you|goes to "
        "him|you keep|you hold|you decide|to you|back to you|ask you|permission|straight to|goes "
        "(?:in|into|straight))"
    ),
    (
        "(?:account for|explain|justify|report|prove|say|list|tell you)(?: to you)?(?: for)? "
        "(?:where i (?:was|am|have been|went)|every (?:minute|hour|penny|ten minutes|pound|call|"
        "mile|stop|receipt|text|trip|half hour|cent))"
    ),
    (
        "(?:choose|chooses|chose|decide|decides|decided|pick|picks|tell me|tells me|control|"
        r"controls|controlled|lay out|approve|approves|dictate) (?:[\w']+ )?(?:what i (?:wear(?! "
        "tonight| for)|eat|spend|say|do|watch|weigh|buy)|who i (?:see|talk to|can see|speak to|"
        "text|meet)|my (?:clothes|money|friends|food)|when i (?:eat|sleep|wash|speak|can|go)|"
        "everything i|the (?:bank|money|thermostat))"
    ),
    (
        "(?:change|changed|put|throw|threw|cut|burn(?:t|ed)?) <few>(?:clothes|dress|skirt|"
        "trousers|makeup|lipstick)<gap> (?:because you|before you|or you|so you|you said|call me "
        "a|slut|whore|tart|looked like|hell to pay)"
    ),
    (
        "(?:lock|locks|locked|bolted|barricaded) (?:me|us|her) (?:in|out|inside|outside|up)(?! of "
        "my own room)"
    ),
    (
        "(?:camera|cameras|tracker|airtag|air tag|tracking app|app|spyware|gps|location|doorbell|"
        "baby monitor|microphone|find my)<gap> (?:watch me|watching me|see who|see where|know "
        "where|follow me|track me|to check on me|in my (?:car|bag|coat|phone)|on my (?:car|phone)|"
        "hallway so|bedroom so|kitchen so|where i (?:am|was|go|went)|so you (?:can|could) (?:see|"
        "know|hear|check)|when i (?:go|leave|get|come)|every ten minutes)"
    ),
    (
        "(?:don't|not|never|haven't|no longer|can't|stopped) (?:allowed to )?(?:see|seen|seeing|"
        "speak to|spoken to|talk to|have|got|ring) <few>(?:friends?|sister|mum|mother|family|"
        "brother|mates|anyone)<gap> (?:because of you|because you|you don't like|you won't|since "
        "you|you said|you made|without you|you cut|you've got|permission|since we married)"
    ),
    (
        "(?:cut|cuts|cutting|isolated?|isolating|turned|moved) (?:me|us|her) (?:off )?(?:from|"
        "away from|against) (?:everyone|all |my |her |the )"
    ),
    (
        "(?:made|make|makes|forced|force|forces|got) (?:me|her) (?:give up|quit|leave|drop|delete|"
        "block|resign|hand over|sign|cut off|beg|kneel|apologise on|stand|sleep on|eat|strip|take "
        "a (?:lie detector|test)|send (?:you|him) (?:a )?(?:photo|picture|selfie))"
    ),
    (
        "(?:send|video call|facetime|photo|picture|selfie|ring|text) (?:you|him|her) "
        "<few>(?:photo|picture|selfie|video|every|prove|proof)<gap> (?:where i|prove|hour|who i|"
        "who's|with the time|or else|or you|so you)"
    ),
    (
        "(?:password|passwords|pin)<gap> (?:or you|or he|made me|demand|insist|so you can read|"
        "because you|and read)"
    ),
    "(?:prisoner in (?:my|this|here|our)|held hostage|your property|own me|owns me|your slave)",
    (
        "(?:sabotag(?:e|ed)|hide|hid|hides|threw away|flushed|poked holes|swapp?(?:ed)?) <few>my "
        "(?:pill|pills|contraception|condoms|college|interview|exam|uniform|alarm|books|bus pass|"
        "homework)"
    ),
    "(?:weigh|weighs|weighed|weighing) (?:me|my food|her)",
    (
        "(?:need|needed|have|had) to (?:earn|ask for|beg for) (?:each|every|my|the|it|food|money|"
        "heat|sleep)"
    ),
    (
        "(?:one|any|a) (?:wrong )?(?:word|look|move|foot)<gap> (?:hell to pay|pay for it|for days|"
        "punish(?:ed)?)"
    ),
    "hell to pay",
    (
        "(?:block(?:ed|s)?|guard(?:ed|s)?|park(?:ed)? across) the (?:door|doorway|drive|hall|"
        "stairs)<gap> (?:so|and|until|my|when|me|leave|out|bag)"
    ),
    (
        r"(?:you've|you|he|she|i've|i|i'd) (?:\w+ )?(?:been )?(?:go(?:ne|es|ing)?|went|rummag\w+|"
        r"rifl\w+) through (?:my|her) (?:bag|handbag|phone|drawers|pockets|messages|emails|post|"
        "things|purse|laptop|coat)"
    ),
    (
        "(?:clothes|dress|skirt|lipstick|makeup)<gap> (?:bin|binned|cut up|scissors|shredded|"
        "bleach|wipe(?:d)? (?:it )?off|scrubbed|change before|take it off)"
    ),
    (
        "(?:you|he|she) (?:have|has|had|keep|keeps|kept|hold|holds|took|got) (?:all )?my (?:bank "
        "cards?|passports?|cards?|papers|only key|house keys|car keys|pin|log ?ins?|passwords)"
    ),
    (
        "i (?:have|had|keep|kept|hold|took|hid) your (?:bank cards?|passports?|papers|house keys|"
        "car keys|passwords|medication|phone (?:so|away|until|when|because))"
    ),
    (
        "(?:i'm|i am|i was|i'd be|we're) (?:only |just |still )?(?:allowed|permitted|given|let) "
        "(?:to|one|two|ten|twenty|out|an hour|half an hour|on the|five|a|no)<few>(?:if|when|shop|"
        "minutes|pounds|quid|call|week|month|day|hour|phone|out|see|friend|with you)"
    ),
    (
        "i (?:won't|don't|didn't|wouldn't|never) let you (?:see|leave|go (?:out|anywhere)|work|"
        "talk to|speak|drive|have (?:friends|money|a phone|a job)|eat|sleep)"
    ),
    (
        "(?:let me|letting me|allow me|allowed me) (?:out|see|work|have my own|go to|speak to|"
        "keep my own|use the)<few>(?:friends?|family|mum|sister|phone|money|wages|job|doctor|once|"
        "on my own)"
    ),
    (
        "(?:where i(?:'ve| have) been|who i(?:'ve)? (?:saw|seen|spoke to|spoken to|been with|"
        "talked to))<gap> (?:every|minute|write|list|receipts?|check|prove|twice|times|photo|or|"
        "hour)"
    ),
    (
        "(?:ring|rings|rang|call|calls|called|text|texts|texted|phone|phoned|facetime|messages) "
        r"(?:me |my work |the office |reception )?(?:[\w']+ )?(?:twenty|thirty|forty|fifty|sixty|"
        "every (?:ten|fifteen|half|hour|five|twenty)|ten|fifteen|a hundred) <few>(?:times?|"
        "minutes|hour)<gap> (?:if|check|work|where|don't|answer|who|lunch|prove|out|out with|"
        "until|shift)"
    ),
    (
        r"(?:you've|you|he's|he|she) (?:\w+ )?(?:turned|poisoned|fell out with|made me choose|"
        "banned|blocked|deleted|scared off|drove away|chased off|ran off|got rid of) (?:all |"
        r"every one of |off )?(?:my|her) (?:\w+ )?(?:friends?|family|mother|mum|sister|mates|"
        "contacts|numbers?)"
    ),
    (
        "(?:friends?|mates|sister|family|mum)<gap> (?:gone|one by one|left|none|nobody)<gap> "
        "(?:you made|because of you|you saw to|you don't|you said|since you|your doing|you picked)"
    ),
    (
        "(?:bank account|wages|salary|money|the lot)<gap> (?:your name only|goes to you|you give "
        "me|you hand me|i get (?:an|twenty|ten|thirty|fifty))"
    ),
    (
        r"(?:you|he|she) (?:gives?|give|gave|hands?) me (?:[\w']+ ){0,3}(?:a week|for (?:food|the "
        "shop|shopping|petrol)|pocket money|an allowance|for housekeeping)<gap> (?:receipts?|"
        "change|count|account|penny|and|shout|back)"
    ),
    (
        "(?:tell me|telling me|told me|says|say|make me think|make me feel|convinced me|call me|"
        "everyone) <few>(?:mad|crazy|mental|imagining|insane|useless|worthless|nobody else would|"
        "no one else would|lucky anyone|stupid cow|fat cow|unfit mother)<gap> (?:believe|doctor|"
        "nobody|want me|kids|real|remember|happened|have me|hide|every day|until i|i believe)"
    ),
    (
        "(?:stand|stood|wait|waits|sit|sits|sat) <few>outside the (?:toilet|bathroom|loo|changing "
        "room|shower|door)<gap> (?:when i|while i|i'm|listen|until|time|every)"
    ),
    (
        "(?:eat|eats|ate|dinner|food|meals?|fridge|cupboards?)<gap> (?:lock(?:ed|s)? (?:it|the|"
        "up)|padlock|only when you|if i've been good|until i've|permission|weigh|ration(?:ed)?)"
    ),
    (
        "(?:wake|woke|wakes|keep|kept|keeps) me (?:up|awake)<gap> (?:all night|till (?:two|three|"
        r"four|five)|until (?:i|two|three|four|five)|row|shout\w*|admit|say sorry|question\w*|"
        r"confess)<gap> (?:work|school|admit|agree|sorry|sleep|shift|until|interrogat\w*|every|who|"
        "lights?)"
    ),
    (
        "(?:stop(?:ped)?|gave up|given up|quit|given) <few>(?:having|carrying|taking|seeing|"
        "wearing|going|speaking|singing|work|my job|driving|college|answering)<gap> (?:because "
        "(?:you (?:check|go through|kick|said|say|don't like|won't|get)|of what you)|since you "
        "(?:started|said|check|go|kick)|you'd (?:only|check|go|start|kick)|not worth (?:it|the "
        "row)|easier than)"
    ),
    (
        "(?:punish(?:ed|es|ing)?|silence|ignored?) (?:me|us|her|him) (?:for days|for weeks|by|if "
        "i|when i|with)"
    ),
    (
        "(?:stop|stopped|stops) me (?:seeing|working|leaving|going out|talking|speaking|driving|"
        "having|taking|using|getting)"
    ),
    (
        "(?:thermostat|router|wifi|bank card|heating|electric)<gap> (?:earn|from your phone to|"
        "punish|off when i|until i|control(?:s)?)"
    ),
    (
        r"control(?:s|led|ling)? (?:the|my|all|every|me|everything|her) (?:[\w']+ )?(?:money|bank|"
        "card|phone|life|move|thing|penny|friends|thermostat|i)?"
    ),
    (
        r"you (?:control|decide|manage|check|monitor|track|police|run) (?:\w+ )?(?:everything|all "
        "the money|every penny|what i|who i|where i|my (?:money|phone|life|every|friends|wages|"
        "messages|spending))"
    ),
    "(?:need|without|ask|asking|wait for) your permission",
    (
        "(?:made|forced|got) me (?:to )?(?:quit|give up|leave|drop|stop|block|delete|sell|sign|"
        "cut|sack|resign)<few> ?(?:job|work|course|friends?|college|family|mother|sister|account|"
        "contacts|house|car|over|off|him|her|seeing|everyone)"
    ),
    (
        "(?:i|we) (?:have|had|need) to (?:tell|show|send|text|ask|prove|account|answer|report|"
        "hand)<gap> (?:where (?:i|we)|who (?:i|we)|every (?:penny|hour|minute|time|receipt|text|"
        "call|stop)|receipts?|permission|my (?:phone|wages|pay|messages|card|location)|before i "
        "(?:can|go|leave|spend|buy|see))"
    ),
    (
        "(?:hand|handed|give|gave|sign|signed|turn) (?:over )?my (?:wages|pay|salary|pension|"
        "benefits|card|phone|passport)<few>(?:over|to you|you)?"
    ),
    (
        "(?:smell|smelt|sniff|inspect|search|check|go through|went through)(?:s|ed)? (?:my "
        "(?:clothes|underwear|knickers|hair|breath|neck|bag|pockets|bin|car|post|sheets))"
    ),
    (
        r"(?:lost|lose|left|haven't got|don't have) (?:[\w']+ ){0,4}(?:friends?|mates|anyone|"
        "nobody|family)<few> ?(?:because of you|since you|thanks to you|you saw to|your rules)"
    ),
    "your rules",
    (
        r"(?:turn(?:ed|s)? (?:off|up)|switch(?:ed|es)? off|cut off|disconnect\w*|chang(?:ed|es)) "
        "the (?:heating|wifi|internet|electric|locks|router|phone|water|power)<gap> (?:if|when|"
        "because|until|punish|so i|on me|while|apologise|behave)"
    ),
    (
        "(?:not|isn't|never) (?:allowed|permitted) (?:a|any|my own|to have (?:a|my|any)) (?:bank|"
        r"phone|lock|key|friend|account|card|money|car|job|private)\w*"
    ),
    (
        "(?:apologise|say sorry|beg|kneel)<gap> (?:before you (?:let|give|speak)|until you|on my "
        "knees|food|in front of|let me|allowed)<few>(?:let|give|speak|eat|sleep|in|back|kids|"
        "forgive)?"
    ),
)
