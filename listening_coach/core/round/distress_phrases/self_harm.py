"""Self-harm."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:cut|cuts|cutting|burn|burned|burnt|burning|hit|hitting|punch|punched|punching|slap|"
        "slapping|slapped|bit|bite|biting|scratch|scratched|scratching|starv(?:e|ed|ing)|hurt|"
        "hurting|harm|harmed|harming|pick|stab|stabbed|scald(?:ed|ing)?|scrub|scrubbed|branding|"
        "punish|punishing|pinch|pinching) <self> (?:again|on purpose|deliberately|with (?:a |the |"
        "my )?(?:lighter|razor|blade|knife|scissors|iron|cigarettes?|glass|pin|compass|needle|"
        "straighteners|match(?:es)?|hot|kettle)|to (?:feel|cope|stop|calm|punish|get|make|be "
        "able)|until|till|because|whenever|since|every|in the (?:bath|shower|toilet|face|head|"
        "leg)|and (?:hide|hid|it|then it|nobody|i don't|you)|when (?:i|you|we) (?:get|feel|am|'m|"
        "are|row|fight|argue|can't|go|feels?))"
    ),
    (
        "(?:burn|burned|burnt|burning|cut|cutting|hurt|hurting|harm|harming|punch|starv(?:e|ing)|"
        "slapp?(?:ing)?|scratch(?:ing)?|bit(?:e|ing)) <self> (?:on purpose|deliberately|again|to "
        "feel|so something)"
    ),
    (
        "(?:started|start|been|keep|kept|gone back to|stop|thinking about|urge to|want to|wanted "
        "to|back to|been) (?:cutting|cut|burning|hurting|hurt|harming|harm) (?:<self>|again|my "
        "(?:arms?|legs?|thighs?|wrists?))"
    ),
    (
        "(?:cut|cuts|cutting|slit|slash(?:ed)?|scratch(?:ed|ing)?|burn(?:ed|ing|t)?|carv(?:e|ed|"
        "ing)|dig|dug|bit|biting|pick(?:ed|ing)?) (?:into |at |up |open )?(?:my|your|her|his) "
        "(?:own )?(?:arms?|wrists?|thighs?|legs|stomach|forearms?|hips)(?! shaving| on the)"
    ),
    (
        "(?<!stretch )(?<!bite )(?:marks|cuts|scars|scratches|lines|burns|plasters|bandages|"
        "scabs) <few>(?:on|up|down|all over|across|along|inside) (?:my|your|her|his|the inside of "
        r"my) (?:\w+ )?(?:arms?|wrists?|thighs?|stomach|forearms?|hips|inner)(?! from)"
    ),
    (
        "(?:long sleeves?|sleeves|jumper|tights|bracelets?|bandages?|swimming|changing room|"
        "cardigan)<gap> (?:so (?:you|nobody|no one|they) (?:don't|can't|won't|wouldn't|didn't|"
        "couldn't)|hide|cover|hiding|covering|see my (?:arms|legs)|what's under|what i do|what "
        "i've done)"
    ),
    (
        "(?:razor|razors|blades?|scissors|lighter|knife|glass|compass|craft knife|stanley knife|"
        "safety pin)<gap> (?:take it (?:away|off)|don't be angry|hidden|drawer|under my|in my "
        "(?:bag|pencil|phone case|purse|sock|pocket)|relief|calms|helps|quiet(?:ens)?|my (?:arm|"
        "leg|skin|thigh|wrist)s?|on my|promised|apart|out of)(?! mower)"
    ),
    (
        "(?:hide|hid|hidden|hiding|take|took|keep|lock|get rid of|throw(?:n)? (?:away|out)) "
        "(?:all )?(?:the|my|your|her) (?:razors?|blades?|scissors)"
    ),
    (
        "(?:bang|banged|banging|hit|hitting|smash(?:ed|ing)?|slam(?:med|ming)?|punch(?:ed|ing)?) "
        "(?:my|your|his|her) (?:own )?(?:head|fists?|knuckles|legs?|thighs?|face|hand) (?:against|"
        "off the|on the (?:floor|bath|wall until)|into|until|till|again)"
    ),
    (
        "(?:mak(?:e|es|ing)|made) (?:myself|yourself|herself) (?:sick|throw up|vomit|bleed)(?: "
        "(?:after|on purpose|again|every|in the|when|because|so))"
    ),
    "(?:on purpose|deliberately)<gap> (?:hurt|hurts|pain|bleed|burn|cut|myself|more than)",
    r"(?:hurt|hurts|pain|bleed|burn|burnt|cut|starv\w+|eating|tablets|skin)<gap> on purpose",
    (
        "(?:pain|hurting|bleeding|blood|cutting|burning) (?:is |feels |was |felt )?(?:the only "
        "thing (?:that|i)|(?:helps|calms|quietens|settles|stops) (?:me|my head|the|it)|better "
        "than feeling nothing|easier than|makes it stop|like relief|a release)"
    ),
    (
        "(?:something|so it|somewhere) (?:would|to|that|else)? ?(?:hurts?|hurting) (?:more|worse|"
        "on the outside|outside|instead|less|somewhere)"
    ),
    "easier to (?:bleed|hurt myself|burn|cut)",
    (
        "feel (?:something|anything|the pain|nothing)<gap> (?:so i (?:cut|burn|hurt|hit)|blade|"
        "razor|lighter|skin|bleed)"
    ),
    r"(?:self harm|self harming|self harmed|self injur\w+)",
    (
        r"(?:pull(?:ing|ed)?|rip(?:ping|ped)?|tear(?:ing)?|tore|yank(?:ing)?) (?:[\w']+ )?(?:hair|"
        "nails|eyelashes) (?:out)?<gap> (?:handful|handfuls|can't stop|bleed|bald|clumps?|on "
        "purpose|punish|skin|root|calm)"
    ),
    "(?:more|extra|handful) <few><pills> than (?:i|you) should",
    (
        "(?:it's me who does it|what i(?:'ve| have)? (?:been )?(?:do|doing|done) to (?:my "
        "(?:arms?|skin|legs?|body|thighs?|self|wrists?)|myself|the skin))"
    ),
    (
        "(?:the marks|the scars|the cuts|the burns|the bandage|these marks|those marks|my "
        "scars)<gap> (?:weren't|aren't|isn't|wasn't|not from|from this|i did|i do|myself|hidden|"
        "me who|hide|hid|cat|dog|fell|see)"
    ),
    (
        "(?:did|done|doing|do) it again (?:in the (?:bath|shower|toilet)|last night|to myself|"
        "with the|on my|while you|after)<gap><gap> (?:stop it|towel|flannel|blood|bleed|plaster|"
        "bandage|cut|arm|leg|sorry|razor|days|weeks|clean|ashamed|hid)"
    ),
    (
        "(?:days|weeks|months|years|day) (?:clean|without cutting|without (?:doing|hurting))<gap> "
        "(?:cut|blade|razor|harm|arm|slipped|relaps|again)"
    ),
    "(?:slipped|relapsed)<gap> (?:cut|cutting|blade|razor|harm|thighs?|burn(?:ed|t)?|scars?)",
    "(?:bleed|bled|bleeding|blood)<gap> (?:relief|calm|quiet|better|peace|breathe|stop thinking)",
    (
        "(?:it|that|this)(?:'s| is) (?:not|isn't) (?:the|a|from the) (?:cat|dog|oven|cooker|iron|"
        "bramble|rose|roses|accident|kettle)<few> ?(?:i did|it's me|i do|was me|myself|on "
        "purpose)?"
    ),
    (
        "(?:marks|cuts|burns|scars|scratches|bruises|lines)<gap> (?:i (?:did|made|do|gave|put)|"
        "you (?:did|made|do) (?:it|them)|myself|yourself|my own (?:hand|nails|doing)|my doing)"
    ),
    "(?:punish|hurt|harm) (?:my|your) (?:own )?(?:body|self|skin)",
    (
        "(?:stop(?:ped)? eating|not eating|don't eat|starve|skip(?:ping)? (?:insulin|meals|my "
        "insulin)|running till|exercise until|scrub)<gap> (?:on purpose|punish|hurt|control|"
        "deserve|bleed|collapse|faint|disappear)"
    ),
    "(?:urge|urges|craving|itch) to (?:cut|burn|hurt|harm|scratch|bleed|hit)",
    (
        "(?:plasters|steri strips|bandages|antiseptic|savlon)<gap> (?:my (?:arms?|legs?|thighs?)|"
        "hide|secret|cut|again|know why|stash|run out)"
    ),
)
