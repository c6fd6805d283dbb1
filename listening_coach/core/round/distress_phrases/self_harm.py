"""Hurting oneself: cutting, burning, hitting, not eating, too many tablets."""

from __future__ import annotations

from typing import Final

_MISHAP: Final = (
    "(?! (?:at|playing|falling|running|on (?:the|a|my|that)|off|out|down|up|some|a (?:piece|slice|"
    "bit|"
    "break|fringe)|short|loose|opening|chopp\\w+|cook\\w*|shav\\w+|in the (?:kitchen|garden)|doing|"
    "with "
    "the (?:bread|veg|oven|kettle|hedge|pan)|from|while|when i (?:fell|slipped)|getting|lifting|by|"
    "or "
    "anyone|skiing|moving))"
)
"""What follows where it was a mishap."""

PHRASES: Final = (
    (
        r"(?:burn|burns|burned|burnt|burning) <self>(?=$| \.| (?:with|when|because|to feel|again|"
        "on purpose))"
    ),
    (
        r"(?:cut|cuts|cutting|hurt|hurts|hurting|harm|harms|harmed|harming|scratch\w*|slic\w+|"
        rf"bruis\w+|injur\w+|starv\w+|stabb?\w*|bleed\w*) <self>{_MISHAP}"
    ),
    (
        r"(?:punch|punches|punched|punching|slap\w*|hit|hits|hitting|bit|bite|biting|beat|beating|"
        "punish|punishes|punishing|punished) <self>(?! (?:for|up|in the (?:foot|feet)|with "
        "(?:the|a) (?:bill|treat)|to a))"
    ),
    "self ?harm(?:s|ed|ing)?(?! (?:course|training|leaflet|awareness|and tonight|charity))",
    (
        r"(?:i|she|he|my [a-z]+) (?:[\w']+ ){0,3}(?:cut|cuts|cutting|slice|slicing|carve|carv\w+|"
        r"scratch\w*|burn|burning|burnt|burned|scrape|pick\w*|stab\w*|bleed\w*) (?:into |at |open "
        ")?(?:my|her|his) (?:own )?(?:arms|thighs|wrists|legs|stomach|forearms?|hips?|skin)(?! "
        r"(?:shav\w+|on the|in the (?:bath|garden|sun)|to ribbons|off|open to|gardening))"
    ),
    (
        r"(?:i|she|he) (?:[\w']+ ){0,3}(?:cut|burn|burnt|burned|scratch\w*|did|carved|sliced) "
        "(?:my|her|his) (?:own )?(?:arm|thigh|wrist|leg|hand) (?:again|so|when|to feel|because|"
        "until|on purpose|instead|and (?:it felt|i meant|felt)|with (?:a|the) (?:razor|blade|"
        "lighter|cigarette|compass|iron|match))"
    ),
    (
        "(?:when|so)<some> (?:feel|feels|get|gets|am|are)<gap> (?:i|you|she|he) (?:cut|burn|"
        "scratch|hit|bite|punch|hurt|pinch) (?:my|your|her|his) (?:own )?(?:arms?|legs?|thighs?|"
        "wrists?|skin|hands?)"
    ),
    (
        "(?:razor|razors|blade|blades|compass|penknife|craft knife|stanley knife)(?! and (?:foam|"
        r"shaving))<gap> (?:again|drawer|arm|leg|thigh|skin|small ones|hid\w*|found|urge|picked|"
        "myself|sleeve|shoe ?box|under the)(?! (?:sharp for|for shaving))"
    ),
    "(?:started|start) again with the (?:razor|blade|knife|cutting|scissors)",
    "(?:picked|pick) up the (?:knife|blade|razor|scissors) and (?:did|cut|went|used|do)",
    (
        "until (?:it|they|i|my (?:arms?|skin|hands?|knuckles|gums)|the skin|she|he) (?:bleeds?|"
        "bled|breaks?|broke|swells?|swelled|bruises?|is raw|are raw|hurts|was bleeding|am "
        "bleeding)(?! down)"
    ),
    (
        "(?:need|needed|want|like|wanted) to (?:see|feel) (?:the |my own |some )?(?:blood|pain)|"
        "the sight of my own blood"
    ),
    "(?:dig|digs|dug|digging|press|pressed) my (?:nails|fingernails|keys?) (?:in|into|deep)",
    (
        r"(?:stub|put|press|grind)(?:s|bed|ed|bing|ting|ing)? (?:[\w']+ ){0,3}(?:cigarettes?|"
        "fags?|lighter|iron|match(?:es)?) (?:out )?(?:on|in|to|against) (?:my|the|your|her)(?: "
        "own)? (?:leg|arm|skin|hand|hob|stomach|thigh|iron|flame|ring|wrist|oven|stove)(?! "
        "(?:door|glove))"
    ),
    (
        "(?:held|hold|holds) my (?:hand|arm|fingers) (?:on|over|in|under|against) the (?:hob|"
        "flame|candle|iron|kettle|boiling|hot|oven|stove)(?! tap to)"
    ),
    (
        "(?:bang|bash|hit|smash|knock|beat)(?:s|ed|ing|ting)? my (?:own )?head (?:against|on|off|"
        "into) (?:the|a|that)<gap> (?:until|over and over|again|to (?:stop|make)|because|when|so)"
    ),
    (
        "(?:make|made|making|makes) (?:myself|herself|himself) (?:sick|throw up|vomit)(?! "
        "(?:with worry|worrying|on (?:the|sweets|chocolate)|laughing|eating))"
    ),
    (
        "(?:fingers? down my throat|purg(?:e|ed|es|ing)<gap> (?:dinner|meal|eat|food|again|"
        r"night)|bulimi\w+|anorexi\w+|laxatives)"
    ),
    (
        "(?:not eat|not eating|stop eating|stopped eating|not eaten|eat nothing|eaten nothing|"
        "starve|starving)(?! (?:meat|sugar|dairy|gluten|crisps|bread|chocolate|much since|have "
        "we|what is for|in front|on the|your|the last))<gap> (?:days?|when we (?:fight|row|"
        "argue)|deserve|punish|control|so (?:that )?something|until i|since you|on purpose|"
        "because i (?:hate|am fat|am disgusting))"
    ),
    (
        "(?:eat|food|hungry|meal)<gap> (?:what i deserve|do not deserve|not deserve)|not deserve "
        "(?:to eat|food)"
    ),
    (
        "pull<gap> hair out<some> handfuls|(?:want|need|like|easier|better) to bleed|(?<!stretch "
        ")(?:marks|cuts|scars|burns) on my (?:thighs|arms|wrists|stomach|forearms?|hips)(?! from "
        "the)|(?:me who does it|i do it)<far> marks|(?:scars|cuts|marks)<gap> not (?:from "
        ")?(?:the (?:cat|dog)|an accident|accidents)|razor blades?<some> in my<some>(?! bathroom)"
    ),
    (
        "pull(?:s|ed|ing)? (?:my|out my|her) (?:own )?hair (?:out )?(?:in|by) (?:handfuls|clumps|"
        "the handful)|hair out in (?:handfuls|clumps)"
    ),
    (
        r"(?:took|take|taken|taking|swallow(?:ed)?) (?:[\w']+ ){0,3}(?:more|double|extra|too many|"
        "all) (?:of )?(?:the |my |your )?<pills><gap>(?: (?:than i should|to (?:make|sleep|stop|"
        "feel)|not to die|on purpose|at once|numb))?"
    ),
    "more (?:of the |of my )?<pills> than (?:i should|the doctor)",
    (
        "(?:scars?|cuts|burns|marks|plasters|scabs)<gap> (?:i did (?:them|it|that)|are mine|my "
        "own hand|from (?:cutting|me)|that was me|did that to myself|i made|on purpose|i (?:hide|"
        "hid) them)"
    ),
    r"(?:cuts|scars|burns|plasters)<gap> (?:and|\.) (?:they are mine|i did)<gap>",
    (
        "(?:legs|arms|thighs|wrists?) (?:are|is) (?:a mess|covered|full of)<gap>(?: (?:cuts|"
        "scars|i did|me|burns))(?! (?:gardening|paint|mosquito))"
    ),
    (
        "long sleeves<gap> (?:july|summer|june|august|heat|heatwave|beach|reason|hide|thirty "
        "degrees|cuts)"
    ),
    "reason i<some> (?:wear|keep|cover) <few>(?:sleeves|arms|covered|trousers)",
    (
        "(?:where|so) (?:the )?(?:clothes|sleeves|nobody|no one|you can ?not) <few>(?:cover|see|"
        "hide|sees)<gap>(?: (?:cut|burn|hurt|punish|myself|arms?|legs?))"
    ),
    (
        "(?:urge|urges|want|need|needed|desperate|tempted|longing) to (?:cut|self harm|hurt "
        "myself|burn myself|harm myself|harm|bleed)(?! (?:down|back|costs|the|my hair|sugar|out|"
        "loose|it))"
    ),
    (
        "(?:not let|stop) the (?:cuts|wounds|scabs) (?:heal|from healing)|open (?:them|it) up "
        "again|pick (?:them|the scabs) open"
    ),
    (
        "(?:broke|break|slammed|smashed|shut) my (?:own )?(?:finger|hand|toe|wrist|arm)<far> "
        "(?:meant to|on purpose|to feel|i wanted)"
    ),
    (
        "clean for <few>(?:years?|months?|weeks?|days?)<gap> (?:and|until|cut|knife|blade|razor|"
        "did)(?! (?:the oven|drink))"
    ),
    (
        "(?:the only|one) thing that (?:works|helps|calms|takes)<gap> (?:blade|cut|cutting|pain|"
        r"hurting|burn\w*)|(?:hurting|cutting|burning) (?:myself )?is (?:the|what)"
    ),
    (
        "(?:swallow|drank|drink|drinking|swallowed|swallowing) (?:bleach|drain cleaner|"
        "antifreeze|glass|batteries|weedkiller)"
    ),
    (
        r"(?:mine|me) i cut|i cut(?=$| \.)|(?:i have been|started|start|stop|stopped|been) "
        r"cutting(?=$| \.| again| and| when| to (?:cope|feel))"
    ),
    "i bite my (?:hands?|arms?|knuckles|wrists?)<gap>",
)
